import { batchesOf } from '../../bench/graph/batches.ts'
import { writeStatements } from '../../src/graph/write.ts'
import { answer } from '../../src/query/answer.ts'
import { openEmbedded, IN_MEMORY } from '../../src/store/embedded.ts'
import type { Store } from '../../src/store/store.ts'

const AT = '2026-01-01T00:00:00.000Z'
/** Enough for actors with more than a hundred events. */
const NODES = 9_000

const EDGES =
  'edges { cursor role node { id participants(first: 3) { edges { role node { id } } } } }'
const PAGES = [
  'first: 3',
  'last: 3',
  'first: 40',
  'first: 5, orderBy: { field: DATE, direction: ASC }',
  'last: 5, orderBy: { field: DATE, direction: ASC }',
  'first: 4, where: { event: { date: { lt: "2024-01-01" } } }',
  'first: 4, where: { event: { type: { eq: ATTACK } } }'
]

let store: Store
let busiest: readonly string[]
beforeAll(async () => {
  store = openEmbedded(IN_MEMORY)
  await store.createIndexes()
  for (const batch of batchesOf(NODES)) {
    await store.transaction(async (transaction) => {
      for (const statement of writeStatements(batch, AT)) await transaction.run(statement)
    })
  }
  const rows = await store.run({
    cypher:
      'MATCH (a:Actor)-[e:ROLE]->() WITH a.id AS id, count(e) AS many WHERE many >= 100 RETURN id ORDER BY id',
    parameters: {}
  })
  busiest = rows.map(([id]) => String(id))
}, 60_000)
afterAll(() => store.close())

/** The same store, but that no node's edges are kept sorted. */
function unsorted(): Store {
  return {
    ...store,
    run(statement, options) {
      const pages = statement.pages ?? []
      const none = pages.filter(({ each }) => each).map(({ as }) => [as, {}] as const)
      const left = pages.filter(({ each }) => !each)
      const parameters = { ...statement.parameters, ...Object.fromEntries(none) }
      return store.run({ cypher: statement.cypher, parameters, pages: left }, options)
    }
  }
}

const queryOf = (id: string, given: string) => `{
  actor(id: "${id}") { participations(${given}) { pageInfo { hasNextPage hasPreviousPage } ${EDGES} } }
}`

test('there are actors with so many events that theirs are kept sorted', () => {
  expect(busiest.length).toBeGreaterThan(0)
})

test.each(PAGES)(
  'pages of much-connected actors are what sorting all would give: %s',
  async (given) => {
    const wanted: string[] = []
    for (const id of busiest) {
      wanted.push((await answer(unsorted(), { query: queryOf(id, given) })).text)
    }
    expect(wanted.every((text) => text.includes('cursor'))).toBe(true)
    // The first times they are sorted by the engine, then kept.
    for (let times = 0; times < 5; times++) {
      for (const [at, id] of busiest.entries()) {
        expect((await answer(store, { query: queryOf(id, given) })).text).toBe(wanted[at])
      }
    }
    const together = await Promise.all(
      busiest.map((id) => answer(store, { query: queryOf(id, given) }))
    )
    expect(together.map(({ text }) => text)).toEqual(wanted)
  }
)

test('page after page is the whole list, each edge once, and a write is seen at once', async () => {
  const [id = ''] = busiest
  const asked = async (given: string) => {
    const { text } = await answer(store, { query: queryOf(id, given) })
    return (JSON.parse(text) as Asked).data.actor.participations
  }
  const found: string[] = []
  for (let after = ''; ;) {
    const { edges, pageInfo } = await asked(`first: 30${after}`)
    found.push(...edges.map(({ cursor }) => cursor))
    if (!pageInfo.hasNextPage) break
    after = `, after: "${edges.at(-1)?.cursor}"`
  }
  const [[many] = []] = await store.run({
    cypher: 'MATCH (a:Actor)-[e:ROLE]->() WHERE a.id = $id RETURN count(e)',
    parameters: { id }
  })
  expect(found).toHaveLength(Number(many))
  expect(new Set(found).size).toBe(found.length)
  const [newest] = (await asked('first: 1')).edges
  await store.run(
    {
      cypher: 'MATCH (v:Event) WHERE v.id = $id DETACH DELETE v',
      parameters: { id: newest?.node.id }
    },
    { mode: 'WRITE' }
  )
  const [next] = (await asked('first: 1')).edges
  expect(next?.node.id).not.toBe(newest?.node.id)
})

type Asked = Readonly<{
  data: {
    actor: {
      participations: {
        pageInfo: { hasNextPage: boolean }
        edges: readonly { cursor: string; node: { id: string } }[]
      }
    }
  }
}>
