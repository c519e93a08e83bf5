import type { EntityType, Row, Statement } from '../../model.ts'
import { groupsOf } from '../groups.ts'
import { inBatch, knownLabel } from '../identifiers.ts'
import { labelOfId } from './labelOfId.ts'

/** A thing that live documents tell: its own type, null of an event, and the node that stands for it. */
export type Standing = Readonly<{ type: EntityType | null; node: string }>

type Runner = Readonly<{ run(statement: Statement): Promise<readonly Row[]> }>

/**
 * Those of these things that live documents tell, by own id. A node is there under a thing's own id
 * only while a live document tells that thing, as of a cluster the smallest live id stands.
 */
export async function readStanding(
  { run }: Runner,
  ids: readonly string[]
): Promise<ReadonlyMap<string, Standing>> {
  const standing = new Map<string, Standing>()
  if (ids.length === 0) return standing
  const keep = (rows: readonly Row[]) => {
    for (const [id, type, node] of rows) {
      standing.set(String(id), { type: (type ?? null) as EntityType | null, node: String(node) })
    }
  }
  for (const group of groupsOf(ids, labelOfId)) {
    const label = labelOfId(group[0])
    keep(
      await run({
        cypher:
          `UNWIND $batch.rows AS id MATCH (n:${knownLabel(label)}) WHERE n.id = id AND NOT n:Reference ` +
          `RETURN n.id AS own, ${label === 'Event' ? 'NULL' : 'n.type'} AS type, n.id AS node`,
        parameters: inBatch(group)
      })
    )
  }
  keep(
    await run({
      cypher:
        'UNWIND $batch.rows AS id MATCH (x:Merged) WHERE x.id = id ' +
        'MATCH (x)-[e:`IS`]->(n) WHERE e.gone IS NULL RETURN x.id AS own, x.type AS type, n.id AS node',
      parameters: inBatch(ids)
    })
  )
  return standing
}
