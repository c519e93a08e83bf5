import { checkStore } from '../../src/graph/check.ts'
import { withdraw } from '../../src/graph/identity/judge.ts'
import { rebuildWorld } from '../../src/graph/rebuild.ts'
import { retractDocument } from '../../src/graph/retract.ts'
import { loadFacts } from '../../src/load.ts'
import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { blast } from '../graphs/reports/blasts.ts'
import { company } from '../graphs/reports/companies.ts'
import { describeStores } from '../stores.ts'

const WRITE = { mode: 'WRITE' } as const
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

async function groupNamed(store: Store, name: string): Promise<string> {
  const query = `{ actorsNamed(name: "${name}") { id } }`
  const { actorsNamed } = await ask<{ actorsNamed: { id: string }[] }>(store, query)
  return actorsNamed[0]?.id ?? ''
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
  test('leads to the node that stands for the thing now, or for what it was one with; alone it has none, but had one then', async () => {
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
    expect(await ask(store, both(null))).toEqual({ small: { id: large }, large: { id: large } })
    expect(await ask(store, both(at(3)))).toEqual({ small: { id: large }, large: { id: large } })
    expect(await checkStore(store)).toEqual([])
    expect(await ask(store, both(at(2)))).toEqual({ small: { id: small }, large: { id: small } })
    expect(await ask(store, both(at(1)))).toEqual({ small: null, large: { id: large } })

    await retractDocument(store, second.document.id, { reason: 'withdrawn', at: at(4) })
    expect(await ask(store, both(null))).toEqual({ small: null, large: null })

    await loadFacts(store, first, { recordedAt: at(5) })
    await loadFacts(store, second, { recordedAt: at(6) })
    expect(await ask(store, both(null))).toEqual({ small: { id: small }, large: { id: small } })
  })

  test('of an actor leads to the one it was judged the same as, though what bore that out is gone, until the judgement is withdrawn', async () => {
    const others = ['brigade', 'council', 'governor'] as const
    const [told, left] = [
      company({ outlet: 'Radio Ennedi', group: 'GSIM', person: 'whole', others }),
      company({ outlet: 'Agence Sahel', group: 'JNIM', person: 'whole', others })
    ]
    const store = await open()
    await loadFacts(store, told, { recordedAt: at(1) })
    const gsim = await groupNamed(store, 'GSIM')
    await loadFacts(store, left, { recordedAt: at(2) })
    await retractDocument(store, told.document.id, { reason: 'withdrawn', at: at(3) })
    const jnim = await groupNamed(store, 'JNIM')
    const query = `{ actor(id: "${gsim}") { id name } neighborhood(id: "${gsim}") { nodes { id } } }`
    const { actor, neighborhood } = await ask<{
      actor: unknown
      neighborhood: { nodes: { id: string }[] }
    }>(store, query)
    expect(actor).toEqual({ id: jnim, name: 'JNIM' })
    expect(neighborhood.nodes.map(({ id }) => id)).toContain(jnim)
    expect(await checkStore(store)).toEqual([])

    await store.run({ cypher: 'MATCH (x:Merged) DETACH DELETE x', parameters: {} }, WRITE)
    expect(await ask(store, `{ actor(id: "${gsim}") { id } }`)).toEqual({
      actor: gsim === jnim ? { id: jnim } : null
    })
    await rebuildWorld(store)
    expect(await ask(store, `{ actor(id: "${gsim}") { id } }`)).toEqual({ actor: { id: jnim } })

    const judged = 'MATCH (j:Judgement) WHERE j.left = $id OR j.right = $id RETURN j.id'
    const rows = await store.run({ cypher: judged, parameters: { id: gsim } })
    for (const [id] of rows) await withdraw(store, String(id), { reason: 'two', at: at(4) })
    expect(await ask(store, `{ actor(id: "${gsim}") { id } }`)).toEqual({ actor: null })
    expect(await checkStore(store)).toEqual([])
    await loadFacts(store, told, { recordedAt: at(5) })
    expect(await ask(store, `{ actor(id: "${gsim}") { id } }`)).toEqual({ actor: { id: gsim } })
    expect(await checkStore(store)).toEqual([])
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
