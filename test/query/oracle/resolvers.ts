import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import type { DocumentOrder, EventOrder } from '../../../src/generated/schema.ts'
import { fold } from '../../../src/map/fold.ts'
import { computedOf } from './computed.ts'
import { groupsOf, timelineOf } from './grouped.ts'
import { filtersOf, type Given } from './filters.ts'
import type { MemoryEdge, MemoryGraph, MemoryNode } from './memory.ts'
import { connectionOf, type Entry, type PageArguments } from './pages.ts'

/**
 * Resolvers by "Type.field", the plain way: everything is looked up in memory when it is asked for.
 * Written from the descriptions in schema.graphql and docs/graph.md, not from the map.
 */
export type Resolver = (source: never, args: never, info: GraphQLResolveInfo) => unknown

/** A node, an edge of the world, or one of the objects made on the way. */
type Edge = Readonly<{ edge: MemoryEdge }>
type Listed<Where> = PageArguments &
  Readonly<{ where?: Given<Where>; orderBy?: Given<EventOrder | DocumentOrder> }>
type Filters = ReturnType<typeof filtersOf>
type Where<K extends keyof Filters> = Parameters<Filters[K]>[1] extends Given<infer W> ? W : never

const KINDS_OF: Readonly<Record<string, readonly string[]>> = {
  Actor: ['Person', 'Group', 'Organization', 'Country'],
  Place: ['Country', 'Location'],
  Entity: ['Person', 'Group', 'Organization', 'Country', 'Location', 'Thing', 'Event']
}
const text = (node: MemoryNode, name: string) => String(node.properties[name])
const isOf = (type: string, node: MemoryNode) =>
  (KINDS_OF[type] ?? [type]).includes(text(node, 'kind'))
const nodesWith = (graph: MemoryGraph, label: string) =>
  graph.nodes.filter(({ labels }) => labels.has(label) && !labels.has('Reference'))
const byPosition = (edges: readonly MemoryEdge[]) =>
  edges.toSorted((a, b) => Number(a.properties['position']) - Number(b.properties['position']))
const isDescending = (order: Given<{ direction?: Given<string> }>, otherwise: boolean) =>
  order ? order.direction === 'DESC' : otherwise

