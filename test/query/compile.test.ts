import { parse, type OperationDefinitionNode } from 'graphql'
import { compile } from '../../src/query/compile.ts'
import { explain } from '../../src/query/explain.ts'
import { DEFAULT_LIMITS } from '../../src/query/limits.ts'

function compiled(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const document = parse(query)
  const operation = document.definitions[0] as OperationDefinitionNode
  return compile(document, operation, variables, 'embedded', DEFAULT_LIMITS)
}

test('white space, comments and values of parameters do not need another plan', () => {
  const first = compiled(
    'query Q($n: Int, $f: EventFilter) { events(first: $n, where: $f) { totalCount } }',
    {
      n: 1,
      f: { type: { eq: 'ATTACK' } }
    }
  )
  const again = compiled(
    `query Q($n: Int, $f: EventFilter) { # newest
      events(first: $n, where: $f) { totalCount } }`,
    { n: 5, f: { type: { eq: 'COUP' } } }
  )
  expect(again).toBe(first)
})

test.each([
  ['a part of a filter', { f: { type: { in: ['ATTACK'] } } }],
  ['a negation', { f: { not: { type: { eq: 'ATTACK' } } } }],
  ['an order', { f: { type: { eq: 'ATTACK' } }, o: { field: 'DATE', direction: 'ASC' } }],
  ['a directive', { f: { type: { eq: 'ATTACK' } }, total: false }]
])('%s does', (_what, variables) => {
  const query =
    'query Q($f: EventFilter, $o: EventOrder, $total: Boolean = true) { events(where: $f, orderBy: $o) { nodes { id } totalCount @include(if: $total) } }'
  const plain = compiled(query, { f: { type: { eq: 'ATTACK' } }, total: true })
  const other = compiled(query, { total: true, ...variables })
  expect(other.statement.cypher).not.toBe(plain.statement.cypher)
})

test('node looks where the id says', () => {
  const query = 'query Q($id: ID!) { node(id: $id) { id } }'
  const of = (letter: string) => compiled(query, { id: letter + '0'.repeat(31) }).statement.cypher
  expect(of('w')).toContain('(n1:Actor)')
  expect(of('v')).toContain('(n1:Event)')
  expect(of('r')).toContain(':ROLE]')
  expect(compiled(query, { id: 'nothing' }).plan.columns).toEqual([])
})

test('no value of a caller is in the text of a statement', () => {
  const { statement } = compiled(
    '{ actors(where: { name: { eq: "Robert\'); MATCH (n) DETACH DELETE n //" }, country: { eq: "x" } }, first: 7) { nodes { id } } }'
  )
  expect(statement.cypher).not.toContain('DELETE')
  expect(statement.parameters.map(({ as }) => as).toSorted()).toEqual(['country', 'folded', 'size'])
})

test('what several kinds have in common is read once', () => {
  const { plan } = compiled(
    '{ actor(id: "x") { ... on Person { documents { totalCount } } ... on Group { documents { totalCount } } } }'
  )
  const [rows] = plan.columns
  if (!rows || !('rows' in rows)) throw new Error('No rows are read.')
  expect(rows.columns.filter((column) => 'count' in column)).toHaveLength(1)
})

function nest(depth: number): string {
  if (depth === 0) return 'id'
  const from = `relations(first: 1) { nodes { from { ${nest(depth - 1)} } } }`
  return `id ... on Entity { ${from} } ... on Actor { named }`
}

test('a query that goes to and fro between kinds is compiled in proportion to its length', () => {
  const of = (depth: number) =>
    explain(
      { dialect: 'embedded' },
      { query: `{ node(id: "w${'0'.repeat(31)}") { ${nest(depth)} } }` },
      { limits: { depth: 100 } }
    )
  const [short, long] = [of(5), of(10)]
  expect(long.plan.length).toBeLessThan(4 * short.plan.length)
  expect(long.statement?.length).toBeLessThan(4 * (short.statement?.length ?? 0))
})
