import { isTelling, wordsOf, type Word } from '../../map/words.ts'
import type { Question } from './question.ts'

/** Of a score between 0 and 2: what it weighs that the words stand in the order asked, side by side. */
const IN_ORDER = 0.5
const DIGITS = 4

/**
 * How well the best of these texts, of one node, answers the question: that each word is there as a
 * whole, that there is little else, and that they stand as asked. Null where a word or a phrase is in
 * none. `least`: letters from which on a beginning stands for a word, as what is typed is not finished. It depends on nothing but question and texts, so that it is the same in every graph.
 */
export function scoreOf(
  { words, phrases }: Question,
  texts: readonly string[],
  least: number
): number | null {
  const all = texts.map(wordsOf)
  const found = all.map((text) => words.map((word) => likeness(word, text, least)))
  const isThere = words.every((_, at) => found.some((one) => (one[at] ?? 0) > 0))
  const isSaid = phrases.every((phrase) => all.some((text) => placeOf(phrase, text) >= 0))
  if (!isThere || !isSaid) return null
  const scores = all.map((text, nth) => {
    const like = (found[nth] ?? []).reduce((sum, one) => sum + one, 0)
    const length = Math.max(text.filter(isTelling).length, words.length)
    const telling = text.filter(isTelling)
    const order = placeOf(words, telling) >= 0 ? IN_ORDER : 0
    return like / words.length + like / length + order
  })
  return round(Math.max(...scores))
}

/** 1 where the word is in the text, a part of it where a longer word begins so, 0 where it is not. */
function likeness(word: string, text: readonly Word[], least: number): number {
  let best = 0
  for (const form of text.flat()) {
    if (form === word) return 1
    if ([...word].length >= least && form.startsWith(word)) {
      best = Math.max(best, word.length / form.length)
    }
  }
  return best
}

/** Where these words stand side by side, -1 where they do not. */
export function placeOf(words: readonly string[], text: readonly Word[]): number {
  return text.findIndex((_, start) => {
    return words.every((word, at) => text[start + at]?.includes(word))
  })
}

export function round(score: number): number {
  return Number(score.toFixed(DIGITS))
}
