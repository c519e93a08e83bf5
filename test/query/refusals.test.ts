import { Refusal } from '../../src/query/errors.ts'
import { explain } from '../../src/query/explain.ts'
import type { Limits } from '../../src/query/limits.ts'

/** What the query is refused with; fails where it is not. */
function refusal(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  limits: Partial<Limits> = {}
): readonly string[] {
  try {
    explain({ dialect: 'embedded' }, { query, variables }, { limits })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.errors.map(({ message, extensions }) => `${extensions['code']}: ${message}`)
  }
  return ['not refused']
}

test('a page is asked for from one end', () => {
  expect(refusal('{ actors(first: 1, last: 1) { totalCount } }')).toEqual([
    'BAD_USER_INPUT: Give `first` or `last`, not both.'
  ])
})

test.each([-1, 101])('a page of %i is refused, also where only the total is asked for', (first) => {
  const [message] = refusal('query Q($first: Int) { actors(first: $first) { totalCount } }', {
    first
  })
  expect(message).toBe(
    `BAD_USER_INPUT: \`first: ${first}\` is not between 0 and 100: ask for more with the next page's cursor.`
  )
})

test.each(['', 'abc', 'bm90IGEga2V5', ' '])('%j is no cursor', (after) => {
  const [message] = refusal(`{ actors(after: ${JSON.stringify(after)}) { totalCount } }`)
  expect(message).toContain('is no cursor of this list: take one from `edges` or `pageInfo`')
})

test('a cursor of another kind of list is refused by evidence', () => {
  const key = Buffer.from(`2024!v${'0'.repeat(31)}`).toString('base64url')
  const [message] = refusal(`{ event(id: "x") { evidence(after: "${key}") { totalCount } } }`)
  expect(message).toContain('BAD_USER_INPUT')
})

test.each(['direction: OUT', 'other: { eq: "x" }', 'otherType: { eq: CITY }'])(
  'relations at the root have no node to see %s from',
  (condition) => {
    const [message] = refusal(`{ relations(where: { not: { ${condition} } }) { totalCount } }`)
    expect(message).toContain('is seen from a node: ask for its `relations`')
  }
)

test('more than a hundred ids at a time are refused', () => {
  const ids = Array.from({ length: 101 }, (_, index) => `w${index}`)
  const [message] = refusal('query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
  expect(message).toContain('has 101 entries, at most 100')
})

test('pages that multiply beyond the limit are refused, with the number of rows', () => {
  const [message] = refusal(
    '{ actors(first: 100) { nodes { participations(first: 100) { nodes { documents(first: 100) { nodes { id } } } } } } }'
  )
  expect(message).toBe(
    'QUERY_TOO_LARGE: The answer could have 1010100 rows, the limit is 1000000: ask for smaller pages (`first`) where lists are nested.'
  )
})

test('filters that no index serves are refused where they would be asked of too many lists', () => {
  const of = (filter: string) =>
    refusal(
      `{ actors(first: 100) { nodes { participations(first: 20) { nodes { place: participants(first: 2) { nodes { participations(first: 2, where: { ${filter} }) { nodes { id } } } } } } } } }`
    )[0]
  expect(of('status: { eq: DENIED }')).toContain('QUERY_TOO_COSTLY: Lists would be read through')
  expect(of('role: { eq: TARGETED }')).toBe('not refused')
  expect(of('event: { type: { in: [ATTACK] }, date: { gt: "2024-01-01" } }')).toBe('not refused')
})

test('depth and fields are limited, fragments counted where they are spread', () => {
  expect(refusal('{ a: actors { nodes { id } } }', {}, { depth: 2 })[0]).toContain('nests deeper')
  const many = Array.from({ length: 5 }, (_, index) => `a${index}: actors { ...page }`).join(' ')
  const query = `{ ${many} } fragment page on ActorConnection { nodes { id name } }`
  expect(refusal(query, {}, { fields: 10 })[0]).toContain('more than 10 fields')
  expect(refusal(query, {}, { fields: 20 })).toEqual(['not refused'])
})

test('variables that do not fit are told one by one', () => {
  const query =
    'query Q($day: Date, $n: Int) { events(first: $n, where: { date: { eq: $day } }) { totalCount } }'
  const found = refusal(query, { day: '2024-13-01', n: 'x' })
  expect(found).toHaveLength(2)
  expect(found.every((message) => message.startsWith('BAD_USER_INPUT'))).toBe(true)
})

test('what is no query is refused', () => {
  expect(refusal('{')[0]).toMatch(/^GRAPHQL_PARSE_FAILED/)
  expect(refusal('{ nothing }')[0]).toMatch(/^GRAPHQL_VALIDATION_FAILED/)
  expect(refusal('query A { __typename } query B { __typename }')[0]).toContain('operationName')
})
