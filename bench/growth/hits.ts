import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import type { Statement } from '../../src/model.ts'
import { toNeo4jParameters } from '../../src/store/neo4jParameters.ts'
import type { Store, Transaction } from '../../src/store/store.ts'
import { loadMore, type Filled } from './measure.ts'

/** By text of a statement its database hits, all loads together. */
export type StatementHits = ReadonlyMap<string, number>

/** Loads so many more reports into a Neo4j, each statement profiled: what other work on the machine does not change. */
export async function countHits(
  address: string,
  { size, store }: Filled,
  timed: number,
  reports: number
): Promise<StatementHits> {
  const driver = neo4j.driver(address, undefined, { disableLosslessIntegers: true })
  const found = new Map<string, number>()
  const transaction: Store['transaction'] = async (work) => {
    const session = driver.session({ database: 'neo4j' })
    const profiled = session.executeWrite((open) => {
      const run = async ({ cypher, parameters }: Statement) => {
        const { records, summary } = await open.run(
          `PROFILE ${cypher}`,
          toNeo4jParameters(parameters)
        )
        const hits = summary.profile ? hitsOf(summary.profile) : 0
        found.set(cypher, (found.get(cypher) ?? 0) + hits)
        return records.map((record) => record.keys.map((_, at) => record.get(at) as unknown))
      }
      return work({ run } satisfies Transaction)
    })
    return profiled.finally(() => session.close())
  }
  await loadMore({ size, store: { ...store, transaction } }, timed, reports)
  await driver.close()
  return found
}

const hitsOf = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0)
