import type { CountryIdentity } from '../graph/identities.ts'
import { fold } from '../map/fold.ts'
import { idOf } from '../map/ids.ts'
import { ID_KIND_OF_KIND, KIND_OF_TYPE } from '../map/labels.ts'
import type { Entity, Mention } from '../model.ts'
import { codeOfCountry, nameOfCountry } from '../graph/countries.ts'

/**
 * A country by its code, so that "Ivory Coast" and "Côte d'Ivoire" are one; one that no list has by
 * its folded name.
 */
export function countryIdentity(code: string | null, name: string): CountryIdentity {
  return { id: idOf('country', ['COUNTRY', code ?? fold(name)]), code, name }
}

/** The country an entity is or lies in. */
export function countryOf(entity: Entity): CountryIdentity | null {
  if (entity.type === 'COUNTRY') {
    const code = entity.reference?.iso ?? entity.country ?? codeOfCountry(entity.name)
    return countryIdentity(code, entity.name)
  }
  return entity.country === undefined
    ? null
    : countryIdentity(entity.country, nameOfCountry(entity.country))
}

/**
 * A named actor or place by type and folded name, a place also by its country where known; a
 * country by its code. Null where the name tells nothing (a description, or marks alone).
 */
export function namedId(entity: Entity, country: CountryIdentity | null): string | null {
  const kind = KIND_OF_TYPE[entity.type]
  if (kind === 'Country' && country && country.code !== null) return country.id
  const folded = fold(entity.name)
  if (!entity.named || folded === '') return null
  if (kind === 'Country') return country?.id ?? null
  const key = [entity.type, folded]
  return idOf(ID_KIND_OF_KIND[kind], kind === 'Location' ? [...key, country?.code ?? null] : key)
}

/** What has no name is known by its document and first mention, and joins with nothing. */
export function mentionKey(document: string, mentions: readonly Mention[]): readonly unknown[] {
  const [first] = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end)
  return [document, first?.start ?? null, first?.end ?? null]
}
