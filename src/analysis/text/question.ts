import { isTelling, wordsOf } from '../../map/words.ts'
import { AnalysisError } from '../error.ts'

/** What is searched for. */
export type Question = Readonly<{
  /** All of these, each once. */
  words: readonly string[]
  /** Side by side in this order, words passed over among them. */
  phrases: readonly (readonly string[])[]
}>

const MOST_WORDS = 16
const QUOTED = /["“”„«]([^"“”„«»]*)["“”»]/gu

/** Reads what a person typed; no sign in it means anything but double quotes. Throws BAD_USER_INPUT. */
export function readQuestion(text: string): Question {
  const words = [...new Set(tellingIn(text))]
  if (words.length > MOST_WORDS) {
    throw new AnalysisError(
      'BAD_USER_INPUT',
      `\`text\` has ${words.length} words, at most ${MOST_WORDS} are searched for: leave out those that matter least.`
    )
  }
  const phrases = Array.from(text.matchAll(QUOTED), ([, quoted = '']) => {
    return wordsOf(quoted).map(([whole]) => whole)
  })
  return { words, phrases: phrases.filter((phrase) => phrase.length > 1) }
}

function tellingIn(text: string): readonly string[] {
  return wordsOf(text)
    .filter(isTelling)
    .map(([whole]) => whole)
}
