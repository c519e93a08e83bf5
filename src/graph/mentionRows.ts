import type { Facts, Mention } from '../model.ts'
import { OF_EVENT } from './eventProperties.ts'
import { eventRow } from './eventRows.ts'
import type { Identities } from './identities.ts'
import { sortKey } from './key.ts'
import { firstStart, identityOf, mentionedEntities, type Mentioned } from './mentioned.ts'
import { referenceProperties } from './reference.ts'
import { pick } from './pick.ts'
import type { EdgeEnd, EdgeRow, GraphRows, NodeRow, Properties } from './rows.ts'
import { nameRows, referenceCountryRow, worldNodeRow } from './worldNodes.ts'

/**
 * Everything a document mentions, as nodes with their names, and the MENTIONS edges to them: one for
 * each thing that has an id of its own, also where judgements make one node of several.
 */
export function mentionRows(facts: Facts, identities: Identities): GraphRows {
  const { id: document, publishedAt } = facts.document
  const day = publishedAt.value
  const entities = mentionedEntities(facts, identities)
  const events = facts.events.map((event) => {
    const { id, told } = identityOf(identities, event.key)
    const node = eventRow(id, event, { facts, identities, entities })
    return { node, told, mentions: event.mentions }
  })
  const found = [
    ...entities.map((mentioned) => ({
      end: { label: mentioned.identity.label, id: mentioned.identity.id },
      told: mentioned.identity.told,
      mentions: mentioned.mentions,
      properties: asNamedHere(mentioned)
    })),
    ...events.map(({ node, told, mentions }) => ({
      end: { label: 'Event', id: String(node.properties.id) },
      told,
      mentions,
      properties: pick(node.properties, OF_EVENT)
    }))
  ].sort((a, b) => firstStart(a.mentions) - firstStart(b.mentions))
  const names = entities.map(nameRows)
  return {
    nodes: [
      ...countedOnce([
        ...entities.map((mentioned) => worldNodeRow(mentioned, day)),
        ...events.map(({ node }) => node)
      ]),
      ...unmentionedCountries(entities),
      ...new Map(names.flatMap(({ nodes }) => nodes.map((n) => [n.properties.folded, n]))).values()
    ],
    edges: [
      ...found.map(({ end, told, mentions, properties }, position): EdgeRow => {
        return mentionEdge(document, day, end, mentions, { ...properties, told, position })
      }),
      ...names.flatMap(({ edges }) => edges)
    ]
  }
}

/** A document counts once for a node, whatever it calls it. */
function countedOnce(nodes: readonly NodeRow[]): readonly NodeRow[] {
  const seen = new Set<unknown>()
  return nodes.map((node) => {
    const isFirst = !seen.has(node.properties.id)
    seen.add(node.properties.id)
    return isFirst ? node : { ...node, properties: { ...node.properties, documents: 0 } }
  })
}

/** How this document names the node: its figures come back from these when another document goes. */
function asNamedHere({ names, named, type, country, reference }: Mentioned): Properties {
  return {
    ...names,
    type,
    named,
    country: country?.id ?? null,
    countryCode: country?.code ?? null,
    ...referenceProperties(reference)
  }
}

function mentionEdge(
  document: string,
  day: string | null,
  to: EdgeEnd,
  mentions: readonly Mention[],
  properties: Properties
): EdgeRow {
  return {
    type: 'MENTIONS',
    from: { label: 'Document', id: document },
    to,
    properties: {
      node: to.id,
      document,
      key: sortKey(day, document),
      spans: mentions.map(({ start, end, form }) => `${start} ${end} ${form}`),
      ...properties
    }
  }
}

function unmentionedCountries(entities: readonly Mentioned[]): readonly NodeRow[] {
  const mentioned = new Set(entities.map(({ identity }) => identity.id))
  const others = entities.flatMap(({ country }) => {
    return country && !mentioned.has(country.id) ? [[country.id, country] as const] : []
  })
  return [...new Map(others).values()].map(referenceCountryRow)
}
