import { writeStatements } from '../../src/graph/write.ts'
import { fold } from '../../src/map/fold.ts'
import { idOf } from '../../src/map/ids.ts'
import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { describeStores } from '../stores.ts'

const MANY = 600

const actor = (id: string, name: string, more: Readonly<Record<string, unknown>>) => ({
  labels: ['Actor', 'ArmedGroup'],
  properties: {
    id,
    kind: 'Organization',
    type: 'ARMED_GROUP',
    name,
    key: `${fold(name)}!${id}`,
    documents: 1,
    ...more
  }
})
const named = (id: string, name: string) => ({
  type: 'NAMED',
  from: { label: 'Actor', id },
  to: { label: 'Name', id: fold(name) },
  properties: {}
})

/** One that is called so, and by much else besides, among many that are described so. */
async function writeAll(store: Store): Promise<string> {
  const own = idOf('actor', ['ARMED_GROUP', 'militia'])
  const others = Array.from({ length: MANY }, (_, i) => idOf('actor', ['x', 'militia', i]))
  const aliases = Array.from({ length: 30 }, (_, i) => `Frontier Guard of Ward ${i}`)
  const rows = {
    nodes: [
      actor(own, 'Militia', { named: true, documents: 900, aliases }),
      ...others.map((id) => actor(id, 'militia', { named: false })),
      { labels: ['Name'], properties: { folded: 'militia' } }
    ],
    edges: [own, ...others].map((id) => named(id, 'militia'))
  }
  await store.transaction(async ({ run }) => {
    for (const statement of writeStatements(rows, '2024-10-01T08:00:00.000Z')) await run(statement)
  })
  return own
}

describeStores('search where more hold the words than are ranked', (open) => {
  test('what is called just so is among the hits', async () => {
    const store = await open()
    const own = await writeAll(store)
    const query =
      '{ search(text: "militia", first: 1) { totalCount nodes { ... on Node { id } } } }'
    const { text } = await answer(store, { query })
    const { data, errors } = JSON.parse(text) as { data: { search: unknown }; errors?: unknown }
    expect(errors).toBeUndefined()
    expect(data.search).toMatchObject({ nodes: [{ id: own }] })
  })
})
