import { nameLexicon } from '../lexicon/loadNames.ts'
import { nameWords } from '../lexicon/nameWords.ts'

const COMMON = 1
const TITLE = 2
const HEAD = 4
const KIND = 8
const FIRST_NAME = 16

/** The kinds of a folded word, added up: what the features of the tagger call `kinds`. */
export function kindsOf(word: string): number {
  const { personTitles, firstNames, first, last, kinds } = nameWords()
  return (
    (nameLexicon().commonWords.has(word) ? COMMON : 0) +
    (personTitles.has(word) ? TITLE : 0) +
    (first.has(word) || last.has(word) ? HEAD : 0) +
    (kinds.has(word) ? KIND : 0) +
    (firstNames.has(word) ? FIRST_NAME : 0)
  )
}
