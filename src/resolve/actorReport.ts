import { fold } from '../map/fold.ts'
import { KIND_OF_TYPE } from '../map/labels.ts'
import type { Entity, EntityType, Facts } from '../model.ts'
import { COMPANY } from './company.ts'

/** What identity needs to know of one actor or place of one document. Plain data that survives JSON. */
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
  /** Ids of the other persons, groups and buildings that the text names, sorted. */
  coActors: readonly string[]
  /** Of a person: whether the text names nobody else with this surname. */
  alone: boolean
  /** Whether the text introduces the acronym beside the full name: "Name Of A Group (NAG)". */
  introduced: boolean
}>

/** The entry that a reference list has for a thing, null for none or more than one. */
export type FindReference = (
  entity: Readonly<{ type: EntityType; names: readonly string[]; country: string | null }>
) => string | null

/**
 * The named actors and places of a document, each once; countries are known by their codes. `identityOf`
 * gives the raw id of each key.
 */
export function reportActors(
  facts: Facts,
  identityOf: (key: string) => string,
  findReference: FindReference = () => null
): readonly ActorReport[] {
  const named = facts.entities.filter((entity) => entity.named && fold(entity.name) !== '')
  const met = named.filter(({ type }) => COMPANY.includes(type)).map(({ key }) => identityOf(key))
  const company = [...new Set(met)].sort()
  const persons = new Set(
    named.filter(({ type }) => type === 'PERSON').map((person) => fold(person.name))
  )
  const home = homeCountries(facts)
  const reports = new Map<string, ActorReport>()
  for (const entity of named) {
    const id = identityOf(entity.key)
    const kind = KIND_OF_TYPE[entity.type]
    if (kind === 'Country' || kind === 'Thing' || reports.has(id)) continue
    const same = named.filter(({ key }) => identityOf(key) === id)
    const name = fold(entity.name)
    const acronym = entity.acronym === null ? null : fold(entity.acronym)
    const names = [...new Set(same.flatMap(spellings))].sort()
    const country = entity.reference?.iso ?? entity.country ?? home.get(entity.key) ?? null
    reports.set(id, {
      id,
      type: entity.type,
      name,
      acronym,
      aliases: names.filter((other) => other !== name && other !== acronym),
      named: true,
      country,
      reference: findReference({ type: entity.type, names, country }) ?? referenceOf(entity),
      coActors: company.filter((other) => other !== id),
      alone: entity.type === 'PERSON' && isAlone(name, persons),
      introduced: same.some(introducesAcronym)
    })
  }
  return [...reports.values()]
}

function isAlone(name: string, persons: ReadonlySet<string>): boolean {
  const surname = surnameOf(name)
  return [...persons].every((other) => other === name || surnameOf(other) !== surname)
}

/** The last word of a folded name. */
export function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? name
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
  return all.map(fold).filter((folded) => folded !== '')
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
