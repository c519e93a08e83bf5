import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Loaded when the first text comes that is not plainly English: it takes 0.15 s. */
const tinyld = (): typeof import('tinyld') => require('tinyld')

/** Letters below which the detector guesses. */
const FEWEST_LETTERS = 40
/** Below this a page's own word is better than the detector's. */
const HINTED_LETTERS = 200
/** A longer sample does not change the answer, only the time. */
const SAMPLE = 1500
const FALLBACK = 'en'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/**
 * Words that no other language in Latin script uses so often. The detector goes by groups of
 * letters and takes English full of foreign names for something else.
 */
const ENGLISH = words(
  'the of and that were with from by his her their which who has have been said this it are on had was'
)
/** English too, but other languages have words of these letters. */
const SHARED = words('a an in to for is at as he no but not or its after two')

/** Enough for a text of one sentence, where shares say little. */
const ONLY_ENGLISH = words(
  'the of and with which their against into killed wounded attack attacks forces soldiers people says government'
)
const FEW_WORDS = 30

/** English news has 20 to 35 words of the first list in a hundred, other languages under 6. */
const ENGLISH_SHARE = 0.12
/** A single sentence may have few of them, but then some of the second; others stay under 15. */
const TOGETHER_SHARE = 0.22

/** ISO 639-1 code of a text; one too short to tell is taken to be English. */
export function detectLanguage(text: string, hint: string | null = null): string {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const found = sample.match(/\p{L}+/gu) ?? []
  if (found.length === 0) return hint ?? FALLBACK
  if (isEnglish(found)) return 'en'
  const letters = found.join('').length
  const latin = !/[^\p{Script=Latin}\P{L}]/u.test(sample)
  if (letters < FEWEST_LETTERS && latin) return hint ?? FALLBACK
  if (letters < HINTED_LETTERS && hint) return hint
  return tinyld().detectAll(sample)[0]?.lang ?? hint ?? FALLBACK
}

function isEnglish(found: readonly string[]): boolean {
  const english = found.filter((word) => ENGLISH.has(word)).length
  const shared = found.filter((word) => SHARED.has(word)).length
  const isShort = found.length < FEW_WORDS
  return (
    english / found.length >= ENGLISH_SHARE ||
    (isShort && found.some((word) => ONLY_ENGLISH.has(word))) ||
    (english > 0 && (english + shared) / found.length >= TOGETHER_SHARE)
  )
}
