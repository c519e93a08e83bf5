import { contentWords } from './words.ts'

/** Whether the news uses a word, in small letters, of many things; such a word is no name. */
export type IsKnownWord = (word: string) => boolean

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
    .filter((word) => (allCapitals || /^\p{Lu}/u.test(word)) && word.length > 3)
    .map((word) => word.replace(/['’]s?$/iu, ''))
    .filter((word) => !isKnown(word.toLowerCase()))
    .flatMap(contentWords)
    .filter((word) => !but.has(word) && !isKnown(word))
}
