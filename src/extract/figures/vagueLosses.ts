import type { Measure, Quantity } from '../../model.ts'
import { AUXILIARY, isAdverb } from './grammar.ts'
import { harm } from './lexicons.ts'
import type { Link, Scene } from './links.ts'
import { quantityOf } from './quantities.ts'
import { lowerAt, type Word } from './words.ts'

const LOSSES: Readonly<Record<string, Measure>> = {
  casualties: 'CASUALTIES',
  fatalities: 'KILLED',
  deaths: 'KILLED',
  injuries: 'WOUNDED'
}
const HEAVY = new Set(harm.heavy)
const CAUSE =
  /^(?:caus(?:e|es|ed|ing)|inflict(?:s|ed|ing)?|suffer(?:s|ed|ing)?|report(?:s|ed|ing)?|sustain(?:s|ed|ing)?|tak(?:e|es|ing)|took|producing|claimed|involv(?:ed|ing))$/

/** "significant casualties", "casualties were reported", "no reports of deaths": losses without a number. */
export function vagueLossLinks({ words, byEnd }: Scene): readonly Link[] {
  return words.flatMap((word, at) => {
    const measure = LOSSES[word.lower]
    if (!measure || byEnd.has(at + 1)) return []
    const heavy = heavyStart(words, at)
    if (heavy < at) return [loss(measure, quantityOf('VAGUE_MANY', null), heavy, at + 1, false)]
    const none = negationStart(words, at)
    if (none < at) return [loss(measure, quantityOf('SOME', null), none, at + 1, true)]
    if (!isTold(words, at)) return []
    return [loss(measure, quantityOf('SOME', null), at, at + 1, false)]
  })
}

/** "heavy casualties", "many civilian deaths": where the words of weight begin. */
function heavyStart(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= at - 3 && i >= 0; i--) {
    if (HEAVY.has(lowerAt(words, i))) return i
    if (!/^[\p{L}-]+$/u.test(lowerAt(words, i)) || AUXILIARY.has(lowerAt(words, i))) break
  }
  return at
}
/** "no reports of", "without": where the negation begins. */
function negationStart(words: readonly Word[], at: number): number {
  const left = words
    .slice(Math.max(0, at - 5), at)
    .map(({ lower }) => lower)
    .join(' ')
  const match =
    /\b(?:no (?:immediate |early |initial |official |confirmed )*(?:reports?|word|news|indication) of(?: any)?|without(?: causing| any)*)$/.exec(
      left
    )
  return match ? at - match[0].split(' ').length : at
}
function isTold(words: readonly Word[], at: number): boolean {
  let left = at - 1
  while (
    isAdverb(lowerAt(words, left)) ||
    /^(?:civilian|military|police)$/.test(lowerAt(words, left))
  )
    left--
  if (CAUSE.test(lowerAt(words, left))) return true
  return left < 0 && /^(?:was|were|are|have|has)$/.test(lowerAt(words, at + 1))
}

const loss = (
  measure: Measure,
  quantity: Quantity,
  from: number,
  to: number,
  negated: boolean
): Link => ({
  measure,
  quantity,
  counted: null,
  at: null,
  from,
  to,
  hedged: false,
  negated,
  superseded: false,
  trend: null,
  rank: 7
})
