import fc from 'fast-check'
import { readFacts, type FactsWithText } from '../../src/facts/readFacts.ts'
import { dumpRows } from '../../src/graph/dump.ts'
import { retractDocument } from '../../src/graph/retract.ts'
import { readTold } from '../../src/graph/told.ts'
import type { Store } from '../../src/store/store.ts'
import { arbitraryCorpus } from '../graphs/arbitrary.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { contribution, loadAll } from '../graphs/graph.ts'
import { attack } from '../graphs/reports/attack.ts'
import { at, claim, claimant, entity, event, facts } from '../graphs/write.ts'
import { describeStores } from '../stores.ts'

const RUNS = { embedded: 40, neo4j: 2 }

const TEXT =
  'The Republic of Lakeland said on Monday that both attacks in Port  Amel hit NDF.\n' +
  'Lakeland’s Guard, of Chad, agrees, wire services said at night.'
const span = (exact: string, nth = 0) => at(TEXT, exact, nth)
const monday = {
  ...span('on Monday'),
  value: '2024-03-04',
  precision: 'DAY',
  anchor: '2024-03-05',
  part: 'NIGHT',
  derivation: 'NORMALISED'
} as const

/** What generated Facts do not have: several keys for one node, names that no mention has. */
const peculiar: FactsWithText = facts(TEXT, null, {
  document: { url: 'https://example.org/a', originalSource: 'Wire', mainEvent: 'v2' },
  entities: [
    entity({
      key: 'lakeland',
      type: 'COUNTRY',
      name: 'Lakeland',
      mentions: [{ ...span('Republic of Lakeland'), form: 'NAME' }]
    }),
    entity({ key: 'port', type: 'CITY', name: 'Port Amel', country: 'CM', mentions: [] }),
    entity({
      key: 'port2',
      type: 'CITY',
      name: 'PORT AMEL',
      country: 'CM',
      mentions: [{ ...span('Port  Amel'), form: 'NAME' }],
      reference: { source: 'test', geonames: '9', latitude: 4.5, longitude: 9 }
    }),
    entity({ key: 'front', type: 'ARMED_GROUP', name: 'Dawn Front', acronym: 'NDF', mentions: [] }),
    entity({
      key: 'front2',
      type: 'ARMED_GROUP',
      name: 'Dawn  front',
      acronym: 'N.D.F. Army',
      mentions: [{ ...span('NDF'), form: 'ACRONYM' }]
    }),
    entity({
      key: 'chad',
      type: 'COUNTRY',
      name: 'Chad',
      mentions: [{ ...span('Chad'), form: 'NAME' }]
    }),
    entity({
      key: 'guard',
      type: 'SECURITY_FORCE',
      name: 'Guard',
      country: 'CM',
      mentions: [{ ...span('Guard'), form: 'NAME' }]
    }),
    entity({
      key: 'wires',
      type: 'UNNAMED_SOURCE',
      name: 'wire services',
      named: false,
      mentions: [{ ...span('wire services'), form: 'NOMINAL' }]
    })
  ],
  events: [
    event({ key: 'v1', type: 'ATTACK', mentions: [{ ...span('both attacks'), form: 'NOMINAL' }] }),
    event({
      key: 'v2',
      type: 'ATTACK',
      time: { ...monday, value: null },
      codes: { acled: 'Battles', plover: null, ucdp: 1, gtd: 3 },
      mentions: [{ ...span('both attacks'), form: 'NOMINAL' }]
    })
  ],
  claims: [
    claim({
      key: 'b',
      predicate: 'OCCURRED_IN',
      subject: 'v1',
      object: 'port',
      quotes: [span('in Port  Amel'), span('both attacks'), span('in Port  Amel')]
    }),
    claim({
      key: 'a',
      predicate: 'OCCURRED_ON',
      subject: 'v1',
      time: monday,
      claimants: [
        {
          ...claimant(TEXT, 'wires', 'said', 1),
          depth: 1,
          saidAt: { ...monday, ...span('night') }
        },
        claimant(TEXT, 'document', 'agrees')
      ],
      quotes: [span('on Monday')]
    }),
    claim({
      key: 'c',
      predicate: 'OF_COUNTRY',
      subject: 'guard',
      object: 'chad',
      trend: 'RISING',
      quotes: [span('of Chad')]
    }),
    claim({
      key: 'd',
      predicate: 'OF_COUNTRY',
      subject: 'port',
      object: 'chad',
      offset: 'P1D',
      quotes: [span('of Chad')]
    }),
    claim({
      key: 'e',
      predicate: 'OF_COUNTRY',
      subject: 'front',
      object: 'lakeland',
      quotes: [span('Lakeland’s')]
    })
  ],
  links: [{ from: 'd', to: 'c', type: 'IN_TENSION_WITH', why: 'two things' }],
  checks: [{ code: 'ODD', claims: ['d', 'b'], message: 'odd' }]
})

async function toldBy(store: Store, corpus: readonly FactsWithText[]) {
  const told = await readTold(
    store,
    corpus.map(({ document }) => document.id)
  )
  return told.map((one) => readFacts(JSON.stringify(one), one.document.id))
}

const rowsOf = (corpus: readonly FactsWithText[]) =>
  corpus.map((one) => dumpRows(contribution(one)))

describeStores('what documents told, read back', (open) => {
  test('verifies, and makes the same graph', async () => {
    const store = await open()
    const corpus = [...CORPUS, peculiar]
    await loadAll(store, corpus)
    expect(rowsOf(await toldBy(store, corpus))).toEqual(rowsOf(corpus))
  })

  test('makes the same graph, whatever was said', async () => {
    const { dialect } = await open()
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, async (corpus) => {
        const store = await open()
        await loadAll(store, corpus)
        expect(rowsOf(await toldBy(store, corpus))).toEqual(rowsOf(corpus))
        await store.close()
      }),
      { numRuns: RUNS[dialect] }
    )
  })

  test('nothing is told by a document that was retracted, or never came', async () => {
    const store = await open()
    await loadAll(store, [attack])
    const { id } = attack.document
    await retractDocument(store, id, { reason: 'wrong', at: '2024-09-21T08:00:00.000Z' })
    expect(await readTold(store, [id, '0'.repeat(64)])).toEqual([])
  })
})
