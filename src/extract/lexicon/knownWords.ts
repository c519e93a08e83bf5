import { nameLexicon } from './loadNames.ts'
import { nameWords } from './nameWords.ts'
import { singular } from './nouns.ts'
import { peoplesOf } from './peoples.ts'

/**
 * Whether a word in small letters is one that the news uses of many things, a title, a first name, a
 * faith, a people or a word that many names share; one that is not tells one name from another, even
 * in a text all in capitals.
 */
export function isKnownWord(word: string): boolean {
  const { commonWords } = nameLexicon()
  const { personTitles, firstNames, last, first, kinds } = nameWords()
  const { creeds, peoples } = peoplesOf()
  return (
    commonWords.has(word) ||
    commonWords.has(singular(word)) ||
    commonWords.has(`${word}s`) ||
    personTitles.has(word) ||
    firstNames.has(word) ||
    [last, first, kinds, creeds, peoples].some((words) => words.has(word))
  )
}
