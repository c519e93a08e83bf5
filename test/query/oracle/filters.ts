import type {
  ActorFilter,
  ClaimFilter,
  DocumentFilter,
  EventFilter,
  ParticipantFilter,
  ParticipationFilter,
  PlaceFilter,
  RelationFilter
} from '../../../src/generated/schema.ts'
import type { Properties } from '../../../src/graph/rows.ts'
import { fold } from '../../../src/map/fold.ts'
import { kindOfId } from '../../../src/map/ids.ts'
import { SYMMETRIC_PREDICATES } from '../../../src/model.ts'
import type { MemoryEdge, MemoryGraph, MemoryNode } from './memory.ts'

/** An argument or a field of one: null counts as not given. */
export type Given<T> = T | null | undefined

/** What all filters of one property have some of. */
type Leaf = Readonly<{
  eq?: Given<string>
  in?: Given<readonly string[]>
  startsWith?: Given<string>
  gt?: Given<string>
  gte?: Given<string>
  lt?: Given<string>
  lte?: Given<string>
}>

type Nested<T> = Readonly<{
  and?: Given<readonly T[]>
  or?: Given<readonly T[]>
  not?: Given<T>
}>

const has = <T>(value: T): value is NonNullable<T> => value !== undefined && value !== null

/** Whether `own` holds of the filter's own fields, and what is nested in it as it should. */
function holds<T extends Nested<T>>(filter: Given<T>, own: (part: T) => boolean): boolean {
  if (!has(filter)) return true
  const { and, or, not } = filter
  return (
    own(filter) &&
    (!has(and) || and.every((part) => holds(part, own))) &&
    (!has(or) || or.some((part) => holds(part, own))) &&
    (!has(not) || !holds(not, own))
  )
}

const asIs = (text: string) => text

/** Whether a property's value passes; an absent one passes nothing that is asked. */
function leaf(value: unknown, filter: Given<Leaf>, normal = asIs): boolean {
  if (!has(filter)) return true
  const passes = (wanted: Given<string>, test: (a: string, b: string) => boolean) =>
    !has(wanted) || (has(value) && test(String(value), normal(wanted)))
  return (
    passes(filter.eq, (a, b) => a === b) &&
    passes(filter.startsWith, (a, b) => a.startsWith(b)) &&
    passes(filter.gt, (a, b) => a > b) &&
    passes(filter.gte, (a, b) => a >= b) &&
    passes(filter.lt, (a, b) => a < b) &&
    passes(filter.lte, (a, b) => a <= b) &&
    (!has(filter.in) || (has(value) && filter.in.map(normal).includes(String(value))))
  )
}

/** Some one of the values passes all that the filter asks. */
function anyLeaf(values: readonly unknown[], filter: Given<Leaf>, normal = asIs): boolean {
  return !has(filter) || values.some((value) => leaf(value, filter, normal))
}

function isAtLeast(value: unknown, least: Given<number>): boolean {
  return !has(least) || (has(value) && Number(value) >= least)
}

const capitals = (text: string) => (kindOfId(text) === null ? text.toUpperCase() : text)

function country(properties: Properties, filter: Given<Leaf>): boolean {
  if (!has(filter)) return true
  const either = (part: Leaf) =>
    leaf(properties['country'], part, capitals) || leaf(properties['countryCode'], part, capitals)
  const { eq, in: list } = filter
  return (!has(eq) || either({ eq })) && (!has(list) || either({ in: list }))
}

