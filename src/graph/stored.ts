import { labelsOf } from '../map/labels.ts'
import type { EntityType, Statement } from '../model.ts'
import type { Transaction } from '../store/store.ts'
import { groupsOf, type Group } from './groups.ts'
import { edgePattern, kindOfEdge, kindText, matchEnds, weigh, type EdgeKind } from './ends.ts'
import { inBatch, knownLabel } from './identifiers.ts'
import { isWorldNode } from './merge.ts'
import type { EdgeRow, GraphRows, NodeRow, Properties } from './rows.ts'

/**
 * What the store holds of the nodes and edges that several documents may share, among those of
 * `rows`: one statement for each label and each kind of edge, however many there are.
 */
export async function readShared(transaction: Transaction, rows: GraphRows): Promise<GraphRows> {
  const nodes = await readStored(transaction, rows.nodes.filter(isWorldNode))
  const edges: EdgeRow[] = []
  const relations = rows.edges.filter(({ properties }) => properties.kind === 'Relation')
  const weights = weigh(nodes)
  for (const group of groupsOf(relations, (edge) => kindText(kindOfEdge(edge, weights)))) {
    const asked = new Map(group.map((edge) => [edge.properties.id, edge]))
    for (const [properties] of (await transaction.run(
      readEdges(group, kindOfEdge(group[0], weights))
    )) as [Properties][]) {
      const edge = asked.get(properties.id)
      if (edge) edges.push({ ...edge, properties })
    }
  }
  return { nodes, edges }
}

/** What the store holds of these nodes, of whatever label. */
export async function readStored(
  transaction: Transaction,
  nodes: readonly NodeRow[]
): Promise<readonly NodeRow[]> {
  const stored: NodeRow[] = []
  for (const group of groupsOf(nodes, ({ labels }) => labels[0] ?? '')) {
    for (const [labels, properties] of await transaction.run(readNodes(group))) {
      stored.push(storedNode(labels as readonly string[], properties as Properties))
    }
  }
  return stored
}

function readNodes(nodes: Group<NodeRow>): Statement {
  const label = knownLabel(nodes[0].labels[0] ?? '')
  return {
    cypher:
      `UNWIND $batch.rows AS id MATCH (n:${label}) WHERE n.id = id ` +
      `RETURN labels(n), properties(n)`,
    parameters: inBatch(nodes.map(({ properties }) => properties.id))
  }
}

/** A node with its labels in the order of the map; an engine gives them in any. */
export function storedNode(labels: readonly string[], properties: Properties): NodeRow {
  const plain = ['Event', 'Judgement'].find((label) => labels.includes(label))
  if (plain) return { labels: [plain], properties }
  const own = labelsOf(properties.type as EntityType)
  return { labels: labels.includes('Reference') ? [...own, 'Reference'] : own, properties }
}

function readEdges(edges: Group<EdgeRow>, kind: EdgeKind): Statement {
  return {
    cypher:
      `UNWIND $batch.rows AS row ${matchEnds(kind)} ` +
      `MATCH ${edgePattern(kind)} WHERE e.id = row.id RETURN properties(e)`,
    parameters: inBatch(
      edges.map(({ from, to, properties }) => ({ id: properties.id, from: from.id, to: to.id }))
    )
  }
}
