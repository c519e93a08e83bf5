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

export const FEATURE_COUNT = 44

const START = atomsOf('<s>')
const END = atomsOf('</s>')
const NOBODY = hashWord('<none>')

const smallAtomsOf = remember((word: string): Atoms => atomsOf(word.toLowerCase()))

/** First and last index of the run of capitals that a word stands in; -1 outside of any. */
type Runs = Readonly<{ first: readonly number[]; last: readonly number[] }>

/** A sentence as its features are read from it. */
export type TaggerSentence = Readonly<{
  input: TaggerInput
  atoms: readonly Atoms[]
  runs: Runs | null
  /** Whether a word may be part of a name; the others have no features. */
  active: readonly boolean[]
}>

/** `isCaseless` leaves out whatever capitals tell. */
export function readSentence(input: TaggerInput, isCaseless: boolean): TaggerSentence {
  if (isCaseless) {
    const atoms = input.words.map(smallAtomsOf)
    return { input, atoms, runs: null, active: atoms.map(() => true) }
  }
  const { atoms } = input
  return { input, atoms, runs: readRuns(atoms), active: readActive(atoms, input) }
}

/** Words in small letters are no names unless a list says so or a capital stands beside them. */
function readActive(atoms: readonly Atoms[], input: TaggerInput): readonly boolean[] {
  return atoms.map(({ isWord, hasCapital, isCapital }, i) => {
    if (isCapital || atoms[i - 1]?.isCapital || atoms[i + 1]?.isCapital) return true
    const isKnown = !isWord || (numberAt(input.kinds, i) & 1) === 1
    return !isKnown && (hasCapital || numberAt(input.listed, i) > 0)
  })
}

function readRuns(atoms: readonly Atoms[]): Runs {
  const first: number[] = []
  const last: number[] = []
  for (let i = 0; i < atoms.length;) {
    let end = i
    while (atoms[end]?.isCapital) end++
    for (let j = i; j < end; j++) {
      first.push(i)
      last.push(end - 1)
    }
    if (end < atoms.length) {
      first.push(-1)
      last.push(-1)
    }
    i = end + 1
  }
  return { first, last }
}

/** Like numbers of different templates are different features. */
const feature = (template: number, a: number, b = 0): number => mix(mix(template, a), b)

const at = (atoms: readonly Atoms[], i: number): Atoms =>
  i < 0 ? START : i < atoms.length ? atoms[i]! : END
const numberAt = (numbers: ArrayLike<number>, i: number): number =>
  i < 0 || i >= numbers.length ? 0 : numbers[i]!

/** Writes the features of word `i` into `row` from `column` on. Line by line: it runs for most words of a text. */
export function fillRow(
  row: Int32Array,
  column: number,
  i: number,
  { input, atoms, runs }: TaggerSentence
): void {
  const { listed, places, kinds } = input
  const [b2, b1, w, a1, a2] = [
    at(atoms, i - 2),
    at(atoms, i - 1),
    at(atoms, i),
    at(atoms, i + 1),
    at(atoms, i + 2)
  ]
  const list = numberAt(listed, i)
  const place = numberAt(places, i)
  const kind = numberAt(kinds, i)
  const kindBefore = numberAt(kinds, i - 1)
  const isFirst = i === 0 || (i === 1 && !/^\p{L}/u.test(input.words[0] ?? '')) ? 1 : 0
  let c = column
  row[c++] = feature(1, 0)
  row[c++] = feature(2, w.low)
  row[c++] = feature(3, b1.low)
  row[c++] = feature(4, a1.low)
  row[c++] = feature(5, b2.low)
  row[c++] = feature(6, a2.low)
  row[c++] = feature(7, b1.low, w.low)
  row[c++] = feature(8, w.low, a1.low)
  row[c++] = feature(9, b2.low, b1.low)
  row[c++] = feature(10, a1.low, a2.low)
  row[c++] = feature(11, w.prefixes[0]!)
  row[c++] = feature(12, w.prefixes[1]!)
  row[c++] = feature(13, w.prefixes[2]!)
  row[c++] = feature(14, w.suffixes[0]!)
  row[c++] = feature(15, w.suffixes[1]!)
  row[c++] = feature(16, w.suffixes[2]!)
  row[c++] = feature(17, w.suffixes[3]!)
  row[c++] = feature(18, b1.suffixes[2]!, w.suffixes[2]!)
  row[c++] = feature(19, w.suffixes[2]!, a1.suffixes[2]!)
  row[c++] = feature(20, list)
  row[c++] = feature(21, mix(numberAt(listed, i - 1), list), numberAt(listed, i + 1))
  row[c++] = feature(22, list, w.low)
  row[c++] = feature(23, list, b1.low)
  row[c++] = feature(24, place, list)
  row[c++] = feature(25, mix(numberAt(places, i - 1), place), numberAt(places, i + 1))
  row[c++] = feature(26, place, b1.low)
  row[c++] = feature(27, kind, kindBefore)
  row[c++] = feature(28, kind, numberAt(kinds, i + 1))
  row[c++] = feature(29, kindBefore, numberAt(kinds, i - 2))
  if (runs === null) {
    row[c++] = feature(30, mix(b1.low, w.low), a1.low)
    row[c++] = feature(31, mix(b2.low, b1.low), w.low)
    row[c++] = feature(32, b2.low, w.low)
    row[c++] = feature(33, w.low, a2.low)
    row[c++] = feature(34, b1.suffixes[3]!, a1.suffixes[3]!)
    row[c++] = feature(35, kind, isFirst)
    // The rest of the row tells of capitals: one constant that weighs nothing.
    row.fill(mix(36, 0), c, column + FEATURE_COUNT)
    return
  }
  const first = runs.first[i]!
  const last = runs.last[i]!
  row[c++] = feature(30, w.raw)
  row[c++] = feature(31, w.shape, isFirst)
  row[c++] = feature(32, b1.shape, w.shape)
  row[c++] = feature(33, w.shape, a1.shape)
  row[c++] = feature(34, mix(b1.shape, w.shape), a1.shape)
  row[c++] = feature(35, mix(kind & 1, isFirst), w.shape)
  row[c++] = feature(36, b1.low, w.shape)
  row[c++] = feature(37, w.shape, a1.low)
  row[c++] = feature(38, mix(place, list), w.shape)
  row[c++] = feature(39, last < 0 ? NOBODY : at(atoms, last).low, i - last)
  row[c++] = feature(40, first < 0 ? NOBODY : at(atoms, first).low, i - first)
  row[c++] = feature(41, first < 0 ? NOBODY : at(atoms, first - 1).low, last - first)
  row[c++] = feature(42, first < 0 ? NOBODY : at(atoms, last + 1).low, last - first)
  row[c++] = feature(43, mix(last - first, i - first), isFirst)
  row[c++] = feature(44, numberAt(kinds, first), numberAt(kinds, last))
}

/** Columns that hold the word itself, not its looks or neighbours; training hides them at times. */
export const ownWordColumns = (isCaseless: boolean): readonly number[] =>
  isCaseless ? [1, 6, 7, 21, 29, 30, 31, 32] : [1, 6, 7, 21, 29]
