import { contributionOf } from '../../src/graph/contribution.ts'
import { deriveGraph, edgeKey, nodeKey } from '../../src/graph/derive.ts'
import type { EdgeRow, GraphRows, NodeRow } from '../../src/graph/rows.ts'
import { resolve } from '../../src/resolve/resolve.ts'
import { makeCast } from './cast.ts'
import { makeReport, type Report } from './report.ts'

/** A report makes about so many nodes of its own. */
const NODES_A_REPORT = 20
const REPORTS_A_BATCH = 200

/** Reports that a graph of about so many nodes is made from. */
export function reportsFor(nodes: number): number {
  return Math.round(nodes / NODES_A_REPORT)
}

export function* reportsOf(nodes: number): Generator<Report> {
  const cast = makeCast(nodes)
  for (let number = 0; number < reportsFor(nodes); number++) yield makeReport(number, cast)
}

/**
 * The whole graph in batches, made by the functions that loading uses: written one after the other
 * they leave what loading every report would, but for the reading before each write. What several
 * reports share stands in a batch with the figures of all reports so far.
 */
export function* batchesOf(nodes: number): Generator<GraphRows> {
  const shared = new Map<string, NodeRow | EdgeRow>()
  let waiting: GraphRows[] = []
  for (const { facts, text, recordedAt } of reportsOf(nodes)) {
    waiting.push(contributionOf({ facts, text, identities: resolve(facts), recordedAt }))
    if (waiting.length < REPORTS_A_BATCH) continue
    yield joined(waiting, shared)
    waiting = []
  }
  if (waiting.length > 0) yield joined(waiting, shared)
}

function joined(contributions: readonly GraphRows[], shared: Map<string, NodeRow | EdgeRow>) {
  const fresh = deriveGraph(contributions)
  const sharedNodes = fresh.nodes.filter(mayBeShared)
  const sharedEdges = fresh.edges.filter(({ type }) => type === 'RELATED')
  const earlier = {
    nodes: sharedNodes.flatMap((node) => (shared.get(nodeKey(node)) as NodeRow | undefined) ?? []),
    edges: sharedEdges.flatMap((edge) => (shared.get(edgeKey(edge)) as EdgeRow | undefined) ?? [])
  }
  const rows = deriveGraph([earlier, fresh])
  for (const node of rows.nodes) if (mayBeShared(node)) shared.set(nodeKey(node), node)
  for (const edge of rows.edges) if (edge.type === 'RELATED') shared.set(edgeKey(edge), edge)
  return rows
}

/** Somebody without a name belongs to one report. */
function mayBeShared({ labels, properties }: NodeRow): boolean {
  const isOfWorld = ['Actor', 'Place', 'Thing'].includes(labels[0] ?? '')
  return isOfWorld && properties.named === true
}
