import fc from 'fast-check'
import { checkStore } from '../../src/graph/check.ts'
import { retractDocument } from '../../src/graph/retract.ts'
import type { FactsWithText } from '../../src/facts/readFacts.ts'
import { arbitraryCorpus } from '../graphs/arbitrary.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { dumpLines, loadAll } from '../graphs/graph.ts'
import { attack } from '../graphs/reports/attack.ts'
import { denial } from '../graphs/reports/denial.ts'
import { laterToll } from '../graphs/reports/laterToll.ts'
import { truce } from '../graphs/reports/truce.ts'
import { claim } from '../graphs/write.ts'
import { describeStores } from '../stores.ts'

/** A document in a real database takes a hundred times what it takes in memory. */
const RUNS = { embedded: 25, neo4j: 2 }

const retraction = { reason: 'The outlet withdrew it', at: '2024-09-21T08:00:00.000Z' }

describeStores('retracting', (open) => {
  test('leaves the graph of the documents that are left, and loading again restores it', async () => {
    const { dialect } = await open()
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, fc.nat(), async (corpus, pattern) => {
        const isRetracted = (_: unknown, index: number) => ((pattern >> index) & 1) === 1
        const gone = corpus.filter(isRetracted)
        const left = corpus.filter((_, index) => !isRetracted(_, index))
        const other = await open()
        await loadAll(other, left)
        const expected = await dumpLines(other)
        await other.close()
        const store = await open()
        await loadAll(store, corpus)
        const whole = await dumpLines(store)
        for (const { document } of gone) {
          expect(await retractDocument(store, document.id, retraction)).toMatchObject({
            status: 'retracted'
          })
        }
        expect(await dumpLines(store)).toEqual(expected)
        expect(await checkStore(store)).toEqual([])
        await loadAll(store, gone)
        expect(await dumpLines(store)).toEqual(whole)
        expect(await checkStore(store)).toEqual([])
        await store.close()
      }),
      { numRuns: RUNS[dialect] }
    )
  })

  test('keeps the document and its claims, marked, with the reason', async () => {
    const store = await open()
    await loadAll(store, CORPUS)
    const { id } = attack.document
    expect(await retractDocument(store, id, retraction)).toMatchObject({
      status: 'retracted',
      claims: attack.claims.length,
      removedRelations: 9
    })
    const run = (cypher: string) => store.run({ cypher, parameters: { id } })
    expect(
      await run('MATCH (d:Document) WHERE d.id = $id RETURN d.retractedAt, d.retractionReason')
    ).toEqual([[retraction.at, retraction.reason]])
    expect(
      await run('MATCH (c:Claim) WHERE c.document = $id RETURN DISTINCT c.retractedAt, count(*)')
    ).toEqual([[retraction.at, attack.claims.length]])
  })

  test('of an unknown or retracted document changes nothing', async () => {
    const store = await open()
    await loadAll(store, [attack, laterToll])
    expect(await retractDocument(store, truce.document.id, retraction)).toEqual({
      status: 'unknown'
    })
    await retractDocument(store, attack.document.id, retraction)
    const before = await dumpLines(store)
    const again = { reason: 'another', at: '2024-09-22T08:00:00.000Z' }
    expect(await retractDocument(store, attack.document.id, again)).toEqual({
      status: 'already',
      ...retraction
    })
    expect(await dumpLines(store)).toEqual(before)
  })

  test('a text that is read otherwise when it comes again has nothing of its first reading', async () => {
    const [quote] = attack.claims.flatMap(({ quotes }) => quotes)
    const other: FactsWithText = {
      ...attack,
      entities: attack.entities.slice(0, 3),
      events: [],
      claims: [claim({ key: 'only', predicate: 'IS_A', quotes: quote ? [quote] : [] })],
      links: [],
      checks: [{ code: 'OTHER', claims: ['only'], message: 'read otherwise' }],
      document: { ...attack.document, mainEvent: null }
    }
    const store = await open()
    await loadAll(store, [other, denial, truce])
    const expected = await dumpLines(store)
    await retractDocument(store, attack.document.id, retraction)
    await loadAll(store, [attack])
    const whole = await dumpLines(store)
    await retractDocument(store, attack.document.id, retraction)
    await loadAll(store, [other])
    expect(await dumpLines(store)).toEqual(expected)
    expect(await checkStore(store)).toEqual([])
    await retractDocument(store, attack.document.id, retraction)
    await loadAll(store, [attack])
    expect(await dumpLines(store)).toEqual(whole)
  })

  test('a country stays known by reference while something lies in it', async () => {
    const store = await open()
    await loadAll(store, [attack, laterToll])
    const labels = () =>
      store.run({
        cypher: "MATCH (n:Country) WHERE n.countryCode = 'TD' RETURN 'Reference' IN labels(n)",
        parameters: {}
      })
    expect(await labels()).toEqual([[false]])
    await retractDocument(store, attack.document.id, retraction)
    expect(await labels()).toEqual([[true]])
    await retractDocument(store, laterToll.document.id, retraction)
    expect(await labels()).toEqual([])
  })
})
