import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Row, Statement } from '../../../src/model.ts'
import { answer } from '../../../src/query/answer.ts'
import { planForms } from '../../../src/query/combine/planned.ts'
import { runCombined } from '../../../src/query/combine/combine.ts'
import type { StatementPlan } from '../../../src/query/cypher/statement.ts'
import { warmUp } from '../../../src/query/warmUp.ts'
import type { RunOptions, Store } from '../../../src/store/store.ts'
import { CORPUS } from '../../graphs/corpus.ts'
import { loadAll } from '../../graphs/graph.ts'
import { describeStores } from '../../stores.ts'

type Sent = Readonly<{ statement: Statement; options: RunOptions | undefined }>

/** The real store, and what is sent to it. */
function counting(store: Store): { store: Store; sent: Sent[] } {
  const sent: Sent[] = []
  const run: Store['run'] = (statement, options) => {
    sent.push({ statement, options })
    return store.run(statement, options)
  }
  return { store: { ...store, run }, sent }
}

/** The same after the database has planned these. */
async function planned(real: Store): Promise<{ store: Store; sent: Sent[] }> {
  const { store, sent } = counting(real)
  for (const plan of [DIVISION, WAIT]) {
    const statement = { cypher: plan.cypher, parameters: { p0: 4, p1: 2 } }
    await planForms(store, plan, statement, {})
  }
  sent.length = 0
  return { store, sent }
}

const EVENTS =
  'query E($w: EventFilter, $n: Int, $a: String) { events(where: $w, first: $n, after: $a) { totalCount nodes { id name participations: participants(first: 2) { nodes { name } } } } }'

const DIVISION: StatementPlan = {
  cypher: 'RETURN $p0 / $p1 AS r',
  parameters: [],
  pages: [],
  batch: {
    cypher:
      'UNWIND range(0, size($batch) - 1) AS i WITH i, $batch[i] AS p CALL (p) { RETURN [p.p0 / p.p1] AS r } RETURN i, r',
    shared: new Set()
  }
}
const WAIT: StatementPlan = {
  cypher: 'UNWIND range(1, $p0) AS x WITH x WHERE x % 7 = 8 WITH count(x) AS n RETURN n + $p1 AS r',
  parameters: [],
  pages: [],
  batch: {
    cypher:
      'UNWIND range(0, size($batch) - 1) AS i WITH i, $batch[i] AS p CALL (p) { UNWIND range(1, p.p0) AS x WITH x WHERE x % 7 = 8 WITH count(x) AS n RETURN [n + p.p1] AS r } RETURN i, r',
    shared: new Set()
  }
}
const LONG = 2_000_000
const ROUNDS_OF_PLANNING = 50

function ask(store: Store, plan: StatementPlan, p0: number, p1: number, options: RunOptions = {}) {
  const statement = { cypher: plan.cypher, parameters: { p0, p1 } }
  return runCombined(store, { plan, statement, weight: 1 }, options)
}

