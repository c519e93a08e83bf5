import { UndirectedGraph } from 'graphology'
import { allEdges, compare, type Run } from './edges.ts'
import { AnalysisError } from './error.ts'
import type { WalkFilter } from './filter.ts'

/** The world as nodes and weighted ties: how many relations there are between two. */
export async function projectWorld(
  run: Run,
  where: WalkFilter,
  most: number
): Promise<UndirectedGraph> {
  const edges = await allEdges(run, where, most + 1)
  if (edges.length > most) {
    throw new AnalysisError(
      'QUERY_TOO_LARGE',
      `More than ${most} relations are to be looked at: name \`predicates\`, \`statuses\` or a \`date\` in \`where\`.`
    )
  }
  const graph = new UndirectedGraph({ allowSelfLoops: false })
  const ids = [...new Set(edges.flatMap(({ start, end }) => [start, end]))]
  for (const id of ids.toSorted(compare)) graph.addNode(id)
  for (const { start, end } of edges.toSorted((a, b) => compare(a.id, b.id))) {
    if (start === end) continue
    if (graph.hasEdge(start, end)) {
      graph.updateEdgeAttribute(start, end, 'weight', (weight: number) => weight + 1)
    } else graph.addEdge(start, end, { weight: 1 })
  }
  return graph
}
