import fc from 'fast-check'
import { checkStore } from '../../../src/graph/check.ts'
import { rebuildWorld } from '../../../src/graph/rebuild.ts'
import { retractDocument } from '../../../src/graph/retract.ts'
import { answer } from '../../../src/query/answer.ts'
import type { Store } from '../../../src/store/store.ts'
import { dumpLines, loadAll } from '../../graphs/graph.ts'
import { blast } from '../../graphs/reports/blasts.ts'
import { describeStores } from '../../stores.ts'

const retraction = { reason: 'withdrawn', at: '2024-09-21T08:00:00.000Z' }

const FRONT = 'Red Sand Front'
const ONE = ['Agence Sahel', 'Daily Tessala', 'Lakeside Courier', 'Radio Ennedi'].map((outlet) =>
  blast({ outlet, city: 'Ambara', front: FRONT, dead: 12 })
)
const ELSEWHERE = blast({ outlet: 'Agence Sahel', city: 'Douguia', front: FRONT, dead: 3 })

async function ask(store: Store, query: string): Promise<unknown> {
  const { data, errors } = await answer(store, { query })
  expect(errors).toEqual([])
  return JSON.parse(data ?? 'null')
}

describeStores('reports of one event', (open) => {
  test('are one event with the roles and figures of all, apart from another', async () => {
    const store = await open()
    await loadAll(store, [...ONE, ELSEWHERE])
    const asked = await ask(
      store,
      `{ events { totalCount nodes { id firstSeen documents { totalCount }
             claims(where: { predicate: { eq: KILLED } }) { totalCount }
             participants { nodes { name } } places { nodes { name } } } }
           relations(where: { predicate: { eq: PERPETRATED } }) { nodes { documentCount } } }`
    )
    expect(asked).toMatchObject({
      events: { totalCount: 2 },
      relations: { nodes: expect.arrayContaining([{ documentCount: 4 }, { documentCount: 1 }]) }
    })
    const [joined] = (
      asked as { events: { nodes: { documents: { totalCount: number } }[] } }
    ).events.nodes.filter(({ documents }) => documents.totalCount === 4)
    expect(joined).toMatchObject({
      claims: { totalCount: 4 },
      participants: { nodes: [{ name: 'Red Sand Front' }] },
      places: { nodes: [{ name: 'Ambara' }] }
    })
    expect(await checkStore(store)).toEqual([])
  })

  test('an id of its own that a report had leads to the event that they are', async () => {
    const store = await open()
    const own: string[] = []
    for (const one of ONE) {
      await loadAll(store, [one])
      const { id } = one.document
      const found = (await ask(store, `{ document(id: "${id}") { mainEvent { id } } }`)) as {
        document: { mainEvent: { id: string } }
      }
      own.push(found.document.mainEvent.id)
    }
    const alone = [...new Set(own)].sort()
    const [canonical] = alone
    for (const id of alone) {
      expect(
        await ask(
          store,
          `{ event(id: "${id}") { id } node(id: "${id}") { id } nodes(ids: ["${id}"]) { id } }`
        )
      ).toEqual({
        event: { id: canonical },
        node: { id: canonical },
        nodes: [{ id: canonical }]
      })
    }
  })

  test('in whatever order they come, and whichever are retracted, the graph is that of those left', async () => {
    const { dialect } = await open()
    const all = [...ONE, ELSEWHERE]
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(all, { minLength: 1 }),
        fc.subarray(all),
        async (order, gone) => {
          const left = all.filter((one) => order.includes(one) && !gone.includes(one))
          const other = await open()
          await loadAll(other, left)
          const expected = await dumpLines(other)
          await other.close()
          const store = await open()
          await loadAll(store, order)
          for (const { document } of gone) await retractDocument(store, document.id, retraction)
          expect(await dumpLines(store)).toEqual(expected)
          expect(await checkStore(store)).toEqual([])
          expect(await rebuildWorld(store)).toMatchObject({
            restored: { nodes: 0, edges: 0, names: 0, claims: 0 }
          })
          expect(await dumpLines(store)).toEqual(expected)
          await loadAll(store, [...order, ...gone.filter((one) => order.includes(one))])
          const whole = await dumpLines(store)
          await store.close()
          const again = await open()
          await loadAll(again, order)
          expect(await dumpLines(again)).toEqual(whole)
          await again.close()
        }
      ),
      { numRuns: dialect === 'embedded' ? 20 : 2 }
    )
  })
})
