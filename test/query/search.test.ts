import fc from 'fast-check'
import { checkStore } from '../../src/graph/check.ts'
import { rebuildWorld } from '../../src/graph/rebuild.ts'
import { retractDocument } from '../../src/graph/retract.ts'
import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { loadAll } from '../graphs/graph.ts'
import { attack } from '../graphs/reports/attack.ts'
import { claim, entity, facts, mentions } from '../graphs/write.ts'
import { exact } from '../graphs/reports/tessala.ts'
import { describeStores } from '../stores.ts'

const QUERY = `query ($text: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges {
      cursor
      score
      node {
        __typename
        ... on Node { id }
        ... on Entity { name }
        ... on Document { title }
        ... on Claim { predicate quotes { exact } }
      }
      snippet { exact prefix suffix start end document { id text } }
    }
  }
}`

type Quote = Readonly<{
  exact: string
  prefix: string
  suffix: string
  start: number
  end: number
  document: { id: string; text: string }
}>
type Edge = Readonly<{
  cursor: string
  score: number
  node: Readonly<Record<string, unknown>>
  snippet: Quote | null
}>
type Found = Readonly<{
  totalCount: number
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
  edges: readonly Edge[]
}>
type Asked = Readonly<{ types?: readonly string[]; first?: number; after?: string | null }>

const RUNS = { embedded: 100, neo4j: 25 }

const CITY = `Marché à N'Djamena
Des témoins à Gao-Zé ont vu l’armée. The Ōkami Guard of Ñandú met 北京 officials.`
const accented = facts(CITY, '2024-05-02', {
  entities: [
    entity({
      key: 'guard',
      type: 'ARMED_GROUP',
      name: 'Ōkami Guard of Ñandú',
      mentions: mentions(CITY, { 'Ōkami Guard of Ñandú': 'NAME' })
    }),
    entity({
      key: 'city',
      type: 'CITY',
      name: "N'Djamena",
      mentions: mentions(CITY, { "N'Djamena": 'NAME' })
    })
  ],
  claims: [
    claim({
      key: 'met',
      predicate: 'LINKED_TO',
      subject: 'guard',
      object: 'city',
      quotes: exact(CITY, 'The Ōkami Guard of Ñandú met 北京 officials')
    })
  ]
})

const names = ({ edges }: Found) =>
  edges.map(({ node }) => node['name'] ?? node['title'] ?? node['predicate'])

async function ids(store: Store, text: string) {
  const query = `query ($text: String!) { search(text: $text, first: 100) { nodes { ... on Node { id } } } }`
  return (await answer(store, { query, variables: { text } })).data
}

/** What the first store found. */
let hitsOfFirst: unknown

