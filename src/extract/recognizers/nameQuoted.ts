import { nameContexts } from '../lexicon/nameContexts.ts'
import type { NameCandidate } from './nameCandidates.ts'
import { candidatesAt } from './nameSpots.ts'
import type { NameSentence } from './nameText.ts'

const opens = (word: string): boolean =>
  word === '"' || word === '“' || word === '„' || word === '«'
const CLOSES = /^["”»]$/
/** Words of a title that are written small. */
const SMALL =
  /^(?:a|an|and|as|at|but|by|de|del|des|du|for|from|in|la|le|my|of|on|or|the|to|with|'s|’s|,|!|\?|:)$/
const CAPITAL = /^[\p{Lu}\d]/u
const MOST_WORDS = 9
/** Words before the quotation within which a book, a film or a song tells what is in it. */
const NEAR = 4

/** "her new book “Fire and Discount”", "“The Ninth Cashier”, which opens the festival": works by their titles. */
export function quotedWorks(text: NameSentence): readonly NameCandidate[] {
  const { words, sentence } = text
  return candidatesAt(words, opens, (_, at): readonly NameCandidate[] => {
    const to = endOfTitle(words, at + 1)
    if (to < 0 || !isWork(text, at, to)) return []
    return [
      {
        sentence: sentence.index,
        from: at + 1,
        to,
        form: 'NAME',
        type: 'WORK',
        entry: null,
        by: 'names/rules',
        confidence: 0.8,
        isSettled: true
      }
    ]
  })
}

/** Where a title ends whose words are all capitals but for the small ones, or -1. */
function endOfTitle(words: readonly string[], from: number): number {
  if (!CAPITAL.test(words[from] ?? '')) return -1
  for (let at = from; at <= from + MOST_WORDS && at < words.length; at++) {
    const word = words[at] ?? ''
    if (CLOSES.test(word)) return words[at - 1] === ',' ? at - 1 : at
    if (!CAPITAL.test(word) && !SMALL.test(word)) return -1
  }
  return -1
}

function isWork({ folded, words, isOfArts }: NameSentence, open: number, to: number): boolean {
  const { works, workVerbs, workAfter } = nameContexts()
  const before = folded.slice(Math.max(0, open - NEAR), open)
  const noun = before.findLastIndex((w) => works.has(w))
  // "in her new book, “Salt”", "the film “Salt”", "a novel called “Salt”"
  if (noun >= 0 && before.slice(noun + 1).every((w) => w === '' || CALLED.test(w))) return true
  if (workVerbs.has(before.at(-1) ?? '')) return true
  const close = words[to] === ',' ? to + 1 : to
  const behind = folded.slice(close + 1, close + 6).filter((w) => w !== '')
  const first = behind[0] ?? ''
  if (/^(?:directed|premiered|starring)$/.test(first)) return true
  if (isOfArts && to > open + 2 && !isCalledSo(words, open, close)) return true
  const isTold = first === 'which' || /^(?:a|an|the|his|her|their|is)$/.test(first)
  return (
    isTold && behind.slice(1, 5).some((w) => workAfter.has(w) && !/^(?:by|told|tells)$/.test(w))
  )
}
/** "Jon "The Fox" Smith", "they call her "The Gunner"": a name of somebody, or words that he said. */
const isCalledSo = (words: readonly string[], open: number, close: number): boolean =>
  CAPITAL.test(words[open - 1] ?? '') ||
  CAPITAL.test(words[close + 1] ?? '') ||
  /^(?:nicknamed|dubbed|known|as|says?|said|shouted|cried|call(?:s|ed|ing)?|codenamed|named|calls|him|her|them|:)$/.test(
    words[words[open - 1] === ',' ? open - 2 : open - 1] ?? ''
  )
const CALLED = /^(?:called|titled|entitled|named)$/
