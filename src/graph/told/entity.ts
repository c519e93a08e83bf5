import { baseLabelOf, KIND_OF_TYPE } from '../../map/labels.ts'
import type { Entity, EntityType, Mention, Reference } from '../../model.ts'
import { inOneLine } from '../names.ts'
import type { Properties } from '../rows.ts'
import { toldMentions } from './mentions.ts'
import type { Source } from './source.ts'

/** By an actor's id the country that the document's claims say it is of. */
type Homes = ReadonlyMap<string, string>

/** All that a document says of one node, as one entity. */
export function toldEntity(mention: Properties, text: string, homes: Homes): Entity {
  const mentions = toldMentions(mention, text)
  const aliases = unmentioned(mention, mentions)
  const key = String(mention.told)
  const type = mention.type as EntityType
  const { countryCode, referenceSource } = mention
  const isSaid =
    baseLabelOf(KIND_OF_TYPE[type]) === 'Actor' &&
    type !== 'COUNTRY' &&
    homes.get(key) === mention.country
  return {
    key,
    type,
    name: String(mention.name),
    acronym: (mention.acronym ?? null) as string | null,
    named: mention.named === true,
    mentions,
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(typeof countryCode === 'string' && !isSaid ? { country: countryCode } : {}),
    ...(typeof referenceSource === 'string' ? { reference: referenceOf(mention) } : {})
  }
}

/** As mentionedEntities has it: of several countries the smallest id. */
export function homesOf({ claims, mentions }: Source): Homes {
  const countries = new Set(
    mentions.flatMap(({ type, told }) => (type === 'COUNTRY' ? [String(told)] : []))
  )
  const homes = new Map<string, string>()
  for (const { predicate, polarity, ...ends } of claims) {
    const country = String(ends.toldObject ?? ends.object)
    const subject = ends.toldSubject ?? ends.subject
    if (predicate !== 'OF_COUNTRY' || polarity === 'NEGATED' || !countries.has(country)) continue
    const earlier = homes.get(String(subject))
    if (earlier === undefined || country < earlier) homes.set(String(subject), country)
  }
  return homes
}

function unmentioned({ aliases }: Properties, mentions: readonly Mention[]): readonly string[] {
  const read = new Set(
    mentions
      .filter(({ form }) => form === 'NAME' || form === 'ACRONYM')
      .map(({ exact }) => inOneLine(exact))
  )
  return (Array.isArray(aliases) ? (aliases as string[]) : []).filter((alias) => !read.has(alias))
}

function referenceOf(mention: Properties): Reference {
  const given = Object.entries({
    wikidata: mention.wikidata,
    geonames: mention.geonames,
    iso: mention.iso,
    latitude: mention.latitude,
    longitude: mention.longitude
  }).filter(([, value]) => value !== undefined && value !== null)
  return { source: String(mention.referenceSource), ...Object.fromEntries(given) }
}
