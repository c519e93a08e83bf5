import type { Comparator, Polarity, Predicate } from '../model.ts'

/** What is compared of a claim. `other`: whom a measure counts, else whom it is said of. */
export type Told = Readonly<{
  id: string
  key: string
  predicate: Predicate
  polarity: Polarity
  comparator: Comparator | null
  value: number | null
  low: number | null
  high: number | null
  document: string
  event: string
  date: string | null
  other: string | null
}>

/** How far an approximate figure may lie from an exact one and still agree. */
const TOLERANCE = 0.1

/** Why two claims of one event and topic contradict each other; null where they do not. */
export function linkOf(a: Told, b: Told, all: readonly Told[]): string | null {
  if (a.comparator === null && b.comparator === null) {
    const isDenied = a.polarity !== b.polarity && a.other !== null && a.other === b.other
    return isDenied ? 'one denies what the other says' : null
  }
  if (a.comparator === null || b.comparator === null) return null
  if (a.polarity !== b.polarity) {
    const [said, denied] = a.polarity === 'AFFIRMED' ? [a, b] : [b, a]
    return isDenialOf(denied, said) ? 'one says that it was not so' : null
  }
  if (a.polarity === 'NEGATED' || isPart(a, all) || isPart(b, all)) return null
  // Two groups of one text are two counts.
  if (a.document === b.document && a.other !== b.other) return null
  const [low, high] = rangeOf(a)
  const [otherLow, otherHigh] = rangeOf(b)
  if (low <= otherHigh && otherLow <= high) return null
  return `${inWords(a)} and ${inWords(b)} exclude each other`
}

/** "Nobody was hurt" denies any number; "not 77" denies 77. */
function isDenialOf(denied: Told, said: Told): boolean {
  if (denied.comparator === 'SOME') return (said.low ?? said.value ?? 0) > 0
  return denied.value !== null && denied.value === said.value && denied.other === said.other
}

/** It counts a group, where its own document counts more and names no group. */
function isPart(claim: Told, all: readonly Told[]): boolean {
  if (claim.other === null) return false
  return all.some(
    ({ document, other, polarity, value }) =>
      document === claim.document &&
      other === null &&
      polarity === 'AFFIRMED' &&
      (value ?? 0) > (claim.value ?? 0)
  )
}

/** The least and the most that a figure allows. */
export function rangeOf({ comparator, value, low, high }: Told): readonly [number, number] {
  if (comparator === 'APPROX' && value !== null) {
    return [value * (1 - TOLERANCE), value * (1 + TOLERANCE)]
  }
  return [low ?? 0, high ?? Infinity]
}

const SIGNS: Readonly<Partial<Record<Comparator, string>>> = {
  GT: 'more than ',
  GE: 'at least ',
  LT: 'fewer than ',
  LE: 'at most ',
  APPROX: 'about '
}

/** "more than 70", "about 100 (± 10 %)" */
export function inWords({ comparator, value, low, high }: Told): string {
  const number = `${comparator === null ? '' : (SIGNS[comparator] ?? '')}${value ?? low ?? high ?? 'some'}`
  return comparator === 'APPROX' ? `${number} (± 10 %)` : number
}
