import { fold } from './fold.ts'

/** The forms by which a word is found: as it is written, and what follows an apostrophe in it. */
export type Word = readonly [string, ...string[]]

/** Signs that are words by themselves, as these scripts do not part words. */
const SIGN =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]'
const LETTER = `[[\\p{L}\\p{M}\\p{N}]--${SIGN}]`
/** A sign; letters with points between them, as in "U.N."; letters, also with apostrophes in them. */
const WORD = new RegExp(
  `${SIGN}\\p{M}*|\\p{L}(?:\\.\\p{L})+(?!${LETTER})|${LETTER}+(?:['’‘\`]${LETTER}+)*`,
  'gv'
)
/** What folding would only make small. */
const PLAIN = /^[A-Za-z0-9]+$/
/** Letters that what follows an apostrophe needs to be looked for: "Ivoire" in "d'Ivoire". */
const LEAST_PART = 3
/** Letters; what is longer is no word of any language, and found by so many. */
const LONGEST = 40

/** Words that stand in every text, so that nothing is found by them. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  'a an and as at by for from in of on or the to with'.split(' ')
)

/** The words of a text, folded as names are, in their order; what has no letter or digit is none. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.normalize('NFC').matchAll(WORD)).flatMap(([written]): readonly Word[] => {
    if (PLAIN.test(written)) return [[beginningOf(written.toLowerCase(), LONGEST)]]
    const whole = cut(fold(written))
    if (whole === '') return []
    const part = cut(fold(/['’‘`]([^'’‘`]+)$/.exec(written)?.[1] ?? ''))
    return [[...part].length < LEAST_PART ? [whole] : [whole, part]]
  })
}

/** Whether the word is looked for. */
export function isTelling([whole]: Word): boolean {
  return !PASSED_OVER.has(whole)
}

/**
 * What an index of whole words holds of these texts: each word and its beginnings of these lengths,
 * each once, between spaces.
 */
export function indexedWords(texts: readonly string[], beginnings: readonly number[]): string {
  const held = new Set<string>()
  for (const word of texts.flatMap(wordsOf).filter(isTelling)) {
    for (const form of word) {
      held.add(form)
      for (const length of beginnings) held.add(beginningOf(form, length))
    }
  }
  return held.size === 0 ? '' : ` ${[...held].join(' ')} `
}

/** Its first letters: a letter may be two code units. */
export function beginningOf(word: string, length: number): string {
  return word.length <= length ? word : [...word].slice(0, length).join('')
}

/** Folding may take a letter apart into a letter and a sign. */
function cut(word: string): string {
  return beginningOf(word.replaceAll(/[^\p{L}\p{N}]/gu, ''), LONGEST)
}