/** Filters, the plain way: one function for each, true or false. */
export function filtersOf(graph: MemoryGraph) {
  const names = (node: MemoryNode) =>
    graph.out(node, 'NAMED').map(({ to }) => to.properties['folded'])
  const mentioning = (node: MemoryNode) =>
    graph.in(node, 'MENTIONS').map(({ from }) => from.properties['id'])

  function actor(node: MemoryNode, where: Given<ActorFilter>): boolean {
    const { properties } = node
    return holds<ActorFilter>(
      where,
      ({ id, name, type, named, participation: role, document, ...part }) =>
        leaf(properties['id'], id) &&
        anyLeaf(names(node), name, fold) &&
        leaf(properties['type'], type) &&
        (!has(named) || properties['named'] === named) &&
        country(properties, part.country) &&
        (!has(role) || graph.out(node, 'ROLE').some((edge) => participation(edge, role))) &&
        anyLeaf(mentioning(node), document)
    )
  }

  function place(node: MemoryNode, where: Given<PlaceFilter>): boolean {
    return holds<PlaceFilter>(
      where,
      (part) =>
        leaf(node.properties['id'], part.id) &&
        anyLeaf(names(node), part.name, fold) &&
        leaf(node.properties['type'], part.type) &&
        country(node.properties, part.country)
    )
  }

  function event(node: MemoryNode, where: Given<EventFilter>): boolean {
    const { properties } = node
    return holds<EventFilter>(
      where,
      ({ place: where, participant: role, ...part }) =>
        leaf(properties['id'], part.id) &&
        leaf(properties['type'], part.type) &&
        leaf(properties['status'], part.status) &&
        leaf(properties['dateFrom'], part.date) &&
        (!has(where) || graph.out(node, 'OCCURRED_IN').some(({ to }) => place(to, where))) &&
        (!has(role) || graph.in(node, 'ROLE').some((edge) => participant(edge, role))) &&
        anyLeaf(mentioning(node), part.document)
    )
  }

  function participation(edge: MemoryEdge, where: Given<ParticipationFilter>): boolean {
    const { properties, to } = edge
    return (
      leaf(properties['predicate'], where?.role) &&
      leaf(properties['status'], where?.status) &&
      event(to, where?.event)
    )
  }

  function participant(edge: MemoryEdge, where: Given<ParticipantFilter>): boolean {
    const { properties, from } = edge
    return (
      leaf(properties['predicate'], where?.role) &&
      leaf(properties['status'], where?.status) &&
      actor(from, where?.actor)
    )
  }

  function document({ properties }: MemoryNode, where: Given<DocumentFilter>): boolean {
    const own = (part: DocumentFilter) =>
      leaf(properties['id'], part.id) &&
      leaf(properties['publisherFolded'], part.publisher, fold) &&
      leaf(properties['titleFolded'], part.title, fold) &&
      leaf(properties['publishedAt'], part.publishedAt) &&
      (!has(part.retracted) || has(properties['retractedAt']) === part.retracted)
    return holds<DocumentFilter>(where, own) && isListed(properties, where)
  }

  function claim(node: MemoryNode, where: Given<ClaimFilter>): boolean {
    const { properties } = node
    const speakers = graph.out(node, 'SAID_BY').map(({ to }) => to.properties['id'])
    const same = (name: string, wanted: Given<string>) =>
      !has(wanted) || properties[name] === wanted
    const own = (part: ClaimFilter) =>
      leaf(properties['id'], part.id) &&
      leaf(properties['predicate'], part.predicate) &&
      leaf(properties['attribution'], part.attribution) &&
      leaf(properties['subject'], part.subject) &&
      leaf(properties['object'], part.object) &&
      leaf(properties['document'], part.document) &&
      same('polarity', part.polarity) &&
      same('epistemic', part.epistemic) &&
      same('scope', part.scope) &&
      same('derivation', part.derivation) &&
      anyLeaf(speakers, part.claimant) &&
      isAtLeast(properties['confidence'], part.minConfidence) &&
      (!has(part.retracted) || has(properties['retractedAt']) === part.retracted)
    return holds<ClaimFilter>(where, own) && isListed(properties, where)
  }

  /** `asked`: the node whose relations are asked for. */
  function relation(
    { properties, from, to }: MemoryEdge,
    where: Given<RelationFilter>,
    asked: MemoryNode | null
  ): boolean {
    const other = from === asked ? to : from
    return holds<RelationFilter>(
      where,
      (part) =>
        leaf(properties['predicate'], part.predicate) &&
        leaf(properties['status'], part.status) &&
        leaf(properties['from'], part.from) &&
        leaf(properties['to'], part.to) &&
        isDirected(properties, part.direction, asked) &&
        leaf(other.properties['id'], part.other) &&
        leaf(other.properties['type'], part.otherType) &&
        isAtLeast(properties['documents'], part.minDocuments) &&
        isAtLeast(properties['independentSources'], part.minIndependentSources)
    )
  }

  return { actor, place, event, participation, participant, document, claim, relation }
}

const SYMMETRIC: ReadonlySet<unknown> = SYMMETRIC_PREDICATES

function isDirected(
  edge: Properties,
  direction: RelationFilter['direction'],
  asked: MemoryNode | null
): boolean {
  if (!has(direction) || direction === 'EITHER' || asked === null) return true
  const end = direction === 'OUT' ? edge['from'] : edge['to']
  return end === asked.properties['id'] || SYMMETRIC.has(edge['predicate'])
}

interface AsksForRetracted extends Nested<AsksForRetracted> {
  readonly retracted?: Given<boolean>
}

/** Retracted things are listed only where something is asked about that. */
function isListed(properties: Properties, where: Given<AsksForRetracted>): boolean {
  const asks = (part: Given<AsksForRetracted>): boolean =>
    has(part) &&
    (has(part.retracted) || [part.not, ...(part.and ?? []), ...(part.or ?? [])].some(asks))
  return asks(where) || !has(properties['retractedAt'])
}
