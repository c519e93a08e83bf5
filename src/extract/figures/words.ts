import type { Range } from '../../model.ts'
import { remember } from '../remember.ts'

/** One word, number or mark of a sentence with its place in the text. */
export type Word = Range & Readonly<{ text: string; lower: string }>

/**
 * Finer than the view's tokens: hyphens, ranges and possessives stand alone, because
 * "10-15", "seventy-seven" and "the army's" are read part by part.
 */
const WORD =
  /''|``|\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+|['’]s(?![\p{L}\p{M}\d])|(?:\p{L}\.){2,}|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*|--+|[^\s]/giu

/** The words of a range of the text, with offsets into the text. */
export function wordsOf(text: string, { start, end }: Range): readonly Word[] {
  const sentence = text.slice(start, end)
  const words: Word[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(sentence); match; match = WORD.exec(sentence)) {
    const word = match[0]
    const from = start + match.index
    words.push({ start: from, end: from + word.length, text: word, lower: lowerOf(word) })
  }
  return words
}

/** The same string for the same word: tables are asked for it many times. */
const lowerOf = remember((word: string): string => word.toLowerCase().replaceAll('’', "'"))

/** The lower-case word at a place, empty outside the sentence. */
export const lowerAt = (words: readonly Word[], index: number): string => words[index]?.lower ?? ''

/** Whether the words from `index` on are those of the phrase. */
export const startsPhrase = (
  words: readonly Word[],
  index: number,
  phrase: readonly string[]
): boolean => phrase.every((part, offset) => words[index + offset]?.lower === part)

/** Words that a star of a phrase may stand for. */
export const GAP = 4
const CLOSES = /^(?:|[.,;:!?()"“”]|who|which|that|and then|while|after|before)$/
/** Words over which no star reaches. */
export const closesGap = remember((word: string): boolean => CLOSES.test(word))

/** Where a phrase that begins at a word ends, its stars filled; null where it does not stand there. */
export function phraseEndAt(
  words: readonly Word[],
  index: number,
  phrase: readonly string[],
  from = 0
): number | null {
  let at = index
  for (let part = from; part < phrase.length; part++) {
    if (phrase[part] !== '*') {
      if (words[at++]?.lower !== phrase[part]) return null
      continue
    }
    for (let gap = 0; gap <= GAP; gap++) {
      const end = phraseEndAt(words, at + gap, phrase, part + 1)
      if (end !== null) return end
      if (closesGap(lowerAt(words, at + gap))) return null
    }
    return null
  }
  return at
}

const QUOTE = /^(?:["“”]|''|``)$/
const QUOTED_NUMBER = 5

/** Words without the marks around a number in somebody's words: 'spoke of "at least 70" dead'. */
export function withoutNumberQuotes(words: readonly Word[]): readonly Word[] {
  const dropped = new Set<number>()
  words.forEach((word, open) => {
    if (!QUOTE.test(word.lower) || dropped.has(open)) return
    const close = words.findIndex(({ lower }, i) => i > open && QUOTE.test(lower))
    if (close < 0 || close - open > QUOTED_NUMBER + 1) return
    const last = lowerAt(words, close - 1)
    const isInside = /^\p{L}/u.test(lowerAt(words, close + 1))
    const isWhole = GIVES.test(lowerAt(words, open - 1)) && isBareNumber(words, open + 1, close)
    if (isWhole || (isInside && (isNumber(last) || isNumber(lowerAt(words, open + 1)))))
      dropped.add(open).add(close)
  })
  return dropped.size === 0 ? words : words.filter((_, i) => !dropped.has(i))
}
/** 'spoke of "eighty at least"', 'put it at "more than 20"': a number and how it is meant, no more. */
function isBareNumber(words: readonly Word[], from: number, to: number): boolean {
  const inside = words.slice(from, to)
  return (
    inside.some(({ lower }) => isNumber(lower)) &&
    inside.every(({ lower }) => isNumber(lower) || lower === '-' || MEANT.test(lower))
  )
}
const GIVES = /^(?:of|at|to|as|was|is|were|about|than|least)$/
const MEANT =
  /^(?:at|least|most|more|less|fewer|than|about|around|over|nearly|almost|some|up|to|or|and|possibly|perhaps|maybe|well)$/
const isNumber = (word: string): boolean => /^\d/.test(word) || NUMBER_WORD.test(word)
const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozens?|scores|hundreds|few|several|many|handful)$/
