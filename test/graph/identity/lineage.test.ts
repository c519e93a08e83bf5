import { judgementLines } from '../../../src/export/judgements.ts'
import type { FactsWithText } from '../../../src/facts/readFacts.ts'
import { checkStore } from '../../../src/graph/check.ts'
import { judge, withdraw } from '../../../src/graph/identity/judge.ts'
import { NOW } from '../../../src/graph/history/moment.ts'
import { retractDocument } from '../../../src/graph/retract.ts'
import { answer } from '../../../src/query/answer.ts'
import type { Store } from '../../../src/store/store.ts'
import { dumpLines, loadAll } from '../../graphs/graph.ts'
import { exact } from '../../graphs/reports/tessala.ts'
import { claim, entity, facts, mentions } from '../../graphs/write.ts'
import { describeStores } from '../../stores.ts'

const BODY = `The Northern Dawn Front and the Salt River Brigade signed a pact on Tuesday in the oasis of Kouba, two commanders of both groups said by telephone.
They agreed to share wells, roads and radio channels until the rains, and to send envoys to the elders of the valley who had asked them for quiet since the spring.
A shepherd who was there said tea was served three times, and that nobody raised his voice.`
const OTHER = `The Northern Dawn Front is allied with the Salt River Brigade, a teacher in Kouba wrote in a letter to this newspaper, and she gave the names of nine men who carry messages between them.`

function report(publisher: string, body: string, quote: string) {
  const text = `${publisher} reports\n${body}`
  return facts(text, '2024-05-01', {
    document: { publisher },
    entities: [
      entity({
        key: 'front',
        type: 'ARMED_GROUP',
        name: 'Northern Dawn Front',
        mentions: mentions(text, { 'Northern Dawn Front': 'NAME' })
      }),
      entity({
        key: 'brigade',
        type: 'ARMED_GROUP',
        name: 'Salt River Brigade',
        mentions: mentions(text, { 'Salt River Brigade': 'NAME' })
      })
    ],
    claims: [
      claim({
        key: 'c1',
        predicate: 'ALLIED_WITH',
        subject: 'front',
        object: 'brigade',
        quotes: exact(text, quote)
      })
    ]
  })
}

const AGENCY = report('Agence Sahel', BODY, 'signed a pact')
const COPY = report('Lakeside Courier', BODY, 'signed a pact')
const LETTER = report('Daily Tessala', OTHER, 'is allied with')

async function sources(store: Store): Promise<unknown> {
  const query =
    '{ relations { nodes { documentCount independentSources } } documents { nodes { id lineage } } }'
  const { data, errors } = await answer(store, { query })
  expect(errors).toEqual([])
  const { relations, documents } = JSON.parse(data ?? '') as {
    relations: { nodes: unknown[] }
    documents: { nodes: { id: string; lineage: string }[] }
  }
  const lineages = new Set(documents.nodes.map(({ lineage }) => lineage))
  return { relation: relations.nodes[0], lineages: lineages.size }
}

describeStores('documents that are copies of one report', (open) => {
  test('two copies are one source though they name nobody', async () => {
    const store = await open()
    const of = (publisher: string) => facts(`${publisher} reports\n${BODY}`, '2024-05-01', {})
    const copies = [of('Agence Sahel'), of('Lakeside Courier')]
    await loadAll(store, copies)
    const lineages = await store.run({
      cypher: 'MATCH (d:Document) RETURN DISTINCT d.lineage',
      parameters: {}
    })
    expect(lineages).toEqual([[copies.map(({ document }) => document.id).sort()[0]]])
  })

  test('are one source, beside one that is told by another', async () => {
    const store = await open()
    await loadAll(store, [AGENCY, COPY, LETTER])
    expect(await sources(store)).toEqual({
      relation: { documentCount: 3, independentSources: 2 },
      lineages: 2
    })
    expect(await checkStore(store)).toEqual([])
  })

  test('in any order, and what a retraction leaves counts again', async () => {
    const store = await open()
    await loadAll(store, [LETTER, COPY, AGENCY])
    const whole = await dumpLines(store)
    await retractDocument(store, AGENCY.document.id, {
      reason: 'withdrawn',
      at: '2024-09-21T08:00:00.000Z'
    })
    expect(await sources(store)).toEqual({
      relation: { documentCount: 2, independentSources: 2 },
      lineages: 2
    })
    await loadAll(store, [AGENCY])
    expect(await dumpLines(store)).toEqual(whole)
    const other = await open()
    await loadAll(other, [AGENCY, COPY, LETTER])
    expect(await dumpLines(other)).toEqual(whole)
  })

  test('a person may say that two are one source, or that two copies are two, and take it back', async () => {
    const store = await open()
    await loadAll(store, [AGENCY, COPY, LETTER])
    const said = { reason: 'seen', by: 'Ada', at: '2024-09-21T08:00:00.000Z' }
    const pair = (left: FactsWithText, right: FactsWithText) => {
      return { ...said, left: left.document.id, right: right.document.id }
    }
    const before = await sources(store)
    const one = await judge(store, { ...pair(AGENCY, LETTER), verdict: 'SAME' })
    expect(await sources(store)).toEqual({
      relation: { documentCount: 3, independentSources: 1 },
      lineages: 1
    })
    expect(await checkStore(store)).toEqual([])
    const exported: string[] = []
    const all = [AGENCY, COPY, LETTER].map(({ document }) => document.id)
    for await (const line of judgementLines(store, NOW, new Set(all))) exported.push(line)
    expect(exported.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({ verdict: 'SAME', by: 'Ada', reason: 'seen' })
    ])
    await withdraw(store, one.id, said)
    expect(await sources(store)).toEqual(before)
    const two = await judge(store, { ...pair(COPY, AGENCY), verdict: 'DIFFERENT' })
    expect(await sources(store)).toEqual({
      relation: { documentCount: 3, independentSources: 3 },
      lineages: 3
    })
    expect(await checkStore(store)).toEqual([])
    await withdraw(store, two.id, said)
    expect(await sources(store)).toEqual(before)
    await retractDocument(store, LETTER.document.id, said)
    await expect(judge(store, { ...pair(AGENCY, LETTER), verdict: 'SAME' })).rejects.toMatchObject({
      code: 'THING_UNKNOWN'
    })
  })
})
