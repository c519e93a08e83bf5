import type { Page, Row, Statement } from '../../src/model.ts'
import { openEmbedded, IN_MEMORY } from '../../src/store/embedded.ts'
import { makePages } from '../../src/store/pages.ts'

const NEWEST: Page = {
  as: 's0',
  list: 'MATCH (n:Event) RETURN n.type, n.key ORDER BY n.key',
  equal: ['type'],
  above: [],
  below: ['before'],
  descending: true,
  limit: 'first'
}
const ROWS: readonly Row[] = [
  ['A', '2020!a1'],
  ['B', '2021!b1'],
  ['A', '2022!a2'],
  ['A', '2023!a3'],
  ['A', null]
]

/** The ids that a statement is given. */
async function idsOf(page: Partial<Page>, parameters: Statement['parameters']) {
  const pages = makePages(async () => ROWS)
  const statement = { cypher: '', parameters, pages: [{ ...NEWEST, ...page }] }
  return (await pages.bind(statement)).parameters.s0
}

test('a page holds the last keys before its cursor that equal what is asked', async () => {
  expect(await idsOf({}, { type: 'A', before: '2023!a3', first: 1 })).toEqual(['a2'])
  expect(await idsOf({}, { type: 'A', before: '9', first: 2 })).toEqual(['a2', 'a3'])
  expect(await idsOf({}, { type: 'C', before: '9', first: 2 })).toEqual([])
})

test('a list of values stands for any of them, and null for none', async () => {
  expect(await idsOf({}, { type: ['A', 'B'], before: '2022!', first: 2 })).toEqual(['a1', 'b1'])
  expect(await idsOf({}, { type: null, before: '9', first: 2 })).toEqual([])
})

test('the first keys are taken where the page goes upwards', async () => {
  const upwards = { above: ['after'], below: [], descending: false }
  const values = { type: 'A', after: '2020!a1', first: 1 }
  expect(await idsOf(upwards, values)).toEqual(['a2'])
})

test('each member of a batch has the ids of its own page', async () => {
  const parameters = {
    first: 1,
    batch: [
      { type: 'A', before: '9' },
      { type: 'B', before: '9' }
    ]
  }
  const pages = makePages(async () => ROWS)
  const bound = await pages.bind({ cypher: '', parameters, pages: [NEWEST] })
  expect(bound.parameters.batch).toEqual([
    { type: 'A', before: '9', s0: ['a3'] },
    { type: 'B', before: '9', s0: ['b1'] }
  ])
})

test('a list is read once, and again after a change', async () => {
  let reads = 0
  const pages = makePages(async () => {
    reads++
    return ROWS
  })
  const statement = {
    cypher: '',
    parameters: { type: 'A', before: '9', first: 1 },
    pages: [NEWEST]
  }
  await pages.bind(statement)
  await pages.bind(statement)
  expect(reads).toBe(1)
  pages.changed()
  await pages.bind(statement)
  expect(reads).toBe(2)
})

test('a list that cannot be read is tried again', async () => {
  let reads = 0
  const pages = makePages(async () => {
    if (++reads === 1) throw new Error('not now')
    return ROWS
  })
  const statement = {
    cypher: '',
    parameters: { type: 'A', before: '9', first: 1 },
    pages: [NEWEST]
  }
  await expect(pages.bind(statement)).rejects.toThrow('not now')
  expect((await pages.bind(statement)).parameters.s0).toEqual(['a3'])
})

test('the embedded store sees in its pages what was written before', async () => {
  const store = openEmbedded(IN_MEMORY)
  const add = (id: string) =>
    store.run(
      {
        cypher: "CREATE (:Event {id: $id, type: 'A', key: $key})",
        parameters: { id, key: `2020!${id}` }
      },
      { mode: 'WRITE' }
    )
  const page = () =>
    store.run({
      cypher: 'MATCH (n:Event) WHERE n.id IN $s0 RETURN n.id ORDER BY n.key DESC',
      parameters: { type: 'A', before: '9', first: 2 },
      pages: [NEWEST]
    })
  await add('a')
  expect(await page()).toEqual([['a']])
  await add('b')
  await add('c')
  expect(await page()).toEqual([['c'], ['b']])
  await store.run(
    { cypher: "MATCH (n:Event) WHERE n.id = 'c' DELETE n", parameters: {} },
    { mode: 'WRITE' }
  )
  expect(await page()).toEqual([['b'], ['a']])
  await store.close()
})
