import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readArticleFile } from '../src/article/files.ts'
import { extractor } from '../src/extract/extract.ts'
import { checkStore } from '../src/graph/check.ts'
import { retractDocument } from '../src/graph/retract.ts'
import { load } from '../src/load.ts'
import type { Article } from '../src/model.ts'
import { answer } from '../src/query/answer.ts'
import type { Store } from '../src/store/store.ts'
import { describeStores } from './stores.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const query = readFileSync(`${root}examples/tour/toll.graphql`, 'utf8')

function read(path: string): Article {
  const [item] = readArticleFile(`${root}seeds/${path}.txt`)
  if (item === undefined || 'error' in item) throw new Error(`${path} is no article`)
  return item.article
}

async function toll(store: Store, asOf: string | null = null): Promise<unknown> {
  const { text } = await answer(store, { query, variables: { asOf } })
  const { data } = JSON.parse(text) as { data: { events: { nodes: readonly unknown[] } } }
  expect(data.events.nodes).toHaveLength(1)
  return data.events.nodes[0]
}

const ARTICLE = read('bamako')
const TOLL = read('demo/bamako-toll')
const CORRECTION = read('demo/bamako-correction')

const told = (best: number, independentSources: number, newest: string) => ({
  date: '2024-09-17',
  lowest: { text: '70+' },
  range: { text: '71–100', best, independentSources },
  newest: { text: newest }
})

describeStores('the tour', (open) => {
  test('two reports are one event; a toll taken back counts no longer; a correction bears the other out; what was known before can be asked', async () => {
    const store = await open()
    await load(store, ARTICLE, { extractor, recordedAt: '2024-09-19T08:00:00.000Z' })
    await load(store, TOLL, { extractor, recordedAt: '2024-09-20T08:00:00.000Z' })
    expect(await toll(store)).toMatchObject({
      ...told(81, 2, '81'),
      documents: { totalCount: 2 }
    })
    const reason = 'the paper corrected it: 77, not 81'
    await retractDocument(store, TOLL.id, { reason, at: '2024-09-21T08:00:00.000Z' })
    expect(await toll(store)).toMatchObject({
      ...told(77, 1, '70+'),
      documents: { totalCount: 1 }
    })
    await load(store, CORRECTION, { extractor, recordedAt: '2024-09-21T09:00:00.000Z' })
    expect(await toll(store)).toMatchObject({
      ...told(77, 2, '77'),
      documents: { totalCount: 2 }
    })
    expect(await toll(store, '2024-09-21T07:00:00.000Z')).toMatchObject({
      ...told(81, 2, '81'),
      documents: { totalCount: 2 }
    })
    expect(await checkStore(store)).toEqual([])
  })
})
