import { extractor as reader } from '../../src/extract/extract.ts'
import type { Extractor } from '../../src/extract/extractor.ts'
import { exportJsonl } from '../../src/export/jsonl.ts'
import { readFacts } from '../../src/facts/readFacts.ts'
import { checkStore } from '../../src/graph/check.ts'
import { rebuildWorld } from '../../src/graph/rebuild.ts'
import { retractDocument } from '../../src/graph/retract.ts'
import { load, loadFacts } from '../../src/load.ts'
import type { Article } from '../../src/model.ts'
import { IN_MEMORY, openEmbedded } from '../../src/store/embedded.ts'
import type { Store } from '../../src/store/store.ts'
import { describeStores } from '../stores.ts'
import { loadDemo, RECORDED_AT, reportsOfDemo } from './loadDemo.ts'

const LATER = '2024-10-02T08:00:00.000Z'

const articles = [...reportsOfDemo().values()]
const read = new Map(articles.map((article) => [article.id, reader.extract(article)]))
/** One with a copy of it, one that was corrected, the longest, and one that stands alone. */
const TAKEN_BACK = ['bamako-wire', 'bamako-toll', 'bamako', 'tassia-mourning'].flatMap(
  (name) => reportsOfDemo().get(name) ?? []
)
/** Each report is read once. */
const extractor: Extractor = {
  ...reader,
  extract: (article) => read.get(article.id) ?? reader.extract(article)
}

async function exported(store: Store): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of exportJsonl(store)) lines.push(line)
  return lines
}

async function inMemory(given: readonly Article[]): Promise<readonly string[]> {
  const store = openEmbedded(IN_MEMORY)
  await store.createIndexes()
  for (const article of given) await load(store, article, { extractor, recordedAt: RECORDED_AT })
  const lines = await exported(store)
  await store.close()
  return lines
}

describeStores('the demo as a graph', (open) => {
  let store: Store
  let before: readonly string[]
  beforeAll(async () => {
    store = await open()
    await loadDemo(store)
    before = await exported(store)
  })

  test('is the same whatever the order of its reports', async () => {
    expect(await inMemory(articles.toReversed())).toEqual(before)
  })

  test('is the same when its export is read back', async () => {
    const again = openEmbedded(IN_MEMORY)
    await again.createIndexes()
    for (const line of before.filter((text) => text.startsWith('{"kind":"document"'))) {
      await loadFacts(again, readFacts(line, 'export'), { recordedAt: LATER })
    }
    expect(await exported(again)).toEqual(before)
    await again.close()
  })

  test('changes nothing when it is rebuilt', async () => {
    const { damaged, restored, removed, clusters } = await rebuildWorld(store)
    expect({ damaged, restored, removed, clusters }).toEqual({
      damaged: [],
      restored: { nodes: 0, edges: 0, names: 0, claims: 0 },
      removed: { nodes: 0, edges: 0, names: 0 },
      clusters: 0
    })
    expect(await exported(store)).toEqual(before)
  })

  test('loses what a report alone supports when it is taken back, and has it again when it is read again', async () => {
    for (const article of TAKEN_BACK) {
      await retractDocument(store, article.id, { reason: 'to see what goes', at: LATER })
      const others = articles.filter(({ id }) => id !== article.id)
      expect(await exported(store)).toEqual(await inMemory(others))
      await load(store, article, { extractor, recordedAt: LATER })
      expect(await exported(store)).toEqual(before)
    }
    expect(await checkStore(store)).toEqual([])
  })
})
