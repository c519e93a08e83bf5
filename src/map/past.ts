/**
 * How the past is named in the graph (docs/graph.md, "Former states"): what is current carries the
 * labels and types of src/map/labels.ts alone, so that nothing about now meets it.
 */

/** Leads from a node to its former states. */
export const WAS = 'WAS'

/** Carried by every node that stands for nothing now. */
export const GONE = 'Gone'

/** Claim -> ClaimWas, a former state of a claim. */
export function formerLabel(label: string): string {
  return `${label}Was`
}

/** Claim -> ClaimGone, a claim that is no more. */
export function goneLabel(label: string): string {
  return `${label}Gone`
}

/** ROLE -> ROLE_WAS, an edge as it was, or one that is no more. */
export function formerType(type: string): string {
  return `${type}_${WAS}`
}

export function isFormerType(type: string): boolean {
  return type === WAS || type.endsWith(`_${WAS}`)
}

/** Base labels of the nodes that queries meet: the past of these is kept. */
export const RECORDED: ReadonlySet<string> = new Set([
  'Actor',
  'Place',
  'Thing',
  'Event',
  'Document',
  'Claim',
  'Quote',
  'Check',
  'Judgement',
  'Merged'
])

/** Of other nodes but names, which lead nowhere where nothing has them, the past leaves no trace. */
export function leavesTrace(label: string): boolean {
  return RECORDED.has(label) || label === 'Name'
}

/** Of these a node stays as it is from its coming to its going. */
export const UNCHANGING: ReadonlySet<string> = new Set(['Quote', 'Check', 'Merged'])

/** What no query meets: how events are found that may be one. */
export const UNRECORDED_TYPES: ReadonlySet<string> = new Set(['GIVES'])

/** What never changes stands on the node alone, and not on its former states. */
export const UNCHANGING_PROPERTIES: ReadonlySet<string> = new Set(['id', 'kind', 'text'])

/**
 * The same of nodes with this label: of an event alone the type may change. The embedded engine's
 * index of types would have to look through all former states of much reported actors.
 */
export function unchangingOf(label: string): readonly string[] {
  return [...UNCHANGING_PROPERTIES, ...(OF_WORLD.has(label) ? ['type'] : [])]
}

const OF_WORLD: ReadonlySet<string> = new Set(['Actor', 'Place', 'Thing'])

// ── in statements ───────────────────────────────────────────────────────────────────────────
/** Whether a state, or an edge, had begun by the instant and had not ended. */
export function validText(name: string, asOf: string): string {
  return `${name}.since <= ${asOf} AND coalesce(${name}.until, '~') > ${asOf}`
}

/** "[e1:ROLE|ROLE_WAS]": edges that are and edges that were. */
export function everEdge(name: string, ...types: readonly string[]): string {
  const all = types.flatMap((type) => [type, formerType(type)])
  return `[${name}:${all.map((type) => `\`${type}\``).join('|')}]`
}

/** "(n1:Actor OR n1:ActorGone)" */
export function everLabelled(name: string, label: string): string {
  return `(${name}:${label} OR ${name}:${goneLabel(label)})`
}
