import fc from 'fast-check'
import type { Extractor } from '../src/extract/extractor.ts'
import type { FactsWithText } from '../src/facts/readFacts.ts'
import { checkStore } from '../src/graph/check.ts'
import { dumpRows } from '../src/graph/dump.ts'
import { load, loadFacts } from '../src/load.ts'
import type { Article, Facts, Statement } from '../src/model.ts'
import type { Store } from '../src/store/store.ts'
import { arbitraryCorpus } from './graphs/arbitrary.ts'
import { CORPUS } from './graphs/corpus.ts'
import { dumpLines, graphOf, loadAll, RECORDED_AT } from './graphs/graph.ts'
import { attack } from './graphs/reports/attack.ts'
import { laterToll } from './graphs/reports/laterToll.ts'
import { entity, facts } from './graphs/write.ts'
import { describeStores } from './stores.ts'

/** A document in a real database takes a hundred times what it takes in memory. */
const RUNS = { embedded: 25, neo4j: 3 }
const recordedAt = RECORDED_AT

const inMemory = (corpus: Parameters<typeof graphOf>[0]) =>
  dumpRows(graphOf(corpus)).map((line) => JSON.stringify(line))

/** Generated texts are much alike: which are copies is judged in the store alone. */
const withoutSources = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/"(?:lineage|independentSources)":[^,}]*,?/g, ''))

function articleOf({ document }: typeof attack): Article {
  const { id, text, title, url, publisher, language, publishedAt, sections } = document
  const originalSource = document.originalSource ?? null
  return { id, text, title, url, publisher, originalSource, language, publishedAt, sections }
}

function reads(given: Facts): Extractor {
  return { name: 'hand@1', extract: () => given }
}

/** The store, but its transactions count their statements, or fail at one of them. */
function watched(store: Store, failAt = Infinity): { store: Store; statements: Statement[] } {
  const statements: Statement[] = []
  return {
    statements,
    store: {
      ...store,
      transaction: (work) =>
        store.transaction((transaction) =>
          work({
            async run(statement) {
              statements.push(statement)
              if (statements.length === failAt) throw new Error('The power went out')
              return transaction.run(statement)
            }
          })
        )
    }
  }
}

