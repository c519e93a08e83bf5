import { remember } from '../remember.ts'
import { readWords } from './readLexicon.ts'

const OFFICES = readWords('./agents/offices.json')
/** Who no longer, or not yet, holds it. */
const NOT_IN_OFFICE =
  /^(?:former|ex|late|ousted|deposed|then|exiled|aspiring|elect|designate|would-be|one-time|onetime|erstwhile|outgoing-elect|self-styled|self-proclaimed|prospective|ex-.*)$/

/** "minister", "vice-president", "commander-in-chief": a word that names an office. */
export const isOffice = remember(
  (word: string): boolean =>
    OFFICES.has(word) ||
    (word.includes('-') &&
      !word.split('-').some((part) => NOT_IN_OFFICE.test(part)) &&
      word.split('-').some((part) => OFFICES.has(part)))
)

/** "former", "elect", "ex-president": words that say that the office is not held. */
export const isOutOfOffice = (word: string): boolean =>
  NOT_IN_OFFICE.test(word) || (word.includes('-') && word.split('-').some((p) => OUT.test(p)))
const OUT = /^(?:ex|elect|designate|former)$/