describeStores('executions of one plan at once', (open) => {
  let real: Store
  beforeAll(async () => {
    real = await open()
    await loadAll(real, CORPUS)
  })

  test('are answered as they are one by one, by fewer statements', async () => {
    const { store, sent } = counting(real)
    const { nodes } = JSON.parse(
      (await answer(real, { query: '{ events(first: 50) { nodes { id } } }' })).text
    ).data.events as { nodes: { id: string }[] }
    const requests = [
      ...nodes.map(({ id }) => ({
        query:
          'query($id: ID!) { event(id: $id) { id name type participants { edges { role node { name participations(first: 2) { nodes { name } } } } } } }',
        variables: { id }
      })),
      ...nodes.map((_, at) => ({
        query: EVENTS,
        variables: { n: 1 + (at % 3), w: { type: { in: ['ATTACK', 'BOMBING'] } } }
      })),
      ...nodes.map(({ id }) => ({ query: EVENTS, variables: { n: 3, w: { id: { eq: id } } } }))
    ]
    const singly: string[] = []
    for (const request of requests) singly.push((await answer(store, request)).text)
    expect(sent.length).toBe(requests.length)
    await warmUp(store, requests)
    sent.length = 0
    const together = await Promise.all(requests.map((request) => answer(store, request)))
    expect(together.map(({ text }) => text)).toEqual(singly)
    expect(sent.length).toBeLessThan(requests.length)
  })

  test('searches ask for their words together, and find what each finds by itself', async () => {
    const { store, sent } = counting(real)
    const search = (text: string) =>
      answer(store, {
        query:
          'query ($text: String!) { search(text: $text) { totalCount edges { score node { ... on Node { id } } } } }',
        variables: { text }
      })
    const texts = ['tessala', 'goran', 'army', 'attack', 'front', 'officials', 'attack barracks']
    const singly: string[] = []
    for (const text of texts) singly.push((await search(text)).text)
    const alone = sent.length
    // The embedded engine takes words from no row of a statement, so only their pages go together.
    const expected = real.dialect === 'neo4j' ? alone / 2 : alone
    let fewest = Infinity
    // Forms for several are planned meanwhile, one after another.
    for (let round = 0; round < ROUNDS_OF_PLANNING && fewest >= expected; round++) {
      sent.length = 0
      const together = await Promise.all(texts.map(search))
      expect(together.map(({ text }) => text)).toEqual(singly)
      const run = sent.filter(({ statement }) => !statement.cypher.startsWith('EXPLAIN'))
      fewest = Math.min(fewest, run.length)
    }
    expect(fewest).toBeLessThan(expected)
  })

  test('one caller alone is sent at once, as the statement of its plan', async () => {
    const { store, sent } = await planned(real)
    const { text } = await answer(store, { query: EVENTS, variables: { n: 1 } })
    expect(text).not.toContain('"errors"')
    expect(sent.map(({ statement }) => statement.cypher)).toEqual([
      expect.not.stringContaining('$batch')
    ])
  })

  test('those who come in one turn of the event loop are gathered, 64 at most', async () => {
    const { store, sent } = await planned(real)
    const answers = await Promise.all(
      Array.from({ length: 140 }, (_, at) => ask(store, DIVISION, at * 2, 2))
    )
    expect(answers).toEqual(Array.from({ length: 140 }, (_, at) => [at]))
    const sizes = sent.map(({ statement }) => (statement.parameters['batch'] as [])?.length ?? 1)
    expect(sizes).toEqual([64, 64, 12])
  })

  test('equal ones that have not begun are one', async () => {
    const { store, sent } = await planned(real)
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(store, DIVISION, 6, 2)))
    expect(answers).toEqual(Array.from({ length: 12 }, () => [3]))
    expect(sent.length).toBe(1)
  })

  test('what is written before a caller comes is seen, whoever else asks the same', async () => {
    const plan: StatementPlan = {
      cypher: "MATCH (x:Thing) WHERE x.id = 'counted' RETURN count(x) AS r",
      parameters: [],
      pages: [],
      batch: { cypher: 'never', shared: new Set() }
    }
    const asked = { plan, statement: { cypher: plan.cypher, parameters: {} }, weight: 1 }
    const before = [runCombined(real, asked, {}), runCombined(real, asked, {})]
    const write = { cypher: "CREATE (:Thing {id: 'counted'})", parameters: {} }
    await real.run(write, { mode: 'WRITE' })
    expect(await runCombined(real, asked, {})).toEqual([1])
    await Promise.all(before)
  })

  test('a member whose value fails does not fail the others', async () => {
    const { store } = await planned(real)
    const answers = await Promise.allSettled(
      Array.from({ length: 9 }, (_, at) => ask(store, DIVISION, 12, at === 5 ? 0 : at + 1))
    )
    expect(answers.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 5 }, () => 'fulfilled'),
      'rejected',
      ...Array.from({ length: 3 }, () => 'fulfilled')
    ])
    expect(answers[5]).toMatchObject({ reason: { code: 'STORE_STATEMENT' } })
    expect(answers[3]).toMatchObject({ value: [3] })
  })

  test('a caller who leaves is dropped, the others are answered', async () => {
    const { store, sent } = await planned(real)
    const leaving = new AbortController()
    const reason = new Error('left')
    const answers = [
      ask(store, DIVISION, 2, 1),
      ask(store, DIVISION, 4, 1),
      ask(store, DIVISION, 6, 1, { signal: leaving.signal }),
      ask(store, DIVISION, 8, 1)
    ]
    leaving.abort(reason)
    const settled = await Promise.allSettled(answers)
    expect(settled[2]).toEqual({ status: 'rejected', reason })
    expect(settled[3]).toMatchObject({ value: [8] })
    // Nobody waits for it, so it is not even asked.
    expect(sent.map(({ statement }) => statement.parameters['batch'])).toEqual([
      [
        { p0: 2, p1: 1 },
        { p0: 4, p1: 1 },
        { p0: 8, p1: 1 }
      ]
    ])
  })

  test('an equal one who comes after all have left begins anew', async () => {
    const { store } = await planned(real)
    const leaving = new AbortController()
    const ahead = [ask(store, DIVISION, 2, 1), ask(store, DIVISION, 4, 1)]
    const left = ask(store, DIVISION, 6, 1, { signal: leaving.signal })
    leaving.abort(new Error('left'))
    await expect(left).rejects.toThrow('left')
    expect(await ask(store, DIVISION, 6, 1)).toEqual([6])
    await Promise.all(ahead)
  })

  test('the statement is cancelled when all of its callers have left', async () => {
    const { store, sent } = await planned(real)
    const ahead = [ask(store, WAIT, 1, 1), ask(store, WAIT, 1, 2)]
    await nextTurn()
    const leaving = [new AbortController(), new AbortController()]
    const members = leaving.map(({ signal }, at) => ask(store, WAIT, LONG, at, { signal }))
    await Promise.all(ahead)
    await nextTurn()
    expect(sent.length).toBe(2)
    const { signal } = sent[1]?.options ?? {}
    leaving[0]?.abort(new Error('left'))
    await expect(members[0]).rejects.toThrow('left')
    expect(signal?.aborted).toBe(false)
    leaving[1]?.abort(new Error('left'))
    await expect(members[1]).rejects.toThrow('left')
    expect(signal?.aborted).toBe(true)
  })

  test('each caller keeps its own time limit', async () => {
    const { store } = await planned(real)
    const ahead = [ask(store, WAIT, 1, 1), ask(store, WAIT, 1, 2)]
    const hasty = ask(store, WAIT, LONG, 3, { timeout: 1 })
    const patient: Promise<Row> = ask(store, WAIT, LONG, 4, { timeout: 60_000 })
    await expect(hasty).rejects.toMatchObject({ code: 'STORE_TIMEOUT' })
    expect(await patient).toEqual([4])
    await Promise.all(ahead)
  })

  test('what the database has not planned yet is planned once, by the first', async () => {
    const { store, sent } = counting(real)
    const callers = Array.from({ length: 8 }, (_, at) => ask(store, DIVISION, at, 2))
    await nextTurn()
    expect(sent.length).toBe(1)
    await Promise.all(callers)
    const texts = sent
      .map(({ statement: { cypher } }) => cypher)
      .filter((text) => /EXPLAIN/.test(text))
    expect(texts.length).toBe(store.dialect === 'neo4j' ? 1 : 0)
  })

  test('queries known before are planned, so that the first of many are combined', async () => {
    const { store, sent } = counting(real)
    await warmUp(store, [{ query: EVENTS, variables: { n: 1 } }, { query: '{ nothing }' }])
    expect(sent.length).toBe(store.dialect === 'neo4j' ? 3 : 0)
    sent.length = 0
    const requests = Array.from({ length: 20 }, (_, at) => ({
      query: EVENTS,
      variables: { n: 1, w: { id: { eq: `v${at}` } } }
    }))
    await warmUp(store, requests.slice(0, 1))
    sent.length = 0
    await Promise.all(requests.map((request) => answer(store, request)))
    expect(sent.length).toBe(1)
  })

  test('answers that could be large are not combined', async () => {
    const { store, sent } = await planned(real)
    const statement = { cypher: 'RETURN 1 AS r', parameters: {} }
    const asked = { plan: DIVISION, statement, weight: 15_000 }
    await Promise.all([1, 2, 3, 4].map(() => runCombined(store, asked, {})))
    expect(sent.length).toBe(4)
  })
})
