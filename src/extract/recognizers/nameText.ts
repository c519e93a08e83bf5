import type { Sentence, View } from '../view.ts'
import { nameWord } from './nameWord.ts'
import type { NameWord } from './nameWord.ts'

/**
 * How a sentence uses capitals: MIXED tells names from words, UPPER (wire copy) and LOWER tell
 * nothing, TITLE is a headline that capitalises most words.
 */
export type LetterCase = 'MIXED' | 'UPPER' | 'LOWER' | 'TITLE'

/** A sentence as the recognizers of names read it: what each word tells alone was looked up once. */
export type NameSentence = Readonly<{
  sentence: Sentence
  words: readonly string[]
  folded: readonly string[]
  known: readonly NameWord[]
  letterCase: LetterCase
  /** Somewhere the text speaks of newspapers. */
  isOfPress: boolean
  /** Somewhere it speaks of films, books or plays. */
  isOfArts: boolean
}>

/** The view as the recognizers of names read it. */
export function readNameText(view: View): NameSentence[] {
  const isOfPress = PRESS.test(view.article.text)
  const isOfArts = ARTS.test(view.article.text)
  const texts = view.sentences.map((sentence) =>
    nameSentence(
      sentence,
      sentence.tokens.map((token) => token.text),
      isOfPress,
      isOfArts
    )
  )
  // Two words of capitals are an acronym in mixed text and a headline in a wire report.
  const isUpperText = letterCaseOf(texts.flatMap((text) => text.known)) === 'UPPER'
  return texts.map((text) =>
    text.letterCase === 'UPPER' && text.words.length < 4 && !isUpperText
      ? { ...text, letterCase: 'MIXED' }
      : text
  )
}

/** A sentence by itself; `words` are its tokens' texts. */
export function nameSentence(
  sentence: Sentence,
  words: readonly string[],
  isOfPress: boolean,
  isOfArts = false
): NameSentence {
  const known = words.map(nameWord)
  const folded = known.map((word) => word.folded)
  return { sentence, words, folded, known, letterCase: letterCaseOf(known), isOfPress, isOfArts }
}

const PRESS = /\b(?:newspapers?|papers|dailies|tabloids|weeklies|the (?:\p{L}+ )?press)\b/iu
const ARTS =
  /\b(?:films?|movies?|novels?|comed(?:y|ies)|thrillers?|cinemas?|box office|playwright|soundtrack|musical|opera|sequel|screenplay|stage play)\b/iu
const MANY = 4

/** How words together use capitals. */
function letterCaseOf(known: readonly NameWord[]): LetterCase {
  let upper = 0
  let capitalised = 0
  let lower = 0
  let longLower = 0
  for (const { letters, isLong } of known) {
    if (letters === 'UPPER') upper++
    else if (letters === 'CAPITAL') capitalised++
    else if (letters === 'LOWER') {
      lower++
      if (isLong) longLower++
    }
  }
  const all = upper + capitalised + lower
  if (all > 1 && upper > 0.7 * all) return 'UPPER'
  if (upper + capitalised === 0) return 'LOWER'
  if (upper + capitalised >= MANY && longLower <= 0.2 * (upper + capitalised)) return 'TITLE'
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
