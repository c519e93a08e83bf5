import { compareClaims, type Told } from '../../src/analysis/claimLinks.ts'

const told = (given: Partial<Told>): Told => ({
  id: 'k1',
  key: 'k1',
  predicate: 'KILLED',
  polarity: 'AFFIRMED',
  comparator: null,
  value: null,
  low: null,
  high: null,
  document: 'd1',
  event: 'v1',
  date: null,
  other: null,
  scope: 'EVENT',
  derivation: 'STATED',
  lineage: 'd1',
  ...given
})
const dead = (value: number, given: Partial<Told> = {}) =>
  told({ comparator: 'EQ', value, low: value, high: value, ...given })
const elsewhere = { id: 'k2', key: 'k2', document: 'd2', lineage: 'd2' }
const atLeast = (value: number) =>
  told({ comparator: 'GE', value, low: value, high: null, ...elsewhere })

test('the more exact of two figures that agree refines the other, not the other way', () => {
  const [exact, open] = [dead(12), atLeast(10)]
  expect(compareClaims(exact, open, [])).toEqual({
    type: 'REFINES',
    why: '12 is more exact than at least 10'
  })
  expect(compareClaims(open, exact, [])).toBeNull()
})

test('background, what its text overtakes, and restatements are not compared', () => {
  const other = dead(15, elsewhere)
  expect(compareClaims(dead(12), other, [])?.type).toBe('CONTRADICTS')
  for (const aside of [
    { scope: 'BACKGROUND' },
    { scope: 'SUPERSEDED' },
    { derivation: 'RESTATED' }
  ] as const) {
    expect(compareClaims(dead(12, aside), other, [])).toBeNull()
    expect(compareClaims(other, dead(12, aside), [])).toBeNull()
  }
})

test('two of whom each is said to have done it are in tension; measures of two kinds are not', () => {
  const one = told({ predicate: 'ATTRIBUTED_TO', other: 'w1' })
  const two = told({ predicate: 'PERPETRATED', other: 'w2', ...elsewhere })
  expect(compareClaims(one, two, [])).toEqual({
    type: 'IN_TENSION_WITH',
    why: 'another is said to have done it'
  })
  expect(compareClaims(one, told({ ...two, other: 'w1' }), [])).toBeNull()
  expect(compareClaims(dead(12), dead(12, { ...elsewhere, predicate: 'WOUNDED' }), [])).toBeNull()
})

test('one text does not corroborate itself', () => {
  expect(compareClaims(dead(12), dead(12, { id: 'k2' }), [])).toBeNull()
})
