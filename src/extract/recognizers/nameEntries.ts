import { isAbroad } from '../lexicon/abroad.ts'
import { placeEntry, placeIndex } from '../lexicon/loadPlaces.ts'
import type { ListedPlace } from '../lexicon/loadPlaces.ts'
import { nameLexicon } from '../lexicon/loadNames.ts'
import { nameWords } from '../lexicon/nameWords.ts'
import type { NameHit } from '../lexicon/nameIndex.ts'
import type { LexiconEntry } from '../findings.ts'
import type { NameCandidate } from './nameCandidates.ts'
import type { NameSentence } from './nameText.ts'

/** What the document's unambiguous names say of where it plays and of whom it tells. */
type Setting = Readonly<{
  /** Mentions of each country by ISO code: its name, adjective, capital, groups. */
  countries: ReadonlyMap<string, number>
  /** The same for capitals, which may be towns of the same name elsewhere and so count for less. */
  seats: ReadonlySet<string>
  entries: ReadonlySet<LexiconEntry>
  /** Names of entries, for parents. */
  named: ReadonlySet<string>
}>

/** Chooses what a name of several bearers means here, and looks places up in the gazetteer. */
export function settleEntries(
  texts: readonly NameSentence[],
  names: readonly (readonly NameCandidate[])[]
): NameCandidate[][] {
  const setting = readSetting(texts, names)
  return names.map((found, i) =>
    found.map((read) => {
      const name = isMisreadPlace(texts[i], read, setting)
        ? { ...read, type: 'CITY' as const }
        : read
      if (name.hits) return chooseHit(name, name.hits, setting)
      if (name.entry && nameLexicon().generic.has(name.entry)) return ofLeading(name, setting)
      const key = texts[i]?.folded.slice(name.from, name.to).join(' ') ?? ''
      if (!isPlace(name)) return name
      const isDateline = texts[i]?.sentence.section === 'DATELINE'
      return placeName(name, key, setting, isDateline)
    })
  )
}

/** Below this a lone word taken for a person is a town, where the text tells of the town's country. */
const SURE_PERSON = 0.8

function isMisreadPlace(
  text: NameSentence | undefined,
  { type, from, to, by, confidence, isSettled }: NameCandidate,
  { countries }: Setting
): boolean {
  if (!text || type !== 'PERSON' || by !== 'names/tagger' || isSettled) return false
  if (to !== from + 1 || confidence > SURE_PERSON || text.words[to] === '’s') return false
  const { personTitles, firstNames } = nameWords()
  if (personTitles.has(text.folded[from - 1] ?? '') || firstNames.has(text.folded[from] ?? ''))
    return false
  return placeIndex()
    .find(text.folded[from] ?? '')
    .some((place) => countries.has(place.country))
}

const isPlace = ({ type, form }: NameCandidate): boolean =>
  form !== 'DEMONYM' && (type === 'CITY' || type === 'REGION')

/** "the Brazilian embassy" stands in another country. */
const isFromElsewhere = (text: NameSentence | undefined, { form, to }: NameCandidate): boolean =>
  form === 'DEMONYM' && isAbroad(text?.folded[to] ?? '')

function readSetting(
  texts: readonly NameSentence[],
  found: readonly (readonly NameCandidate[])[]
): Setting {
  const names = found.flatMap((list, i) => list.filter((name) => !isFromElsewhere(texts[i], name)))
  const countries = new Map<string, number>()
  const seats = new Set<string>()
  const entries = new Set<LexiconEntry>()
  for (const { entry, hits } of names) {
    if (!entry || hits || nameLexicon().generic.has(entry)) continue
    entries.add(entry)
    const { country, type } = entry
    if (country !== null && type === 'CITY') seats.add(country)
    // Agencies report on every country; their own is none of the story.
    else if (country !== null && type !== 'MEDIA')
      countries.set(country, 1 + (countries.get(country) ?? 0))
  }
  return { countries, seats, entries, named: new Set([...entries].map((entry) => entry.name)) }
}

