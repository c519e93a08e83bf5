import { everEdge, goneLabel, validText } from '../map/past.ts'
import type { Run } from './edges.ts'

/**
 * The ids of the nodes that stand for these, in their order, now or as of an instant: an id once handed
 * out keeps answering when its node is one with another's.
 */
export async function standingIds(
  run: Run,
  ids: readonly string[],
  asOf: string | null
): Promise<readonly string[]> {
  const standing = new Map<string, string>()
  for (const cypher of asOf === null ? [NOW] : THEN) {
    const rows = await run({ cypher, parameters: asOf === null ? { ids } : { ids, asOf } })
    for (const [id, stands] of rows) standing.set(String(id), String(stands))
  }
  return ids.map((id) => standing.get(id) ?? id)
}

const NOW =
  'MATCH (m:Merged) WHERE m.id IN $ids MATCH (m)-[:`IS`]->(n) RETURN m.id AS id, n.id AS stands'
const THEN = ['Merged', goneLabel('Merged')].map(
  (label) =>
    `MATCH (m:${label}) WHERE m.id IN $ids MATCH (m)-${everEdge('e', 'IS')}->(n) ` +
    `WHERE ${validText('e', '$asOf')} RETURN m.id AS id, n.id AS stands`
)
