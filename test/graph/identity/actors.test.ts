import fc from 'fast-check'
import { checkStore } from '../../../src/graph/check.ts'
import { judge, withdraw } from '../../../src/graph/identity/judge.ts'
import { MOST_TELLERS } from '../../../src/graph/identity/tellers.ts'
import { rebuildWorld } from '../../../src/graph/rebuild.ts'
import { retractDocument } from '../../../src/graph/retract.ts'
import { answer } from '../../../src/query/answer.ts'
import type { Store } from '../../../src/store/store.ts'
import { dumpLines, loadAll } from '../../graphs/graph.ts'
import { company, GROUPS, OTHERS, PERSONS, type Company } from '../../graphs/reports/companies.ts'
import { describeStores } from '../../stores.ts'

const retraction = { reason: 'withdrawn', at: '2024-09-21T08:00:00.000Z' }

const keysOf = <T extends object>(given: T) => Object.keys(given) as (keyof T)[]
const report = (group: Company['group'], person: Company['person'], outlet = 'Radio Ennedi') =>
  company({ outlet, group, person, others: ['brigade', 'council', 'governor'] })

const arbitraryReport: fc.Arbitrary<Company> = fc.record({
  outlet: fc.constantFrom('Radio Ennedi', 'Daily Tessala', 'Agence Sahel'),
  group: fc.constantFrom(...keysOf(GROUPS)),
  person: fc.constantFrom(...keysOf(PERSONS)),
  others: fc.subarray(keysOf(OTHERS))
})
const textOf = (given: Company) => company(given).document.text

async function names(store: Store, label: string): Promise<readonly (readonly unknown[])[]> {
  const cypher = `MATCH (n:${label}) RETURN n.name, n.aliases, n.documents`
  return (await store.run({ cypher, parameters: {} })).toSorted()
}

/** The graph, what stands for what that is told, and what was judged of things that live documents tell. */
async function everything(store: Store): Promise<readonly string[]> {
  const ask = async (cypher: string) =>
    (await store.run({ cypher, parameters: {} })).map((row) => JSON.stringify(row)).sort()
  return [
    ...(await dumpLines(store)),
    ...(await ask('MATCH (x:Merged)-[e:`IS`]->(n) WHERE e.gone IS NULL RETURN x.id, x.type, n.id')),
    ...(await ask(
      "MATCH (j:Judgement) WHERE j.leftNode IS NOT NULL AND j.withdrawnAt IS NULL AND j.verdict <> 'DIFFERENT' " +
        'RETURN j.id, j.leftNode, j.rightNode, j.undecidedKey, j.score, j.reason, j.grounds'
    ))
  ]
}

