import type { EntityType } from '../../model.ts'
import { remember } from '../remember.ts'
import { readLexicon } from './readLexicon.ts'

const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  schoolchildren: 'schoolchild',
  people: 'people',
  persons: 'person',
  wives: 'wife',
  lives: 'life',
  gunmen: 'gunman',
  policemen: 'policeman',
  policewomen: 'policewoman',
  troops: 'troop',
  bodies: 'body',
  knives: 'knife',
  crises: 'crisis',
  forces: 'force',
  clergymen: 'clergyman',
  congressmen: 'congressman',
  police: 'police',
  barracks: 'barracks',
  headquarters: 'headquarters',
  premises: 'premises',
  thieves: 'thief',
  fishermen: 'fisherman',
  businessmen: 'businessman',
  militiamen: 'militiaman',
  servicemen: 'serviceman',
  tribesmen: 'tribesman',
  herdsmen: 'herdsman',
  firemen: 'fireman',
  spokesmen: 'spokesman',
  watchmen: 'watchman',
  newsmen: 'newsman',
  cattlemen: 'cattleman',
  buses: 'bus',
  crosses: 'cross',
  arms: 'weapon',
  news: 'news',
  series: 'series',
  means: 'means',
  congress: 'congress'
}
/** "attackers" -> "attacker"; words that end so in the singular stay. */
export const singular = remember((word: string): string => {
  const lower = word.toLowerCase()
  const known = IRREGULAR[lower]
  if (known) return known
  if (lower.endsWith('men') && lower.length > 5) return `${lower.slice(0, -3)}man`
  if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is)$/.test(lower)) return lower
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  return /(?:sh|ch|x|z|ss)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1)
})
const PLURALS = new Set([
  'people',
  'police',
  'personnel',
  'men',
  'women',
  'children',
  'troops',
  'militants'
])
export const isPlural = (word: string): boolean => {
  const lower = word.toLowerCase()
  return PLURALS.has(lower) || (singular(lower) !== lower && lower !== 'headquarters')
}

export type People = 'person' | 'armed' | 'group'
const people = readLexicon<Record<People, string>>('./agents/people.json')
const peopleOf = new Map<string, People>()
for (const kind of ['armed', 'person', 'group'] as const) {
  for (const word of people[kind].split(' ')) if (!peopleOf.has(word)) peopleOf.set(word, kind)
}
const bodies = readLexicon<{ types: Record<string, string> }>('./agents/bodies.json').types
const bodyOf = new Map<string, EntityType>()
for (const [type, words] of Object.entries(bodies)) {
  for (const word of words.split(' ')) if (!bodyOf.has(word)) bodyOf.set(word, type as EntityType)
}
const sources = readLexicon<{ words: string; plural: string }>('./agents/sources.json')
const SOURCES = new Set(sources.words.split(' '))
const PLURAL_SOURCES = new Set(sources.plural.split(' '))

/** What kind of people a head noun names, or null. */
export const peopleKind = (head: string): People | null => peopleOf.get(singular(head)) ?? null
export const isSourceNoun = (head: string): boolean =>
  PLURAL_SOURCES.has(head.toLowerCase()) || SOURCES.has(head.toLowerCase())

/** The type of a body, place or thing by its head and the words before it, nearest first. */
export function bodyType(head: string, modifiers: readonly string[]): EntityType | null {
  const noun = singular(head)
  for (const modifier of modifiers) {
    const typed =
      bodyOf.get(`${noun}+${modifier.toLowerCase()}`) ??
      bodyOf.get(`${head.toLowerCase()}+${modifier.toLowerCase()}`)
    if (typed) return typed
  }
  return bodyOf.get(noun) ?? null
}
