import { contentWords } from './words.ts'

/** Whether the news uses a word, in small letters, of many things; such a word is no name. */
export type IsKnownWord = (word: string) => boolean

/** What looks like a form of a verb: no name, as far as capitals do not tell. */
const VERB = /(?:ed|ing)$/i
const CALENDAR =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/i

/**
 * Words of a text that are likely names, as `contentWords` folds them: not known, not among `but`, and
 * with a capital, unless the whole document is in capitals.
 */
export function likelyNames(
  text: string,
  isKnown: IsKnownWord,
  allCapitals: boolean,
  but: ReadonlySet<string>
): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}'’-]+/u)
    .map((word) => word.replace(/['’]s?$/iu, ''))
    .filter(
      (word) => (allCapitals || /^\p{Lu}/u.test(word)) && word.length > 3 && !CALENDAR.test(word)
    )
    .filter((word) => !isKnown(word.toLowerCase()) && !(allCapitals && VERB.test(word)))
    .flatMap(contentWords)
    .filter((word) => !but.has(word) && !isKnown(word))
}
