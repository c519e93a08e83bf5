import fc from 'fast-check'
import { checkStore } from '../../../src/graph/check.ts'
import { judge, withdraw, type Said } from '../../../src/graph/identity/judge.ts'
import { rebuildWorld } from '../../../src/graph/rebuild.ts'
import { retractDocument } from '../../../src/graph/retract.ts'
import type { Store } from '../../../src/store/store.ts'
import { dumpLines, loadAll } from '../../graphs/graph.ts'
import { blast } from '../../graphs/reports/blasts.ts'
import { laterToll } from '../../graphs/reports/laterToll.ts'
import { truce } from '../../graphs/reports/truce.ts'
import { describeStores } from '../../stores.ts'

const at = '2024-09-21T08:00:00.000Z'
const LATER = { reason: 'a mistake', at: '2024-09-22T08:00:00.000Z' }

const [SAHEL, DAILY, ELSEWHERE, COUNTED] = [
  blast({ outlet: 'Agence Sahel', city: 'Ambara', front: 'Red Sand Front', dead: 12 }),
  blast({ outlet: 'Daily Tessala', city: 'Ambara', front: 'Red Sand Front', dead: 12 }),
  blast({ outlet: 'Agence Sahel', city: 'Douguia', front: 'Sand Front', dead: 3 }),
  blast({ outlet: 'Radio Ennedi', city: 'Douguia', front: 'Sand Front', dead: 70 })
]
const ALL = [SAHEL, DAILY, ELSEWHERE, COUNTED]

/** What there is to judge: the ids that things have once each report is loaded, alone. */
async function ownIds(open: () => Promise<Store>): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {}
  for (const [index, one] of ALL.entries()) {
    const store = await open()
    await loadAll(store, [one])
    const rows = await store.run({
      cypher:
        "MATCH (n) WHERE n.kind IN ['Event', 'Organization', 'Location', 'Person'] RETURN n.kind, n.name, n.id",
      parameters: {}
    })
    for (const [kind, name, id] of rows) {
      found[kind === 'Event' ? `event ${index}` : String(name)] = String(id)
    }
    await store.close()
  }
  return found
}

/** The graph, the things told for which others stand, and where judgements lead. */
async function everything(store: Store): Promise<readonly string[]> {
  const ask = async (cypher: string) =>
    (await store.run({ cypher, parameters: {} })).map((row) => JSON.stringify(row)).sort()
  return [
    ...(await dumpLines(store)),
    ...(await ask('MATCH (x:Merged)-[e:`IS`]->(n) WHERE e.gone IS NULL RETURN x.id, x.type, n.id')),
    ...(await ask(
      'MATCH (j:Judgement) WHERE j.withdrawnAt IS NULL RETURN j.id, j.leftNode, j.rightNode, j.undecidedKey'
    )),
    ...(await ask(
      'MATCH (l)<-[:LEFT]-(j:Judgement)-[:RIGHT]->(r) WHERE j.withdrawnAt IS NULL RETURN j.id, l.id, r.id'
    ))
  ]
}

