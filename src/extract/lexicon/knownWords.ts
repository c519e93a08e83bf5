import { nameLexicon } from './loadNames.ts'
import { nameWords } from './nameWords.ts'
import { singular } from './nouns.ts'

/**
 * Whether a word in small letters is one that the news uses of many things, or a title, or a part
 * of names of its own; one that is not is likely a name, even in a text all in capitals.
 */
export function isKnownWord(word: string): boolean {
  const { commonWords } = nameLexicon()
  const { personTitles, last, first, kinds } = nameWords()
  return (
    commonWords.has(word) ||
    commonWords.has(singular(word)) ||
    commonWords.has(`${word}s`) ||
    personTitles.has(word) ||
    [last, first, kinds].some((words) => words.has(word))
  )
}
