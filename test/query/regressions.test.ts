import type { Store } from '../../src/store/store.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { describeStores } from '../stores.ts'
import { compare, compareBatch } from './oracle/compare.ts'
import { rowsOf, write } from './oracle/graphs.ts'
import { memoryGraph } from './oracle/memory.ts'

/** What the oracle once found wrong, made small. */
const FOUND: readonly (readonly [string, string])[] = [
  [
    'a list that is made distinct still has cursors',
    '{ actorsNamed(name: "Idris Maro") { said { edges { cursor } } } }'
  ],
  [
    'Node stands for edges too, but what lies at the end of one is none',
    '{ documents { nodes { derivedFrom { ... on Relation { from { id } } ... on Entity { name } } } } }'
  ],
  [
    'an or beside another condition that begins with a pattern is a part of its own',
    '{ actors(where: { not: { id: { eq: "x" }, or: [{ name: { startsWith: "a" } }, { participation: {} }] } }) { nodes { name } } }'
  ],
  [
    'lists in the order of a number are not compared with text',
    '{ claims(first: 100) { nodes { quotes { exact } claimants { cue } } } documents { nodes { checks { claims { id } } } } }'
  ],
  [
    'an edge from a thing to itself is listed once',
    '{ actors { nodes { relations { totalCount nodes { id } } claims { totalCount nodes { id } } } } }'
  ],
  [
    'a filter that lets nothing through, beside others, finds nothing',
    '{ claims(where: { id: { eq: "x" }, not: {} }) { nodes { id } } events { nodes { claims(where: { id: { eq: "x" }, not: {} }) { totalCount nodes { id } } } } }'
  ],
  [
    'a page of a list of which one property is asked twice',
    '{ events(where: { type: { eq: ATTACK, in: [ATTACK, BOMBING] } }, first: 2) { nodes { id } } }'
  ]
]

/** In a batch, each by its own id. */
const CLAIM = 'query($id: ID!) { claim(id: $id) { relation { status from { id } } } }'

describeStores('found by the oracle', (open) => {
  const rows = rowsOf(CORPUS)
  const graph = memoryGraph(rows)
  let store: Store
  beforeAll(async () => {
    store = await open()
    await write(store, rows)
  })

  test.each(FOUND)('%s', async (_what, query) => {
    await compare(store, graph, { query, variables: {} })
  })

  test('claims without a subject have no relation, in a batch too', async () => {
    const claims = rows.nodes.filter(({ labels }) => labels.includes('Claim'))
    const about = claims.find(({ properties }) => !properties['subject'])
    const operation = { query: CLAIM, variables: { id: about?.properties['id'] } }
    await compare(store, graph, operation)
    await compareBatch(store, operation)
  })
})
