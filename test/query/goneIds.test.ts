import { retractDocument } from '../../src/graph/retract.ts'
import { loadFacts } from '../../src/load.ts'
import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { blast } from '../graphs/reports/blasts.ts'
import { describeStores } from '../stores.ts'

const at = (minute: number) => `2024-10-01T00:0${minute}:00.000Z`
const FRONT = { city: 'Ambara', front: 'Red Sand Front', dead: 12 }
const SAHEL = blast({ outlet: 'Agence Sahel', ...FRONT })
const TESSALA = blast({ outlet: 'Daily Tessala', ...FRONT })

async function ask<T>(store: Store, query: string): Promise<T> {
  const { data, errors } = await answer(store, { query })
  expect(errors).toEqual([])
  return JSON.parse(data ?? 'null') as T
}

async function eventOf(store: Store): Promise<string> {
  const found = await ask<{ events: { nodes: { id: string }[] } }>(
    store,
    '{ events { nodes { id } } }'
  )
  expect(found.events.nodes).toHaveLength(1)
  return found.events.nodes[0]?.id ?? ''
}

/** The ids that the event of each report has where no other is loaded. */
async function ownIds(open: () => Promise<Store>): Promise<readonly string[]> {
  const ids: string[] = []
  for (const report of [SAHEL, TESSALA]) {
    const store = await open()
    await loadFacts(store, report, { recordedAt: at(1) })
    ids.push(await eventOf(store))
  }
  return ids
}

describeStores('an id that was handed out', (open) => {
  test('leads to the node that stands for the thing now; what no live document tells of has none, but had one then', async () => {
    const ids = await ownIds(open)
    const [small = '', large = ''] = ids.toSorted()
    const [first, second] = ids[0] === small ? [SAHEL, TESSALA] : [TESSALA, SAHEL]
    const store = await open()
    await loadFacts(store, second, { recordedAt: at(1) })
    await loadFacts(store, first, { recordedAt: at(2) })
    const both = (asOf: string | null) => {
      const then = asOf === null ? '' : `, asOf: "${asOf}"`
      return `{ small: event(id: "${small}"${then}) { id } large: node(id: "${large}"${then}) { id } }`
    }
    expect(await ask(store, both(null))).toEqual({ small: { id: small }, large: { id: small } })

    await retractDocument(store, first.document.id, { reason: 'withdrawn', at: at(3) })
    expect(await ask(store, both(null))).toEqual({ small: null, large: { id: large } })
    expect(await ask(store, both(at(2)))).toEqual({ small: { id: small }, large: { id: small } })
    expect(await ask(store, both(at(1)))).toEqual({ small: null, large: { id: large } })

    await retractDocument(store, second.document.id, { reason: 'withdrawn', at: at(4) })
    expect(await ask(store, both(null))).toEqual({ small: null, large: null })

    await loadFacts(store, first, { recordedAt: at(5) })
    await loadFacts(store, second, { recordedAt: at(6) })
    expect(await ask(store, both(null))).toEqual({ small: { id: small }, large: { id: small } })
  })

  test('of a document and of a claim answers for good, and says when and why it was retracted', async () => {
    const store = await open()
    await loadFacts(store, SAHEL, { recordedAt: at(1) })
    const asked = '{ claims(first: 1) { nodes { id } } }'
    const { claims } = await ask<{ claims: { nodes: { id: string }[] } }>(store, asked)
    const claim = claims.nodes[0]?.id ?? ''
    await retractDocument(store, SAHEL.document.id, { reason: 'withdrawn', at: at(2) })
    const query = `{ document(id: "${SAHEL.document.id}") { retractedAt retractionReason }
      node(id: "${claim}") { ... on Claim { id retractedAt } } claims { totalCount } }`
    expect(await ask(store, query)).toEqual({
      document: { retractedAt: at(2), retractionReason: 'withdrawn' },
      node: { id: claim, retractedAt: at(2) },
      claims: { totalCount: 0 }
    })
  })
})
