import type { Store } from '../../store/store.ts'
import { inBatch, knownLabel } from '../identifiers.ts'
import { record } from '../history/recording.ts'
import { foldRemaining } from '../retract/remaining.ts'
import { removeGone } from '../retract/remove.ts'
import { labelOf } from '../retract/touched.ts'
import type { EdgeRow, Properties } from '../rows.ts'
import { restoreRows } from './restore.ts'

/** Where an edge of the world may start. */
const STARTS = ['Actor', 'Document', 'Event', 'Place', 'Thing']
const PAGE = 500

/** The edges that no claim of a document led to: removed, unless claims that came meanwhile do. */
export async function sweepEdges(
  store: Store,
  known: ReadonlySet<string>
): Promise<Readonly<{ removed: number; restored: number }>> {
  let [removed, restored] = [0, 0]
  for (const label of STARTS) {
    const ids = (
      await store.run({ cypher: `MATCH (n:${label}) RETURN n.id`, parameters: {} })
    ).flat()
    for (let start = 0; start < ids.length; start += PAGE) {
      const strays = await straysFrom(store, label, ids.slice(start, start + PAGE), known)
      if (strays.length === 0) continue
      await record(store, null, async (transaction) => {
        const touched = { nodes: [], edges: strays }
        const remaining = await foldRemaining(transaction, touched)
        await removeGone(transaction, touched, remaining)
        restored += (await restoreRows(transaction, remaining)).edges
        removed += strays.length - remaining.edges.length
      })
    }
  }
  return { removed, restored }
}

async function straysFrom(
  store: Store,
  label: string,
  ids: readonly unknown[],
  known: ReadonlySet<string>
): Promise<readonly EdgeRow[]> {
  const rows = await store.run({
    cypher:
      `UNWIND $batch.rows AS id MATCH (n:${knownLabel(label)}) WHERE n.id = id ` +
      'MATCH (n)-[e:ROLE|RELATED|OCCURRED_IN]->(o) ' +
      'RETURN type(e), properties(e), n.id, labels(n), o.id, labels(o)',
    parameters: inBatch(ids)
  })
  return rows.flatMap(([type, given, from, fromLabels, to, toLabels]) => {
    const properties = given as Properties
    const labels = fromLabels as readonly string[]
    if (known.has(String(properties.id)) || labelOf(labels) !== label) return []
    return {
      type: String(type),
      from: { label, id: String(from) },
      to: { label: labelOf(toLabels as readonly string[]), id: String(to) },
      properties
    }
  })
}
