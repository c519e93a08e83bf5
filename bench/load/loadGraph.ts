import { writeStatements } from '../../src/graph/write.ts'
import type { Store } from '../../src/store/store.ts'
import { batchesOf } from '../graph/batches.ts'

/**
 * Rows written (what several batches share counts in each), how long the writing alone took, in
 * seconds, and what is there then.
 */
export type Loaded = Readonly<{ rows: number; seconds: number; nodes: number; edges: number }>

/** Writes the graph of about so many nodes into an empty store, by the statements that loading uses. */
export async function loadGraph(store: Store, size: number): Promise<Loaded> {
  let [rows, seconds] = [0, 0]
  for (const batch of batchesOf(size)) {
    const start = performance.now()
    await store.transaction(async (transaction) => {
      for (const statement of writeStatements(batch)) await transaction.run(statement)
    })
    seconds += (performance.now() - start) / 1000
    rows += batch.nodes.length + batch.edges.length
  }
  const count = async (cypher: string) => {
    const [[found] = []] = await store.run({ cypher, parameters: {} })
    return Number(found)
  }
  return {
    rows,
    seconds,
    nodes: await count('MATCH (n) RETURN count(n)'),
    edges: await count('MATCH ()-[e]->() RETURN count(e)')
  }
}
