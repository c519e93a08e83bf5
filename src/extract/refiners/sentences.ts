import type { Draft } from '../draft.ts'

/** The index of the sentence that holds an offset, or null between sentences. */
export function sentenceOf(draft: Draft, offset: number): number | null {
  const { sentences } = draft.view
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence) return null
    if (offset < sentence.start) high = middle - 1
    else if (offset >= sentence.end) low = middle + 1
    else return middle
  }
  return null
}
