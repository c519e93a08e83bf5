import { foldForIndex } from '../map/fold.ts'
import { labelsOf } from '../map/labels.ts'
import type { CountryIdentity } from './identities.ts'
import { sortKey } from './key.ts'
import type { Mentioned } from './mentioned.ts'
import { referenceProperties } from './reference.ts'
import type { EdgeRow, GraphRows, NodeRow } from './rows.ts'

/** Actors, places and things as one document alone would have them; `day` is its publication day. */
export function worldNodeRow(mentioned: Mentioned, day: string | null): NodeRow {
  const { identity, named, names, country, reference } = mentioned
  const type = identity.type ?? mentioned.type
  return {
    labels: labelsOf(type),
    properties: {
      id: identity.id,
      kind: identity.kind,
      type,
      key: sortKey(foldForIndex(names.name), identity.id),
      name: names.name,
      acronym: names.acronym,
      aliases: names.aliases,
      named,
      country: country?.id ?? null,
      countryCode: country?.code ?? null,
      firstSeen: day,
      lastSeen: day,
      documents: 1,
      ...referenceProperties(reference)
    }
  }
}

/** A country that nobody mentions but that something lies in. */
export function referenceCountryRow({ id, code, name }: CountryIdentity): NodeRow {
  return {
    labels: [...labelsOf('COUNTRY'), 'Reference'],
    properties: {
      id,
      kind: 'Country',
      type: 'COUNTRY',
      key: sortKey(foldForIndex(name), id),
      name,
      acronym: null,
      aliases: [],
      named: true,
      country: id,
      countryCode: code,
      firstSeen: null,
      lastSeen: null,
      documents: 0,
      ...referenceProperties(null)
    }
  }
}

/** The Name nodes by which a world node is found, and the edges to them. */
export function nameRows({ identity, names }: Mentioned): GraphRows {
  const folded = new Set(
    [names.name, ...names.aliases, ...(names.acronym === null ? [] : [names.acronym])]
      .map(foldForIndex)
      .filter((name) => name !== '')
  )
  const from = { label: identity.label, id: identity.id }
  return {
    nodes: [...folded].map((name) => ({ labels: ['Name'], properties: { folded: name } })),
    edges: [...folded].map((name): EdgeRow => ({
      type: 'NAMED',
      from,
      to: { label: 'Name', id: name },
      properties: {}
    }))
  }
}
