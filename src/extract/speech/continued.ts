import type { SpeechFinding } from '../findings.ts'
import type { View } from '../view.ts'

/**
 * A quotation over several sentences is told once for its cue's sentence, whole, and once more
 * for each other sentence, with the part that stands there: whoever reads a sentence finds who
 * says it (`by` is "speech/continued").
 */
export function withContinuations(
  { sentences }: View,
  speech: readonly SpeechFinding[]
): readonly SpeechFinding[] {
  const places = new Map<number, number>()
  const found: SpeechFinding[] = []
  speech.forEach((one, i) => {
    places.set(i, found.length)
    found.push(one)
    for (const index of coveredBy(one, sentences)) {
      const { start, end } = sentences[index] ?? one.content
      const content = {
        start: Math.max(start, one.content.start),
        end: Math.min(end, one.content.end)
      }
      found.push({ ...one, sentence: index, content, by: 'speech/continued' })
    }
  })
  return found.map((one) => ({
    ...one,
    within: one.within === null ? null : (places.get(one.within) ?? null)
  }))
}

/** The other sentences that content reaches into by more than a mark. */
function coveredBy(one: SpeechFinding, sentences: View['sentences']): readonly number[] {
  if (one.source === null) return []
  const covered: number[] = []
  const reach = (index: number): boolean => {
    const sentence = sentences[index]
    if (!sentence) return false
    const shared =
      Math.min(sentence.end, one.content.end) - Math.max(sentence.start, one.content.start)
    if (shared > 3) covered.push(index)
    return shared > 0
  }
  for (let index = one.sentence - 1; reach(index); index--);
  for (let index = one.sentence + 1; reach(index); index++);
  return covered.toSorted((a, b) => a - b)
}
