import { loadFacts } from '../../src/load.ts'
import type { Store } from '../../src/store/store.ts'
import { writeInBulk } from './bulk.ts'
import { makeReport } from './reports.ts'

const WARM_UP = 45
/** Text, so that each is recorded after the last. */
const instantOf = (at: number) => new Date(Date.UTC(2026, 1, 1) + at * 1000).toISOString()

/**
 * What one more report costs a graph of so many: milliseconds, those of this process's processor time (the
 * embedded engine's with it, not Neo4j's), and statements.
 */
export type OneMore = Readonly<{
  median: number
  mean: number
  processor: number
  statements: number
}>

/** Fills an empty store with so many reports, then loads more, as `griot load` does once a text is read. */
export async function measureLoad(
  store: Store,
  size: number,
  reports: number,
  say: (words: string) => void
): Promise<OneMore> {
  await store.createIndexes()
  await writeInBulk(store, size, say)
  const times: number[] = []
  const spent: number[] = []
  let statements = 0
  const counting: Store = {
    ...store,
    transaction: (work) =>
      store.transaction(({ run }) =>
        work({
          run(statement) {
            statements++
            return run(statement)
          }
        })
      )
  }
  for (let at = 0; at < WARM_UP + reports; at++) {
    if (at === WARM_UP) statements = 0
    const facts = makeReport(size + at)
    const [start, before] = [performance.now(), process.cpuUsage()]
    await loadFacts(counting, facts, { recordedAt: instantOf(at) })
    if (at < WARM_UP) continue
    const { user, system } = process.cpuUsage(before)
    times.push(performance.now() - start)
    spent.push((user + system) / 1000)
  }
  return {
    median: medianOf(times),
    mean: times.reduce((sum, time) => sum + time, 0) / times.length,
    processor: medianOf(spent),
    statements: statements / times.length
  }
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
