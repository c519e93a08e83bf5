import { EDGE_KEYS, nodeKeyOf } from '../map/labels.ts'
import { mergeEdges, mergeNodes } from './merge.ts'
import type { EdgeRow, GraphRows, NodeRow } from './rows.ts'

/** The whole graph out of the contributions of its live documents, each given once, in any order. */
export function deriveGraph(contributions: Iterable<GraphRows>): GraphRows {
  const nodes = new Map<string, NodeRow>()
  const edges = new Map<string, EdgeRow>()
  for (const contribution of contributions) {
    for (const node of contribution.nodes) {
      const key = nodeKey(node)
      const earlier = nodes.get(key)
      nodes.set(key, earlier ? mergeNodes(earlier, node) : node)
    }
    for (const edge of contribution.edges) {
      const key = edgeKey(edge)
      const earlier = edges.get(key)
      edges.set(key, earlier ? mergeEdges(earlier, edge) : edge)
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}

/** What tells a node apart from all others. */
export function nodeKey({ labels, properties }: NodeRow): string {
  const [label = ''] = labels
  return `${label} ${String(properties[nodeKeyOf(label)])}`
}

/** What tells an edge apart from all others. */
export function edgeKey({ type, from, to, properties }: EdgeRow): string {
  const own = (EDGE_KEYS.get(type) ?? []).map((name) => String(properties[name]))
  return [type, from.id, to.id, ...own].join(' ')
}
