import { idOf } from '../map/ids.ts'
import { edgeTypeOf, type EdgeType } from '../map/labels.ts'
import {
  ATTRIBUTIONS,
  SYMMETRIC_PREDICATES,
  type Attribution,
  type Claim,
  type Predicate
} from '../model.ts'
import type { IdentifiedClaim } from './claimIds.ts'
import type { Identities, Identity } from './identities.ts'
import { sortKey } from './key.ts'
import { identityOf } from './mentioned.ts'
import type { EdgeRow, Properties } from './rows.ts'

/** Where an edge of the world runs; `from` and `to` in the claim's direction. */
type Course = Readonly<{
  id: string
  type: EdgeType
  predicate: Predicate
  from: Identity
  to: Identity
}>

/** A figure of those harmed, of people the text names: they are victims of the event. */
const HARM: ReadonlySet<Predicate> = new Set([
  'KILLED',
  'WOUNDED',
  'CASUALTIES',
  'MISSING',
  'ABDUCTED'
])

/** Where an event stands in its lists: what edges to it repeat of it. */
export type EventPlace = Readonly<{ type: string; dateFrom: string | null }>

/**
 * The edges that a document's claims support, and by claim id the edge it names. Without an edge:
 * what is negated, what has no second end, and what makes none of its own.
 */
export function worldEdges(
  claims: readonly IdentifiedClaim[],
  identities: Identities,
  events: ReadonlyMap<string, EventPlace>,
  day: string | null
): Readonly<{ edges: readonly EdgeRow[]; edgeOfClaim: ReadonlyMap<string, string> }> {
  const supported = new Map<string, { course: Course; claims: [Claim, ...Claim[]] }>()
  const edgeOfClaim = new Map<string, string>()
  for (const { id, claim } of claims) {
    const course = courseOf(claim, identities)
    if (!course) continue
    edgeOfClaim.set(id, course.id)
    const earlier = supported.get(course.id)
    if (earlier) earlier.claims.push(claim)
    else supported.set(course.id, { course, claims: [claim] })
  }
  const edges = [...supported.values()].map(({ course, claims }): EdgeRow => {
    const status = strongest(claims.map(({ attribution }) => attribution))
    const counts = { claims: claims.length, documents: 1, independentSources: 1 }
    const figures = { status, ...counts, firstSeen: day, lastSeen: day }
    return edgeRow(course, figures, events)
  })
  return { edges, edgeOfClaim }
}

/** The first in the order of ATTRIBUTIONS. */
export function strongest(statuses: readonly Attribution[]): Attribution {
  return ATTRIBUTIONS.find((attribution) => statuses.includes(attribution)) ?? 'DENIED'
}

function courseOf(claim: Claim, identities: Identities): Course | null {
  const { predicate, subject, object, polarity, quantity } = claim
  if (polarity === 'NEGATED' || subject === null || object === null) return null
  const [first, second] = [identityOf(identities, subject), identityOf(identities, object)]
  if (HARM.has(predicate)) {
    const harmed = second.label === 'Actor' && quantity?.high !== 0
    return harmed ? course('VICTIM_OF', second, first) : null
  }
  return course(predicate, first, second)
}

function course(predicate: Predicate, subject: Identity, object: Identity): Course | null {
  const type = edgeTypeOf(predicate, object.label === 'Actor')
  if (type === null || subject.id === object.id) return null
  const turned = SYMMETRIC_PREDICATES.has(predicate) && object.id < subject.id
  const [from, to] = turned ? [object, subject] : [subject, object]
  const id = (kind: 'role' | 'related' | 'occurredIn') => idOf(kind, [predicate, from.id, to.id])
  // An edge whose ends are not what its type promises would break every list of that type.
  if (type === 'ROLE' && isRole(from, to)) return { id: id('role'), type, predicate, from, to }
  if (type === 'OCCURRED_IN' && from.label === 'Event' && isPlace(to)) {
    return { id: id('occurredIn'), type, predicate, from, to }
  }
  return { id: id('related'), type: 'RELATED', predicate, from, to }
}

function isRole(from: Identity, to: Identity): boolean {
  return [from.label, to.label].sort().join(' ') === 'Actor Event'
}

function isPlace({ kind }: Identity): boolean {
  return kind === 'Location' || kind === 'Country'
}

const end = ({ label, id }: Identity) => ({ label, id })

function edgeRow(
  { id, type, predicate, from, to }: Course,
  figures: Properties & Readonly<{ firstSeen: string | null }>,
  events: ReadonlyMap<string, EventPlace>
): EdgeRow {
  const seen = sortKey(figures.firstSeen, id)
  const common = { id, kind: 'Relation', predicate, from: from.id, to: to.id, seen, ...figures }
  if (type === 'RELATED') {
    const properties = { ...common, source: from.id, target: to.id, key: seen }
    return { type, from: end(from), to: end(to), properties }
  }
  const [event, other] = from.label === 'Event' ? [from, to] : [to, from]
  const { type: eventType, dateFrom } = events.get(event.id) ?? { type: null, dateFrom: null }
  const ofEvent = { ...common, type: eventType, key: sortKey(dateFrom, id), event: event.id }
  return type === 'ROLE'
    ? { type, from: end(other), to: end(event), properties: { ...ofEvent, actor: other.id } }
    : { type, from: end(event), to: end(other), properties: { ...ofEvent, place: other.id } }
}
