import { nodeKeyOf } from '../map/labels.ts'
import { knownLabel, knownType } from './identifiers.ts'
import type { EdgeEnd, EdgeRow, NodeRow } from './rows.ts'

/** By id how many documents mention a node. */
export type Weights = ReadonlyMap<string, number>

export function weigh(nodes: readonly NodeRow[]): Weights {
  return new Map(
    nodes.map(({ properties: { id, documents } }) => [String(id), Number(documents ?? 0)])
  )
}

/** What one statement reads or writes: edges of one type, between the same labels, from one side. */
export type EdgeKind = Readonly<{
  type: string
  from: string
  to: string
  /** Whether an edge is looked for from its `to` end. */
  isTurned: boolean
}>

type Joined = Pick<EdgeRow, 'type'> & Readonly<{ from: EdgeEnd; to: EdgeEnd }>

/**
 * The embedded engine looks for an edge among all edges of the node it starts from, so it is started
 * from the one that fewer documents mention: an event or a name rather than a much reported actor.
 */
export function kindOfEdge({ type, from, to }: Joined, weights: Weights): EdgeKind {
  const isTurned = weightOf(to, weights) < weightOf(from, weights)
  return { type, from: from.label, to: to.label, isTurned }
}

/** What is joined to an event, a document or a claim does not grow with the documents. */
function weightOf({ label, id }: EdgeEnd, weights: Weights): number {
  if (label === 'Name') return 1
  return label === 'Event' ? 0 : (weights.get(id) ?? 0)
}

export function kindText({ type, from, to, isTurned }: EdgeKind): string {
  return [type, from, to, isTurned].join(' ')
}

/**
 * Finds both ends of `row` by their indexes. Conditions stand in WHERE: the embedded engine does not
 * use an index for a node with a map and a WHERE.
 */
export function matchEnds({ from, to }: EdgeKind): string {
  return (
    `MATCH (a:${knownLabel(from)}) WHERE a.${nodeKeyOf(from)} = row.from ` +
    `MATCH (b:${knownLabel(to)}) WHERE b.${nodeKeyOf(to)} = row.to`
  )
}

/** The edge `e` between the ends; `properties` as Cypher has them, `{id: …}`, or nothing. */
export function edgePattern({ type, isTurned }: EdgeKind, properties = ''): string {
  const edge = `[e:${knownType(type)}${properties && ` ${properties}`}]`
  return isTurned ? `(b)<-${edge}-(a)` : `(a)-${edge}->(b)`
}