describeStores('actors of several documents', (open) => {
  test('are one by a list that knows both names, by an acronym in brackets, and by a surname in the same company', async () => {
    const store = await open()
    await loadAll(store, [report('JNIM', 'whole'), report('GSIM', 'surname')])
    expect(await names(store, 'ArmedGroup')).toEqual([
      [expect.stringMatching(/^(?:JNIM|GSIM)$/), [expect.any(String)], 2],
      ['Salt River Brigade', [], 2]
    ])
    expect(await names(store, 'Person')).toEqual([
      ['Amadou Toumani Keita', ['Keita'], 2],
      ['Idris Maro', [], 2]
    ])
    await loadAll(store, [report('front', 'short'), report('DDF', 'short')])
    expect(await names(store, 'ArmedGroup')).toContainEqual(['Dune Defence Front', [], 2])
    expect(await checkStore(store)).toEqual([])
  })

  test('are two where only a surname or an acronym is the same, and no chain of names makes them one', async () => {
    const store = await open()
    await loadAll(store, [
      report('front', 'whole'),
      report('DDF', 'surname'),
      report('forces', 'brother')
    ])
    const groups = (await names(store, 'ArmedGroup')).map(([name]) => name)
    expect(groups).toEqual(
      expect.arrayContaining(['Dune Defence Front', 'Democratic Delta Forces'])
    )
    const persons = (await names(store, 'Person')).map(([name]) => name)
    expect(persons).toEqual(expect.arrayContaining(['Amadou Toumani Keita', 'Moussa Keita']))
    expect(await checkStore(store)).toEqual([])
  })

  test('wait for a person where they are only spelled alike', async () => {
    const store = await open()
    await loadAll(store, [report('JNIM', 'short'), report('JNIM', 'spelled', 'Daily Tessala')])
    const query = '{ undecided { nodes { id reason left { name } right { name } } } }'
    const asked = JSON.parse((await answer(store, { query })).data ?? 'null') as {
      undecided: { nodes: { id: string }[] }
    }
    expect(asked.undecided.nodes).toEqual([
      expect.objectContaining({ reason: '"ahmadou keita" and "amadou keita" are spelled alike' })
    ])
  })

  test('an actor of whom many tell is compared by few of them, whichever came first', async () => {
    const { dialect } = await open()
    const many = Array.from({ length: MOST_TELLERS + 3 }, (_, at) =>
      report('JNIM', 'short', `Courier ${at}`)
    )
    const all = [...many, report('GSIM', 'surname')]
    const orders =
      dialect === 'embedded' ? [all.toReversed(), all.toSorted(), all] : [all.toReversed()]
    let expected: readonly string[] | null = null
    for (const order of orders) {
      const store = await open()
      await loadAll(store, order)
      const kept = await store.run({
        cypher: 'MATCH (r:Report) WHERE r.thing <> r.id RETURN r.thing, count(*)',
        parameters: {}
      })
      expect(Math.max(...kept.map(([, count]) => Number(count)))).toBe(MOST_TELLERS)
      expected ??= await everything(store)
      expect(await everything(store)).toEqual(expected)
      expect(await checkStore(store)).toEqual([])
      await store.close()
    }
  })

  test('in whatever order they come, whichever are retracted, judged and withdrawn, the graph is that of those left', async () => {
    const { dialect } = await open()
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(arbitraryReport, { minLength: 2, maxLength: 6, selector: textOf }),
        fc.infiniteStream(fc.nat({ max: 9 })),
        fc.boolean(),
        async (given, draws, isJudged) => {
          const all = given.map(company)
          const order = all
            .map((one) => [draws.next().value ?? 0, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one)
          const left = all.filter(() => (draws.next().value ?? 0) > 2)
          const other = await open()
          await loadAll(other, left)
          const expected = await everything(other)
          await other.close()
          const store = await open()
          await loadAll(store, order)
          const whole = await everything(store)
          expect(await checkStore(store)).toEqual([])
          if (isJudged) await judgeAndWithdraw(store)
          expect(await everything(store)).toEqual(whole)
          for (const one of all) {
            if (!left.includes(one)) await retractDocument(store, one.document.id, retraction)
          }
          expect(await checkStore(store)).toEqual([])
          expect(await rebuildWorld(store)).toMatchObject({
            clusters: 0,
            restored: { nodes: 0, edges: 0, names: 0, claims: 0 }
          })
          expect(await everything(store)).toEqual(expected)
          await loadAll(store, all)
          expect(await everything(store)).toEqual(whole)
          await store.close()
        }
      ),
      { numRuns: dialect === 'embedded' ? 25 : 2 }
    )
  })
})

/** Says of two that were judged that they are two, and takes it back. */
async function judgeAndWithdraw(store: Store): Promise<void> {
  const [pair] = await store.run({
    cypher:
      'MATCH (j:Judgement) WHERE j.leftNode IS NOT NULL RETURN j.left, j.right ORDER BY j.id LIMIT 1',
    parameters: {}
  })
  if (!pair) return
  const [left, right] = pair.map(String)
  const said = { left: left ?? '', right: right ?? '', reason: 'two', by: 'Ada', at: retraction.at }
  const { id } = await judge(store, { ...said, verdict: 'DIFFERENT' })
  await withdraw(store, id, { reason: 'no', at: retraction.at })
}
