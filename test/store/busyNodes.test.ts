import type { Page, Row, Statement } from '../../src/model.ts'
import { makePages } from '../../src/store/pages.ts'

const NEWEST: Page = {
  as: 's0',
  list: 'MATCH …',
  each: true,
  equal: [],
  above: [],
  below: [],
  descending: true,
  limit: 'first'
}
const ROWS: readonly Row[] = [
  [3, 'busy', 7, '2020!a'],
  [3, 'busy', 8, '2021!b'],
  [3, 'busy', 8, '2022!c'],
  [2, 'other', 8, '2021!d'],
  [2, 'other', 9, '2023!e']
]

const given = (page: Partial<Page>, parameters: Statement['parameters']): Statement => ({
  cypher: '',
  parameters,
  pages: [{ ...NEWEST, ...page }]
})

/** Asked often enough that what was read of the nodes is there. */
async function endsOf(page: Partial<Page>, parameters: Statement['parameters'], rows = ROWS) {
  const pages = makePages(async () => rows)
  const statement = given(page, parameters)
  for (let times = 0; times < 3; times++) await pages.bind(statement)
  await new Promise(setImmediate)
  return (await pages.bind(statement)).parameters.s0
}

test('each much-connected node has the other ends of its page, each once', async () => {
  expect(await endsOf({}, { first: 2 })).toEqual({ busy: [8], other: [8, 9] })
  expect(await endsOf({}, { first: 3 })).toEqual({ busy: [7, 8], other: [8, 9] })
})

test('a cursor and the other direction move the page', async () => {
  expect(await endsOf({ below: ['before'] }, { first: 1, before: '2021!b' })).toEqual({
    busy: [7],
    other: []
  })
  const upwards = { above: ['after'], descending: false }
  expect(await endsOf(upwards, { first: 1, after: '2020!a' })).toEqual({ busy: [8], other: [8] })
})

test('nodes for which there is no room are left to the engine, those with the most edges last', async () => {
  const rows = [...Array(5).keys()].flatMap((node) =>
    [...Array(100).keys()].map((at): Row => [100, `n${node}`, node * 100 + at, String(1000 + at)])
  )
  const ends = await endsOf({}, { first: 100 }, rows)
  expect(Object.keys(ends as object)).toEqual(['n0', 'n1', 'n2', 'n3'])
})

test('nothing is read before the third time it is asked for, and nothing is kept over a change', async () => {
  let reads = 0
  const pages = makePages(async () => {
    reads++
    return ROWS
  })
  const statement = given({}, { first: 1 })
  for (const expected of [0, 0, 1, 1]) {
    expect((await pages.bind(statement)).parameters.s0).toEqual({})
    expect(reads).toBe(expected)
    if (expected === 1) break
  }
  await new Promise(setImmediate)
  expect((await pages.bind(statement)).parameters.s0).toEqual({ busy: [8], other: [9] })
  pages.changed()
  expect((await pages.bind(statement)).parameters.s0).toEqual({})
})

test('what was read before a change is dropped when it comes after it', async () => {
  const waiting: ((rows: readonly Row[]) => void)[] = []
  const pages = makePages(() => new Promise((resolve) => waiting.push(resolve)))
  const statement = given({}, { first: 1 })
  for (let times = 0; times < 3; times++) await pages.bind(statement)
  pages.changed()
  expect(waiting).toHaveLength(1)
  for (const answer of waiting) answer(ROWS)
  await new Promise(setImmediate)
  expect((await pages.bind(statement)).parameters.s0).toEqual({})
})
