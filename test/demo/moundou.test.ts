import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { listArticleFiles, readArticleFile } from '../../src/article/files.ts'
import { extractor } from '../../src/extract/extract.ts'
import { checkStore } from '../../src/graph/check.ts'
import { retractDocument } from '../../src/graph/retract.ts'
import { load } from '../../src/load.ts'
import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { describeStores } from '../stores.ts'

const REPORTS = fileURLToPath(new URL('./moundou', import.meta.url))
const query = readFileSync(`${REPORTS}/toll.graphql`, 'utf8')
const recordedAt = '2025-03-08T08:00:00.000Z'

/** By publisher the ids of the reports. */
async function loadReports(store: Store): Promise<ReadonlyMap<string | null, string>> {
  const ids = new Map<string | null, string>()
  for (const item of listArticleFiles(REPORTS).flatMap((path) => readArticleFile(path))) {
    if ('error' in item) throw item.error
    await load(store, item.article, { extractor, recordedAt })
    ids.set(item.article.publisher, item.article.id)
  }
  return ids
}

async function toll(store: Store): Promise<unknown> {
  const { data, errors } = await answer(store, { query })
  expect(errors).toEqual([])
  const { events } = JSON.parse(data ?? '') as { events: { nodes: readonly unknown[] } }
  expect(events.nodes).toHaveLength(1)
  return events.nodes[0]
}

const SALT = { actor: { name: 'Salt River Brigade' } }
const TOLD_BY_TWO = {
  date: '2025-03-04',
  lowest: { text: '14+' },
  range: { text: '14–21', best: 21, independentSources: 2 }
}

describeStores('three invented reports of one bombing', (open) => {
  test('is one event, whose toll depends on the policy and whose doer on who is asked', async () => {
    const store = await open()
    const ids = await loadReports(store)
    expect(await toll(store)).toMatchObject({
      ...TOLD_BY_TWO,
      // To deny a part in a bombing "that killed about 20" is to tell of those killed.
      range: { ...TOLD_BY_TWO.range, independentSources: 3 },
      documents: { totalCount: 3 },
      responsibility: {
        claimedBy: [{ actor: { name: 'Northern Dawn Front' } }],
        attributedTo: [{ ...SALT, accusers: [{ name: 'The governor of Logone Occidental' }] }],
        deniedBy: [SALT],
        unclaimed: [{ document: { publisher: 'Agence Sahel' } }]
      }
    })
    const denial = ids.get('Radio Logone') ?? ''
    await retractDocument(store, denial, { reason: 'withdrawn', at: '2025-03-09T08:00:00.000Z' })
    expect(await toll(store)).toMatchObject({
      ...TOLD_BY_TWO,
      documents: { totalCount: 2 },
      responsibility: {
        claimedBy: [{ actor: { name: 'Northern Dawn Front' } }],
        attributedTo: [],
        deniedBy: []
      }
    })
    expect(await checkStore(store)).toEqual([])
  })
})
