import grafeo from '@grafeo-db/js'
import type { Row, Statement } from '../../src/model.ts'
import { makePages } from '../../src/store/pages.ts'
import { quantile } from './load.ts'

/** Median milliseconds that the embedded engine takes by itself. */
export type EngineFloors = Readonly<{
  /** For `RETURN 1`: to be called, and to answer. */
  nothing: number
  /** For all statements of a request, by the names they are given under. */
  statements: ReadonlyMap<string, number>
}>

const REQUESTS = 200

/** Runs what was noted of each request over the engine's own calls; no store may have the file open. */
export async function measureEngine(
  path: string,
  noted: ReadonlyMap<string, readonly (readonly Statement[])[]>
): Promise<EngineFloors> {
  const database = grafeo.GrafeoDB.open(path)
  const run = async ({ cypher, parameters }: Statement) =>
    (await database.executeCypher(cypher, parameters)).rows() as Row[]
  const pages = makePages(run)
  // What is kept of much-connected nodes is read once it was asked for a few times.
  for (const requests of noted.values())
    for (const statement of requests.flat().slice(0, 5)) await pages.bind(statement)
  await run(NOTHING)
  const statements = new Map<string, number>()
  for (const [name, requests] of noted) {
    const bound = await Promise.all(requests.map((all) => Promise.all(all.map(pages.bind))))
    statements.set(name, await median(run, bound))
  }
  const nothing = await median(run, [[NOTHING]])
  database.close()
  return { nothing, statements }
}

const NOTHING: Statement = { cypher: 'RETURN 1', parameters: {} }

async function median(
  run: (statement: Statement) => Promise<unknown>,
  requests: readonly (readonly Statement[])[]
): Promise<number> {
  const times: number[] = []
  for (let at = 0; at < REQUESTS; at++) {
    const start = performance.now()
    for (const statement of requests[at % requests.length] ?? []) await run(statement)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return quantile(times, 0.5)
}
