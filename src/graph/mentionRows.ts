import type { Facts, Mention } from '../model.ts'
import { eventRow } from './eventRows.ts'
import type { Identities } from './identities.ts'
import { sortKey } from './key.ts'
import { firstStart, identityOf, mentionedEntities, type Mentioned } from './mentioned.ts'
import { referenceProperties } from './reference.ts'
import type { EdgeEnd, EdgeRow, GraphRows, NodeRow, Properties } from './rows.ts'
import { nameRows, referenceCountryRow, worldNodeRow } from './worldNodes.ts'

/** Everything a document mentions, as nodes with their names, and the MENTIONS edges to them. */
export function mentionRows(facts: Facts, identities: Identities): GraphRows {
  const { id: document, publishedAt } = facts.document
  const day = publishedAt.value
  const entities = mentionedEntities(facts, identities)
  const events = facts.events.map((event) => {
    const { id } = identityOf(identities, event.key)
    return { node: eventRow(id, event, { facts, identities, entities }), mentions: event.mentions }
  })
  const found = [
    ...entities.map((mentioned) => ({
      end: { label: mentioned.identity.label, id: mentioned.identity.id },
      mentions: mentioned.mentions,
      properties: asNamedHere(mentioned)
    })),
    ...events.map(({ node, mentions }) => ({
      end: { label: 'Event', id: String(node.properties.id) },
      mentions,
      properties: { name: node.properties.name ?? null, type: node.properties.type ?? null }
    }))
  ].sort((a, b) => firstStart(a.mentions) - firstStart(b.mentions))
  const names = entities.map(nameRows)
  return {
    nodes: [
      ...entities.map((mentioned) => worldNodeRow(mentioned, day)),
      ...unmentionedCountries(entities),
      ...events.map(({ node }) => node),
      ...new Map(names.flatMap(({ nodes }) => nodes.map((n) => [n.properties.folded, n]))).values()
    ],
    edges: [
      ...found.map(({ end, mentions, properties }, position): EdgeRow => {
        return mentionEdge(document, day, end, mentions, { ...properties, position })
      }),
      ...names.flatMap(({ edges }) => edges)
    ]
  }
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
