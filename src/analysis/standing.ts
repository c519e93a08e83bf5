import type { Run } from './edges.ts'

/**
 * The ids of the nodes that stand for these now, in their order: an id once handed out keeps answering
 * when its node is one with another's.
 */
export async function standingIds(run: Run, ids: readonly string[]): Promise<readonly string[]> {
  const cypher =
    'MATCH (m:Merged) WHERE m.id IN $ids MATCH (m)-[:`IS`]->(n) RETURN m.id AS id, n.id AS stands'
  const rows = await run({ cypher, parameters: { ids } })
  const standing = new Map(rows.map(([id, stands]) => [String(id), String(stands)]))
  return ids.map((id) => standing.get(id) ?? id)
}
