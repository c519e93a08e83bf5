import type { Entity, EntityType } from '../../src/model.ts'
import type { Random } from './random.ts'

/** Who and where the invented reports are about. */
export type Cast = Readonly<{
  actors: readonly Named[]
  places: readonly Named[]
  speakers: readonly Named[]
  countries: readonly Named[]
}>

export type Named = Pick<Entity, 'type' | 'name' | 'acronym' | 'country'>

/** How many nodes of the graph there are for each actor and each place. */
const NODES_PER_ACTOR = 60
const NODES_PER_PLACE = 200
const NODES_PER_SPEAKER = 400
const FEWEST = 20

const SYLLABLES = [
  'ka',
  'do',
  'ra',
  'mi',
  'len',
  'to',
  'su',
  'ba',
  'ne',
  'gor',
  'wa',
  'fi',
  'po',
  'tek',
  'li',
  'zan'
]
const COUNTRIES = ['ML', 'NE', 'BF', 'TD', 'NG', 'SN', 'GH', 'BJ', 'TG', 'CI', 'GN', 'MR']
const ACTORS: readonly (readonly [EntityType, (word: string) => string])[] = [
  ['ARMED_GROUP', (word) => `${word} Liberation Front`],
  ['SECURITY_FORCE', (word) => `${word} Guard`],
  ['POLITICAL_PARTY', (word) => `${word} People's Party`],
  ['PERSON', (word) => `Adama ${word}`],
  ['GOVERNMENT_BODY', (word) => `Ministry of ${word}`]
]
const SPEAKERS: readonly (readonly [EntityType, (word: string) => string])[] = [
  ['PERSON', (word) => `Governor ${word}`],
  ['MEDIA', (word) => `${word} Courier`]
]

/** The cast of a graph of about so many nodes. */
export function makeCast(nodes: number): Cast {
  const many = (each: number) => Math.max(FEWEST, Math.round(nodes / each))
  return {
    actors: named(many(NODES_PER_ACTOR), ACTORS, 1),
    speakers: named(many(NODES_PER_SPEAKER), SPEAKERS, 2),
    places: named(many(NODES_PER_PLACE), [['CITY', (word) => word]], 3),
    countries: COUNTRIES.map((country) => ({
      type: 'COUNTRY',
      name: new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country,
      acronym: null,
      country
    }))
  }
}

/** The first takes a tenth of all, the next three some hundredths; the rest share alike. */
export function pickHot<T>(random: Random, items: readonly T[]): T {
  const draw = random.below(100)
  const at =
    draw < 10 ? 0 : draw < 14 ? 1 : draw < 17 ? 2 : draw < 19 ? 3 : random.below(items.length)
  return items[at % items.length]!
}

function named(
  count: number,
  forms: readonly (readonly [EntityType, (word: string) => string])[],
  salt: number
): readonly Named[] {
  return Array.from({ length: count }, (_, at) => {
    const [type, form] = forms[at % forms.length]!
    const acronym =
      type === 'ARMED_GROUP' && at < count / 10
        ? `${word(at, salt).slice(0, 3).toUpperCase()}${at}`
        : null
    return { type, name: form(word(at, salt)), acronym, country: COUNTRIES[at % COUNTRIES.length]! }
  })
}

/** A name of its own for each number. */
function word(at: number, salt: number): string {
  let text = SYLLABLES[salt]!
  for (let rest = at + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    text += SYLLABLES[rest % SYLLABLES.length]!
  }
  return text.charAt(0).toUpperCase() + text.slice(1)
}
