import type { Parsed } from './parse.ts'
import type { Phrase } from './phrases.ts'
import type { VerbGroup } from './verbs.ts'

export const isComma = (parsed: Parsed, i: number): boolean => parsed.words[i]?.lower === ','
/** Marks that part clauses for good. */
export const isStop = (parsed: Parsed, i: number): boolean =>
  /^(?:[.;:!?]|--+|—|–)$/.test(parsed.words[i]?.lower ?? '')
export const phraseEndingAt = (parsed: Parsed, end: number): Phrase | null =>
  parsed.phrases.find((phrase) => phrase.to === end) ?? null
export const phraseStartingAt = (parsed: Parsed, start: number): Phrase | null =>
  parsed.phrases.find((phrase) => phrase.from === start) ?? null
export const verbEndingAt = (parsed: Parsed, end: number): VerbGroup | null =>
  parsed.verbs.find((verb) => verb.to === end) ?? null
