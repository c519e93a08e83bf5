import { remember } from '../remember.ts'
import { atomsOf, hashWord, mix } from './atoms.ts'
import type { Atoms } from './atoms.ts'

/** A sentence as the tagger reads it: its words and what lists say of each, as small numbers. */
export type TaggerInput = Readonly<{
  words: readonly string[]
  /** Of the words as they are written. */
  atoms: readonly Atoms[]
  /** Kind and place within a listed name; 0 where none is listed. */
  listed: ArrayLike<number>
  /** The same for the gazetteer of places, with their size. */
  places: ArrayLike<number>
  /** 1 a common word, 2 a person's title, 4 a head ("Ministry"), 8 a kind ("town"), 16 a first name. */
  kinds: ArrayLike<number>
}>

/** A row of numbers for each word; the rows are `FEATURE_COUNT` wide. */
export type FeatureRows = Readonly<{
  rows: Int32Array
  edges: Uint8Array
  /** 1 where a word may be part of a name; the others have no row. */
  active: Uint8Array
}>

export const FEATURE_COUNT = 44

const START = atomsOf('<s>')
const END = atomsOf('</s>')
const NOBODY = hashWord('<none>')

const smallAtomsOf = remember((word: string): Atoms => atomsOf(word.toLowerCase()))

/** Features of every word; `isCaseless` leaves out whatever capitals tell. */
export function readFeatures(input: TaggerInput, isCaseless: boolean): FeatureRows {
  const { words } = input
  const atoms = isCaseless ? words.map(smallAtomsOf) : input.atoms
  const rows = new Int32Array(words.length * FEATURE_COUNT)
  const edges = new Uint8Array(words.length)
  const runs = isCaseless ? null : readRuns(atoms)
  const active = isCaseless ? new Uint8Array(words.length).fill(1) : readActive(atoms, input)
  const fillRow = rowFiller(rows, atoms, input, runs)
  for (let i = 0; i < words.length; i++) {
    edges[i] = atoms[i]?.edge ?? 0
    if (active[i] === 1) fillRow(i)
  }
  return { rows, edges, active }
}

/** Words in small letters are no names unless a list says so or a capital stands beside them. */
function readActive(atoms: readonly Atoms[], input: TaggerInput): Uint8Array {
  const active = new Uint8Array(atoms.length)
  for (let i = 0; i < atoms.length; i++) {
    const { isWord, hasCapital, isCapital } = atoms[i]!
    const isKnown = !isWord || ((input.kinds[i] ?? 0) & 1) === 1
    const isNamed = !isKnown && (hasCapital || (input.listed[i] ?? 0) > 0)
    if (isNamed || isCapital || atoms[i - 1]?.isCapital || atoms[i + 1]?.isCapital) active[i] = 1
  }
  return active
}

/** First and last index of the run of capitals that a word stands in. */
type Runs = Readonly<{ first: Int32Array; last: Int32Array }>

function readRuns(atoms: readonly Atoms[]): Runs {
  const first = new Int32Array(atoms.length).fill(-1)
  const last = new Int32Array(atoms.length).fill(-1)
  for (let i = 0; i < atoms.length;) {
    let end = i
    while (atoms[end]?.isCapital) end++
    first.fill(i, i, end)
    last.fill(end - 1, i, end)
    i = end + 1
  }
  return { first, last }
}

/** Fills the row of a word; what it reads by is made once for the sentence. */
function rowFiller(
  rows: Int32Array,
  atoms: readonly Atoms[],
  input: TaggerInput,
  runs: Runs | null
): (i: number) => void {
  const at = (j: number): Atoms => (j < 0 ? START : (atoms[j] ?? END))
  const list = (j: number): number => input.listed[j] ?? 0
  const place = (j: number): number => input.places[j] ?? 0
  const kind = (j: number): number => input.kinds[j] ?? 0
  let column = 0
  let template = 0
  const add = (a: number, b = 0): void => {
    rows[column++] = mix(mix(++template, a), b)
  }
  return (i) => {
    column = i * FEATURE_COUNT
    template = 0
    const b2 = at(i - 2)
    const b1 = at(i - 1)
    const w = at(i)
    const a1 = at(i + 1)
    const a2 = at(i + 2)
    const isFirst = i === 0 || (i === 1 && !/^\p{L}/u.test(input.words[0] ?? '')) ? 1 : 0
    add(0)
    add(w.low)
    add(b1.low)
    add(a1.low)
    add(b2.low)
    add(a2.low)
    add(b1.low, w.low)
    add(w.low, a1.low)
    add(b2.low, b1.low)
    add(a1.low, a2.low)
    for (const prefix of w.prefixes) add(prefix)
    for (const suffix of w.suffixes) add(suffix)
    add(b1.suffixes[2] ?? 0, w.suffixes[2] ?? 0)
    add(w.suffixes[2] ?? 0, a1.suffixes[2] ?? 0)
    add(list(i))
    add(mix(list(i - 1), list(i)), list(i + 1))
    add(list(i), w.low)
    add(list(i), b1.low)
    add(place(i), list(i))
    add(mix(place(i - 1), place(i)), place(i + 1))
    add(place(i), b1.low)
    add(kind(i), kind(i - 1))
    add(kind(i), kind(i + 1))
    add(kind(i - 1), kind(i - 2))
    if (runs === null) {
      add(mix(b1.low, w.low), a1.low)
      add(mix(b2.low, b1.low), w.low)
      add(b2.low, w.low)
      add(w.low, a2.low)
      add(b1.suffixes[3] ?? 0, a1.suffixes[3] ?? 0)
      add(kind(i), isFirst)
      // The rest of the row tells of capitals: one constant that weighs nothing.
      rows.fill(mix(template + 1, 0), column, (i + 1) * FEATURE_COUNT)
      return
    }
    const first = runs.first[i] ?? -1
    const last = runs.last[i] ?? -1
    add(w.raw)
    add(w.shape, isFirst)
    add(b1.shape, w.shape)
    add(w.shape, a1.shape)
    add(mix(b1.shape, w.shape), a1.shape)
    add(mix(kind(i) & 1, isFirst), w.shape)
    add(b1.low, w.shape)
    add(w.shape, a1.low)
    add(mix(place(i), list(i)), w.shape)
    add(last < 0 ? NOBODY : at(last).low, i - last)
    add(first < 0 ? NOBODY : at(first).low, i - first)
    add(first < 0 ? NOBODY : at(first - 1).low, last - first)
    add(first < 0 ? NOBODY : at(last + 1).low, last - first)
    add(mix(last - first, i - first), isFirst)
    add(kind(first), kind(last))
  }
}

/** Columns that hold the word itself, not its looks or neighbours; training hides them at times. */
export const ownWordColumns = (isCaseless: boolean): readonly number[] =>
  isCaseless ? [1, 6, 7, 21, 29, 30, 31, 32] : [1, 6, 7, 21, 29]
