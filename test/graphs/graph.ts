/** How tests get a graph out of Facts: into a store, or in memory. */
import type { FactsWithText } from '../../src/facts/readFacts.ts'
import { contributionOf } from '../../src/graph/contribution.ts'
import { deriveGraph } from '../../src/graph/derive.ts'
import { dumpGraph } from '../../src/graph/dump.ts'
import type { GraphRows } from '../../src/graph/rows.ts'
import { loadFacts, type LoadResult } from '../../src/load.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import type { Store } from '../../src/store/store.ts'

export const RECORDED_AT = '2024-09-20T08:00:00.000Z'

/** Loads documents in the order given, all recorded at one instant. */
export async function loadAll(
  store: Store,
  corpus: readonly FactsWithText[]
): Promise<readonly LoadResult[]> {
  const results: LoadResult[] = []
  for (const facts of corpus) {
    results.push(await loadFacts(store, facts, { recordedAt: RECORDED_AT }))
  }
  return results
}

/** What a store would hold after `loadAll`, as rows in memory. */
export function graphOf(corpus: readonly FactsWithText[]): GraphRows {
  return deriveGraph(corpus.map(contribution))
}

export function contribution(facts: FactsWithText): GraphRows {
  const { text } = facts.document
  return contributionOf({ facts, text, identities: resolve(facts), recordedAt: RECORDED_AT })
}

/** The store's graph as lines of text that can be compared. */
export async function dumpLines(store: Store): Promise<readonly string[]> {
  const lines: string[] = []
  for await (const line of dumpGraph(store)) lines.push(JSON.stringify(line))
  return lines
}
