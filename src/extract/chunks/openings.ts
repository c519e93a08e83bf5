import { clauseStart } from './clauses.ts'
import { wordAt } from './parse.ts'
import type { Parsed } from './parse.ts'
import type { Word } from './words.ts'

/** The word with which the clause around an offset of the text begins: "who" in "who was shot". */
export const opensAt = (parsed: Parsed, offset: number): Word | undefined =>
  parsed.words[clauseStart(parsed, wordAt(parsed, offset))]
