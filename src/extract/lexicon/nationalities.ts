import { readCountries } from './nameLists.ts'

let words: ReadonlySet<string> | undefined

/** Whether a word is the adjective of a country's people, in any case. */
export function isNationality(word: string): boolean {
  words ??= new Set(readCountries().flatMap((row) => row.demonyms.map((d) => d.toLowerCase())))
  return words.has(word.toLowerCase())
}
