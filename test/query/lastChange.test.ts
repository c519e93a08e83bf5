import { judge } from '../../src/graph/identity/judge.ts'
import { retractDocument } from '../../src/graph/retract.ts'
import { loadFacts } from '../../src/load.ts'
import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { attack } from '../graphs/reports/attack.ts'
import { laterToll } from '../graphs/reports/laterToll.ts'
import { describeStores } from '../stores.ts'

/** Of the statistics as of then. */
const then = (instant: string) => `statistics(asOf: "${instant}") { lastChangeAt documents }`

const at = (minute: number) => `2024-10-01T00:0${minute}:00.000Z`

async function ask(store: Store, query: string): Promise<unknown> {
  const { data, errors } = await answer(store, { query })
  expect(errors).toEqual([])
  return JSON.parse(data ?? 'null')
}

describeStores('the last change', (open) => {
  test('is the last load, retraction or judgement, also as of then', async () => {
    const store = await open()
    const last = '{ statistics { lastChangeAt } }'
    expect(await ask(store, last)).toEqual({ statistics: { lastChangeAt: null } })
    await loadFacts(store, attack, { recordedAt: at(1) })
    await loadFacts(store, laterToll, { recordedAt: at(2) })
    await loadFacts(store, laterToll, { recordedAt: at(3) })
    expect(await ask(store, last)).toEqual({ statistics: { lastChangeAt: at(2) } })
    await retractDocument(store, attack.document.id, { reason: 'withdrawn', at: at(4) })
    expect(await ask(store, last)).toEqual({ statistics: { lastChangeAt: at(4) } })
    const actors = await store.run({
      cypher: "MATCH (n:Actor) WHERE n.kind = 'Organization' RETURN n.id ORDER BY n.id",
      parameters: {}
    })
    const [left = '', right = ''] = actors.map(([id]) => String(id))
    const said = { left, right, verdict: 'DIFFERENT' as const, reason: 'known', by: 'Ada' }
    await judge(store, { ...said, at: at(5) })
    expect(
      await ask(
        store,
        `{ now: statistics { lastChangeAt documents } one: ${then(at(1))} three: ${then(at(3))} }`
      )
    ).toEqual({
      now: { lastChangeAt: at(5), documents: 1 },
      one: { lastChangeAt: at(1), documents: 1 },
      three: { lastChangeAt: at(2), documents: 2 }
    })
  })

  test('is not before the one before it, whatever instant is given', async () => {
    const store = await open()
    await loadFacts(store, attack, { recordedAt: at(5) })
    await loadFacts(store, laterToll, { recordedAt: at(1) })
    expect(
      await ask(
        store,
        `{ before: documents(asOf: "${at(4)}") { totalCount } since: documents(asOf: "${at(5)}") { totalCount } }`
      )
    ).toEqual({ before: { totalCount: 0 }, since: { totalCount: 2 } })
  })

  test('`asOf` is an instant with its zone, or refused', async () => {
    const store = await open()
    const { errors } = await answer(store, {
      query: '{ actors(asOf: "2024-10-01") { totalCount } }'
    })
    expect(errors).toMatchObject([
      {
        message:
          '`asOf: "2024-10-01"` is no instant: write one with its time and zone, as "2024-09-20T08:00:00Z".',
        extensions: { code: 'BAD_USER_INPUT' }
      }
    ])
  })
})