describeStores('search', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
    await loadAll(store, [...CORPUS, accented])
  })

  async function found(text: string, asked: Asked = {}, from = store): Promise<Found> {
    const { text: given } = await answer(from, { query: QUERY, variables: { text, ...asked } })
    const { data, errors } = JSON.parse(given) as { data?: { search: Found }; errors?: unknown }
    expect(errors).toBeUndefined()
    return data?.search as Found
  }

  test('finds names, acronyms, events, titles and passages, the best first', async () => {
    const all = await found('Tessala', { first: 100 })
    expect(names(all)[0]).toBe('Tessala')
    const kinds = new Set(all.edges.map(({ node }) => node['__typename']))
    expect([...kinds].sort()).toEqual(['Claim', 'Document', 'Event', 'Location'])
    expect(all.totalCount).toBe(all.edges.length)
    const scores = all.edges.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(names(await found('ndf'))[0]).toBe('Northern Dawn Front')
  })

  test('gives the same hits in the same order on every store', async () => {
    const hits = []
    for (const text of ['attack', 'barracks', 'salt river', 'tess', 'the northern dawn', '12']) {
      hits.push([text, (await found(text)).edges.map(({ node, score }) => [node['id'], score])])
    }
    hitsOfFirst ??= hits
    expect(hits).toEqual(hitsOfFirst)
  })

  test('folds case and diacritics, both ways', async () => {
    for (const text of ['okami nandu', 'ŌKAMI ÑANDÚ', 'Ökami Nandu', 'ökam ñan']) {
      expect(names(await found(text))[0]).toBe('Ōkami Guard of Ñandú')
    }
    for (const text of ["n'djamena", 'NDJAMENA', 'Djaména', 'N’Djamena', 'ndjam']) {
      expect(names(await found(text, { types: ['PLACE'] }))).toEqual(["N'Djamena"])
    }
    expect(names(await found('marche a'))).toEqual(["Marché à N'Djamena"])
  })

  test('finds what is written without spaces', async () => {
    expect(names(await found('北京'))).toEqual(['LINKED_TO'])
  })

  test('finds by the beginning of a word while it is typed', async () => {
    for (const text of ['nor', 'nort', 'north', 'northe', 'norther', 'northern', 'northern da']) {
      expect(names(await found(text.padEnd(3), { types: ['ACTOR'] }))).toEqual(
        text.endsWith('da') ? [] : ['Northern Dawn Front']
      )
    }
    expect(names(await found('northern daw', { types: ['ACTOR'] }))).toEqual([
      'Northern Dawn Front'
    ])
    expect((await found('mort', { types: ['QUOTE'] })).totalCount).toBeGreaterThan(0)
  })

  test('all words have to be there, quoted ones side by side', async () => {
    expect((await found('northern river', { types: ['ACTOR'] })).totalCount).toBe(0)
    expect((await found('"dawn northern"')).totalCount).toBe(0)
    expect((await found('"northern dawn"')).totalCount).toBeGreaterThan(0)
  })

  test('a snippet is what its document says at its place, with what stands around', async () => {
    const { edges } = await found('barracks', { types: ['QUOTE'], first: 100 })
    expect(edges.length).toBeGreaterThan(0)
    for (const { node, snippet } of edges) {
      const { exact, prefix, suffix, start, end, document } = snippet as Quote
      expect(document.text.slice(start, end)).toBe(exact)
      expect(document.text.slice(0, start).endsWith(prefix)).toBe(true)
      expect(document.text.slice(end).startsWith(suffix)).toBe(true)
      expect(exact.toLowerCase()).toContain('barracks')
      expect(node['quotes']).toContainEqual({ exact })
    }
  })

  test('a snippet of a name is a mention of it, that of a title the headline', async () => {
    for (const [text, words] of [
      ['ndf', 'Northern Dawn Front'],
      ['northern dawn', 'Northern Dawn Front'],
      ['goran', 'Goran barracks'],
      ['djamena', "N'Djamena"],
      ['marche a', "Marché à N'Djamena"]
    ] as const) {
      const { edges } = await found(text, { types: ['ACTOR', 'PLACE', 'DOCUMENT'], first: 1 })
      const [snippet] = edges.map((edge) => edge.snippet as Quote)
      const { exact, prefix, suffix, start, end, document } = snippet as Quote
      expect(document.text.slice(start, end)).toBe(exact)
      expect(document.text.slice(0, start).endsWith(prefix)).toBe(true)
      expect(document.text.slice(end).startsWith(suffix)).toBe(true)
      expect(exact).toBe(words)
    }
    const { edges } = await found('tessala', { types: ['EVENT'] })
    for (const { snippet } of edges) {
      expect(snippet?.document.text.slice(snippet.start, snippet.end)).toBe(snippet?.exact)
    }
  })

  test('of claims that rest on one passage one is found', async () => {
    const { edges } = await found('soldiers', { types: ['QUOTE'], first: 100 })
    const places = edges.map(
      ({ snippet }) => `${snippet?.document.id} ${snippet?.start} ${snippet?.end}`
    )
    expect(new Set(places).size).toBe(places.length)
  })

  test('keeps to the types asked', async () => {
    const kindsOf = async (...types: readonly string[]) => {
      const { edges } = await found('tessala', { types, first: 100 })
      return [...new Set(edges.map(({ node }) => node['__typename']))].sort()
    }
    expect(await kindsOf('PLACE')).toEqual(['Location'])
    expect(await kindsOf('EVENT', 'DOCUMENT')).toEqual(['Document', 'Event'])
    expect(await kindsOf('QUOTE')).toEqual(['Claim'])
    expect(await kindsOf()).toEqual([])
  })

  test('pages by cursors add up to the whole', async () => {
    const whole = await found('tessala', { first: 100 })
    const paged: Edge[] = []
    let after: string | null = null
    for (;;) {
      const page: Found = await found('tessala', { first: 3, after })
      expect(page.totalCount).toBe(whole.totalCount)
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      paged.push(...page.edges)
      after = page.pageInfo.endCursor
      if (!page.pageInfo.hasNextPage) break
    }
    expect(paged).toEqual(whole.edges)
    expect((await found('tessala', { first: 0 })).edges).toEqual([])
  })

  test.each(['', ' ', '!!', '"', '""', 'the of', '🦁', '\\', '\u0000'])(
    'finds nothing for %j',
    async (text) => {
      expect((await found(text)).edges).toEqual([])
    }
  )

  test('no text is more than words', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(
          fc.constantFrom(
            'tessala',
            'AND',
            'OR',
            'NOT',
            '+',
            '-',
            '(',
            ')',
            '*',
            '~2',
            '^',
            ':',
            '"',
            '[a TO b]',
            '/x/',
            '\\',
            'words:',
            '{',
            '}',
            "'",
            '`',
            '$query',
            ' '
          ),
          { maxLength: 12 }
        )
        .map((parts) => parts.join(''))
    )
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        await found(text, { first: 2 })
      }),
      { numRuns: RUNS[store.dialect] }
    )
  })

  test('what is no cursor or too many words is refused by name', async () => {
    const refused = async (variables: Readonly<Record<string, unknown>>) =>
      (await answer(store, { query: QUERY, variables })).errors.map(
        ({ extensions: { code } }) => code
      )
    expect(await refused({ text: 'tessala', after: 'x' })).toEqual(['BAD_USER_INPUT'])
    expect(await refused({ text: 'tessala', first: 101 })).toEqual(['BAD_USER_INPUT'])
    const long = Array.from({ length: 20 }, (_, at) => `w${at}`).join(' ')
    expect(await refused({ text: long })).toEqual(['BAD_USER_INPUT'])
  })

  test('two searches in one operation do not meet', async () => {
    const query = `{ a: search(text: "ndf", first: 1) { nodes { __typename } }
      b: search(text: "tessala", first: 1) { nodes { __typename } } }`
    const { data } = await answer(store, { query })
    expect(JSON.parse(data ?? '')).toEqual({
      a: { nodes: [{ __typename: 'Organization' }] },
      b: { nodes: [{ __typename: 'Location' }] }
    })
  })
})

