import { baseLabelOf, KIND_OF_TYPE } from '../../map/labels.ts'
import type { EntityType } from '../../model.ts'
import { nameOfCountry } from '../countries.ts'
import type { CountryIdentity, Identities, Identity } from '../identities.ts'
import type { Properties } from '../rows.ts'
import { isOfEvent, type Source } from './source.ts'

/** What the keys of a document's Facts stand for by themselves: nothing is resolved or judged. */
export function toldIdentities({ document, mentions }: Source): Identities {
  const id = String(document.id)
  return new Map<string, Identity>([
    ['document', { id, told: id, kind: 'Document', label: 'Document', country: null }],
    ...mentions.map((mention): [string, Identity] => {
      const told = String(mention.told)
      if (isOfEvent(mention)) {
        return [told, { id: told, told, kind: 'Event', label: 'Event', country: null }]
      }
      const kind = KIND_OF_TYPE[mention.type as EntityType]
      const country = countryOf(mention)
      return [told, { id: told, told, kind, label: baseLabelOf(kind), country }]
    })
  ])
}

function countryOf({ country, countryCode, name }: Properties): CountryIdentity | null {
  if (typeof country !== 'string') return null
  const code = typeof countryCode === 'string' ? countryCode : null
  return { id: country, code, name: code === null ? String(name) : nameOfCountry(code) }
}
