import type { EdgeRow } from '../../src/graph/rows.ts'
import type { Claim, EntityType } from '../../src/model.ts'
import { contribution } from '../graphs/graph.ts'
import { at, claim, entity, event, facts } from '../graphs/write.ts'

const TEXT = 'Alfa Bravo Charlie Delta Echo strike words'

const thing = (key: string, type: EntityType, name: string) =>
  entity({ key, type, name, mentions: [{ ...at(TEXT, name), form: 'NAME' }] })

/** The edges of the world that one claim makes, between things of several kinds. */
function edgesOf(given: Partial<Claim> & Pick<Claim, 'predicate'>): readonly EdgeRow[] {
  const rows = contribution(
    facts(TEXT, '2024-05-01', {
      entities: [
        thing('group', 'ARMED_GROUP', 'Alfa'),
        thing('people', 'PERSON_GROUP', 'Bravo'),
        thing('city', 'CITY', 'Charlie'),
        thing('country', 'COUNTRY', 'Delta'),
        thing('weapon', 'WEAPON', 'Echo')
      ],
      events: [
        event({
          key: 'strike',
          type: 'BOMBING',
          time: { ...at(TEXT, 'strike'), value: '2024-04', precision: 'MONTH', anchor: null },
          mentions: [{ ...at(TEXT, 'strike'), form: 'NOMINAL' }]
        })
      ],
      claims: [claim({ key: 'c', quotes: [at(TEXT, 'words')], ...given })]
    })
  )
  const made = rows.edges.filter(({ properties }) => properties.kind === 'Relation')
  const told = rows.nodes.find(({ labels }) => labels[0] === 'Claim')
  expect(told?.properties.edge).toBe(made[0]?.properties.id ?? null)
  return made
}

const quantity = { comparator: 'EQ', value: 3, low: 3, high: 3 } as const

describe('the edge that a claim supports', () => {
  test('a role runs from actor to event, whatever the direction of the claim', () => {
    const [edge] = edgesOf({ predicate: 'ATTRIBUTED_TO', subject: 'strike', object: 'group' })
    expect(edge).toMatchObject({
      type: 'ROLE',
      from: { label: 'Actor' },
      to: { label: 'Event' },
      properties: { predicate: 'ATTRIBUTED_TO', type: 'BOMBING', claims: 1, documents: 1 }
    })
    const { actor, event, from, to } = edge?.properties ?? {}
    expect([from, to]).toEqual([event, actor])
    expect(edge?.properties.key).toBe(`2024-04-01!${String(edge?.properties.id)}`)
    expect(edge?.properties.seen).toBe(`2024-05-01!${String(edge?.properties.id)}`)
  })

  test.each([
    ['TARGETED', 'strike', 'country', 'ROLE'],
    ['TARGETED', 'strike', 'city', 'RELATED'],
    ['OCCURRED_IN', 'strike', 'city', 'OCCURRED_IN'],
    ['OCCURRED_IN', 'strike', 'country', 'OCCURRED_IN'],
    ['USED_WEAPON', 'strike', 'weapon', 'RELATED'],
    ['LOCATED_IN', 'city', 'country', 'RELATED'],
    ['DERIVED_FROM', 'document', 'weapon', 'RELATED'],
    ['VICTIM_OF', 'people', 'strike', 'ROLE']
  ] as const)('%s of %s and %s is stored as %s', (predicate, subject, object, type) => {
    if (predicate === 'DERIVED_FROM') expect(subject).toBe('document')
    expect(edgesOf({ predicate, subject, object }).map((edge) => edge.type)).toEqual([type])
  })

  test.each([
    ['VICTIM_OF', 'city', 'strike'],
    ['PERPETRATED', 'group', 'people'],
    ['OCCURRED_IN', 'strike', 'people'],
    ['OCCURRED_IN', 'group', 'city']
  ] as const)('%s of %s and %s, whose ends fit no other type, is RELATED', (predicate, s, o) => {
    expect(edgesOf({ predicate, subject: s, object: o }).map(({ type }) => type)).toEqual([
      'RELATED'
    ])
  })

  test('a symmetric one is the same edge both ways', () => {
    const there = edgesOf({ predicate: 'ALLIED_WITH', subject: 'group', object: 'people' })
    const back = edgesOf({ predicate: 'ALLIED_WITH', subject: 'people', object: 'group' })
    expect(there).toEqual(back)
    expect(String(there[0]?.properties.from) < String(there[0]?.properties.to)).toBe(true)
  })

  test.each(['KILLED', 'WOUNDED', 'CASUALTIES', 'MISSING', 'ABDUCTED'] as const)(
    'people counted as %s are victims of the event',
    (predicate) => {
      const [edge] = edgesOf({ predicate, subject: 'strike', object: 'people', quantity })
      expect(edge).toMatchObject({ type: 'ROLE', properties: { predicate: 'VICTIM_OF' } })
    }
  )

  test.each([
    ['what is denied', { predicate: 'PERPETRATED', subject: 'group', polarity: 'NEGATED' }],
    ['nobody', { predicate: 'CLAIMED_RESPONSIBILITY_FOR', subject: null }],
    ['those detained', { predicate: 'DETAINED', subject: 'strike', object: 'people' }],
    ['a judgement', { predicate: 'ASSESSED_AS', subject: 'strike', object: 'country' }],
    ['a day', { predicate: 'OCCURRED_ON', subject: 'strike', object: null }],
    ['a thing and itself', { predicate: 'LINKED_TO', subject: 'group', object: 'group' }],
    [
      'none killed',
      {
        predicate: 'KILLED',
        subject: 'strike',
        object: 'people',
        quantity: { comparator: 'EQ', value: 0, low: 0, high: 0 }
      }
    ],
    ['a place that was wounded', { predicate: 'WOUNDED', subject: 'strike', object: 'city' }]
  ] as const)('of %s there is none', (_, given) => {
    expect(edgesOf({ object: 'strike', ...given })).toEqual([])
  })
})
