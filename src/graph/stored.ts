import { labelsOf } from '../map/labels.ts'
import type { EntityType } from '../model.ts'
import type { Transaction } from '../store/store.ts'
import { groupsOf } from './groups.ts'
import { kindOfEdge, weigh } from './ends.ts'
import { knownLabel } from './identifiers.ts'
import { isWorldNode } from './merge.ts'
import type { EdgeEnd, EdgeRow, GraphRows, NodeRow, Properties } from './rows.ts'

/**
 * What the store holds of the nodes and edges that several documents may share, and of events, among
 * those of `rows`: two statements, however many there are.
 */
export async function readShared(transaction: Transaction, rows: GraphRows): Promise<GraphRows> {
  const nodes = await readStored(
    transaction,
    rows.nodes.filter((node) => isWorldNode(node) || node.labels[0] === 'Event')
  )
  const there = new Set(nodes.map(({ properties }) => properties.id))
  const isThere = ({ label, id }: EdgeEnd) => label === 'Document' || there.has(id)
  const edges = rows.edges.filter(({ from, to }) => isThere(from) && isThere(to))
  return { nodes, edges: await readRelations(transaction, edges, nodes) }
}

/** What the store holds of these nodes, of whatever label; of one that is named twice once. */
export async function readStored(
  transaction: Transaction,
  nodes: readonly NodeRow[]
): Promise<readonly NodeRow[]> {
  if (nodes.length === 0) return []
  const byLabel = groupsOf(nodes, ({ labels }) => knownLabel(labels[0] ?? ''))
  const rows = await transaction.run({
    cypher: inEach(
      (label) =>
        `MATCH (n:${label}) WHERE n.id = id RETURN labels(n) AS labels, properties(n) AS properties`
    ),
    parameters: inBatches(
      byLabel.map(([node, ...others]) => [
        node.labels[0] ?? '',
        [...new Set([node, ...others].map(({ properties }) => properties.id))]
      ])
    )
  })
  return rows.map(([labels, properties]) =>
    storedNode(labels as readonly string[], properties as Properties)
  )
}

/** Labels of nodes that are read back before they are written. */
const READ = ['Actor', 'Document', 'Event', 'Judgement', 'Place', 'Thing'] as const

/**
 * One statement for the nodes of all labels, each label's rows in a list of their own: a database
 * plans few texts, and each is one way there and back.
 */
function inEach(read: (label: string) => string): string {
  return READ.map((label) => `UNWIND $batch.${label} AS id ${read(label)}`).join(' UNION ALL ')
}

function inBatches(lists: readonly (readonly [string, readonly unknown[]])[]) {
  const empty = READ.map((label) => [label, [] as readonly unknown[]] as const)
  return { batch: Object.fromEntries([...empty, ...lists]) as Readonly<Record<string, unknown>> }
}

/** A node with its labels in the order of the map; an engine gives them in any. */
export function storedNode(labels: readonly string[], properties: Properties): NodeRow {
  const plain = ['Event', 'Judgement'].find((label) => labels.includes(label))
  if (plain) return { labels: [plain], properties }
  const own = labelsOf(properties.type as EntityType)
  return { labels: labels.includes('Reference') ? [...own, 'Reference'] : own, properties }
}

/** What the store holds of these edges of the world; `nodes` say how much their ends are mentioned. */
export async function readRelations(
  transaction: Transaction,
  edges: readonly EdgeRow[],
  nodes: readonly NodeRow[]
): Promise<readonly EdgeRow[]> {
  const relations = edges.filter(({ properties }) => properties.kind === 'Relation')
  const asked = new Map(relations.map((edge) => [edge.properties.id, edge]))
  if (asked.size === 0) return []
  const weights = weigh(nodes)
  const starts = [...asked.values()].map((edge) => {
    const { isTurned } = kindOfEdge(edge, weights)
    const [start, end] = isTurned ? [edge.to, edge.from] : [edge.from, edge.to]
    return { label: start.label, row: { start: start.id, end: end.id, id: edge.properties.id } }
  })
  const rows = await transaction.run({
    cypher: inEach(
      (label) =>
        `MATCH (n:${label}) WHERE n.id = id.start ` +
        'MATCH (n)-[e:ROLE|RELATED|OCCURRED_IN]-(o) WHERE e.id = id.id AND o.id = id.end ' +
        'RETURN properties(e) AS properties'
    ),
    parameters: inBatches(
      groupsOf(starts, ({ label }) => label).map((group) => [
        group[0].label,
        group.map(({ row }) => row)
      ])
    )
  })
  return (rows as [Properties][]).flatMap(([properties]) => {
    const edge = asked.get(properties.id)
    return edge ? [{ ...edge, properties }] : []
  })
}
