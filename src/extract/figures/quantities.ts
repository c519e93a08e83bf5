import type { Comparator, Quantity } from '../../model.ts'
import { comparators, indexPhrases, numbers } from './lexicons.ts'
import { readNumber } from './numbers.ts'
import { lowerAt, startsPhrase, type Word } from './words.ts'

/** A number with its comparator: words [from, to), `at` the first word of the number proper. */
export type QuantityRead = Readonly<{
  from: number
  at: number
  to: number
  quantity: Quantity
  /** "the 12", "the two": already spoken of, or a known whole. */
  definite: boolean
  /** "no", "none". */
  negated: boolean
  /** Says how many of an indefinite crowd ("dozens"). */
  vague: boolean
}>

const AFTER = indexPhrases(comparators.after)
/** Looked up from the number leftwards, so keyed by the last word. */
const BEFORE = indexPhrases(
  comparators.before.map(([phrase, value]) => [phrase.split(' ').toReversed().join(' '), value])
)
const MANY = new Set(numbers.many)
const FEW = new Set(numbers.few)
const NUMBERING = new Set(numbers.numbering)
const DEFINITE = new Set(['the', 'these', 'those', 'his', 'her', 'their', 'its', 'our', 'all'])
const LINKING = new Set(['to', 'and', 'or', '-', '–', '—'])
const NONE = new Set(['no', 'none', 'nobody'])

/** The bounds that a comparator gives to a value, as the closed lists say. */
export function quantityOf(comparator: Comparator, value: number | null): Quantity {
  if (comparator === 'SOME') return { comparator, value: null, low: 1, high: null }
  if (value === null) return { comparator, value, low: null, high: null }
  switch (comparator) {
    case 'EQ':
      return { comparator, value, low: value, high: value }
    case 'GT':
      return { comparator, value, low: value + 1, high: null }
    case 'GE':
      return { comparator, value, low: value, high: null }
    case 'LT':
      return { comparator, value, low: null, high: value - 1 }
    case 'LE':
      return { comparator, value, low: null, high: value }
    default:
      return { comparator, value, low: null, high: null }
  }
}

const PREPOSITIONAL = /^(?:over|about|around|under|above|below|near|beyond|past|by)$/

type Before = Readonly<{ from: number; comparator: Comparator; definite: boolean }>

/** Walks left over comparators; the strongest, not the nearest, says how the number is meant. */
function readBefore(words: readonly Word[], at: number): Before {
  let from = at
  let comparator: Comparator = 'EQ'
  let definite = false
  for (;;) {
    const last = from - 1
    const found = (BEFORE.get(lowerAt(words, last)) ?? []).find((phrase) =>
      phrase.words.every((part, offset) => words[last - offset]?.lower === part)
    )
    // "charged over the eight people": before "the" such a word is a preposition.
    if (!found || (definite && PREPOSITIONAL.test(lowerAt(words, last))))
      return { from, comparator, definite }
    if (DEFINITE.has(lowerAt(words, last)) && found.words.length === 1) definite = true
    from -= found.words.length
    const weak = found.value === 'EQ' || (found.value === 'APPROX' && comparator !== 'EQ')
    if (!weak) comparator = found.value
    else if (comparator === 'EQ') comparator = found.value
  }
}

function readAfter(
  words: readonly Word[],
  to: number
): { to: number; comparator: Comparator | null } {
  const found = (AFTER.get(lowerAt(words, to)) ?? []).find((phrase) =>
    startsPhrase(words, to, phrase.words)
  )
  const end = found ? to + found.words.length : to
  // "In 2011 at least 14 people": of the number behind.
  const isOfNext = found !== undefined && readNumber(words, end) !== null
  return found && !isOfNext ? { to: end, comparator: found.value } : { to, comparator: null }
}

