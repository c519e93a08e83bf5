import { retractDocument } from '../../src/graph/retract.ts'
import { loadFacts } from '../../src/load.ts'
import { answer } from '../../src/query/answer.ts'
import type { Store } from '../../src/store/store.ts'
import { loadAll } from '../graphs/graph.ts'
import { blast } from '../graphs/reports/blasts.ts'
import { laterToll } from '../graphs/reports/laterToll.ts'
import { describeStores } from '../stores.ts'

const FRONT = 'Red Sand Front'
const SAHEL = blast({ outlet: 'Agence Sahel', city: 'Ambara', front: FRONT, dead: 12 })
const DAILY = blast({ outlet: 'Daily Tessala', city: 'Ambara', front: FRONT, dead: 15 })
const COURIER = blast({ outlet: 'Lakeside Courier', city: 'Ambara', front: FRONT, dead: 12 })

type Linked = Readonly<{
  document: { publisher: string }
  quantity: { value: number } | null
  links: {
    totalCount: number
    nodes: readonly { type: string; why: string; claim: { document: { publisher: string } } }[]
  }
}>

/** By publisher and value "TYPE publisher: why", of the claims of a predicate. */
async function linksOf(
  store: Store,
  predicate: string,
  asOf = ''
): Promise<Readonly<Record<string, readonly string[]>>> {
  let statements = 0
  const counting: Store = {
    ...store,
    run(statement, options) {
      statements++
      return store.run(statement, options)
    }
  }
  const query = `{ claims(where: { predicate: { eq: ${predicate} } }${asOf}) { nodes {
    document { publisher } quantity { value }
    links { totalCount nodes { type why claim { document { publisher } } } } } } }`
  const { data, errors } = await answer(counting, { query })
  expect(errors).toEqual([])
  expect(statements).toBe(1)
  const { claims } = JSON.parse(data ?? 'null') as { claims: { nodes: readonly Linked[] } }
  return Object.fromEntries(
    claims.nodes.map(({ document, quantity, links }) => {
      expect(links.totalCount).toBe(links.nodes.length)
      const said = links.nodes.map(({ type, why, claim }) => {
        return `${type} ${claim.document.publisher}: ${why}`
      })
      return [`${document.publisher} ${quantity?.value ?? ''}`.trim(), said.toSorted()]
    })
  )
}

describeStores('links of a claim', (open) => {
  test('lead to other documents that say the same, as a copy or by themselves, or exclude it', async () => {
    const store = await open()
    await loadAll(store, [SAHEL, DAILY, COURIER])
    expect(await linksOf(store, 'KILLED')).toEqual({
      'Agence Sahel 12': [
        'CONTRADICTS Daily Tessala: 12 and 15 exclude each other',
        'RESTATES Lakeside Courier: a copy says the same'
      ],
      'Lakeside Courier 12': [
        'CONTRADICTS Daily Tessala: 12 and 15 exclude each other',
        'RESTATES Agence Sahel: a copy says the same'
      ],
      'Daily Tessala 15': [
        'CONTRADICTS Agence Sahel: 15 and 12 exclude each other',
        'CONTRADICTS Lakeside Courier: 15 and 12 exclude each other'
      ]
    })
    expect(await linksOf(store, 'PERPETRATED')).toMatchObject({
      'Daily Tessala': [
        'CORROBORATES Agence Sahel: another source says the same',
        'CORROBORATES Lakeside Courier: another source says the same'
      ]
    })
  })

  test('are those that its document tells, one that holds both ways from either', async () => {
    const store = await open()
    await loadAll(store, [laterToll])
    expect(await linksOf(store, 'KILLED')).toEqual({
      'Lakeside Courier 15': [
        'CONTRADICTS Lakeside Courier: 12 is less than 15',
        'REFINES Lakeside Courier: a later toll replaces the first'
      ],
      'Lakeside Courier 12': ['CONTRADICTS Lakeside Courier: 12 is less than 15']
    })
  })

  test('lead nowhere that is retracted, and still do as of before', async () => {
    const store = await open()
    await loadFacts(store, SAHEL, { recordedAt: '2024-10-01T00:00:00.000Z' })
    await loadFacts(store, DAILY, { recordedAt: '2024-10-01T00:01:00.000Z' })
    const before = await linksOf(store, 'KILLED')
    expect(before['Agence Sahel 12']).toHaveLength(1)
    const at = '2024-10-01T00:02:00.000Z'
    await retractDocument(store, DAILY.document.id, { reason: 'withdrawn', at })
    expect(await linksOf(store, 'KILLED')).toEqual({ 'Agence Sahel 12': [] })
    expect(await linksOf(store, 'KILLED', ', asOf: "2024-10-01T00:01:30Z"')).toEqual(before)
  })
})
