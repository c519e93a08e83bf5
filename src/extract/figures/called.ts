import { isNationality } from '../lexicon/nationalities.ts'
import { peopleKind, singular } from '../lexicon/nouns.ts'
import type { FigureFinding } from '../findings.ts'
import type { Counted } from './counted.ts'
import { DETERMINER } from './grammar.ts'
import { isPersonNoun } from './lexicons.ts'
import { lowerAt, type Word } from './words.ts'

/** Whether the words behind "five of them were" say who they were, not what befell them. */
export function isCalled(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const word = lowerAt(words, at)
    if (/^(?:aged|under|over)$/.test(word) && /^(?:\d+|\w+teen)$/.test(lowerAt(words, at + 1)))
      return true
    if (isPersonNoun(word) || peopleKind(word) !== null || isNationality(singular(word)))
      return true
    if (RELIGIOUS.test(word)) return true
    if (DETERMINER.has(word) || !/^\p{L}+$/u.test(word) || /(?:ed|en)$/.test(word)) return false
  }
  return false
}
const RELIGIOUS =
  /^(?:muslims?|christians?|hindus?|sikhs?|jews?|jewish|buddhists?|catholics?|protestants?|shias?|shiites?|sunnis?|civilians?|foreigners?|minors?|locals?)$/

const PARTS = /^(?:KILLED|WOUNDED|CASUALTIES|ABDUCTED|DETAINED|MISSING)$/
/** "Five of them were children", "Three were teachers", behind a figure of the sentence before: its place in the list; -1 for none. */
export function wholeOfCalled(
  words: readonly Word[],
  counted: readonly Counted[],
  sentence: number,
  told: readonly FigureFinding[]
): Readonly<{ counted: Counted; whole: number }> | null {
  const part = counted.find(
    ({ from, partitive, head, end }) =>
      (partitive ? head === 'them' : head === null && from === 0) &&
      /^(?:were|are)$/.test(lowerAt(words, end)) &&
      isCalled(words, end + 1)
  )
  const whole = told.findLastIndex(
    ({ partOf, polarity }) => partOf === null && polarity === 'AFFIRMED'
  )
  const last = told[whole]
  if (!part || !last || sentence - last.sentence > 1 || !PARTS.test(last.measure)) return null
  return (last.quantity?.value ?? Infinity) > (part.quantity.value ?? Infinity)
    ? { counted: part, whole }
    : null
}
