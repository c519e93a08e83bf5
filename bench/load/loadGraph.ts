import { writeStatements } from '../../src/graph/write.ts'
import type { Store } from '../../src/store/store.ts'
import { batchesOf } from '../graph/batches.ts'

/**
 * Rows written (what several batches share counts in each), how long the writing alone took, in
 * seconds, and what is there then.
 */
export type Loaded = Counts & Readonly<{ rows: number; seconds: number }>

export type Counts = Readonly<{ nodes: number; edges: number }>

/** Since when everything is as it is. */
export const LOADED_AT = '2026-01-01T00:00:00.000Z'

/** Batches between two lines that say how far it is. */
const BATCHES_A_LINE = 50

/** Writes the graph of about so many nodes into an empty store, by the statements that loading uses. */
export async function loadGraph(
  store: Store,
  size: number,
  say: (words: string) => void = () => {}
): Promise<Loaded> {
  let [rows, seconds, batches] = [0, 0, 0]
  for (const batch of batchesOf(size)) {
    const start = performance.now()
    await store.transaction(async (transaction) => {
      for (const statement of writeStatements(batch, LOADED_AT)) await transaction.run(statement)
    })
    seconds += (performance.now() - start) / 1000
    rows += batch.nodes.length + batch.edges.length
    if (++batches % BATCHES_A_LINE === 0)
      say(`… ${rows.toLocaleString('en')} rows, ${Math.round(rows / seconds)} a second`)
  }
  return { rows, seconds, ...(await countGraph(store)) }
}

export async function countGraph(store: Store): Promise<Counts> {
  const count = async (cypher: string) => {
    const [[found] = []] = await store.run({ cypher, parameters: {} })
    return Number(found)
  }
  return {
    nodes: await count('MATCH (n) RETURN count(n)'),
    edges: await count('MATCH ()-[e]->() RETURN count(e)')
  }
}