/** "between 10 and 15", "10 to 15", "10-15", "three or four": both ends, no single value. */
function readRange(words: readonly Word[], from: number): QuantityRead | null {
  const low = readNumber(words, from)
  if (!low || !LINKING.has(lowerAt(words, low.to))) return null
  const link = lowerAt(words, low.to)
  const opener = lowerAt(words, from - 1)
  const high = readNumber(words, low.to + 1)
  if (!high || high.value <= low.value) return null
  if (link === 'and' && opener !== 'between') return null
  if (link === '-' && lowerAt(words, high.to) === '-') return null
  const begin = opener === 'between' || (opener === 'from' && link === 'to') ? from - 1 : from
  const before = readBefore(words, begin)
  return {
    from: before.from,
    at: from,
    to: high.to,
    quantity: { comparator: 'LE', value: high.value, low: low.value, high: high.value },
    definite: false,
    negated: false,
    vague: false
  }
}

function readCrowd(words: readonly Word[], at: number): QuantityRead | null {
  const word = lowerAt(words, at)
  const read = (from: number, to: number, comparator: Comparator): QuantityRead => ({
    from,
    at,
    to,
    quantity: quantityOf(comparator, null),
    definite: false,
    negated: false,
    vague: true
  })
  if (MANY.has(word)) {
    if (lowerAt(words, at - 1) === 'how') return null
    const of = lowerAt(words, at + 1) === 'of' ? 1 : 0
    const next = lowerAt(words, at + 2)
    const deeper = of && MANY.has(next) ? (lowerAt(words, at + 3) === 'of' ? 2 : 1) : 0
    return read(at, at + 1 + of + deeper, 'VAGUE_MANY')
  }
  if (NUMBERING.has(word) && lowerAt(words, at + 1) === 'of') {
    let from = at
    while (from > 0 && at - from < 2 && /^[a-z]+$/.test(lowerAt(words, from - 1))) {
      const left = lowerAt(words, from - 1)
      from--
      if (left === 'a' || left === 'an') return read(from, at + 2, 'VAGUE_MANY')
    }
    return /^(?:large|huge|great|unknown|untold|vast)$/.test(lowerAt(words, at - 1))
      ? read(at - 1, at + 2, 'VAGUE_MANY')
      : null
  }
  if (FEW.has(word) && lowerAt(words, at - 1) === 'a') {
    const of = lowerAt(words, at + 1) === 'of' ? 1 : 0
    return read(lowerAt(words, at - 2) === 'quite' ? at - 2 : at - 1, at + 1 + of, 'SOME')
  }
  if (NONE.has(word)) {
    const one = word === 'no' && lowerAt(words, at + 1) === 'one' ? 1 : 0
    return { ...read(at, at + 1 + one, 'SOME'), negated: true }
  }
  if (word === 'some' && !readNumber(words, at + 1)) return read(at, at + 1, 'SOME')
  return null
}

/** "the fourth one", "this one", "no one": the pronoun, not the number. */
const NO_COUNT =
  /^(?:the|this|that|which|each|every|any|first|second|third|fourth|fifth|last|next|other|another|no|big|new|old)$/

/** The quantity whose number begins at a word, its comparators included; null where none does. */
export function readQuantity(words: readonly Word[], at: number): QuantityRead | null {
  const range = readRange(words, at)
  if (range) return range
  const number = readNumber(words, at)
  if (!number) return readCrowd(words, at)
  // "said that one of its nurses" counts, "that one" does not.
  const isClause = lowerAt(words, at - 1) === 'that' && lowerAt(words, at + 1) === 'of'
  if (lowerAt(words, at) === 'one' && !isClause && NO_COUNT.test(lowerAt(words, at - 1)))
    return null
  const before = readBefore(words, at)
  const after = readAfter(words, number.to)
  return {
    from: before.from,
    at,
    to: after.to,
    quantity: quantityOf(after.comparator ?? before.comparator, number.value),
    definite: before.definite,
    negated: false,
    vague: false
  }
}
