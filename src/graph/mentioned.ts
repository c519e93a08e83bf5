import { fold } from '../map/fold.ts'
import type { Entity, Facts, Mention, Reference } from '../model.ts'
import type { CountryIdentity, Identities, Identity } from './identities.ts'
import { combineNames, inOneLine, isKnownByCode, type Names } from './names.ts'

/** What one document says of one thing: all its keys that have one id of their own taken together. */
export type Mentioned = Readonly<{
  identity: Identity
  type: Entity['type']
  named: boolean
  names: Names
  country: CountryIdentity | null
  reference: Reference | null
  mentions: readonly Mention[]
}>

/** The entities of a document by their own ids, in the order of the list. */
export function mentionedEntities(facts: Facts, identities: Identities): readonly Mentioned[] {
  const homes = homeCountries(facts, identities)
  const byId = new Map<string, [Entity, ...Entity[]]>()
  for (const entity of facts.entities) {
    const { told: id } = identityOf(identities, entity.key)
    const earlier = byId.get(id)
    if (earlier) earlier.push(entity)
    else byId.set(id, [entity])
  }
  return [...byId].map(([id, entities]) => {
    const identity = identityOf(identities, entities[0].key)
    const [first, ...rest] = entities.map(namesOf) as [Names, ...Names[]]
    const references = entities.flatMap(({ reference }) => reference ?? [])
    return {
      identity,
      type: entities[0].type,
      named: entities[0].named,
      names: combineNames([first, ...rest], isKnownByCode(identity.kind, identity.country?.code)),
      country: identity.country ?? homes.get(id) ?? null,
      reference: references[0] ?? null,
      mentions: distinctSpans(entities.flatMap(({ mentions }) => mentions))
    }
  })
}

/** Throws where a key of the Facts has no identity: they were resolved from other Facts. */
export function identityOf(identities: Identities, key: string): Identity {
  const identity = identities.get(key)
  if (!identity) throw new Error(`The key ${key} has no identity: resolve these Facts first`)
  return identity
}

function namesOf({ name, acronym, mentions, aliases: given = [] }: Entity): Names {
  const others = mentions.filter(({ form }) => form === 'NAME' || form === 'ACRONYM')
  const own = inOneLine(name)
  const read = others.map(({ exact }) => inOneLine(exact)).filter((alias) => fold(alias) !== '')
  const aliases = [...read, ...given.map(inOneLine)]
  return { name: own, acronym: acronym === null ? null : inOneLine(acronym), aliases }
}

/** By own id: the country that the document says an actor is of, the smallest id of several. */
function homeCountries(facts: Facts, identities: Identities): ReadonlyMap<string, CountryIdentity> {
  const homes = new Map<string, CountryIdentity>()
  for (const { predicate, polarity, subject, object } of facts.claims) {
    if (predicate !== 'OF_COUNTRY' || polarity === 'NEGATED' || !subject || !object) continue
    const { told: id, label } = identityOf(identities, subject)
    const { country, kind } = identityOf(identities, object)
    const earlier = homes.get(id)
    if (
      label !== 'Actor' ||
      kind !== 'Country' ||
      !country ||
      (earlier && earlier.id <= country.id)
    )
      continue
    homes.set(id, country)
  }
  return homes
}

/** Where something is first mentioned; what never is comes last. */
export function firstStart(mentions: readonly Mention[]): number {
  return Math.min(Number.MAX_SAFE_INTEGER, ...mentions.map(({ start }) => start))
}

function distinctSpans(mentions: readonly Mention[]): readonly Mention[] {
  const distinct = new Map(mentions.map((mention) => [`${mention.start} ${mention.end}`, mention]))
  return [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}
