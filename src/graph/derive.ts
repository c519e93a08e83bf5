import { EDGE_KEYS, nodeKeyOf } from '../map/labels.ts'
import { sortKey } from './key.ts'
import { mergeEdges, mergeNodes } from './merge.ts'
import { mergeEvents } from './mergeEvents.ts'
import type { EdgeRow, GraphRows, NodeRow } from './rows.ts'

/**
 * The whole graph out of the contributions of its live documents, each given once, in any order. Of
 * an event all that is told has to be given; other nodes and edges may be merged already.
 */
export function deriveGraph(contributions: Iterable<GraphRows>): GraphRows {
  const nodes = new Map<string, [NodeRow, ...NodeRow[]]>()
  const edges = new Map<string, EdgeRow>()
  for (const contribution of contributions) {
    for (const node of contribution.nodes) {
      const key = nodeKey(node)
      const earlier = nodes.get(key)
      if (earlier) earlier.push(node)
      else nodes.set(key, [node])
    }
    for (const edge of contribution.edges) {
      const key = edgeKey(edge)
      const earlier = edges.get(key)
      edges.set(key, earlier ? mergeEdges(earlier, edge) : edge)
    }
  }
  const merged = [...nodes.values()].map((told) => {
    return told[0].labels[0] === 'Event' ? mergeEvents(told) : told.reduce(mergeNodes)
  })
  return { nodes: merged, edges: alignWithEvents([...edges.values()], merged) }
}

/** An edge repeats its event's type and day, which may not be those that one document tells. */
export function alignWithEvents(
  edges: readonly EdgeRow[],
  nodes: readonly NodeRow[]
): readonly EdgeRow[] {
  const events = new Map(
    nodes.flatMap(({ labels, properties }) => {
      return labels[0] === 'Event' ? [[properties.id, properties] as const] : []
    })
  )
  return edges.map((edge) => {
    const event = events.get(edge.properties.event ?? '')
    if (!event) return edge
    const dateFrom = typeof event.dateFrom === 'string' ? event.dateFrom : null
    const key = sortKey(dateFrom, String(edge.properties.id))
    return { ...edge, properties: { ...edge.properties, type: event.type ?? null, key } }
  })
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
