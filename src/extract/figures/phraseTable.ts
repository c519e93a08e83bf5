import type { Phrase } from './lexicons.ts'
import { closesGap, GAP, lowerAt, phraseEndAt, type Word } from './words.ts'

/** Phrases that begin with one word, by the word that must follow it at once or behind a star. */
type Branch<T> = Readonly<{
  alone: Phrase<T>[]
  next: Map<string, Phrase<T>[]>
  starred: Map<string, Phrase<T>[]>
}>
/** Phrases by their first two words: many begin with "have". */
export type PhraseTable<T> = ReadonlyMap<string, Branch<T>>

export function tabulate<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const table = new Map<string, Branch<T>>()
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ')
    const [first = '', second, third = ''] = words
    let branch = table.get(first)
    if (!branch) table.set(first, (branch = { alone: [], next: new Map(), starred: new Map() }))
    if (second === undefined) branch.alone.push({ words, value })
    else if (second === '*') put(branch.starred, third, { words, value })
    else put(branch.next, second, { words, value })
  }
  return table
}
function put<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

/** Phrases that stand at a word, each with the word behind it. */
export function phrasesAt<T>(
  table: PhraseTable<T>,
  words: readonly Word[],
  at: number
): readonly Readonly<{ phrase: Phrase<T>; to: number }>[] {
  const branch = table.get(lowerAt(words, at))
  if (branch === undefined) return NONE
  const found = branch.alone.map((phrase) => ({ phrase, to: at + 1 }))
  for (const phrase of branch.next.get(lowerAt(words, at + 1)) ?? []) {
    const to = phraseEndAt(words, at + 1, phrase.words, 1)
    if (to !== null) found.push({ phrase, to })
  }
  if (branch.starred.size === 0) return found
  const seen = new Set<Phrase<T>>()
  for (let gap = 0; gap <= GAP; gap++) {
    for (const phrase of branch.starred.get(lowerAt(words, at + 1 + gap)) ?? []) {
      const to = seen.has(phrase) ? null : phraseEndAt(words, at + 1 + gap, phrase.words, 2)
      if (to === null) continue
      seen.add(phrase)
      found.push({ phrase, to })
    }
    if (closesGap(lowerAt(words, at + 1 + gap))) break
  }
  return found
}
const NONE: readonly never[] = []
