import type { Range } from '../../model.ts'

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
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase().replaceAll('’', "'")
  }))
}

/** The lower-case word at a place, empty outside the sentence. */
export const lowerAt = (words: readonly Word[], index: number): string => words[index]?.lower ?? ''

/** Whether the words from `index` on are those of the phrase. */
export const startsPhrase = (
  words: readonly Word[],
  index: number,
  phrase: readonly string[]
): boolean => phrase.every((part, offset) => words[index + offset]?.lower === part)
