import { fold } from '../../map/fold.ts'
import type { LexiconEntry } from '../findings.ts'
import { tokenize } from '../tokenize.ts'

/** One way in which an entry is written. */
export type NameHit = Readonly<{
  entry: LexiconEntry
  form: 'NAME' | 'ACRONYM' | 'DEMONYM'
  /** As the list writes it. */
  written: string
}>

/** Names by their folded words; `longest` holds for each first word how many words to look at. */
export type NameIndex = Readonly<{
  hits: Map<string, NameHit[]>
  longest: Map<string, number>
  /** First words that are written small ("peshmerga"). */
  small: Set<string>
}>

export const emptyIndex = (): NameIndex => ({
  hits: new Map(),
  longest: new Map(),
  small: new Set()
})

/** The folded words of a name as the text's own tokens would give them; commas are left out. */
export function keyOf(name: string): string {
  return tokenize(name, { start: 0, end: name.length })
    .map((token) => foldToken(token.text))
    .filter((word) => word !== '')
    .join(' ')
}

/** A token in the form in which names are compared: "Jama’at" gives "jamaat", a comma nothing. */
export function foldToken(word: string): string {
  const folded = fold(word)
  return folded === ',' ? '' : folded
}

/** Adds an entry under one of its names; the first entry of a name is the one preferred. */
export function addHit(index: NameIndex, key: string, hit: NameHit): void {
  if (key === '') return
  const blank = key.indexOf(' ')
  const first = blank < 0 ? key : key.slice(0, blank)
  // "Al-Qaeda" and "al Qaeda" have one key.
  if (/^\p{Ll}/u.test(hit.written)) index.small.add(first)
  const known = index.hits.get(key)
  if (known?.some((other) => other.entry === hit.entry)) return
  if (known) known.push(hit)
  else index.hits.set(key, [hit])
  const words = key.split(' ').length
  if (words > (index.longest.get(first) ?? 0)) index.longest.set(first, words)
}
