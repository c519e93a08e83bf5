import { keepNodes } from '../history/former.ts'
import type { Recording } from '../history/recording.ts'
import { inBatch } from '../identifiers.ts'
import { canonicalOf } from './clusters.ts'
import { readJoined } from './joined.ts'
import { asPair } from './judgements.ts'
import { recountSources, shiftSources } from './sources.ts'

/**
 * Gives these documents and those that judgements join to them their lineage: the smallest id of those
 * that are live. Documents of one lineage are one source, so the sources of what they support are
 * counted anew. `isWithdrawn`: of these documents perhaps nothing is judged any more.
 */
export async function settleLineage(
  transaction: Recording,
  documents: readonly string[],
  isWithdrawn = false
): Promise<void> {
  const { ids, judgements } = await readJoined(transaction, documents)
  if (judgements.length === 0 && !isWithdrawn) return
  const rows = await transaction.run({
    cypher:
      'UNWIND $batch.rows AS id MATCH (d:Document) WHERE d.id = id AND d.retractedAt IS NULL ' +
      'RETURN d.id, d.lineage',
    parameters: inBatch(ids)
  })
  const stored = new Map(rows.map(([id, lineage]) => [String(id), String(lineage)]))
  const wanted = canonicalOf(judgements.map(asPair), new Set(stored.keys()))
  const changed = [...wanted].filter(([id, lineage]) => stored.get(id) !== lineage)
  if (changed.length === 0) return
  await keepNodes(
    transaction,
    'Document',
    changed.map(([id]) => id)
  )
  await transaction.run({
    cypher:
      'UNWIND $batch.rows AS row MATCH (d:Document) WHERE d.id = row.id ' +
      'SET d.lineage = row.lineage RETURN count(*)',
    parameters: inBatch(changed.map(([id, lineage]) => ({ id, lineage })))
  })
  // What a member that keeps its lineage supports may be supported by one that changes.
  if (isWithdrawn) await recountSources(transaction, [...stored.keys()])
  else await shiftSources(transaction, stored, wanted)
}