export function resolversOf(graph: MemoryGraph): Readonly<Record<string, Resolver>> {
  const filters = filtersOf(graph)
  const world = graph.edges.filter(({ properties }) => properties['kind'] === 'Relation')
  const claims = nodesWith(graph, 'Claim')

  const byId = (id: string): MemoryNode | Edge | null => {
    const node = graph.byId.get(id)
    if (node && ['Quote', 'Check'].some((label) => node.labels.has(label))) return null
    if (node?.labels.has('Judgement') && !node.properties['leftNode']) return null
    const edge = world.find(({ properties }) => properties['id'] === id)
    return node ?? (edge ? { edge } : null)
  }
  const find =
    (type: string) =>
    (_: unknown, { id }: { id: string }) => {
      const node = graph.byId.get(id)
      return node && isOf(type, node) ? node : null
    }
  const named =
    (label: string) =>
    (_: unknown, { name }: { name: string }) =>
      nodesWith(graph, label)
        .filter((node) =>
          graph.out(node, 'NAMED').some(({ to }) => to.properties['folded'] === fold(name))
        )
        .toSorted((a, b) => (text(a, 'key') < text(b, 'key') ? -1 : 1))
        .slice(0, 100)

  const nodeList =
    (
      nodes: (source: never) => readonly MemoryNode[],
      passes: (node: MemoryNode, where: never) => boolean,
      newestFirst: boolean
    ) =>
    (source: never, args: Listed<never>) => {
      const key = args.orderBy?.field === 'RECORDED_AT' ? 'recordedKey' : 'key'
      const entries = nodes(source)
        .filter((node) => passes(node, args.where as never))
        .map((node): Entry => ({ key: text(node, node.labels.has('Claim') ? 'key' : key), node }))
      return connectionOf(entries, isDescending(args.orderBy, newestFirst), args)
    }

  const relations = (source: MemoryNode | null, args: Listed<Where<'relation'>>) => {
    const touching = source
      ? world.filter(({ from, to }) => from === source || to === source)
      : world
    const entries = touching
      .filter((edge) => filters.relation(edge, args.where, source))
      .map((edge): Entry => ({ key: String(edge.properties['seen']), node: { edge } }))
    return connectionOf(entries, isDescending(args.orderBy, true), args)
  }
  const participations = (source: MemoryNode, args: Listed<Where<'participation'>>) => {
    const entries = graph
      .out(source, 'ROLE')
      .filter((edge) => filters.participation(edge, args.where))
      .map((edge) => roleEntry(edge, edge.to))
    return connectionOf(entries, isDescending(args.orderBy, true), args)
  }
  const participants = (source: MemoryNode, args: Listed<Where<'participant'>>) => {
    const entries = graph
      .in(source, 'ROLE')
      .filter((edge) => filters.participant(edge, args.where))
      .map((edge) => roleEntry(edge, edge.from))
    return connectionOf(entries, false, args)
  }
  const evidence = (about: readonly MemoryNode[], args: PageArguments) => {
    const entries = about
      .filter(({ properties }) => !properties['retractedAt'])
      .flatMap((claim) =>
        graph.out(claim, 'QUOTES').map(({ to, properties }): Entry => ({
          key: `${text(claim, 'key')}!${999 - Number(properties['position'])}`,
          node: { claim, quote: to, claimants: claimants(claim) }
        }))
      )
    return connectionOf(entries, true, args)
  }
  const claimants = (claim: MemoryNode) =>
    byPosition(graph.out(claim, 'SAID_BY')).map(({ to, properties }) => ({
      ...properties,
      entity: isOf('Entity', to) ? to : null,
      actor: isOf('Actor', to) ? to : null,
      document: isOf('Document', to) ? to : null,
      saidAt: timeOf(properties, 'saidAt')
    }))
  const about = (node: MemoryNode) => {
    const id = node.properties['id']
    return claims.filter(
      ({ properties }) => properties['subject'] === id || properties['object'] === id
    )
  }
  const supporting = ({ edge }: Edge) =>
    claims.filter(({ properties }) => properties['edge'] === edge.properties['id'])
  const madeBy = (document: MemoryNode) =>
    claims.filter(({ properties }) => properties['document'] === document.properties['id'])
  const saidBy = (speaker: MemoryNode) => [
    ...new Set(graph.in(speaker, 'SAID_BY').map(({ from }) => from))
  ]
  const mentioned = (document: MemoryNode) => graph.out(document, 'MENTIONS').map(({ to }) => to)
  const mentioning = (node: MemoryNode) => graph.in(node, 'MENTIONS').map(({ from }) => from)
  const lookup =
    (name: string) =>
    ({ properties }: MemoryNode) =>
      graph.byId.get(String(properties[name])) ?? null
  const only = (type: string) => (node: MemoryNode) => graph.out(node, type)[0]?.to ?? null
  const list = (type: string) => (node: MemoryNode) =>
    byPosition(graph.out(node, type)).map(({ to }) => to)
  const claimList = (nodes: (source: never) => readonly MemoryNode[]) =>
    nodeList(nodes, filters.claim, true)

  const judged = (keyOf: string, nodes: readonly MemoryNode[], args: PageArguments) =>
    connectionOf(
      nodes.map((node): Entry => ({ key: text(node, keyOf), node })),
      true,
      args
    )
  const judgements = (source: MemoryNode, args: PageArguments) => {
    const edges = [...graph.in(source, 'LEFT'), ...graph.in(source, 'RIGHT')]
    return judged('key', [...new Set(edges.map(({ from }) => from))], args)
  }

  const entity = {
    judgements,
    relations,
    claims: claimList(about),
    documents: nodeList(mentioning, filters.document, true),
    evidence: (source: MemoryNode, args: PageArguments) => evidence(about(source), args)
  }
  const actor = {
    ...entity,
    country: lookup('country'),
    reference: referenceOf,
    participations,
    said: claimList(saidBy)
  }
  const place = {
    ...entity,
    country: lookup('country'),
    reference: referenceOf,
    coordinates: ({ properties }: MemoryNode) =>
      properties['latitude'] === undefined || properties['latitude'] === null ? null : properties,
    events: (source: MemoryNode, args: Listed<Where<'event'>>) => {
      const entries = graph
        .in(source, 'OCCURRED_IN')
        .filter(({ from }) => filters.event(from, args.where))
        .map(({ from, properties }): Entry => ({ key: String(properties['key']), node: from }))
      return connectionOf(entries, isDescending(args.orderBy, true), args)
    }
  }
  const types: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
    Query: {
      node: (_: unknown, { id }: { id: string }) => byId(id),
      nodes: (_: unknown, { ids }: { ids: readonly string[] }) => ids.map(byId),
      actor: find('Actor'),
      place: find('Place'),
      event: find('Event'),
      document: find('Document'),
      claim: find('Claim'),
      actorsNamed: named('Actor'),
      placesNamed: named('Place'),
      actors: nodeList(() => nodesWith(graph, 'Actor'), filters.actor, false),
      places: nodeList(() => nodesWith(graph, 'Place'), filters.place, false),
      events: nodeList(() => nodesWith(graph, 'Event'), filters.event, true),
      documents: nodeList(() => nodesWith(graph, 'Document'), filters.document, true),
      claims: claimList(() => claims),
      relations: (_: unknown, args: Listed<Where<'relation'>>) => relations(null, args),
      timeline: (
        _: unknown,
        { where, bucket }: { where?: Given<Where<'event'>>; bucket: string }
      ) =>
        timelineOf(
          nodesWith(graph, 'Event').filter((node) => filters.event(node, where)),
          bucket
        ),
      undecided: (_: unknown, args: PageArguments) =>
        judged(
          'undecidedKey',
          nodesWith(graph, 'Judgement').filter(({ properties }) => properties['undecidedKey']),
          args
        ),
      statistics: () => statisticsOf(graph, world.length)
    },
    EventConnection: { groupBy: groupsOf(graph) },
    TimelineBucket: {
      events: ({ found }: { found: readonly MemoryNode[] }, args: PageArguments) =>
        connectionOf(
          found.map((node) => ({ key: text(node, 'key'), node })),
          true,
          args
        )
    },
    Person: actor,
    Group: actor,
    Organization: actor,
    Country: { ...place, ...actor },
    Location: place,
    Thing: { ...entity, said: claimList(saidBy) },
    Event: {
      ...entity,
      time: ({ properties }: MemoryNode) => timeOf(properties, 'time'),
      codes: ({ properties: { codeAcled, codePlover, codeUcdp, codeGtd } }: MemoryNode) => ({
        acled: codeAcled,
        plover: codePlover,
        ucdp: codeUcdp,
        gtd: codeGtd
      }),
      places: (source: MemoryNode, args: PageArguments) =>
        connectionOf(
          graph.out(source, 'OCCURRED_IN').map((edge) => roleEntry(edge, edge.to)),
          false,
          args
        ),
      participants,
      ...computedOf(graph)
    },
    Relation: {
      from: ({ edge }: Edge) => graph.byId.get(String(edge.properties['from'])),
      to: ({ edge }: Edge) => graph.byId.get(String(edge.properties['to'])),
      documentCount: ({ edge }: Edge) => edge.properties['documents'],
      claims: claimList(supporting),
      evidence: (source: Edge, args: PageArguments) => evidence(supporting(source), args)
    },
    Claim: {
      subject: only('SUBJECT'),
      object: only('OBJECT'),
      quantity: ({ properties }: MemoryNode) => (properties['comparator'] ? properties : null),
      time: ({ properties }: MemoryNode) => timeOf(properties, 'time'),
      claimants,
      relation: ({ properties }: MemoryNode) => {
        const edge = world.find((one) => one.properties['id'] === properties['edge'])
        return edge ? { edge } : null
      },
      quotes: list('QUOTES'),
      document: lookup('document')
    },
    Judgement: { left: only('LEFT'), right: only('RIGHT') },
    Quote: { document: lookup('document') },
    Document: {
      mainEvent: lookup('mainEvent'),
      sections: ({ properties }: MemoryNode) =>
        ((properties['sections'] ?? []) as readonly string[]).map(sectionOf),
      derivedFrom: (source: MemoryNode) =>
        graph
          .out(source, 'RELATED')
          .filter(({ properties }) => properties['predicate'] === 'DERIVED_FROM')
          .toSorted((a, b) => (String(a.properties['key']) < String(b.properties['key']) ? -1 : 1))
          .map(({ to }) => to),
      claims: claimList(madeBy),
      events: nodeList(
        (source: never) => mentioned(source).filter((node) => isOf('Event', node)),
        filters.event,
        true
      ),
      entities: (
        source: MemoryNode,
        { types, ...args }: PageArguments & { types?: Given<readonly string[]> }
      ) => {
        const entries = mentioned(source)
          .filter((node) => !isOf('Event', node) && (!types || types.includes(text(node, 'type'))))
          .map((node): Entry => ({ key: text(node, 'key'), node }))
        return connectionOf(entries, false, args)
      },
      checks: list('CHECKED')
    },
    Check: { claims: list('CONCERNS') }
  }
  return Object.fromEntries(
    Object.entries(types).flatMap(([type, fields]) =>
      Object.entries(fields).map(([field, resolver]) => [`${type}.${field}`, resolver])
    )
  )
}

