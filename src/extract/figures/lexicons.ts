import { readFileSync } from 'node:fs'
import type { Comparator } from '../../model.ts'
import type { Count } from '../findings.ts'

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../lexicon/${name}.json`, import.meta.url), 'utf8')) as T

type Numbers = Readonly<{
  units: Readonly<Record<string, number>>
  tens: Readonly<Record<string, number>>
  scales: Readonly<Record<string, number>>
  many: readonly string[]
  few: readonly string[]
  numbering: readonly string[]
  ordinals: readonly string[]
}>
type Comparators = Readonly<{
  before: readonly (readonly [string, Comparator])[]
  after: readonly (readonly [string, Comparator])[]
}>
type ByMeasure = Readonly<Partial<Record<Count, readonly string[]>>>
type Harm = Readonly<
  Record<'verbs' | 'active' | 'states' | 'heads' | 'nominal' | 'counters', ByMeasure> &
    Record<'rising' | 'falling' | 'heavy', readonly string[]>
>

export const numbers = read<Numbers>('numbers')
export const comparators = read<Comparators>('comparators')
export const harm = read<Harm>('harm')
export const people =
  read<Readonly<{ things: readonly string[]; people: readonly string[] }>>('people')

/** A phrase of the lexicon cut into words, with what it stands for. */
export type Phrase<T> = Readonly<{ words: readonly string[]; value: T }>

/** Phrases by their first word, longest first: looking one up costs no scan of the list. */
export function indexPhrases<T>(
  entries: Iterable<readonly [string, T]>
): ReadonlyMap<string, readonly Phrase<T>[]> {
  const index = new Map<string, Phrase<T>[]>()
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    index.set(first, [...(index.get(first) ?? []), { words, value }])
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** Every phrase of a table by measure, paired with its measure. */
export function* byMeasure(table: ByMeasure): Generator<readonly [string, Count]> {
  for (const [measure, phrases] of Object.entries(table))
    for (const phrase of phrases) yield [phrase, measure as Count]
}

/** Nouns that are a measure themselves: "70 deaths". */
export const MEASURE_HEADS: ReadonlyMap<string, Count> = new Map(byMeasure(harm.heads))

const PEOPLE: ReadonlySet<string> = new Set(people.people)

/** "crewmen", "Frenchwomen": made of any word. */
const ARE_MEN = /^(?!(?:spec|reg|abdo|cycla|acu|hy)men$)\p{L}{2,}(?:men|women)$/u

/** Whether a noun, singular or plural, is one for people. */
export const isPersonNoun = (noun: string): boolean =>
  PEOPLE.has(noun) ||
  /^\p{L}{3,}woman$/u.test(noun) ||
  ARE_MEN.test(noun) ||
  (noun.endsWith('s') && PEOPLE.has(noun.slice(0, -1)))
