import { lowerAt, type Word } from './words.ts'
import { numbers } from './lexicons.ts'

/** A number in digits or words: [from, to) in words, and what it says. */
export type NumberRead = Readonly<{ from: number; to: number; value: number }>

const DIGITS = /^\d+(?:,\d{3})*$/
const unit = (word: string): number | undefined => numbers.units[word]
const ten = (word: string): number | undefined => numbers.tens[word]
const scale = (word: string): number | undefined => numbers.scales[word]

/** "seventy-seven", "twenty", "nine": below a hundred. */
function readSmall(words: readonly Word[], from: number): NumberRead | null {
  const first = lowerAt(words, from)
  const tens = ten(first)
  if (tens !== undefined) {
    const hyphen = lowerAt(words, from + 1) === '-' ? 1 : 0
    const more = unit(lowerAt(words, from + 1 + hyphen))
    return more !== undefined && more < 10
      ? { from, to: from + 2 + hyphen, value: tens + more }
      : { from, to: from + 1, value: tens }
  }
  const value = unit(first)
  return value === undefined ? null : { from, to: from + 1, value }
}

/** Continues "two hundred and fifty", "1.5 million", "two dozen". */
function readScales(words: readonly Word[], start: NumberRead): NumberRead {
  let { to, value } = start
  for (;;) {
    const factor = scale(lowerAt(words, to))
    if (factor === undefined) return { from: start.from, to, value }
    value *= factor
    to++
    const and = lowerAt(words, to) === 'and' ? 1 : 0
    const rest = factor === 12 ? null : readSmall(words, to + and)
    if (rest && rest.value < factor && (and === 0 || factor >= 100)) {
      const whole = readScales(words, rest)
      value += whole.value
      to = whole.to
    }
  }
}

/** Reads the number that begins at a word; null where none does. */
export function readNumber(words: readonly Word[], from: number): NumberRead | null {
  const first = lowerAt(words, from)
  if (DIGITS.test(first))
    return readScales(words, { from, to: from + 1, value: Number(first.replaceAll(',', '')) })
  if (/^\d+\.\d+$/.test(first) && (scale(lowerAt(words, from + 1)) ?? 0) >= 1000) {
    const read = readScales(words, { from, to: from + 1, value: Number(first) })
    return { ...read, value: Math.round(read.value) }
  }
  if (first === 'half' && lowerAt(words, from + 1) === 'a' && lowerAt(words, from + 2) === 'dozen')
    return { from, to: from + 3, value: 6 }
  if (first === 'a' || first === 'one') {
    const factor = scale(lowerAt(words, from + 1))
    if (factor !== undefined) return readScales(words, { from, to: from + 1, value: 1 })
    const next = lowerAt(words, from + 1)
    if (first === 'a' && (next === 'couple' || next === 'pair'))
      return { from, to: from + 2, value: 2 }
    if (first === 'a' && next === 'score' && lowerAt(words, from + 2) === 'of')
      return { from, to: from + 2, value: 20 }
  }
  const small = readSmall(words, from)
  return small && readScales(words, small)
}