function roleEntry(edge: MemoryEdge, node: MemoryNode): Entry {
  const { key, predicate, status } = edge.properties
  return { key: String(key), node, fields: { role: predicate, status, relation: { edge } } }
}

function timeOf(properties: Readonly<Record<string, unknown>>, prefix: string) {
  if (!properties[`${prefix}Precision`]) return null
  const part = (name: string) => properties[prefix + name]
  return {
    value: part('Value'),
    precision: part('Precision'),
    exact: part('Exact'),
    anchor: part('Anchor'),
    part: part('Part'),
    derivation: part('Derivation')
  }
}

function referenceOf({ properties: { wikidata, geonames, iso, referenceSource } }: MemoryNode) {
  return referenceSource ? { wikidata, geonames, iso, source: referenceSource } : null
}

function sectionOf(packed: string) {
  const [kind, start, end] = packed.split(' ')
  return { kind, start: Number(start), end: Number(end) }
}

function statisticsOf(graph: MemoryGraph, relations: number) {
  const count = (label: string) =>
    nodesWith(graph, label).filter(({ properties }) => !properties['retractedAt']).length
  return {
    documents: count('Document'),
    claims: count('Claim'),
    actors: count('Actor'),
    places: count('Place'),
    events: count('Event'),
    relations
  }
}

/** Resolves by the table, else a property of the node or edge, or a field of the object. */
export function fieldResolverOf(graph: MemoryGraph): GraphQLFieldResolver<unknown, unknown> {
  const resolvers = resolversOf(graph)
  return (source, args, _context, info) => {
    const resolver = resolvers[`${info.parentType.name}.${info.fieldName}`]
    if (resolver) return resolver(source as never, args as never, info)
    const value = propertyOf(source, info.fieldName)
    // Lists that are absent are empty.
    return value ?? (info.fieldName === 'aliases' ? [] : null)
  }
}

function propertyOf(source: unknown, name: string): unknown {
  const object = source as Readonly<Record<string, unknown>> & Partial<MemoryNode & Edge>
  const held = object.edge?.properties ?? object.properties ?? object
  return (held as Readonly<Record<string, unknown>>)[name]
}

export function typeOf(source: unknown): string {
  return String(propertyOf(source, 'kind'))
}
