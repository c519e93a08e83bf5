import type { RollUpPolicy } from '../../../src/generated/schema.ts'
import type { Comparator } from '../../../src/model.ts'
import type { FigureClaim, Party, Speaker } from '../../../src/query/rollUp/claim.ts'
import { rollUp } from '../../../src/query/rollUp/rollUp.ts'

let count = 0

/** "77", ">70", ">=70", "<50", "<=50", "~100", "60-80", "some", "many". */
export function figure(words: string, given: Partial<FigureClaim> = {}): FigureClaim {
  const id = `k${count++}`
  return {
    id,
    ...quantity(words),
    scope: 'EVENT',
    derivation: 'STATED',
    polarity: 'AFFIRMED',
    counted: null,
    speakers: [],
    document: id,
    lineage: given.document ?? id,
    day: '2024-09-18',
    ...given
  }
}

const SIGNS: Readonly<Record<string, Comparator>> = {
  '': 'EQ',
  '>': 'GT',
  '>=': 'GE',
  '<': 'LT',
  '<=': 'LE',
  '~': 'APPROX'
}

function quantity(words: string) {
  const nothing = { value: null, low: null, high: null }
  if (words === 'some') return { ...nothing, comparator: 'SOME' as const, low: 1 }
  if (words === 'many') return { ...nothing, comparator: 'VAGUE_MANY' as const }
  if (words === 'none given') return { ...nothing, comparator: 'NONE_GIVEN' as const }
  const range = /^(\d+)-(\d+)$/.exec(words)
  if (range) {
    const [low, high] = [Number(range[1]), Number(range[2])]
    return { comparator: 'LE' as const, value: high, low, high }
  }
  const [, sign = '', digits] = /^([<>=~]*)(\d+)$/.exec(words) ?? []
  const value = Number(digits)
  const comparator = SIGNS[sign] ?? 'EQ'
  const low = { EQ: value, GT: value + 1, GE: value }[comparator as string] ?? null
  const high = { EQ: value, LT: value - 1, LE: value }[comparator as string] ?? null
  return { comparator, value, low, high }
}

export const speaker = (id: string, given: Partial<Speaker> = {}): Speaker => ({
  id,
  type: 'PERSON',
  depth: 0,
  ties: [],
  ...given
})
export const ministry = speaker('ministry', { type: 'GOVERNMENT_BODY' })
export const rebels = speaker('rebels', { type: 'ARMED_GROUP' })
export const army = speaker('army', { type: 'SECURITY_FORCE' })
export const nurse = speaker('nurse')
export const attackOnArmy: readonly Party[] = [
  { predicate: 'CLAIMED_RESPONSIBILITY_FOR', id: 'rebels', type: 'ARMED_GROUP' },
  { predicate: 'TARGETED', id: 'army', type: 'SECURITY_FORCE' }
]

export function told(
  claims: readonly FigureClaim[],
  policy: RollUpPolicy,
  parties: readonly Party[] = []
) {
  const { text, best, low, high, used, setAside, comparator } = rollUp(claims, parties, policy)
  const codes = setAside.map(({ code }) => code)
  return { text, comparator, best, low, high, used: used.length, codes }
}
export const textOf = (
  claims: readonly FigureClaim[],
  policy: RollUpPolicy,
  parties: readonly Party[] = []
) => told(claims, policy, parties).text

export const POLICIES: readonly RollUpPolicy[] = [
  'ALL',
  'CONSERVATIVE',
  'RANGE',
  'RECENT_THEN_MAJORITY',
  'OFFICIAL_ONLY',
  'EXCLUDE_BELLIGERENTS'
]
