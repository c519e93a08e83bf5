import { DETERMINER, isAdverb, isClosed, POSSESSIVE } from './grammar.ts'
import { isPersonNoun } from './lexicons.ts'
import type { Words } from './links.ts'
import { isNationality } from '../lexicon/nationalities.ts'
import { peopleKind, singular } from '../lexicon/nouns.ts'
import { lowerAt, type Word } from './words.ts'

/** Words for people at large, who are nobody's losses in particular. */
const ANYBODY = /^(?:people|persons|dead|killed|those|victims|them|whom|all)$/
const TIE = /^(?:of|among|amongst)$/
const LONGEST = 7

/** "the losses of the army", "deaths among the rebels": the phrase behind the word before `from`; null for none. */
export function whoseBehind(words: readonly Word[], from: number): Words | null {
  return TIE.test(lowerAt(words, from)) ? phraseAt(words, from + 1) : null
}

/** "the number of men they believe were killed": who is counted inside a phrase of counting. */
export function whoseInside(words: readonly Word[], from: number, to: number): Words | null {
  const of = words.findIndex(({ lower }, i) => i > from && i < to && lower === 'of')
  return of < 0 ? null : phraseAt(words.slice(0, to - 1), of + 1)
}

/** "the army's dead", "the rebels' losses": the possessor before the noun at a word. */
export function whoseBefore(words: readonly Word[], noun: number): Words | null {
  if (!POSSESSIVE.has(lowerAt(words, noun - 1))) return null
  let from = noun - 1
  while (noun - from < LONGEST && !isClosed(lowerAt(words, from - 1))) from--
  const head = words[noun - 2]
  return from < noun - 1 && head && isOfPeople(head) ? [from, noun - 1] : null
}

function phraseAt(words: readonly Word[], from: number): Words | null {
  const start = DETERMINER.has(lowerAt(words, from)) ? from + 1 : from
  let end = start
  while (end - start < LONGEST && !isClosed(lowerAt(words, end)) && !isAdverb(lowerAt(words, end)))
    end++
  const head = words[end - 1]
  return end > start && head && isOfPeople(head) ? [from, end] : null
}
const isOfPeople = ({ text, lower }: Word): boolean =>
  !ANYBODY.test(lower) &&
  (/^\p{Lu}(?:\p{Ll}|\p{Lu}{0,4}$)/u.test(text) ||
    isPersonNoun(lower) ||
    peopleKind(lower) !== null ||
    isNationality(singular(lower)))
