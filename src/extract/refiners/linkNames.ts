import { fold } from '../../map/fold.ts'
import type { EntityType, Mention } from '../../model.ts'
import type { PlacedName } from '../chunks/parse.ts'
import type { Draft, DraftEntity, Refiner } from '../draft.ts'
import { facilityName } from '../lexicon/facilityWords.ts'
import { BODIES } from './bodies.ts'
import { areCompatriots } from './nominals/compatriots.ts'
import type { NameFinding } from '../findings.ts'

type Group = {
  type: EntityType
  names: NameFinding[]
  folded: Set<string>
  acronym: string | null
  entryName: string | null
}

const PLACES = new Set<EntityType>(['COUNTRY', 'REGION', 'CITY', 'FACILITY'])
const classOf = (type: EntityType): string =>
  BODIES.has(type)
    ? 'organisation'
    : PLACES.has(type)
      ? type === 'COUNTRY'
        ? 'country'
        : 'place'
      : type

/** Names of one thing become one entity: same name, known alias, bracketed acronym, surname of a full name. */
export const linkNames: Refiner = {
  name: 'linkNames',
  refine(draft) {
    const groups: Group[] = []
    const acronyms = bracketed(draft)
    for (const name of draft.found.names) join(groups, name, acronyms)
    const entities = groups.map((group, i) => toEntity(group, `n${i + 1}`))
    return {
      ...draft,
      entities: [...draft.entities, ...entities],
      entityOfPhrase: phrasesOf(draft, entities)
    }
  }
}

/** Start of a name -> start of the name whose short form it is, for "Full Name (FN)" and "FN (Full Name)". */
function bracketed(draft: Draft): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  for (const { names, words } of draft.found.parsed) {
    names.forEach((name, i) => {
      const next = names[i + 1]
      if (!next || next.from !== name.to + 1 || !/^[([]$/.test(words[name.to]?.lower ?? '')) return
      if (!/^[)\]]$/.test(words[next.to]?.lower ?? '') || name.finding.form === 'DEMONYM') return
      if (abbreviates(next, name)) pairs.set(next.finding.start, name.finding.start)
      else if (abbreviates(name, next)) pairs.set(name.finding.start, next.finding.start)
    })
  }
  return pairs
}
const abbreviates = (short: PlacedName, long: PlacedName): boolean =>
  short.to - short.from === 1 &&
  long.to - long.from > 1 &&
  classOf(long.finding.type) !== 'PERSON' &&
  /^[\p{Lu}\d.&-]{2,}\p{Ll}?$|^\p{Lu}\p{L}*\p{Lu}/u.test(short.finding.exact)

function join(groups: Group[], name: NameFinding, acronyms: ReadonlyMap<number, number>) {
  const folded = fold(name.exact)
  const known = name.entry ? `${name.entry.type}:${name.entry.name}` : null
  const partner = acronyms.get(name.start)
  let group = groups.find((g) => partner !== undefined && g.names.some((n) => n.start === partner))
  const kind = classOf(name.type)
  group ??= groups.find((g) => known !== null && g.entryName === known)
  group ??= groups.find(
    (g) => g.folded.has(folded) && (classOf(g.type) === kind || !g.entryName || !known)
  )
  group ??= name.type === 'FACILITY' && !known ? sameFacility(groups, name.exact) : undefined
  group ??=
    name.type === 'PERSON' || name.entry === null
      ? partOfName(groups, withoutTitle(folded), name.type)
      : undefined
  if (!group) {
    group = { type: name.type, names: [], folded: new Set(), acronym: null, entryName: known }
    groups.push(group)
  }
  group.names.push(name)
  group.entryName ??= known
  if (name.form !== 'DEMONYM') group.folded.add(folded)
  if (name.form === 'ACRONYM' || partner !== undefined) group.acronym ??= name.exact
}

/** "the Marlow hotel" and "Hôtel Marlow": one core, and kinds that do not differ. */
function sameFacility(groups: readonly Group[], written: string): Group | undefined {
  const own = facilityName(written)
  return groups.findLast(
    (g) =>
      g.type === 'FACILITY' &&
      !g.entryName &&
      g.names.some((n) => {
        const other = facilityName(n.exact)
        const isAlike = own.kind === null || other.kind === null || own.kind === other.kind
        return other.core === own.core && isAlike
      })
  )
}

/** "Perez", "Andres Perez" or "Dr Perez" after "Carlos Andres Perez", where only one name fits. */
function partOfName(groups: readonly Group[], part: string, type: EntityType): Group | undefined {
  if (type === 'COUNTRY' || part.length < 3) return undefined
  const fits = groups.filter(
    (g) => g.type === 'PERSON' && [...g.folded].some((full) => isPart(full, part, type))
  )
  return fits.length === 1 || type === 'PERSON' ? fits.at(-1) : undefined
}
/** A last name, the first of two surnames, or some of the names in a row; other types must be less. */
function isPart(full: string, part: string, type: EntityType): boolean {
  if (full.endsWith(` ${part}`)) return true
  if (type !== 'PERSON') return false
  if (part.endsWith(` ${full}`)) return true
  const words = full.split(' ')
  if (!part.includes(' ')) return words.length >= 3 && words.slice(1).includes(part)
  return ` ${full} `.includes(` ${part} `) || ` ${part} `.includes(` ${full} `)
}
const TITLE =
  /^(?:dr|mr|mrs|ms|msgr|monsignor|gen|general|col|colonel|maj|major|capt|captain|lt|lieutenant|sgt|president|minister|senator|father|judge|comrade|commander) /
const withoutTitle = (folded: string): string => folded.replace(TITLE, '')

function toEntity(group: Group, key: string): DraftEntity {
  const entry = group.names.find((n) => n.entry)?.entry ?? null
  const proper = group.names.filter((n) => n.form === 'NAME')
  const spoken = proper.length ? proper : group.names.filter((n) => n.form === 'ACRONYM')
  const fullest = spoken.reduce<NameFinding | null>(
    (best, n) => (best && words(best) >= words(n) ? best : n),
    null
  )
  const first = group.names[0]
  const mentions = group.names.map((n): Mention => ({
    start: n.start,
    end: n.end,
    exact: n.exact,
    form:
      proper.length === 0 && n.form === 'ACRONYM'
        ? 'NAME'
        : n.exact === group.acronym && proper.length > 0
          ? 'ACRONYM'
          : n.form
  }))
  const isPlace = PLACES.has(group.type)
  return {
    key,
    type: group.type,
    name: fullest?.exact ?? entry?.name ?? first?.exact ?? '',
    acronym: proper.length && fullest?.exact !== group.acronym ? group.acronym : null,
    named: true,
    mentions,
    isCandidate: false,
    ...(isPlace && entry?.country ? { country: entry.country } : {}),
    ...(entry ? { reference: entry.reference } : {})
  }
}
const words = (name: NameFinding): number => name.exact.split(/[\s-]+/).length

/** Phrases that end in a name are that name's. */
function phrasesOf(draft: Draft, entities: readonly DraftEntity[]): ReadonlyMap<string, string> {
  const keyAt = new Map(entities.flatMap((e) => e.mentions.map((m) => [m.start, e.key] as const)))
  const map = new Map(draft.entityOfPhrase)
  for (const parsed of draft.found.parsed) {
    for (const phrase of parsed.phrases) {
      const name = phrase.name === null ? undefined : parsed.names[phrase.name]
      const key = name && keyAt.get(name.finding.start)
      if (key && !areCompatriots(parsed, phrase))
        map.set(`${parsed.sentence.index}:${phrase.index}`, key)
    }
  }
  return map
}
