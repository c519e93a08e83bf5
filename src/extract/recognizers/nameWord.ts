import { nameLexicon } from '../lexicon/loadNames.ts'
import { placeIndex } from '../lexicon/loadPlaces.ts'
import { foldToken } from '../lexicon/nameIndex.ts'
import { remember } from '../remember.ts'
import { atomsOf } from '../tagger/atoms.ts'
import type { Atoms } from '../tagger/atoms.ts'
import { kindsOf } from '../tagger/kinds.ts'

/** What a word shows of itself and what lists say of it, whatever stands beside it. */
export type NameWord = Readonly<{
  /** In the form in which names are compared. */
  folded: string
  letters: 'UPPER' | 'CAPITAL' | 'LOWER' | 'NONE'
  /** More than an article or a preposition has. */
  isLong: boolean
  /** Small letters and nothing else. */
  isSmall: boolean
  /** How many words the longest listed name that begins so has; 0 where none does. */
  listed: number
  /** A listed name that begins so is written small ("peshmerga"). */
  isListedSmall: boolean
  /** The same as `listed` for the gazetteer. */
  placed: number
  /** What lists of words say of it, as the tagger's features count it. */
  kinds: number
  /** What the tagger makes features of. */
  atoms: Atoms
}>

const LONG = 4

/** Looked up once for each word of the language: most steps ask about every word of a text. */
export const nameWord = remember((word: string): NameWord => {
  const { names } = nameLexicon()
  const folded = foldToken(word)
  const blank = folded.indexOf(' ')
  const first = blank < 0 ? folded : folded.slice(0, blank)
  return {
    folded,
    letters: lettersOf(word),
    isLong: word.length >= LONG,
    isSmall: /^\p{Ll}+$/u.test(word),
    listed: names.longest.get(first) ?? 0,
    isListedSmall: names.small.has(first),
    placed: placeIndex().longest(first),
    kinds: kindsOf(folded),
    atoms: atomsOf(word)
  }
})

function lettersOf(word: string): NameWord['letters'] {
  if (!/^\p{L}{2}/u.test(word)) return 'NONE'
  if (/^\p{Lu}[\p{Lu}\p{N}.'’-]+$/u.test(word)) return 'UPPER'
  return /^\p{Lu}/u.test(word) ? 'CAPITAL' : 'LOWER'
}
