import type { Recording } from '../history/recording.ts'
import { groupsOf, type Group } from '../groups.ts'
import { inBatch, knownLabel } from '../identifiers.ts'
import { isWorldNode } from '../merge.ts'
import { foldedNames, removeNamedEdges, type NamedEdge } from '../retract/remove.ts'
import type { EdgeRow, GraphRows, NodeRow, Properties } from '../rows.ts'
import { readRelations } from '../stored.ts'
import { writeRows } from '../transact.ts'
import { isAsExpected, wrongLabels } from './differences.ts'

/** How many nodes, edges and names were not as they should be. */
export type Restored = Readonly<{ nodes: number; edges: number; names: number }>

/** Makes the stored nodes, their names and the edges what is expected; writes only what differs. */
export async function restoreRows(
  transaction: Recording,
  { nodes, edges }: GraphRows
): Promise<Restored> {
  let [wrongNodes, wrongNames] = [0, 0]
  for (const group of groupsOf(nodes, ({ labels }) => labels[0] ?? '')) {
    wrongNodes += await restoreNodes(transaction, group)
    if (isWorldNode(group[0])) wrongNames += await restoreNames(transaction, group)
  }
  const wrongEdges = await restoreEdges(transaction, { nodes, edges })
  return { nodes: wrongNodes, edges: wrongEdges, names: wrongNames }
}

const idOf = ({ properties }: NodeRow | EdgeRow): string => String(properties.id)

async function restoreNodes(transaction: Recording, nodes: Group<NodeRow>): Promise<number> {
  const label = knownLabel(nodes[0].labels[0] ?? '')
  const rows = await transaction.run({
    cypher:
      `UNWIND $batch.rows AS id MATCH (n:${label}) WHERE n.id = id ` +
      'RETURN n.id, labels(n), properties(n)',
    parameters: inBatch(nodes.map(idOf))
  })
  const stored = new Map(
    (rows as [string, readonly string[], Properties][]).map(([id, labels, properties]) => [
      id,
      { labels, properties }
    ])
  )
  const wrong = nodes.filter((node) => {
    const found = stored.get(idOf(node))
    return (
      !found || !isLabelled(found.labels, node) || !isAsExpected(found.properties, node.properties)
    )
  })
  await writeRows(transaction, { nodes: wrong, edges: [] })
  const mislabelled = wrong.flatMap((node) =>
    wrongLabels(stored.get(idOf(node))?.labels ?? [], node.labels).map((extra) => ({
      extra,
      id: idOf(node)
    }))
  )
  for (const group of groupsOf(mislabelled, ({ extra }) => extra)) {
    await transaction.run({
      cypher:
        `UNWIND $batch.rows AS id MATCH (n:${label}) WHERE n.id = id ` +
        `REMOVE n:${knownLabel(group[0].extra)} RETURN count(*)`,
      parameters: inBatch(group.map(({ id }) => id))
    })
  }
  return wrong.length
}

function isLabelled(stored: readonly string[], { labels }: NodeRow): boolean {
  const missing = labels.some((label) => !stored.includes(label))
  return !missing && wrongLabels(stored, labels).length === 0
}

async function restoreNames(transaction: Recording, nodes: Group<NodeRow>): Promise<number> {
  const label = nodes[0].labels[0] ?? ''
  const rows = await transaction.run({
    cypher:
      `UNWIND $batch.rows AS id MATCH (n:${knownLabel(label)}) WHERE n.id = id ` +
      'MATCH (n)-[:NAMED]->(x:Name) RETURN n.id, x.folded',
    parameters: inBatch(nodes.map(idOf))
  })
  const stored = new Set(rows.map(([id, folded]) => `${String(id)} ${String(folded)}`))
  const missing: NamedEdge[] = []
  const expected = new Set<string>()
  for (const node of nodes) {
    // A country known only by reference is not found by its name.
    const names = node.labels.includes('Reference') ? [] : foldedNames(node)
    for (const folded of names) {
      const edge = { label, from: idOf(node), to: folded }
      expected.add(`${edge.from} ${folded}`)
      if (!stored.has(`${edge.from} ${folded}`)) missing.push(edge)
    }
  }
  const extra = rows
    .filter(([id, folded]) => !expected.has(`${String(id)} ${String(folded)}`))
    .map(([id, folded]) => ({ label, from: String(id), to: String(folded) }))
  await removeNamedEdges(transaction, extra)
  await writeRows(transaction, {
    nodes: [...new Set(missing.map(({ to }) => to))].map((folded) => {
      return { labels: ['Name'], properties: { folded } }
    }),
    edges: missing.map(({ from, to }) => ({
      type: 'NAMED',
      from: { label, id: from },
      to: { label: 'Name', id: to },
      properties: {}
    }))
  })
  return missing.length + extra.length
}

async function restoreEdges(transaction: Recording, rows: GraphRows): Promise<number> {
  const found = await readRelations(transaction, rows.edges, rows.nodes)
  const stored = new Map(found.map((edge) => [idOf(edge), edge.properties]))
  const wrong = rows.edges.filter((edge) => {
    return !isAsExpected(stored.get(idOf(edge)), edge.properties)
  })
  await writeRows(transaction, { nodes: [], edges: wrong })
  return wrong.length
}
