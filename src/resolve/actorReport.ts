import { fold } from '../map/fold.ts'
import type { Entity, EntityType, Facts } from '../model.ts'

/**
 * What identity needs to know of one actor, place or thing: of one document, or of all that is known
 * of its node. Plain data that survives JSON.
 */
export type ActorReport = Readonly<{
  id: string
  type: EntityType
  /** The fullest name, folded. */
  name: string
  /** Folded. */
  acronym: string | null
  /** All other names, folded, sorted. */
  aliases: readonly string[]
  named: boolean
  /** ISO 3166-1 alpha-2: of a place where it lies, of an actor its home; null where unknown. */
  country: string | null
  /** The entry of a reference list that a name leads to, and to no other; null where none. */
  reference: string | null
  /** Ids of the other named actors and places of the same texts, sorted. */
  coActors: readonly string[]
  /** Whether a text introduces the acronym beside the full name: "Name Of A Group (NAG)". */
  introduced: boolean
}>

/** The entry that a reference list has for a thing, null for none or more than one. */
export type FindReference = (
  entity: Readonly<{ type: EntityType; names: readonly string[]; country: string | null }>
) => string | null

/** The named things of a document; `identityOf` gives the raw id of each key. */
export function reportActors(
  facts: Facts,
  identityOf: (key: string) => string,
  findReference: FindReference = () => null
): readonly ActorReport[] {
  const named = facts.entities.filter((entity) => entity.named && fold(entity.name) !== '')
  const ids = [...new Set(named.map(({ key }) => identityOf(key)))].sort()
  const home = homeCountries(facts)
  return named.map((entity) => {
    const id = identityOf(entity.key)
    const name = fold(entity.name)
    const acronym = entity.acronym === null ? null : fold(entity.acronym)
    const names = spellings(entity)
    const country = entity.reference?.iso ?? entity.country ?? home.get(entity.key) ?? null
    return {
      id,
      type: entity.type,
      name,
      acronym,
      aliases: names.filter((other) => other !== name && other !== acronym),
      named: true,
      country,
      reference:
        referenceOf(entity) ?? findReference({ type: entity.type, names, country }) ?? null,
      coActors: ids.filter((other) => other !== id),
      introduced: introducesAcronym(entity)
    }
  })
}

function referenceOf({ reference }: Entity): string | null {
  if (reference?.wikidata) return `wikidata:${reference.wikidata}`
  if (reference?.geonames) return `geonames:${reference.geonames}`
  return null
}

function spellings({ name, acronym, aliases, mentions }: Entity): readonly string[] {
  const spelled = mentions.filter(({ form }) => form === 'NAME' || form === 'ACRONYM')
  const all = [
    name,
    ...(acronym ? [acronym] : []),
    ...(aliases ?? []),
    ...spelled.map((m) => m.exact)
  ]
  return [...new Set(all.map(fold))].filter((folded) => folded !== '').sort()
}

/** An acronym that follows its name after no more than a bracket. */
function introducesAcronym({ mentions }: Entity): boolean {
  const names = mentions.filter(({ form }) => form === 'NAME')
  return mentions
    .filter(({ form }) => form === 'ACRONYM')
    .some(({ start }) => names.some(({ end }) => start - end >= 1 && start - end <= 3))
}

/** The country an actor is said to be of, where all claims agree. */
function homeCountries({ claims, entities }: Facts): ReadonlyMap<string, string> {
  const codes = new Map(
    entities.map(({ key, reference, country }) => [key, reference?.iso ?? country])
  )
  const homes = new Map<string, string | null>()
  for (const { predicate, polarity, subject, object } of claims) {
    if (predicate !== 'OF_COUNTRY' || polarity !== 'AFFIRMED' || subject === null) continue
    const code = codes.get(object ?? '')
    if (code === undefined) continue
    const known = homes.get(subject)
    homes.set(subject, known === undefined || known === code ? code : null)
  }
  return new Map([...homes].flatMap(([key, code]) => (code === null ? [] : [[key, code] as const])))
}
