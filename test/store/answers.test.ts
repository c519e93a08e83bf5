import type { Row } from '../../src/model.ts'
import type { Store } from '../../src/store/store.ts'
import { describeStores } from '../stores.ts'

type Example = readonly [
  name: string,
  cypher: string,
  parameters: Record<string, unknown>,
  rows: readonly Row[]
]

const UNICODE = 'Aïcha 🜨 Ɓamako\u0000\n"\'`\\ ن'

const PLAIN: readonly Example[] = [
  ['columns in the order of RETURN', 'RETURN 2 AS b, 1 AS a, 3', {}, [[2, 1, 3]]],
  ['no rows', 'UNWIND [] AS x RETURN x', {}, []],
  [
    'scalars of each kind',
    "RETURN 1 AS i, 1.5 AS f, true AS b, 'x' AS s, null AS n",
    {},
    [[1, 1.5, true, 'x', null]]
  ],
  ['negative and large integers', 'RETURN -7 AS a, 9007199254740991 AS b', {}, [[-7, 2 ** 53 - 1]]],
  ['lists in lists, with nulls', 'RETURN [1, [2, [null]], []] AS l', {}, [[[1, [2, [null]], []]]]],
  ['maps as plain objects', 'RETURN {a: 1, b: {c: [2]}} AS m', {}, [[{ a: 1, b: { c: [2] } }]]],
  [
    'parameters as they were given',
    'RETURN $i AS i, $f AS f, $b AS b, $s AS s, $n AS n, $l AS l, $m AS m',
    { i: 3, f: 0.25, b: false, s: UNICODE, n: null, l: [1, 'a', null], m: { k: [1] } },
    [[3, 0.25, false, UNICODE, null, [1, 'a', null], { k: [1] }]]
  ],
  [
    'undefined as null',
    'RETURN $u AS u, $l AS l',
    { u: undefined, l: [undefined] },
    [[null, [null]]]
  ],
  [
    'a number as LIMIT and SKIP',
    'UNWIND range(1, 9) AS i RETURN i SKIP $skip LIMIT $limit',
    { skip: 2, limit: 3 },
    [[3], [4], [5]]
  ],
  ['a number as an index', "RETURN ['a', 'b', 'c'][$at] AS x", { at: 1 }, [['b']]],
  [
    'whole and broken numbers as equal',
    'RETURN 1 = $one AS same, 7 / 2 AS half',
    { one: 1 },
    [[true, 3]]
  ],
  ['collect without nulls', 'UNWIND [1, null, 2] AS x RETURN collect(x) AS l', {}, [[[1, 2]]]],
  ['count of nothing', 'UNWIND [] AS x RETURN count(x) AS n', {}, [[0]]],
  [
    'a subquery for each row, its order and limit inside',
    `UNWIND [3, 1, 2] AS n
     CALL (n) { UNWIND range(1, n) AS i WITH i ORDER BY i DESC LIMIT $top RETURN collect(i) AS top }
     RETURN n, top ORDER BY n`,
    { top: 2 },
    [
      [1, [1]],
      [2, [2, 1]],
      [3, [3, 2]]
    ]
  ],
  [
    'subqueries in subqueries',
    `UNWIND [1, 2] AS a
     CALL (a) {
       UNWIND ['x', 'y'] AS b
       CALL (a, b) { RETURN collect(b + toString(a)) AS inner }
       WITH b, inner ORDER BY b DESC
       RETURN collect([b, inner]) AS outer
     }
     RETURN a, outer ORDER BY a`,
    {},
    [
      [
        1,
        [
          ['y', ['y1']],
          ['x', ['x1']]
        ]
      ],
      [
        2,
        [
          ['y', ['y2']],
          ['x', ['x2']]
        ]
      ]
    ]
  ],
  [
    'rows of both parts of a union',
    'CALL () { RETURN 2 AS x UNION ALL RETURN 1 AS x } RETURN x ORDER BY x',
    {},
    [[1], [2]]
  ],
  [
    'text in the order of its code units',
    "UNWIND ['b', 'é', 'B', '!', 'a', '2024-09-17!r', '2024-09-17!r0'] AS s RETURN s ORDER BY s",
    {},
    [['!'], ['2024-09-17!r'], ['2024-09-17!r0'], ['B'], ['a'], ['b'], ['é']]
  ],
  [
    'nulls last, ascending, and first, descending',
    `CALL () { UNWIND [2, null, 1] AS x WITH x ORDER BY x RETURN collect(coalesce(x, 'none')) AS up }
     CALL () { UNWIND [2, null, 1] AS x WITH x ORDER BY x DESC RETURN collect(coalesce(x, 'none')) AS down }
     RETURN up, down`,
    {},
    [
      [
        [1, 2, 'none'],
        ['none', 2, 1]
      ]
    ]
  ]
]

const GRAPH = `
  UNWIND range(1, 5) AS i
  CREATE (a:Actor {id: 'a' + toString(i), name: 'Actor ' + toString(i)})
  WITH a, i
  UNWIND range(1, i) AS j
  CREATE (a)-[:ROLE {id: a.id + '-' + toString(j), key: '2024-0' + toString(j) + '!' + a.id}]->
    (:Event {id: a.id + 'e' + toString(j), type: CASE j % 2 WHEN 0 THEN 'ATTACK' ELSE 'CLASH' END})`

