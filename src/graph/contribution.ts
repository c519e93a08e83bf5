import type { Facts } from '../model.ts'
import { identifyClaims } from './claimIds.ts'
import { claimRows } from './claimRows.ts'
import { documentRow } from './documentRows.ts'
import type { Identities } from './identities.ts'
import { mentionRows } from './mentionRows.ts'
import { remarkRows } from './remarkRows.ts'
import type { GraphRows } from './rows.ts'
import { worldEdges, type EventPlace } from './worldEdges.ts'

export type Source = Readonly<{
  facts: Facts
  /** The document's text, into which every offset points. */
  text: string
  identities: Identities
  /** An instant, "2024-09-20T08:00:00.000Z". */
  recordedAt: string
}>

/**
 * What one document adds: a graph of its own, in which every figure counts this document alone. The
 * stored graph is all of these merged (merge.ts), in any order.
 */
export function contributionOf({ facts, text, identities, recordedAt }: Source): GraphRows {
  const day = facts.document.publishedAt.value
  const mentioned = mentionRows(facts, identities)
  const { claims, ids } = identifyClaims(facts, identities)
  const { edges, edgeOfClaim } = worldEdges(claims, identities, eventPlaces(mentioned), day)
  const told = claimRows(claims, edgeOfClaim, { facts, text, identities, recordedAt })
  const remarks = remarkRows(facts, ids)
  return {
    nodes: [
      documentRow(facts, text, identities, recordedAt),
      ...mentioned.nodes,
      ...told.nodes,
      ...remarks.nodes
    ],
    edges: [...mentioned.edges, ...told.edges, ...remarks.edges, ...edges]
  }
}

function eventPlaces({ nodes }: GraphRows): ReadonlyMap<string, EventPlace> {
  const events = nodes.filter(({ labels }) => labels[0] === 'Event')
  return new Map(
    events.map(({ properties: { id, type, dateFrom } }) => [
      String(id),
      { type: String(type), dateFrom: typeof dateFrom === 'string' ? dateFrom : null }
    ])
  )
}
