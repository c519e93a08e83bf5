import { baseLabelOf, KIND_OF_TYPE } from '../../map/labels.ts'
import type { EntityType } from '../../model.ts'
import { nameOfCountry } from '../countries.ts'
import type { CountryIdentity, Identities, Identity } from '../identities.ts'
import type { Properties } from '../rows.ts'
import type { Source } from './source.ts'

/** The nodes that the keys of a document's Facts stand for: as it was written, nothing is resolved. */
export function toldIdentities({ document, mentions, events }: Source): Identities {
  const id = String(document.id)
  return new Map<string, Identity>([
    ['document', { id, kind: 'Document', label: 'Document', country: null }],
    ...mentions.map((mention): [string, Identity] => {
      const node = String(mention.node)
      if (events.has(node))
        return [node, { id: node, kind: 'Event', label: 'Event', country: null }]
      const kind = KIND_OF_TYPE[mention.type as EntityType]
      return [node, { id: node, kind, label: baseLabelOf(kind), country: countryOf(mention) }]
    })
  ])
}

function countryOf({ country, countryCode, name }: Properties): CountryIdentity | null {
  if (typeof country !== 'string') return null
  const code = typeof countryCode === 'string' ? countryCode : null
  return { id: country, code, name: code === null ? String(name) : nameOfCountry(code) }
}
