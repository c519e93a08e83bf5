import type { Driver, ProfiledPlan, QueryResult } from 'neo4j-driver'
import type { Store } from '../../src/store/store.ts'

/** Database hits of all statements of this process so far; counted only where BENCH_PROFILE is set. */
export const hits = { count: 0 }

export const isProfiled = process.env.BENCH_PROFILE !== undefined

type Runner = { run(cypher: string, ...rest: unknown[]): PromiseLike<QueryResult> }
type Work = (transaction: Runner) => Promise<unknown>

/** The driver, its statements run with PROFILE; so the library that builds them need not know. */
export function profiledDriver(driver: Driver): Driver {
  if (!isProfiled) return driver
  const session = driver.session.bind(driver)
  driver.session = (config) => {
    const opened = session(config)
    const managed = opened.executeRead.bind(opened) as (work: Work) => Promise<unknown>
    const read = (work: Work) => managed((transaction) => work(profiled(transaction)))
    return Object.assign(opened, profiled(opened as unknown as Runner), { executeRead: read })
  }
  return driver
}

function profiled(runner: Runner): Runner {
  const run = runner.run.bind(runner)
  return {
    async run(cypher, ...rest) {
      const result = await run(`PROFILE ${cypher}`, ...rest)
      if (result.summary.profile) hits.count += hitsOf(result.summary.profile)
      return result
    }
  }
}

const hitsOf = (plan: ProfiledPlan): number =>
  plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0)

/** The same for griot, which can say what a statement costs. */
export function profiledStore(store: Store): Store {
  if (!isProfiled) return store
  return {
    ...store,
    async run(statement, options) {
      const profile = await store.profile(statement)
      hits.count += Number(/Total: (\d+) db hits/.exec(profile)?.[1] ?? 0)
      return store.run(statement, options)
    }
  }
}