describeStores('search, while the graph changes', (open) => {
  test('what is retracted is found no more, and again when it is loaded again', async () => {
    const texts = ['mortars', 'barracks', 'tessala', 'ndf']
    const all = async (from: Store) => Promise.all(texts.map((text) => ids(from, text)))
    const never = await open()
    await loadAll(
      never,
      CORPUS.filter((one) => one !== attack)
    )
    const without = await all(never)
    const store = await open()
    await loadAll(store, CORPUS)
    const before = await all(store)
    await retractDocument(store, attack.document.id, {
      reason: 'wrong',
      at: '2024-09-21T08:00:00.000Z'
    })
    expect(await all(store)).toEqual(without)
    expect(await checkStore(store)).toEqual([])
    await loadAll(store, [attack])
    expect(await all(store)).toEqual(before)
    expect(await checkStore(store)).toEqual([])
  })

  test('a graph that was made before there was search is found after it is rebuilt', async () => {
    const store = await open()
    await loadAll(store, CORPUS)
    const before = await ids(store, 'barracks')
    for (const label of ['Actor', 'Place', 'Thing', 'Event', 'Document', 'Quote']) {
      const cypher = `MATCH (n:${label}) REMOVE n.words`
      await store.run({ cypher, parameters: {} }, { mode: 'WRITE' })
    }
    expect(await ids(store, 'barracks')).toBe('{"search":{"nodes":[]}}')
    expect((await rebuildWorld(store)).words).toBeGreaterThan(0)
    expect(await ids(store, 'barracks')).toBe(before)
    expect((await rebuildWorld(store)).words).toBe(0)
  })
})