/** Another name of the bearer in the text decides, then its country, then its parent. */
function chooseHit(name: NameCandidate, hits: readonly NameHit[], setting: Setting): NameCandidate {
  const scored = hits.map((hit, order) => ({ hit, score: evidenceFor(hit.entry, setting), order }))
  scored.sort((a, b) => b.score - a.score || a.order - b.order)
  const [best, next] = scored
  if (!best) return name
  const { entry, form } = best.hit
  // Nothing in the text tells two armed groups apart: the name stays without an entry.
  const isOpen = best.score === next?.score && best.hit.entry.type === next.hit.entry.type
  return { ...name, form, type: entry.type, entry: isOpen ? null : entry }
}

/** "The Supreme Court" is that of the country that the text tells of most, if it is listed. */
function ofLeading(name: NameCandidate, { countries, seats }: Setting): NameCandidate {
  const country = name.entry?.country ?? ''
  const most = Math.max(0, ...countries.values())
  const leads = most > 0 ? countries.get(country) === most : seats.has(country)
  return leads ? name : { ...name, entry: null }
}

function evidenceFor(entry: LexiconEntry, { countries, entries, named }: Setting): number {
  const byCountry = entry.country === null ? 0 : Math.min(3, countries.get(entry.country) ?? 0)
  return (
    (entries.has(entry) ? 10 : 0) +
    byCountry +
    (entry.parent !== undefined && named.has(entry.parent) ? 2 : 0) +
    // Agencies sign the texts of every country.
    (entry.type === 'MEDIA' ? 0.5 : 0)
  )
}

/** Without a country to go by, only a town of this size (ten times the logarithm) is taken for meant. */
const WELL_KNOWN = 50
/** The same where the text tells of other countries. */
const KNOWN_EVERYWHERE = 60

const KIND =
  / (?:department|province|region|state|district|governorate|county|municipality|city|town)$/

function placeName(
  name: NameCandidate,
  key: string,
  setting: Setting,
  isDateline: boolean
): NameCandidate {
  const whole = placeIndex().find(key)
  const places = whole.length > 0 ? whole : placeIndex().find(key.replace(KIND, ''))
  if (name.entry) {
    const { country } = name.entry
    const isForeign = country !== null && !setting.countries.has(country)
    const namesake = [...places]
      .filter((p) => setting.countries.has(p.country))
      .sort((a, b) => Number(b.kind === name.type) - Number(a.kind === name.type))[0]
    // Agencies have their offices in capitals.
    if (isForeign && !isDateline && namesake && name.type === 'CITY') {
      return { ...name, type: namesake.kind, entry: placeEntry(namesake) }
    }
    // A capital of the country list: the gazetteer adds where it lies.
    const seat = places.find((place) => place.kind === name.type && place.country === country)
    return seat && name.entry.reference.latitude === undefined && name.type === 'CITY'
      ? { ...name, entry: withPlace(name.entry, seat) }
      : name
  }
  const ofType = places.filter((place) => place.kind === name.type)
  const candidates = ofType.length > 0 || name.isSettled ? ofType : places
  const isElsewhere = setting.countries.size + setting.seats.size > 0
  const least = isElsewhere ? KNOWN_EVERYWHERE : WELL_KNOWN
  const [place] = [...candidates]
    .filter(
      (p) => p.size >= least || setting.countries.has(p.country) || setting.seats.has(p.country)
    )
    .sort((a, b) => weight(b, setting) - weight(a, setting))
  return place ? { ...name, type: place.kind, entry: placeEntry(place) } : name
}

/** A country of the text outweighs any size, and a capital of it nearly so. */
function weight(place: ListedPlace, { countries, seats }: Setting): number {
  const mentions = Math.min(10, countries.get(place.country) ?? 0)
  return (
    (mentions > 0 ? 1000 + 20 * mentions : 0) + (seats.has(place.country) ? 500 : 0) + place.size
  )
}

const located = new WeakMap<LexiconEntry, LexiconEntry>()

function withPlace(entry: LexiconEntry, seat: ListedPlace): LexiconEntry {
  const known = located.get(entry)
  if (known) return known
  const whole = { ...entry, reference: placeEntry(seat).reference }
  located.set(entry, whole)
  return whole
}
