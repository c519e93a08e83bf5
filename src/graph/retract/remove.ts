import { foldForIndex } from '../../map/fold.ts'
import { edgeKey, nodeKey } from '../derive.ts'
import { groupsOf } from '../groups.ts'
import { edgePattern, matchEnds, weigh } from '../ends.ts'
import { retireEdges } from '../history/former.ts'
import type { Recording } from '../history/recording.ts'
import { retireNodes } from '../history/retire.ts'
import { removeEdges } from '../identity/removeEdges.ts'
import { inBatch } from '../identifiers.ts'
import { isWorldNode } from '../merge.ts'
import type { GraphRows, NodeRow } from '../rows.ts'

/** Takes away the touched nodes, edges and names of which nothing remained. */
export async function removeGone(
  recording: Recording,
  touched: GraphRows,
  remaining: GraphRows
): Promise<void> {
  const keptEdges = new Set(remaining.edges.map(edgeKey))
  const goneEdges = touched.edges.filter((edge) => !keptEdges.has(edgeKey(edge)))
  await removeEdges(recording, goneEdges, weigh(touched.nodes))
  await removeNames(recording, touched.nodes.filter(isWorldNode), remaining.nodes)
  const keptNodes = new Set(remaining.nodes.map(nodeKey))
  await removeNodes(
    recording,
    touched.nodes.filter((node) => !keptNodes.has(nodeKey(node)))
  )
}

export async function removeNodes(recording: Recording, nodes: readonly NodeRow[]): Promise<void> {
  for (const group of groupsOf(nodes, ({ labels }) => labels[0] ?? '')) {
    const ids = group.map(({ properties }) => properties.id)
    await retireNodes(recording, group[0].labels[0] ?? '', ids)
  }
}

/** The edges to names that a node no longer has, and the names that nothing has any more. */
async function removeNames(
  recording: Recording,
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
  await removeNamedEdges(recording, lost)
  await removeUnusedNames(recording, [...new Set(lost.map(({ to }) => to))])
}

/** Of the Name nodes with these keys those that lead to nothing. */
export async function removeUnusedNames(
  recording: Recording,
  names: readonly string[]
): Promise<void> {
  const used = await recording.run({
    cypher:
      'UNWIND $batch.rows AS name MATCH (x:Name) WHERE x.folded = name ' +
      'MATCH (x)<-[:NAMED]-(n) RETURN DISTINCT x.folded',
    parameters: inBatch(names)
  })
  const inUse = new Set(used.flat())
  await retireNodes(
    recording,
    'Name',
    names.filter((name) => !inUse.has(name))
  )
}

/** NAMED edges by the node they start from, found by the label of its index. */
export type NamedEdge = Readonly<{ label: string; from: string; to: string }>

export async function removeNamedEdges(
  recording: Recording,
  lost: readonly NamedEdge[]
): Promise<void> {
  for (const group of groupsOf(lost, ({ label }) => label)) {
    const kind = { type: 'NAMED', from: group[0].label, to: 'Name', isTurned: true }
    const match = `${matchEnds(kind)} MATCH ${edgePattern(kind)}`
    await retireEdges(recording, { type: kind.type, match, rows: group })
  }
}

/** The Name nodes that should lead to a world node. */
export function foldedNames({ properties }: NodeRow): ReadonlySet<string> {
  const { name, acronym, aliases } = properties
  const all = [name, acronym, ...(Array.isArray(aliases) ? aliases : [])]
  const folded = all.flatMap((one) => (typeof one === 'string' ? [foldForIndex(one)] : []))
  return new Set(folded.filter((one) => one !== ''))
}