const OF_A_GRAPH: readonly Example[] = [
  [
    'a node by its id',
    'MATCH (a:Actor) WHERE a.id = $id RETURN a.name',
    { id: 'a3' },
    [['Actor 3']]
  ],
  [
    'nodes by many ids',
    'MATCH (a:Actor) WHERE a.id IN $ids RETURN a.id ORDER BY a.id',
    { ids: ['a9', 'a2', 'a1'] },
    [['a1'], ['a2']]
  ],
  [
    'the newest of each node, before a cursor',
    `MATCH (a:Actor) WHERE a.id IN ['a2', 'a5']
     CALL (a) {
       MATCH (a)-[q:ROLE]->(e) WHERE q.key < $before
       WITH q, e, q.key AS key ORDER BY key DESC LIMIT $top
       RETURN collect([q.id, e.type]) AS rows
     }
     RETURN a.id AS id, rows ORDER BY id`,
    { before: '2024-05', top: 2 },
    [
      [
        'a2',
        [
          ['a2-2', 'ATTACK'],
          ['a2-1', 'CLASH']
        ]
      ],
      [
        'a5',
        [
          ['a5-4', 'ATTACK'],
          ['a5-3', 'CLASH']
        ]
      ]
    ]
  ],
  [
    'a count beside the rows',
    `MATCH (a:Actor) WHERE a.id = 'a4'
     RETURN COUNT { (a)-[:ROLE]->() } AS total, COUNT { (a)<-[:ROLE]-() } AS none`,
    {},
    [[4, 0]]
  ],
  [
    'a path over two edges',
    `MATCH (e:Event) WHERE e.id = 'a3e2'
     CALL (e) { MATCH (e)<-[:ROLE]-(a)-[:ROLE]->(other) WHERE other.id <> e.id
                WITH other ORDER BY other.id RETURN collect(other.id) AS ids }
     RETURN ids`,
    {},
    [[['a3e1', 'a3e3']]]
  ],
  [
    'no property as null',
    "MATCH (a:Actor) WHERE a.id = 'a1' RETURN a.nothing AS x, a.nothing IS NULL AS absent",
    {},
    [[null, true]]
  ]
]

describeStores('Answers', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
    await store.run({ cypher: GRAPH, parameters: {} }, { mode: 'WRITE' })
  })

  test.each([...PLAIN, ...OF_A_GRAPH])('give %s', async (_name, cypher, parameters, rows) => {
    expect(await store.run({ cypher, parameters })).toEqual(rows)
  })

  test('of the same text follow its parameters', async () => {
    const cypher = 'MATCH (a:Actor) WHERE a.id = $id RETURN a.name'
    for (const [id, rows] of [
      ['a1', [['Actor 1']]],
      ['a2', [['Actor 2']]],
      ['', []],
      [7, []],
      [null, []]
    ])
      expect(await store.run({ cypher, parameters: { id } })).toEqual(rows)
  })

  test('give back properties as they were written', async () => {
    const properties = {
      id: 'kept',
      text: UNICODE,
      long: 'ab'.repeat(100_000),
      whole: 42,
      broken: 0.1,
      yes: true,
      list: ['b', 'a', 'é'],
      empty: [],
      absent: null
    }
    await store.run(
      {
        cypher: 'MERGE (x:Thing {id: $row.id}) SET x += $row',
        parameters: { row: properties }
      },
      { mode: 'WRITE' }
    )
    const [row] = await store.run({
      cypher:
        "MATCH (x:Thing) WHERE x.id = 'kept' RETURN x.text, x.long, x.whole, x.broken, x.yes, x.list, x.empty, x.absent",
      parameters: {}
    })
    const { text, long, whole, broken, yes, list, empty, absent } = properties
    expect(row).toEqual([text, long, whole, broken, yes, list, empty, absent])
  })

  test('come for thousands of rows written at once', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => ({ id: `q${at}`, start: at, list: ['x'] }))
    const written = await store.run(
      {
        cypher:
          'UNWIND $rows AS row MERGE (q:Quote {id: row.id}) SET q += row RETURN count(q) AS n',
        parameters: { rows }
      },
      { mode: 'WRITE' }
    )
    expect(written).toEqual([[5000]])
    const read = await store.run({
      cypher: 'MATCH (q:Quote) RETURN q.start AS start ORDER BY start',
      parameters: {}
    })
    expect(read).toEqual(rows.map(({ start }) => [start]))
  })

  test('are refused for a statement the engine does not understand, with its text', async () => {
    await expect(store.run({ cypher: 'MATCH (n RETURN n', parameters: {} })).rejects.toMatchObject({
      code: 'STORE_STATEMENT',
      message: expect.stringContaining('MATCH (n RETURN n')
    })
  })

  test('are refused for a parameter that is not given', async () => {
    await expect(store.run({ cypher: 'RETURN $lost AS x', parameters: {} })).rejects.toMatchObject({
      code: 'STORE_STATEMENT',
      message: expect.stringContaining('lost')
    })
  })

  test.each([
    'CREATE (:Thing)',
    'MATCH (a:Actor) SET a.name = 1',
    'MATCH (a:Actor) DETACH DELETE a'
  ])('are refused where a READ would write: %s', async (cypher) => {
    await expect(store.run({ cypher, parameters: {} })).rejects.toMatchObject({
      code: 'STORE_READ_ONLY'
    })
  })
})
