import { momentOf } from '../graph/history/moment.ts'
import { readTold } from '../graph/told.ts'
import type { Store } from '../store/store.ts'
import { headerLine } from './header.ts'
import { judgementLines } from './judgements.ts'
import { worldLines } from './world.ts'

/** Documents at a time: they are held in memory with their texts. */
const PAGE = 50

/** `asOf`: an instant as text, "2024-09-20T08:00:00.000Z". */
export type ExportOptions = Readonly<{ asOf?: string }>

/**
 * The live graph, or the one of an instant, as JSON Lines without their line ends (docs/export.md): a header, every document
 * with all it told, what people judged, then the world that follows from them. The same graph gives the same lines,
 * whichever store holds it and in whatever order it was loaded. Holds a page of documents and the
 * ids of the graph in memory; nothing should be loaded meanwhile. Throws GraphError.
 */
export async function* exportJsonl(
  store: Pick<Store, 'run'>,
  { asOf }: ExportOptions = {}
): AsyncGenerator<string> {
  const moment = momentOf(asOf)
  const { node, state, parameters } = moment
  const cypher = `${node('d', 'Document', '', `${state('d')}.retractedAt IS NULL`)} RETURN d.id`
  const ids = (await store.run({ cypher, parameters })).flat().map(String).sort()
  yield headerLine(ids.length)
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = ids.slice(start, start + PAGE)
    const instants = asOf === undefined ? undefined : page.map(() => asOf)
    for (const facts of await readTold(store, page, instants)) {
      yield JSON.stringify({ kind: 'document', ...facts })
    }
  }
  yield* judgementLines(store, moment, new Set(ids))
  yield* worldLines(store, moment)
}