describeStores('loading', (open) => {
  test('a document becomes the graph that its Facts describe', async () => {
    const store = await open()
    const results = await loadAll(store, CORPUS)
    expect(results.map(({ status }) => status)).toEqual(CORPUS.map(() => 'new'))
    expect(await dumpLines(store)).toEqual(inMemory(CORPUS))
  })

  test('says what a document brought', async () => {
    const store = await open()
    const [first, second] = await loadAll(store, [attack, laterToll])
    expect(first).toEqual({
      document: attack.document.id,
      status: 'new',
      claims: 13,
      actors: 9,
      places: 3,
      events: 1,
      relations: 10,
      newRelations: 10
    })
    expect(second).toMatchObject({ relations: 3, newRelations: 2 })
  })

  test('a document loaded again changes nothing', async () => {
    const store = await open()
    await loadAll(store, CORPUS)
    const before = await dumpLines(store)
    const again = await loadAll(store, CORPUS)
    expect(again.map(({ status, claims }) => [status, claims])).toEqual(
      CORPUS.map(() => ['unchanged', 0])
    )
    expect(await dumpLines(store)).toEqual(before)
  })

  test('a text read again has the claims of its new reading, and of no other', async () => {
    const store = await open()
    const poorer: FactsWithText = {
      ...attack,
      claims: attack.claims.slice(0, 3),
      links: [],
      checks: []
    }
    const others = CORPUS.filter((one) => one !== attack)
    await loadAll(store, CORPUS)
    const result = await loadFacts(store, poorer, { recordedAt, reread: true })
    expect(result).toMatchObject({ status: 'reread', claims: 3 })
    expect(await dumpLines(store)).toEqual(inMemory([...others, poorer]))
    await loadFacts(store, attack, { recordedAt, reread: true })
    expect(await dumpLines(store)).toEqual(inMemory(CORPUS))
    expect(await checkStore(store)).toEqual([])
  })

  test('documents of any kind in any order give the graph of their merged contributions', async () => {
    const { dialect } = await open()
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, fc.nat(), async (corpus, turn) => {
        const store = await open()
        const start = turn % corpus.length
        await loadAll(store, [...corpus.slice(start), ...corpus.slice(0, start)].toReversed())
        await loadAll(store, corpus)
        expect(withoutSources(await dumpLines(store))).toEqual(withoutSources(inMemory(corpus)))
        await store.close()
      }),
      { numRuns: RUNS[dialect] }
    )
  })

  test('documents loaded at the same time do not lose each other’s figures', async () => {
    const store = await open()
    await loadAll(store, CORPUS.slice(0, 1))
    await Promise.all(CORPUS.map((one) => loadFacts(store, one, { recordedAt })))
    expect(await dumpLines(store)).toEqual(inMemory(CORPUS))
  })

  test('a failure at any statement leaves nothing of the document behind', async () => {
    const store = await open()
    await loadAll(store, [laterToll])
    const before = await dumpLines(store)
    const { statements, store: counting } = watched(store)
    for (const failAt of [1, 3, 6, 12, 20]) {
      const failing = watched(store, failAt).store
      await expect(loadFacts(failing, attack, { recordedAt })).rejects.toThrow('The power went out')
      expect(await dumpLines(store)).toEqual(before)
    }
    await loadFacts(counting, attack, { recordedAt })
    expect(statements.length).toBeGreaterThan(20)
    expect(await dumpLines(store)).toEqual(inMemory([laterToll, attack]))
  })

  test('a document of many claims takes no more statements than one of few', async () => {
    const many = { ...attack, claims: repeated(attack.claims, 40), links: [], checks: [] }
    const once = { ...attack, links: [], checks: [] }
    const countOf = async (given: typeof attack) => {
      const { store, statements } = watched(await open())
      const { claims } = await loadFacts(store, given, { recordedAt })
      return { claims, statements: statements.length }
    }
    const few = await countOf(once)
    const lots = await countOf(many)
    expect(lots.claims).toBe(few.claims * 40)
    expect(lots.statements).toBe(few.statements)
    expect(few.statements).toBeLessThanOrEqual(60)
  })

  test('a name as long as a text is stored whole, and indexed by its beginning', async () => {
    const name = 'Lake '.repeat(4000).trim()
    const mentions = [{ start: 0, end: name.length, exact: name, form: 'NAME' as const }]
    const long = facts(name, null, {
      entities: [entity({ key: 'e', type: 'CITY', name, mentions })]
    })
    const store = await open()
    await loadAll(store, [long])
    expect(await dumpLines(store)).toEqual(inMemory([long]))
    expect(await checkStore(store)).toEqual([])
  })

  test('an article is read by the extractor, once', async () => {
    const store = await open()
    const article = articleOf(attack)
    const options = { extractor: reads(attack), recordedAt }
    expect(await load(store, article, options)).toMatchObject({ status: 'new', claims: 13 })
    const never: Extractor = {
      name: 'never',
      extract: () => {
        throw new Error('read again')
      }
    }
    const again = await load(store, article, { extractor: never, recordedAt })
    expect(again).toMatchObject({ document: article.id, status: 'unchanged' })
  })

  test('what an extractor read that does not stand in the text never enters', async () => {
    const store = await open()
    const [first, ...rest] = attack.claims
    if (!first) throw new Error('no claim')
    const bent = { ...first, quotes: [{ start: 0, end: 4, exact: 'else' }] }
    const extractor = reads({ ...attack, claims: [bent, ...rest] })
    await expect(load(store, articleOf(attack), { extractor, recordedAt })).rejects.toMatchObject({
      code: 'SPAN_MISMATCH',
      message: expect.stringContaining('claims[0].quotes[0]')
    })
    expect(await dumpLines(store)).toEqual([])
  })
})

/** Claims that differ only in their numbers, so that all are of the same kinds. */
function repeated(claims: Facts['claims'], times: number): Facts['claims'] {
  return claims.flatMap((claim) =>
    Array.from({ length: times }, (_, index) => ({
      ...claim,
      key: `${claim.key}-${index}`,
      quantity: { comparator: 'EQ' as const, value: index + 1, low: index + 1, high: index + 1 }
    }))
  )
}
