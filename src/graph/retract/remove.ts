import type { Transaction } from '../../store/store.ts'
import { foldForIndex } from '../../map/fold.ts'
import { edgeKey, nodeKey } from '../derive.ts'
import { groupsOf } from '../groups.ts'
import { edgePattern, kindOfEdge, kindText, matchEnds, weigh, type Weights } from '../ends.ts'
import { inBatch, knownLabel } from '../identifiers.ts'
import { isWorldNode } from '../merge.ts'
import type { EdgeRow, GraphRows, NodeRow } from '../rows.ts'

/** Takes away the touched nodes, edges and names of which nothing remained. */
export async function removeGone(
  transaction: Transaction,
  touched: GraphRows,
  remaining: GraphRows
): Promise<void> {
  const keptEdges = new Set(remaining.edges.map(edgeKey))
  const goneEdges = touched.edges.filter((edge) => !keptEdges.has(edgeKey(edge)))
  await removeEdges(transaction, goneEdges, weigh(touched.nodes))
  await removeNames(transaction, touched.nodes.filter(isWorldNode), remaining.nodes)
  const keptNodes = new Set(remaining.nodes.map(nodeKey))
  await removeNodes(
    transaction,
    touched.nodes.filter((node) => !keptNodes.has(nodeKey(node)))
  )
}

async function removeEdges(
  transaction: Transaction,
  edges: readonly EdgeRow[],
  weights: Weights
): Promise<void> {
  for (const group of groupsOf(edges, (edge) => kindText(kindOfEdge(edge, weights)))) {
    const kind = kindOfEdge(group[0], weights)
    await transaction.run({
      cypher:
        `UNWIND $batch.rows AS row ${matchEnds(kind)} ` +
        `MATCH ${edgePattern(kind)} WHERE e.id = row.id DELETE e`,
      parameters: inBatch(
        group.map(({ from, to, properties }) => ({ from: from.id, to: to.id, id: properties.id }))
      )
    })
  }
}

export async function removeNodes(
  transaction: Transaction,
  nodes: readonly NodeRow[]
): Promise<void> {
  for (const group of groupsOf(nodes, ({ labels }) => labels[0] ?? '')) {
    const label = knownLabel(group[0].labels[0] ?? '')
    await transaction.run({
      cypher: `UNWIND $batch.rows AS id MATCH (n:${label}) WHERE n.id = id DETACH DELETE n`,
      parameters: inBatch(group.map(({ properties }) => properties.id))
    })
  }
}

/** The edges to names that a node no longer has, and the names that nothing has any more. */
async function removeNames(
  transaction: Transaction,
  nodes: readonly NodeRow[],
  remaining: readonly NodeRow[]
): Promise<void> {
  const kept = new Map(remaining.map((node) => [nodeKey(node), foldedNames(node)]))
  const lost = nodes.flatMap((node) => {
    const still = kept.get(nodeKey(node))
    const names = [...foldedNames(node)].filter((name) => !still?.has(name))
    return names.map((name) => ({
      label: node.labels[0] ?? '',
      from: String(node.properties.id),
      to: name
    }))
  })
  await removeNamedEdges(transaction, lost)
  await removeUnusedNames(transaction, [...new Set(lost.map(({ to }) => to))])
}

/** Of the Name nodes with these keys those that lead to nothing. */
export async function removeUnusedNames(
  transaction: Transaction,
  names: readonly string[]
): Promise<void> {
  const used = await transaction.run({
    cypher:
      'UNWIND $batch.rows AS name MATCH (x:Name) WHERE x.folded = name ' +
      'MATCH (x)<-[:NAMED]-(n) RETURN DISTINCT x.folded',
    parameters: inBatch(names)
  })
  const inUse = new Set(used.flat())
  await transaction.run({
    cypher: 'UNWIND $batch.rows AS name MATCH (x:Name) WHERE x.folded = name DETACH DELETE x',
    parameters: inBatch(names.filter((name) => !inUse.has(name)))
  })
}

/** NAMED edges by the node they start from, found by the label of its index. */
export type NamedEdge = Readonly<{ label: string; from: string; to: string }>

export async function removeNamedEdges(
  transaction: Transaction,
  lost: readonly NamedEdge[]
): Promise<void> {
  for (const group of groupsOf(lost, ({ label }) => label)) {
    const kind = { type: 'NAMED', from: group[0].label, to: 'Name', isTurned: true }
    await transaction.run({
      cypher: `UNWIND $batch.rows AS row ${matchEnds(kind)} MATCH ${edgePattern(kind)} DELETE e`,
      parameters: inBatch(group)
    })
  }
}

/** The Name nodes that should lead to a world node. */
export function foldedNames({ properties }: NodeRow): ReadonlySet<string> {
  const { name, acronym, aliases } = properties
  const all = [name, acronym, ...(Array.isArray(aliases) ? aliases : [])]
  const folded = all.flatMap((one) => (typeof one === 'string' ? [foldForIndex(one)] : []))
  return new Set(folded.filter((one) => one !== ''))
}
