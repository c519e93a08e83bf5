import type { Told } from '../../src/analysis/contradictions.ts'
import { disputesAmong } from '../../src/analysis/disagreements.ts'
import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { loadAll } from '../graphs/graph.ts'
import { claim, claimant, entity, event, facts, mentions } from '../graphs/write.ts'
import { exact } from '../graphs/reports/tessala.ts'
import { describeStores } from '../stores.ts'

let count = 0
function told(given: Partial<Told>): Told {
  const id = `k${String(count++).padStart(4, '0')}`
  return {
    id,
    key: `2024-09-20!${id}`,
    predicate: 'KILLED',
    polarity: 'AFFIRMED',
    comparator: 'EQ',
    value: null,
    low: given.value ?? null,
    high: given.value ?? null,
    document: id,
    event: 'v1',
    date: '2024-09-17',
    other: null,
    ...given
  }
}
const over = (value: number, given: Partial<Told> = {}) =>
  told({ comparator: 'GT', value, low: value + 1, high: null, ...given })
const about = (value: number) => told({ comparator: 'APPROX', value, low: null, high: null })
const blames = (given: Partial<Told>) =>
  told({ predicate: 'ATTRIBUTED_TO', comparator: null, other: 'rebels', ...given })
const reasons = (...claims: readonly Told[]) =>
  disputesAmong(claims).flatMap(({ links }) => links.map(({ why }) => why))

describe('claims in dispute', () => {
  test('figures that exclude each other', () => {
    expect(reasons(told({ value: 77 }), told({ value: 90 }))).toEqual([
      '90 and 77 exclude each other'
    ])
    expect(reasons(told({ value: 77 }), over(90))).toEqual([
      'more than 90 and 77 exclude each other'
    ])
  })

  test('figures that go together are none', () => {
    expect(reasons(told({ value: 77 }), told({ value: 77 }), over(70))).toEqual([])
  })

  test('"about" allows ten per cent', () => {
    expect(reasons(about(100), told({ value: 91 }))).toEqual([])
    expect(reasons(about(100), told({ value: 77 }))).toEqual([
      '77 and about 100 (± 10 %) exclude each other'
    ])
  })

  test('another event, another measure, a part of a whole and another group are none', () => {
    expect(reasons(told({ value: 77 }), told({ value: 90, event: 'v2' }))).toEqual([])
    expect(reasons(told({ value: 77 }), told({ value: 90, predicate: 'WOUNDED' }))).toEqual([])
    const document = 'd1'
    expect(
      reasons(told({ value: 77, document }), told({ value: 9, document, other: 'children' }))
    ).toEqual([])
    expect(
      reasons(
        told({ value: 5, document, other: 'soldiers' }),
        told({ value: 9, document, other: 'children' })
      )
    ).toEqual([])
  })

  test('a denial against what it denies, however that is told', () => {
    const denial = blames({ polarity: 'NEGATED' })
    expect(reasons(blames({}), denial)).toEqual(['one denies what the other says'])
    expect(reasons(blames({ predicate: 'PERPETRATED' }), denial)).toEqual([
      'one denies what the other says'
    ])
    expect(reasons(blames({ other: 'army' }), denial)).toEqual([])
  })

  test('that nobody was hurt against any number', () => {
    const nobody = told({ comparator: 'SOME', low: 1, polarity: 'NEGATED' })
    expect(reasons(told({ value: 3 }), nobody)).toEqual(['one says that it was not so'])
    expect(reasons(told({ value: 0 }), nobody)).toEqual([])
  })

  test('the order in which claims come changes nothing; newest events come first', () => {
    const claims = [
      told({ value: 1, date: '2024-01-01', event: 'v2' }),
      told({ value: 2, date: '2024-01-01', event: 'v2' }),
      told({ value: 77 }),
      told({ value: 90 }),
      about(50)
    ]
    const found = disputesAmong(claims)
    expect(disputesAmong(claims.toReversed())).toEqual(found)
    expect(found.map((dispute) => dispute.event)).toEqual(['v1', 'v2'])
    expect(found[0]?.links).toHaveLength(3)
  })
})

const TEXT = `Clash in Amber Bay
The ministry said 12 people died in the clash. A nurse said 20 people died and 5 were hurt.
The ministry said the Tide Guard did it. The Tide Guard denied it.`

