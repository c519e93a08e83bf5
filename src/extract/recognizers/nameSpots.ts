import type { NameCandidate } from './nameCandidates.ts'

const NONE: readonly NameCandidate[] = []

/** Candidates at the few words that may begin one; most sentences have none, and get one shared list. */
export function candidatesAt(
  words: readonly string[],
  isSpot: (word: string, at: number) => boolean,
  read: (word: string, at: number) => readonly NameCandidate[]
): readonly NameCandidate[] {
  let found: NameCandidate[] | null = null
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!isSpot(word, at)) continue
    const here = read(word, at)
    if (here.length > 0) found = found ? [...found, ...here] : [...here]
  }
  return found ?? NONE
}
