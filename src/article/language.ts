import { detectAll } from 'tinyld'

/** Letters below which the detector guesses; measured on headlines of several languages. */
const FEWEST_LETTERS = 40
/** A longer sample does not change the answer, only the time. */
const SAMPLE = 1500
const FALLBACK = 'en'

/** ISO 639-1 code of a text; too short a text is taken to be English. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < FEWEST_LETTERS && !/[^\p{Script=Latin}\P{L}]/u.test(sample)) return FALLBACK
  return detectAll(sample)[0]?.lang ?? FALLBACK
}