const report = facts(TEXT, '2024-05-02', {
  entities: [
    entity({
      key: 'ministry',
      type: 'GOVERNMENT_BODY',
      name: 'The ministry',
      mentions: mentions(TEXT, { 'The ministry': 'NAME' })
    }),
    entity({
      key: 'guard',
      type: 'ARMED_GROUP',
      name: 'Tide Guard',
      mentions: mentions(TEXT, { 'Tide Guard': 'NAME' })
    })
  ],
  events: [event({ key: 'v1', type: 'CLASH', mentions: mentions(TEXT, { Clash: 'NOMINAL' }) })],
  claims: [
    claim({
      key: 'c1',
      predicate: 'KILLED',
      subject: 'v1',
      quantity: { comparator: 'EQ', value: 12, low: 12, high: 12 },
      claimants: [claimant(TEXT, 'ministry', 'said')],
      quotes: exact(TEXT, '12 people died')
    }),
    claim({
      key: 'c2',
      predicate: 'KILLED',
      subject: 'v1',
      quantity: { comparator: 'EQ', value: 20, low: 20, high: 20 },
      quotes: exact(TEXT, '20 people died')
    }),
    claim({
      key: 'c3',
      predicate: 'WOUNDED',
      subject: 'v1',
      quantity: { comparator: 'EQ', value: 5, low: 5, high: 5 },
      quotes: exact(TEXT, '5 were hurt')
    }),
    claim({
      key: 'c4',
      predicate: 'ATTRIBUTED_TO',
      subject: 'v1',
      object: 'guard',
      attribution: 'ACCUSED_BY_AUTHORITIES',
      claimants: [claimant(TEXT, 'ministry', 'said')],
      quotes: exact(TEXT, 'the Tide Guard did it')
    }),
    claim({
      key: 'c5',
      predicate: 'ATTRIBUTED_TO',
      subject: 'v1',
      object: 'guard',
      polarity: 'NEGATED',
      attribution: 'DENIED',
      claimants: [claimant(TEXT, 'guard', 'denied')],
      quotes: exact(TEXT, 'denied it')
    })
  ]
})

const QUERY = `query D($first: Int, $after: String, $where: DisagreementFilter) {
  disagreements(first: $first, after: $after, where: $where) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges {
      cursor
      node {
        event { name type }
        measure
        predicate
        claims { totalCount nodes { quotes { exact } } }
        newest: claims(first: 1) { edges { cursor node { id } } pageInfo { hasNextPage } }
        links { nodes { type why claim { id } } }
      }
    }
  }
}`
type Page = Readonly<{
  totalCount: number
  pageInfo: Readonly<{ hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string }>
  edges: readonly {
    cursor: string
    node: {
      event: unknown
      measure: string | null
      predicate: string
      claims: { totalCount: number; nodes: readonly { quotes: readonly { exact: string }[] }[] }
      newest: { pageInfo: { hasNextPage: boolean } }
      links: { nodes: readonly { type: string; why: string }[] }
    }
  }[]
}>

describeStores('disagreements over GraphQL', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
    await loadAll(store, [report])
  })
  const ask = async (variables: Readonly<Record<string, unknown>>): Promise<Page> => {
    const { text } = await answer(store, { query: QUERY, variables })
    const { data, errors } = JSON.parse(text) as { data: { disagreements: Page }; errors?: unknown }
    expect(errors).toBeUndefined()
    return data.disagreements
  }

  test('tell what is in dispute, the claims and why', async () => {
    const { totalCount, edges } = await ask({})
    expect(totalCount).toBe(2)
    expect(edges.map(({ node }) => [node.predicate, node.measure])).toEqual([
      ['KILLED', 'KILLED'],
      ['ATTRIBUTED_TO', null]
    ])
    const words = edges.map(({ node }) =>
      node.claims.nodes.map(({ quotes }) => quotes[0]?.exact).toSorted()
    )
    expect(words).toEqual([
      ['12 people died', '20 people died'],
      ['denied it', 'the Tide Guard did it']
    ])
    expect(edges.map(({ node }) => node.links.nodes.map(({ type }) => type))).toEqual([
      ['CONTRADICTS'],
      ['CONTRADICTS']
    ])
    expect(edges[0]?.node.links.nodes[0]?.why).toMatch(/^(12 and 20|20 and 12) exclude each other$/)
    expect(edges[0]?.node.newest.pageInfo.hasNextPage).toBe(true)
  })

  test('come page by page', async () => {
    const all = await ask({})
    const one = await ask({ first: 1 })
    expect(one.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const two = await ask({ first: 1, after: one.pageInfo.endCursor })
    expect(two.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    expect([...one.edges, ...two.edges].map(({ cursor }) => cursor)).toEqual(
      all.edges.map(({ cursor }) => cursor)
    )
  })

  test('of one measure, of one event', async () => {
    expect((await ask({ where: { measure: 'WOUNDED' } })).totalCount).toBe(0)
    expect((await ask({ where: { measure: 'KILLED' } })).totalCount).toBe(1)
    expect((await ask({ where: { event: { eq: 'nothing' } } })).totalCount).toBe(0)
    const { text } = await answer(store, { query: '{ events { nodes { id } } }' })
    const id = /"id":"(v\w+)"/.exec(text)?.[1]
    expect((await ask({ where: { event: { in: [id] } } })).totalCount).toBe(2)
  })
})
