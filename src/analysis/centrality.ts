import { createRequire } from 'node:module'
import type { UndirectedGraph } from 'graphology'
import { compare, type Run } from './edges.ts'
import { checkNumber } from './error.ts'
import type { WalkFilter } from './filter.ts'
import { projectWorld } from './projection.ts'

export type CentralityMetric = 'DEGREE' | 'PAGERANK' | 'BETWEENNESS'
export type RankedId = Readonly<{ id: string; rank: number; score: number }>

/** CommonJS, whose types promise a default export that is not there. */
const require = createRequire(import.meta.url)
const betweenness =
  require('graphology-metrics/centrality/betweenness.js') as typeof import('graphology-metrics/centrality/betweenness.js').default
const pagerank =
  require('graphology-metrics/centrality/pagerank.js') as typeof import('graphology-metrics/centrality/pagerank.js').default

const MOST_RANKED = 100
/** Relations that are looked at; betweenness walks from every node over all of them. */
const MOST_EDGES: Readonly<Record<CentralityMetric, number>> = {
  DEGREE: 50_000,
  PAGERANK: 50_000,
  BETWEENNESS: 5_000
}

export type CentralityAsked = Readonly<{
  metric: CentralityMetric
  where: WalkFilter
  first: number
}>

/** The entities with the highest score, then by id; equal scores have one rank. */
export async function centrality(run: Run, asked: CentralityAsked): Promise<readonly RankedId[]> {
  const { metric, where, first } = asked
  checkNumber('first', first, 0, MOST_RANKED)
  const graph = await projectWorld(run, where, MOST_EDGES[metric])
  const scores = Object.entries(scoresOf(graph, metric))
    .map(([id, score]) => ({ id, score: Number(score.toFixed(DIGITS)) }))
    .toSorted((a, b) => b.score - a.score || compare(a.id, b.id))
  return scores.slice(0, first).map(({ id, score }) => ({
    id,
    score,
    rank: scores.findIndex((other) => other.score === score) + 1
  }))
}

/** What adding up in another order may change is cut off. */
const DIGITS = 9

function scoresOf(
  graph: UndirectedGraph,
  metric: CentralityMetric
): Readonly<Record<string, number>> {
  if (graph.order === 0) return {}
  if (metric === 'BETWEENNESS') return betweenness(graph, { getEdgeWeight: null })
  if (metric === 'PAGERANK') {
    return pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 1_000, tolerance: 1e-9 })
  }
  return Object.fromEntries(
    graph.mapNodes((node) => [
      node,
      graph.reduceEdges(node, (sum, _edge, { weight }) => sum + Number(weight), 0)
    ])
  )
}