describeStores('what people judge', (open) => {
  let ids: Readonly<Record<string, string>>
  beforeAll(async () => {
    ids = await ownIds(open)
  })

  const said = (left: string, right: string, rest: Partial<Said> = {}): Said => {
    const named = { left: ids[left] ?? left, right: ids[right] ?? right }
    return { ...named, verdict: 'SAME', reason: 'one and the same', by: 'Ada', at, ...rest }
  }

  test('of two things that one document tells is the same graph, judged before it came or after', async () => {
    const [front, brigade] = ['Northern Dawn Front', 'Salt River Brigade']
    const graphs: (readonly string[])[] = []
    for (const [before, after] of [
      [[truce, laterToll], []],
      [[truce], [laterToll]]
    ] as const) {
      const store = await open()
      await loadAll(store, before)
      const rows = await store.run({
        cypher: 'MATCH (n:Actor) WHERE n.name IN $names RETURN n.id ORDER BY n.id',
        parameters: { names: [front, brigade] }
      })
      const [left = '', right = ''] = rows.flat().map(String)
      await judge(store, { left, right, verdict: 'SAME', reason: 'one', by: 'Ada', at })
      await loadAll(store, after)
      graphs.push(await everything(store))
      expect(await checkStore(store)).toEqual([])
      await store.close()
    }
    expect(graphs[1]).toEqual(graphs[0])
  })

  test('makes two actors one, with the claims of both, until it is withdrawn', async () => {
    const store = await open()
    await loadAll(store, ALL)
    const before = await everything(store)
    const { id, status } = await judge(store, said('Red Sand Front', 'Sand Front'))
    expect(status).toBe('new')
    const groups = await store.run({
      cypher: 'MATCH (n:ArmedGroup) RETURN n.documents',
      parameters: {}
    })
    expect(groups).toEqual([[4]])
    expect(await checkStore(store)).toEqual([])
    expect(await judge(store, said('Sand Front', 'Red Sand Front'))).toEqual({
      id,
      status: 'unchanged'
    })
    await withdraw(store, id, LATER)
    expect(await everything(store)).toEqual(before)
    expect(await checkStore(store)).toEqual([])
    await expect(withdraw(store, id, LATER)).rejects.toMatchObject({
      code: 'JUDGEMENT_WITHDRAWN'
    })
    await expect(judge(store, said('Sand Front', 'Red Sand Front'))).rejects.toMatchObject({
      code: 'JUDGEMENT_WITHDRAWN'
    })
  })

  test('parts two reports that comparison joined', async () => {
    const store = await open()
    await loadAll(store, [SAHEL, DAILY])
    const events = async () =>
      (await store.run({ cypher: 'MATCH (v:Event) RETURN v.id', parameters: {} })).flat()
    const [canonical] = await events()
    expect([ids['event 0'], ids['event 1']].sort()[0]).toBe(canonical)
    const different = said('event 0', 'event 1', { verdict: 'DIFFERENT' })
    const { id } = await judge(store, different)
    expect((await events()).sort()).toEqual([ids['event 0'], ids['event 1']].sort())
    expect(await checkStore(store)).toEqual([])
    await withdraw(store, id, LATER)
    expect(await events()).toEqual([canonical])
  })

  test('withdrawn of two copies, makes them two sources', async () => {
    const store = await open()
    const copies = ['Agence Sahel', 'Agence Sahel '].map((outlet) =>
      blast({ outlet, city: 'Ambara', front: 'Red Sand Front', dead: 12 })
    )
    await loadAll(store, copies)
    const ask = async (cypher: string) => store.run({ cypher, parameters: {} })
    const lineages = async () =>
      new Set((await ask('MATCH (d:Document) RETURN d.lineage')).flat()).size
    expect(await lineages()).toBe(1)
    const joined = (await ask("MATCH (j:Judgement {verdict: 'SAME'}) RETURN j.id, j.left")).filter(
      ([, left]) => String(left).length === 64
    )
    for (const [id] of joined) await withdraw(store, String(id), LATER)
    expect(await lineages()).toBe(2)
    expect(await checkStore(store)).toEqual([])
  })

  test.each([
    [
      'a judgement that nothing followed',
      "MATCH (j:Judgement) WHERE j.verdict = 'SAME' SET j.withdrawnAt = '2024' RETURN 1"
    ],
    ['an old id that leads nowhere', 'MATCH (x:Merged) DETACH DELETE x'],
    ['an old id of nothing', "CREATE (x:Merged {id: 'v0', kind: 'Merged'}) RETURN 1"]
  ])(
    'is found where the graph is otherwise, and put right by rebuilding: %s',
    async (_name, cypher) => {
      const store = await open()
      await loadAll(store, ALL)
      await judge(store, said('Red Sand Front', 'Sand Front'))
      const before = await everything(store)
      await store.run({ cypher, parameters: {} }, { mode: 'WRITE' })
      const found = (await checkStore(store)).map(({ code }) => code)
      expect(new Set(found)).toEqual(new Set(['CLUSTER']))
      expect((await rebuildWorld(store)).clusters).toBe(found.length)
      expect(await checkStore(store)).toEqual([])
      expect((await rebuildWorld(store)).clusters).toBe(0)
      if (!cypher.includes('withdrawnAt')) expect(await everything(store)).toEqual(before)
    }
  )

  test('is refused of what cannot be one', async () => {
    const store = await open()
    await loadAll(store, ALL)
    const codeOf = async (asked: Said) =>
      judge(store, asked).then(
        () => null,
        ({ code }: { code: string }) => code
      )
    expect(await codeOf(said('event 0', 'event 0'))).toBe('SAME_THING')
    expect(await codeOf(said('event 0', 'Ambara'))).toBe('KINDS_DIFFER')
    expect(await codeOf(said('Sand Front', 'Ambara'))).toBe('KINDS_DIFFER')
    expect(await codeOf(said('Sand Front', 'nobody'))).toBe('THING_UNKNOWN')
    await expect(withdraw(store, 'nothing', LATER)).rejects.toMatchObject({
      code: 'JUDGEMENT_UNKNOWN'
    })
  })

  test('and withdraws, among loads and retractions in any order, leaves the graph as without it', async () => {
    const { dialect } = await open()
    const pair = fc.constantFrom(
      ['Red Sand Front', 'Sand Front'] as const,
      ['event 0', 'event 1'] as const,
      ['event 2', 'event 3'] as const,
      ['event 0', 'event 3'] as const,
      ['Ambara', 'Douguia'] as const
    )
    const verdict = fc.constantFrom('SAME' as const, 'DIFFERENT' as const, 'UNSURE' as const)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(pair, verdict), { minLength: 1, maxLength: 4 }),
        fc.shuffledSubarray(ALL, { minLength: 4 }),
        fc.nat({ max: 3 }),
        fc.option(fc.constantFrom(...ALL)),
        fc.boolean(),
        async (judged, order, between, gone, isLate) => {
          const left = order.filter((one) => one !== gone)
          const plain = await open()
          await loadAll(plain, order)
          if (gone) await retractDocument(plain, gone.document.id, LATER)
          const expected = await everything(plain)
          await plain.close()
          const store = await open()
          await loadAll(store, order.slice(0, between))
          const made: string[] = []
          for (const [index, [[one, other], verdict]] of judged.entries()) {
            const asked = said(one, other, { verdict, by: `Ada ${index}` })
            const judgement = await judge(store, asked).catch((error: { code?: string }) => {
              if (error.code !== 'THING_UNKNOWN') throw error
            })
            if (judgement) made.push(judgement.id)
          }
          const takeBack = async () => {
            for (const id of made) await withdraw(store, id, LATER)
          }
          await loadAll(store, order.slice(between))
          expect(await checkStore(store)).toEqual([])
          if (!isLate) await takeBack()
          if (gone) await retractDocument(store, gone.document.id, LATER)
          expect(await checkStore(store)).toEqual([])
          if (isLate) await takeBack()
          expect(await everything(store)).toEqual(expected)
          expect(left.length).toBeGreaterThan(2)
          await store.close()
        }
      ),
      { numRuns: dialect === 'embedded' ? 25 : 2 }
    )
  })
})
