import type { Ref, Role } from './plan.ts'

/** What of a row an object of the answer is made of. */
export type Focus =
  | Readonly<{ on: 'node'; node: Ref }>
  | EdgeFocus
  | Readonly<{ on: 'entry'; node: Focus; edge: EdgeFocus | null }>
  | Readonly<{ on: 'passage'; claim: Ref; quote: Ref }>
  | Readonly<{ on: 'part'; of: Ref; prefix: string }>
  | Readonly<{ on: 'graph' }>

export type EdgeFocus = Readonly<{ on: 'edge'; edge: Ref; start: Ref; end: Ref }>

/** Of the row at hand. */
export function own(role: Role): Ref {
  return { role, up: 0 }
}

/** The same, seen from a row inside. */
export function fromInside({ role, up }: Ref): Ref {
  return { role, up: up + 1 }
}

export const NODE: Focus = { on: 'node', node: own('node') }
export const EDGE: EdgeFocus = {
  on: 'edge',
  edge: own('edge'),
  start: own('start'),
  end: own('end')
}

/** The edge just followed from `near`, which lies outside the row. */
export function followed(near: Ref, direction: 'OUT' | 'IN'): EdgeFocus {
  const [start, end] = direction === 'OUT' ? [near, own('node')] : [own('node'), near]
  return { on: 'edge', edge: own('edge'), start, end }
}

/** The node that lists and conditions start from; for an edge, the edge itself. */
export function anchorOf(focus: Focus): Ref {
  if (focus.on === 'node') return focus.node
  if (focus.on === 'edge') return focus.edge
  if (focus.on === 'passage') return focus.claim
  throw new Error(`Nothing starts from a ${focus.on}; the map of schema.graphql asks for it.`)
}

/** Where plain fields live, and what their names begin with. */
export function ownerOf(focus: Focus): { of: Ref; prefix: string } {
  if (focus.on === 'part') return focus
  if (focus.on === 'entry') return { of: focus.edge?.edge ?? anchorOf(focus.node), prefix: '' }
  return { of: anchorOf(focus), prefix: '' }
}
