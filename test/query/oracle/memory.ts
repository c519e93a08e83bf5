import type { GraphRows, Properties } from '../../../src/graph/rows.ts'

export type MemoryNode = Readonly<{ labels: ReadonlySet<string>; properties: Properties }>
export type MemoryEdge = Readonly<{
  type: string
  from: MemoryNode
  to: MemoryNode
  properties: Properties
}>
export type MemoryGraph = Readonly<{
  nodes: readonly MemoryNode[]
  byId: ReadonlyMap<string, MemoryNode>
  edges: readonly MemoryEdge[]
  out(node: MemoryNode, type: string): readonly MemoryEdge[]
  in(node: MemoryNode, type: string): readonly MemoryEdge[]
}>

/** The rows as objects that point at each other. */
export function memoryGraph(rows: GraphRows): MemoryGraph {
  const nodes = rows.nodes.map(({ labels, properties }): MemoryNode => ({
    labels: new Set(labels),
    properties
  }))
  const byId = new Map(nodes.map((node) => [idOf(node), node]))
  const find = (id: string): MemoryNode => {
    const node = byId.get(id)
    if (!node) throw new Error(`An edge ends at ${id}, which is nowhere.`)
    return node
  }
  const edges = rows.edges.map(({ type, from, to, properties }): MemoryEdge => ({
    type,
    from: find(from.id),
    to: find(to.id),
    properties
  }))
  const outgoing = group(edges, ({ from }) => from)
  const incoming = group(edges, ({ to }) => to)
  return {
    nodes,
    byId,
    edges,
    out: (node, type) => ofType(outgoing.get(node), type),
    in: (node, type) => ofType(incoming.get(node), type)
  }
}

function ofType(found: readonly MemoryEdge[] | undefined, type: string) {
  return (found ?? []).filter((edge) => edge.type === type)
}

function idOf({ properties }: MemoryNode): string {
  return String(properties['id'] ?? properties['folded'])
}

function group<K, T>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const known = groups.get(key(item))
    if (known) known.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
