import neo4j, { type Plan } from 'neo4j-driver'
import { judge, withdraw } from '../../src/graph/identity/judge.ts'
import { retractDocument } from '../../src/graph/retract.ts'
import type { Statement } from '../../src/model.ts'
import { toNeo4jParameters } from '../../src/store/neo4jParameters.ts'
import type { Store } from '../../src/store/store.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { loadAll } from '../graphs/graph.ts'
import { describeNeo4j } from '../stores.ts'

/** Reads all there is of a label or a type, so that what is written costs what the graph weighs. */
const SCAN = /^(AllNodesScan|NodeByLabelScan|NodeIndexScan|\w*Relationship\w*Scan)(@|$)/

/**
 * Milliseconds. Neo4j counts what its indexes hold in the background; a plan made by counts of the
 * graph that was here before prefers reading a whole index to seeking in it.
 */
const SAMPLED_WITHIN = 60_000

/** By text each statement that goes to the store, as it was first asked. */
function recording(store: Store): Readonly<{ store: Store; asked: Map<string, Statement> }> {
  const asked = new Map<string, Statement>()
  const keep = (statement: Statement) => {
    if (!asked.has(statement.cypher)) asked.set(statement.cypher, statement)
  }
  const recorded: Store = {
    ...store,
    run(statement, options) {
      keep(statement)
      return store.run(statement, options)
    },
    transaction: (work) =>
      store.transaction(({ run }) =>
        work({
          run(statement) {
            keep(statement)
            return run(statement)
          }
        })
      )
  }
  return { store: recorded, asked }
}

const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`

const operatorsOf = (plan: Plan): readonly string[] => [
  plan.operatorType,
  ...plan.children.flatMap(operatorsOf)
]

describeNeo4j('what writes', (open, find) => {
  test('finds what it needs by indexes: no statement of a load, a judgement or a retraction scans', async () => {
    const opened = await open()
    const { store, asked } = recording(opened)
    await loadAll(store, CORPUS)
    const events = await opened.run({
      cypher: 'MATCH (n:Event) RETURN n.id LIMIT 2',
      parameters: {}
    })
    const [left = '', right = ''] = events.flat().map(String)
    const said = { reason: 'one attack', by: 'analyst', at: at(2) }
    const same = await judge(store, { left, right, verdict: 'SAME', ...said })
    await withdraw(store, same.id, { reason: 'two attacks', at: at(3) })
    const [first = '', second = ''] = CORPUS.map(({ document }) => document.id)
    const source = { ...said, left: first, right: second, verdict: 'SAME' as const }
    await judge(store, { ...source, reason: 'one agency' })
    for (const { document } of CORPUS.slice(0, 3)) {
      await retractDocument(store, document.id, { reason: 'withdrawn', at: at(4) })
    }
    await loadAll(store, CORPUS)

    const { address, options } = await find()
    const auth = options.user ? neo4j.auth.basic(options.user, options.password ?? '') : undefined
    const driver = neo4j.driver(address, auth)
    const scanning = async (): Promise<readonly string[]> => {
      const found: string[] = []
      await driver.executeQuery('CALL db.clearQueryCaches()')
      for (const { cypher, parameters } of asked.values()) {
        const { summary } = await driver.executeQuery(
          `EXPLAIN ${cypher}`,
          toNeo4jParameters(parameters)
        )
        const operators = summary.plan ? operatorsOf(summary.plan) : []
        if (operators.some((name) => SCAN.test(name))) found.push(cypher)
      }
      return found
    }
    await driver.executeQuery('CALL db.resampleOutdatedIndexes()')
    const until = Date.now() + SAMPLED_WITHIN
    let found = await scanning()
    while (found.length > 0 && Date.now() < until) found = await scanning()
    await driver.close()
    expect(asked.size).toBeGreaterThan(50)
    expect(found).toEqual([])
  })
})
