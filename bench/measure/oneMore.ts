import { loadFacts } from '../../src/load.ts'
import type { Store } from '../../src/store/store.ts'
import { reportsFor } from '../graph/batches.ts'
import { makeCast } from '../graph/cast.ts'
import { makeReport } from '../graph/report.ts'
import { quantile } from './load.ts'

const WARM_UP = 15
const REPORTS = 40

/**
 * Median milliseconds that one more report costs a graph of about so many nodes: everything that
 * `griot load` does once the text is read.
 */
export async function measureOneMore(store: Store, size: number): Promise<number> {
  const cast = makeCast(size)
  const times: number[] = []
  for (let at = 0; at < WARM_UP + REPORTS; at++) {
    const { facts, text, recordedAt } = makeReport(reportsFor(size) + at, cast)
    const start = performance.now()
    await loadFacts(store, { ...facts, document: { ...facts.document, text } }, { recordedAt })
    if (at >= WARM_UP) times.push(performance.now() - start)
  }
  return quantile(
    times.sort((a, b) => a - b),
    0.5
  )
}
