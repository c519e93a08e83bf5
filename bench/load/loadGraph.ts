import { writeStatements } from '../../src/graph/write.ts'
import type { Store } from '../../src/store/store.ts'
import { batchesOf } from '../graph/batches.ts'

/** How much was written, and how long the writing alone took, in seconds. */
export type Loaded = Readonly<{ nodes: number; edges: number; seconds: number }>

/** Writes the graph of about so many nodes into an empty store, by the statements that loading uses. */
export async function loadGraph(store: Store, size: number, onBatch = () => {}): Promise<Loaded> {
  let [nodes, edges, seconds] = [0, 0, 0]
  for (const rows of batchesOf(size)) {
    const start = performance.now()
    await store.transaction(async (transaction) => {
      for (const statement of writeStatements(rows)) await transaction.run(statement)
    })
    seconds += (performance.now() - start) / 1000
    nodes += rows.nodes.length
    edges += rows.edges.length
    onBatch()
  }
  return { nodes, edges, seconds }
}
