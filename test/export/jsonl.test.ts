import fc from 'fast-check'
import { exportJsonl } from '../../src/export/jsonl.ts'
import { readHeader } from '../../src/export/header.ts'
import { readFacts, type FactsWithText } from '../../src/facts/readFacts.ts'
import { retractDocument } from '../../src/graph/retract.ts'
import { IN_MEMORY, openEmbedded } from '../../src/store/embedded.ts'
import type { Store } from '../../src/store/store.ts'
import { arbitraryCorpus } from '../graphs/arbitrary.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { dumpLines, loadAll } from '../graphs/graph.ts'
import { denial } from '../graphs/reports/denial.ts'
import { describeStores } from '../stores.ts'

const RUNS = { embedded: 25, neo4j: 2 }

async function exported(store: Store): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of exportJsonl(store)) lines.push(line)
  return lines
}

const factsIn = (lines: readonly string[]): readonly FactsWithText[] =>
  lines.filter((line) => line.startsWith('{"kind":"document"')).map((line) => readFacts(line, 'x'))

async function inMemory(corpus: readonly FactsWithText[]): Promise<Store> {
  const store = openEmbedded(IN_MEMORY)
  await store.createIndexes()
  await loadAll(store, corpus)
  return store
}

describeStores('export jsonl', (open) => {
  test('of one graph gives the same lines, however it came to be', async () => {
    const { dialect } = await open()
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, async (corpus) => {
        const store = await open()
        await loadAll(store, corpus)
        const lines = await exported(store)
        const graph = await dumpLines(store)
        const turned = await inMemory(corpus.toReversed())
        expect(await exported(turned)).toEqual(lines)
        await turned.close()
        const again = await open()
        await loadAll(again, factsIn(lines))
        expect(await exported(again)).toEqual(lines)
        expect(await dumpLines(again)).toEqual(graph)
        await Promise.all([store.close(), again.close()])
      }),
      { numRuns: RUNS[dialect] }
    )
  })

  test('begins with what it is, then the documents, then the world', async () => {
    const store = await open()
    await loadAll(store, CORPUS)
    const [first = '', ...lines] = await exported(store)
    expect(readHeader(first)).toEqual({ griot: 'export', version: 1, documents: CORPUS.length })
    const kinds = lines.map((line) => (JSON.parse(line) as { kind: string }).kind)
    expect([...new Set(kinds)]).toEqual(['document', 'entity', 'event', 'relation'])
    expect(lines.filter((line) => /recordedAt|2024-09-20/.test(line))).toEqual([])
    const texts = factsIn(lines).map(({ document }) => document.text)
    expect(texts.toSorted()).toEqual(CORPUS.map(({ document }) => document.text).toSorted())
  })

  test('has nothing of a retracted document', async () => {
    const store = await open()
    await loadAll(store, CORPUS)
    const { id } = denial.document
    await retractDocument(store, id, { reason: 'wrong', at: '2024-09-21T08:00:00.000Z' })
    const others = await inMemory(CORPUS.filter(({ document }) => document.id !== id))
    expect(await exported(store)).toEqual(await exported(others))
    await others.close()
  })
})
