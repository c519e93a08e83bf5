import { compare, edgesAt, labelOfEntity, type Run, type WalkEdge } from './edges.ts'
import { checkNumber } from './error.ts'
import type { WalkFilter } from './filter.ts'

export type FoundGraph = Readonly<{
  nodes: readonly string[]
  relations: readonly string[]
  truncated: boolean
}>

const DEEPEST = 4
const MOST_NODES = 100
/** Edges looked at from one ring of nodes to the next. */
const MOST_EDGES = 2_000

export type NeighborhoodAsked = Readonly<{
  id: string
  depth: number
  where: WalkFilter
  limit: number
}>

/**
 * The entity and those within `depth` steps of it, nearest first, at most `limit`, with the relations
 * walked between them. Where there is more, the newest relations of each ring are kept.
 */
export async function neighborhood(run: Run, asked: NeighborhoodAsked): Promise<FoundGraph> {
  const { id, depth, where, limit } = asked
  checkNumber('depth', depth, 0, DEEPEST)
  checkNumber('limit', limit, 1, MOST_NODES)
  if (labelOfEntity(id) === null) return { nodes: [], relations: [], truncated: false }
  const nodes = new Set([id])
  const walked = new Map<string, WalkEdge>()
  let truncated = false
  let ring: readonly string[] = [id]
  for (let step = 0; step < depth && ring.length > 0; step++) {
    const edges = await edgesAt(run, ring, where, MOST_EDGES + 1)
    truncated ||= edges.length > MOST_EDGES
    const next = new Set<string>()
    for (const edge of edges.slice(0, MOST_EDGES)) {
      walked.set(edge.id, edge)
      for (const end of [edge.start, edge.end]) {
        if (nodes.has(end)) continue
        if (nodes.size >= limit) truncated = true
        else {
          nodes.add(end)
          next.add(end)
        }
      }
    }
    ring = [...next].toSorted(compare)
  }
  const relations = [...walked.values()]
    .filter(({ start, end }) => nodes.has(start) && nodes.has(end))
    .map((edge) => edge.id)
    .toSorted(compare)
  return { nodes: [...nodes], relations, truncated }
}
