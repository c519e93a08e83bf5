import { PerformanceObserver } from 'node:perf_hooks'
import { loadFacts } from '../../src/load.ts'
import type { Store } from '../../src/store/store.ts'
import { makeReport } from './reports.ts'

const WARM_UP = 45
/** Text, so that each is recorded after the last. */
const instantOf = (at: number) => new Date(Date.UTC(2026, 1, 1) + at * 1000).toISOString()

/** A store that holds the first so many reports. */
export type Filled = Readonly<{ size: number; store: Store }>

/**
 * What one more report costs a graph of so many: milliseconds, those of this process's processor time (the
 * embedded engine's with it, not Neo4j's), those in which this process collected garbage, which is of all
 * graphs in it and meets whichever load goes on, and statements.
 */
export type OneMore = Readonly<{
  size: number
  median: number
  mean: number
  processor: number
  collecting: number
  statements: number
}>

/**
 * Loads more into each, as `griot load` does once a text is read: first some to warm up, then `reports`
 * that are timed, in turns, so that whatever else the machine does meets all sizes.
 */
export async function measureLoads(
  filled: readonly Filled[],
  reports: number
): Promise<readonly OneMore[]> {
  const taken = filled.map(({ size }) => ({
    size,
    times: [] as number[],
    spent: [] as number[],
    collecting: 0,
    statements: 0
  }))
  const collections = observeCollections()
  for (let at = 0; at < WARM_UP + reports; at++) {
    for (const [index, { size, store }] of filled.entries()) {
      const counted = counting(store)
      const facts = makeReport(size + at)
      const [start, before] = [performance.now(), process.cpuUsage()]
      await loadFacts(counted.store, facts, { recordedAt: instantOf(at) })
      const [time, { user, system }] = [performance.now() - start, process.cpuUsage(before)]
      const own = taken[index]
      if (at < WARM_UP || own === undefined) continue
      own.collecting += await collections.within(start, start + time)
      own.times.push(time)
      own.spent.push((user + system) / 1000)
      own.statements += counted.statements()
    }
  }
  collections.end()
  return taken.map(({ size, times, spent, collecting, statements }) => ({
    size,
    median: medianOf(times),
    mean: times.reduce((sum, time) => sum + time, 0) / times.length,
    processor: medianOf(spent),
    collecting: collecting / times.length,
    statements: statements / times.length
  }))
}

/** Loads so many more into a store after `measureLoads`, whatever wraps it. */
export async function loadMore(
  { size, store }: Filled,
  timed: number,
  more: number
): Promise<void> {
  for (let at = WARM_UP + timed; at < WARM_UP + timed + more; at++) {
    await loadFacts(store, makeReport(size + at), { recordedAt: instantOf(at) })
  }
}

/** Milliseconds of collecting garbage between two instants; what was collected is told a turn later. */
function observeCollections() {
  const seen: Readonly<{ startTime: number; duration: number }>[] = []
  const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()))
  observer.observe({ entryTypes: ['gc'] })
  return {
    async within(start: number, end: number): Promise<number> {
      await new Promise(setImmediate)
      return seen
        .splice(0)
        .filter(({ startTime }) => startTime >= start && startTime <= end)
        .reduce((sum, { duration }) => sum + duration, 0)
    },
    end: () => observer.disconnect()
  }
}

function counting(store: Store): Readonly<{ store: Store; statements(): number }> {
  let statements = 0
  const transaction: Store['transaction'] = (work) =>
    store.transaction(({ run }) =>
      work({
        run(statement) {
          statements++
          return run(statement)
        }
      })
    )
  return { store: { ...store, transaction }, statements: () => statements }
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
