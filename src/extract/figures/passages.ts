import type { Range } from '../../model.ts'
import type { Sentence, View } from '../view.ts'
import { wordsOf } from './words.ts'
import type { Word } from './words.ts'

/** A sentence, or two that a wrapped line has parted, and its words; `index` is the first one's. */
export type Passage = Range & Readonly<{ index: number; paragraph: number; words: readonly Word[] }>

const FINISHED = /[.!?:;"”’')\]…]$/
/** Shorter lines are headings and lists, not wrapped text. */
const WRAPPED = 40

/** The sentences of a view, put together again where only the end of a full line stands between. */
export function passagesOf(view: View): readonly Passage[] {
  const before = known.get(view)
  if (before) return before
  const { text } = view.article
  const passages = joinWrapped(view).map((one) => ({ ...one, words: wordsOf(text, one) }))
  known.set(view, passages)
  return passages
}
/** Figures and speech read the same words. */
const known = new WeakMap<View, readonly Passage[]>()

function joinWrapped({ article, sentences }: View): readonly Omit<Passage, 'words'>[] {
  const found: { start: number; end: number; index: number; paragraph: number }[] = []
  let before: Sentence | undefined
  for (const sentence of sentences) {
    const open = found.at(-1)
    if (open && before && isWrapped(article.text, before, sentence)) open.end = sentence.end
    else {
      const { start, end, index, paragraph } = sentence
      found.push({ start, end, index, paragraph })
    }
    before = sentence
  }
  return found
}

function isWrapped(text: string, before: Sentence, next: Sentence): boolean {
  if (before.section !== 'BODY' || next.section !== 'BODY') return false
  if (before.paragraph === next.paragraph || next.start - before.end > 80) return false
  const gap = text.slice(before.end, next.start)
  if (!/^[ \t]*\r?\n[ \t]*$/.test(gap) || FINISHED.test(text.slice(before.end - 1, before.end)))
    return false
  const line = text.lastIndexOf('\n', before.end - 1) + 1
  return before.end - line >= WRAPPED
}

/** The index of the view's sentence that holds a place, at or behind a passage's first. */
export function sentenceAt({ sentences }: View, passage: Passage, place: number): number {
  let { index } = passage
  while ((sentences[index + 1]?.start ?? Infinity) <= place) index++
  return index
}
