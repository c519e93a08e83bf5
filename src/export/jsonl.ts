import { readTold } from '../graph/told.ts'
import type { Store } from '../store/store.ts'
import { headerLine } from './header.ts'
import { judgementLines } from './judgements.ts'
import { worldLines } from './world.ts'

/** Documents at a time: they are held in memory with their texts. */
const PAGE = 50

/**
 * The live graph as JSON Lines without their line ends (docs/export.md): a header, every document
 * with all it told, what people judged, then the world that follows from them. The same graph gives the same lines,
 * whichever store holds it and in whatever order it was loaded. Holds a page of documents and the
 * ids of the graph in memory; nothing should be loaded meanwhile. Throws GraphError.
 */
export async function* exportJsonl(store: Pick<Store, 'run'>): AsyncGenerator<string> {
  const cypher = 'MATCH (d:Document) WHERE d.retractedAt IS NULL RETURN d.id'
  const ids = (await store.run({ cypher, parameters: {} })).flat().map(String).sort()
  yield headerLine(ids.length)
  for (let start = 0; start < ids.length; start += PAGE) {
    for (const facts of await readTold(store, ids.slice(start, start + PAGE))) {
      yield JSON.stringify({ kind: 'document', ...facts })
    }
  }
  yield* judgementLines(store)
  yield* worldLines(store)
}
