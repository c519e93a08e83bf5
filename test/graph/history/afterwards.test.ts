import { exportHistory } from '../../../src/export/history.ts'
import { judge, withdraw } from '../../../src/graph/identity/judge.ts'
import { retractDocument } from '../../../src/graph/retract.ts'
import { loadFacts } from '../../../src/load.ts'
import { answer } from '../../../src/query/answer.ts'
import type { Store } from '../../../src/store/store.ts'
import { attack } from '../../graphs/reports/attack.ts'
import { laterToll } from '../../graphs/reports/laterToll.ts'
import { describeStores } from '../../stores.ts'

const AT = '2024-10-01T08:00:00.000Z'
const NEXT = '2024-10-01T08:00:00.001Z'
const THEN = '2024-10-01T08:00:00.002Z'
const RETRACTION = { reason: 'withdrawn', at: AT }

async function ask(store: Store, query: string): Promise<unknown> {
  const { data, errors } = await answer(store, { query })
  expect(errors).toEqual([])
  return JSON.parse(data ?? 'null')
}

/** What the history has of documents and of what people judged. */
async function recorded(store: Store): Promise<readonly string[]> {
  const found: string[] = []
  for await (const line of exportHistory(store)) {
    const { kind, since, by } = JSON.parse(line) as { kind: string; since?: string; by?: string }
    if (since !== undefined && (kind !== 'judgement' || by === 'Ada'))
      found.push(`${kind} ${since}`)
  }
  return found
}

const documents = (at: string) => `{ statistics(asOf: "${at}") { documents } }`

describeStores('what is undone at the instant at which it was done', (open) => {
  test('a document is live at that instant, and retracted a millisecond later', async () => {
    const store = await open()
    await loadFacts(store, attack, { recordedAt: AT })
    await retractDocument(store, attack.document.id, RETRACTION)
    expect(await recorded(store)).toEqual([`document ${AT}`, `retraction ${NEXT}`])
    expect(await ask(store, documents(AT))).toEqual({ statistics: { documents: 1 } })
    expect(await ask(store, documents(NEXT))).toEqual({ statistics: { documents: 0 } })
  })

  test('it comes back another millisecond later, and what follows is no earlier', async () => {
    const store = await open()
    await loadFacts(store, attack, { recordedAt: AT })
    await retractDocument(store, attack.document.id, RETRACTION)
    await loadFacts(store, attack, { recordedAt: AT })
    await loadFacts(store, laterToll, { recordedAt: AT })
    expect(await recorded(store)).toEqual([
      `document ${AT}`,
      `retraction ${NEXT}`,
      `document ${THEN}`,
      `document ${THEN}`
    ])
  })

  test('others that changed it at that instant move nothing', async () => {
    const store = await open()
    await loadFacts(store, attack, { recordedAt: '2024-09-30T08:00:00.000Z' })
    await loadFacts(store, laterToll, { recordedAt: AT })
    await retractDocument(store, attack.document.id, RETRACTION)
    expect((await recorded(store)).at(-1)).toBe(`document ${AT}`)
    expect(await recorded(store)).toContain(`retraction ${AT}`)
  })

  test('a judgement was made, and is withdrawn a millisecond later', async () => {
    const store = await open()
    await loadFacts(store, attack, { recordedAt: '2024-09-30T08:00:00.000Z' })
    const actors = await store.run({
      cypher: "MATCH (n:Actor) WHERE n.kind = 'Organization' RETURN n.id ORDER BY n.id",
      parameters: {}
    })
    const [left = '', right = ''] = actors.map(([id]) => String(id))
    const said = { left, right, verdict: 'DIFFERENT' as const, reason: 'known', by: 'Ada', at: AT }
    const { id } = await judge(store, said)
    await withdraw(store, id, { reason: 'a slip', at: AT })
    const judged = `node(id: "${id}", asOf: "${AT}") { ... on Judgement { withdrawnAt } }`
    expect(await ask(store, `{ ${judged} }`)).toEqual({ node: { withdrawnAt: null } })
    expect((await recorded(store)).slice(1)).toEqual([`judgement ${AT}`, `withdrawal ${NEXT}`])
  })
})
