import { baseLabelOf, edgeTypeOf, KIND_OF_TYPE, LABELS, labelsOf } from '../../src/map/labels.ts'
import { ENTITY_TYPES, MEASURES, PREDICATES } from '../../src/model.ts'

describe('labels', () => {
  test('an entity has the label by which it is found first, then that of its type', () => {
    expect(labelsOf('ARMED_GROUP')).toEqual(['Actor', 'ArmedGroup'])
    expect(labelsOf('COUNTRY')).toEqual(['Actor', 'Place', 'Country'])
    expect(labelsOf('CITY')).toEqual(['Place', 'City'])
    expect(labelsOf('WORK')).toEqual(['Thing', 'Work'])
    for (const type of ENTITY_TYPES) {
      expect(labelsOf(type)[0]).toBe(baseLabelOf(KIND_OF_TYPE[type]))
      for (const label of labelsOf(type)) expect(LABELS.has(label)).toBe(true)
    }
  })
})

describe('edge types', () => {
  test('measures and judgements make no edge of their own', () => {
    for (const predicate of [...MEASURES, 'OCCURRED_ON', 'ASSESSED_AS', 'IS_A'] as const) {
      expect(edgeTypeOf(predicate, true)).toBeNull()
    }
  })

  test('every other predicate is stored as one of three', () => {
    const types = PREDICATES.map((predicate) => [predicate, edgeTypeOf(predicate, true)] as const)
    const stored = (type: string) => types.filter(([, t]) => t === type).map(([name]) => name)
    expect(stored('ROLE')).toEqual([
      'PERPETRATED',
      'CLAIMED_RESPONSIBILITY_FOR',
      'ATTRIBUTED_TO',
      'PARTICIPATED_IN',
      'INITIATED',
      'RECIPIENT_OF',
      'VICTIM_OF',
      'TARGETED',
      'HONOURS'
    ])
    expect(stored('OCCURRED_IN')).toEqual(['OCCURRED_IN'])
    expect(stored('RELATED')).toContain('LOCATED_IN')
    expect(edgeTypeOf('TARGETED', false)).toBe('RELATED')
  })
})
