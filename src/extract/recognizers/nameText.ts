import type { Sentence, View } from '../view.ts'
import { remember } from '../remember.ts'
import { foldToken } from '../lexicon/nameIndex.ts'

/**
 * How a sentence uses capitals: MIXED tells names from words, UPPER (wire copy) and LOWER tell
 * nothing, TITLE is a headline that capitalises most words.
 */
export type LetterCase = 'MIXED' | 'UPPER' | 'LOWER' | 'TITLE'

/** A sentence with its tokens folded once. */
export type NameSentence = Readonly<{
  sentence: Sentence
  words: readonly string[]
  folded: readonly string[]
  letterCase: LetterCase
  /** Somewhere the text speaks of newspapers. */
  isOfPress: boolean
}>

/** The view as the recognizers of names read it. */
export function readNameText(view: View): NameSentence[] {
  const known = new Map<string, string>()
  const foldOnce = (word: string): string => {
    const before = known.get(word)
    if (before !== undefined) return before
    const folded = foldToken(word)
    known.set(word, folded)
    return folded
  }
  const isOfPress = PRESS.test(view.article.text)
  const isUpperText =
    letterCaseOf(view.sentences.flatMap((s) => s.tokens.map((t) => t.text))) === 'UPPER'
  return view.sentences.map((sentence) => {
    const words = sentence.tokens.map((token) => token.text)
    const letterCase = letterCaseOf(words)
    return {
      sentence,
      words,
      folded: words.map(foldOnce),
      isOfPress,
      // Two words of capitals are an acronym in mixed text and a headline in a wire report.
      letterCase: letterCase === 'UPPER' && words.length < 4 && !isUpperText ? 'MIXED' : letterCase
    }
  })
}

const PRESS = /\b(?:newspapers?|papers|dailies|tabloids|weeklies|the (?:\p{L}+ )?press)\b/iu
const LONG_WORD = 4

const lettersOf = remember((word: string): 'UPPER' | 'CAPITAL' | 'LOWER' | 'NONE' => {
  if (!/^\p{L}{2}/u.test(word)) return 'NONE'
  if (/^\p{Lu}[\p{Lu}\p{N}.'’-]+$/u.test(word)) return 'UPPER'
  return /^\p{Lu}/u.test(word) ? 'CAPITAL' : 'LOWER'
})

export function letterCaseOf(words: readonly string[]): LetterCase {
  let upper = 0
  let capitalised = 0
  let lower = 0
  let longLower = 0
  for (const word of words) {
    const letters = lettersOf(word)
    if (letters === 'UPPER') upper++
    else if (letters === 'CAPITAL') capitalised++
    else if (letters === 'LOWER') {
      lower++
      if (word.length >= LONG_WORD) longLower++
    }
  }
  const all = upper + capitalised + lower
  if (all > 1 && upper > 0.7 * all) return 'UPPER'
  if (upper + capitalised === 0) return 'LOWER'
  if (upper + capitalised >= LONG_WORD && longLower <= 0.2 * (upper + capitalised)) return 'TITLE'
  return 'MIXED'
}

/** "May 22", "3 March", "in May": a month, though people are called so. */
export const isMonth = (text: NameSentence, at: number): boolean =>
  /^(?:march|april|may|june|august)$/.test(text.folded[at] ?? '') &&
  (/^\d/.test(text.folded[at + 1] ?? '') ||
    /^(?:\d.*|in|since|until|early|late|last|next|of)$/.test(text.folded[at - 1] ?? ''))

/** Whether no word stands before it in its sentence. */
export const isFirstWord = (text: NameSentence, at: number): boolean =>
  !text.words.slice(0, at).some((word) => /\p{L}/u.test(word))
