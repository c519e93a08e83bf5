import { createRequire } from 'node:module'
import type { UndirectedGraph } from 'graphology'
import { compare, type Run } from './edges.ts'
import { AnalysisError, checkNumber } from './error.ts'
import type { WalkFilter } from './filter.ts'
import { projectWorld } from './projection.ts'

/** `key` sorts members, the greatest first: those with the most relations inside. */
export type Member = Readonly<{ id: string; key: string }>
/** `id` is the smallest of its members' ids. */
export type FoundCommunity = Readonly<{ id: string; size: number; members: readonly Member[] }>

/** CommonJS, whose types promise a default export that is not there. */
const require = createRequire(import.meta.url)
const louvain =
  require('graphology-communities-louvain') as typeof import('graphology-communities-louvain').default

const MOST_COMMUNITIES = 100
const MOST_EDGES = 50_000
/** Members that are read for one question. */
export const MOST_MEMBERS = 1_000

export type CommunitiesAsked = Readonly<{
  where: WalkFilter
  first: number
  /** Whether their members are asked for, not only how many there are. */
  withMembers: boolean
}>

/**
 * Entities with more relations among them than to others, by Louvain's method: the largest first,
 * then by id. Throws QUERY_TOO_LARGE past 50,000 relations, or 1,000 members to be read.
 */
export async function communities(
  run: Run,
  { where, first, withMembers }: CommunitiesAsked
): Promise<readonly FoundCommunity[]> {
  checkNumber('first', first, 0, MOST_COMMUNITIES)
  const graph = await projectWorld(run, where, MOST_EDGES)
  const found = partsOf(graph)
    .filter(({ length }) => length > 1)
    .map((ids) => ({ id: ids[0] ?? '', size: ids.length, ids }))
    .toSorted((a, b) => b.size - a.size || compare(a.id, b.id))
    .slice(0, first)
  const all = found.reduce((sum, { size }) => sum + size, 0)
  if (withMembers && all > MOST_MEMBERS) {
    throw new AnalysisError(
      'QUERY_TOO_LARGE',
      `These communities have ${all} members, more than the ${MOST_MEMBERS} that are read: ask for fewer by \`first\`, for their sizes alone, or name \`predicates\`, \`statuses\` or a \`date\` in \`where\`.`
    )
  }
  return found.map(({ id, size, ids }) => ({
    id,
    size,
    members: withMembers ? membersOf(graph, ids) : []
  }))
}

/** Ids that belong together, in order. Nothing is drawn: nodes are visited in the order of their ids. */
function partsOf(graph: UndirectedGraph): readonly (readonly string[])[] {
  if (graph.size === 0) return []
  const partOf = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false, rng: () => 0 })
  const parts = new Map<number, string[]>()
  for (const id of graph.nodes().toSorted(compare)) {
    const part = partOf[id]
    if (part === undefined) continue
    const known = parts.get(part)
    if (known) known.push(id)
    else parts.set(part, [id])
  }
  return [...parts.values()]
}

const DIGITS = 9

function membersOf(graph: UndirectedGraph, ids: readonly string[]): readonly Member[] {
  const inside = new Set(ids)
  return ids
    .map((id) => {
      const ties = graph.reduceNeighbors(
        id,
        (sum: number, other) =>
          inside.has(other) ? sum + Number(graph.getEdgeAttribute(id, other, 'weight')) : sum,
        0
      )
      return { id, key: `${String(ties).padStart(DIGITS, '0')}!${id}` }
    })
    .toSorted((a, b) => compare(b.key, a.key))
}
