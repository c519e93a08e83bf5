import type { EntityType } from '../../model.ts'
import { placeIndex } from '../lexicon/loadPlaces.ts'
import { hyphened, nameContexts } from '../lexicon/nameContexts.ts'
import { nameWords } from '../lexicon/nameWords.ts'
import type { NameClass } from '../tagger/tags.ts'
import { typeByApposition } from './nameAppositions.ts'
import { isOfFighters, typeByContext } from './nameContexts.ts'
import { tellsOfVote } from './nameParties.ts'
import type { TokenRange } from './nameRuns.ts'
import type { NameSentence } from './nameText.ts'

const FIGHTING = /^(?:SECURITY_FORCE|ARMED_GROUP|ORGANIZATION)$/
/** What insurgents call themselves: "Islamic Struggle", "Resistance Units". */
const BAND =
  /^(?:units|resistance|struggle|legion|column|columns|vanguard|tigers|lions|hawks|eagles|falcons|martyrs|avengers|fighters|cells)$/
/** An army "of liberation" is no state's. */
const INSURGENT =
  /^(?:liberation|freedom|revolutionary|resistance|rebel|jihad|mujahideen|mujahedin|insurgent|guerrilla|islamic|popular|peoples|people|martyrs|separatist|volunteers)$/

/** "Antioquia Department", "Department of Antioquia" are no ministry, "County Clare" is nobody. */
function isDivision(words: readonly string[]): boolean {
  const ofAt = words.indexOf('of')
  const isNamedAfter = (head: number): boolean =>
    /^(?:department|district|province|prefecture)$/.test(words[head] ?? '') &&
    placeIndex().has(words.slice(head + 2).join(' '))
  if (ofAt > 0 && isNamedAfter(ofAt - 1)) return true
  if (words[0] === 'county' && words.length > 1) return ofAt < 0
  return (
    /^(?:department|state|district|province)$/.test(words.at(-1) ?? '') &&
    placeIndex().has(words.slice(0, -1).join(' '))
  )
}

/** "Inter-American Commission on Human Rights": a body that states have together. */
function isOfStates(words: readonly string[], head: string): boolean {
  const { igo, igoFirst } = nameContexts()
  if (!igo.has(head)) return false
  const [first = '', second = ''] = words
  if (igoFirst.has(hyphened(first))) return true
  // "West African Economic and Monetary Union", "Economic Community of Lake States".
  const isShared = words.some((word) => SHARED.test(word))
  return (
    isShared &&
    ((PART_OF_WORLD.test(first) && igoFirst.has(second)) || STATES.test(words.at(-1) ?? ''))
  )
}
const SHARED = /^(?:economic|monetary|customs|development|cooperation|trade|currency)$/
const PART_OF_WORLD = /^(?:west|east|central|southern|northern|eastern|western)$/
const STATES = /^(?:states|nations|countries|republics)$/

const PRESS = /^(?:news|press|media|broadcasting|wire|radio|television)$/
const NETWORK = /^(?:network|council)$/
const FRONT =
  /^(?:front|movement|union|table|congress|rally|coalition|umbrella|platform|bloc|league)$/
/** "Zagros Human Rights Network" is no broadcaster, "Left Democratic Front" bears no arms. */
function typeByCivilWords(
  { folded }: NameSentence,
  words: readonly string[],
  head: string
): EntityType | null {
  const { civic, partyWords } = nameContexts()
  const isFront = head === 'front'
  if (!isFront && !NETWORK.test(head) && !FRONT.test(head)) return null
  const isInsurgent = words.some((word) => INSURGENT.test(word))
  if (NETWORK.test(head) || (isFront && !isInsurgent))
    if (words.some((word) => civic.has(word.replace(/['’]s?$/, '')))) return 'ORGANIZATION'
  if (isInsurgent || words.some((word) => NO_PARTY.test(word))) return null
  const isParty = words.some((word) => partyWords.has(word)) || (isFront && tellsOfVote(folded))
  return isParty && FRONT.test(head) ? 'POLITICAL_PARTY' : null
}
const NO_PARTY =
  /^(?:african|european|arab|nations|soviet|students?|teachers?|workers|army|salvation|national-liberation)$/

/** "Ministry of", "Centre for", "Commission on": the word before tells what it is. */
const governs = (word: string): boolean => /^(?:of|for|on)$/.test(word)

/** "Internal Security Agency", "National Intelligence Service": no ministry. */
const SERVICE = /^(?:agency|service|bureau|committee|directorate)$/
const SECRET = /^(?:intelligence|counterintelligence|counterterrorism|security)$/

/** What the words of a name say it is ("… Province", "Ministry of …"), or null. */
export function typeByOwnWords(text: NameSentence, range: TokenRange): EntityType | null {
  const type = typeByHead(text, range)
  return type && FIGHTING.test(type) && !STATE.test(text.folded[range.to - 1] ?? '')
    ? isOfFighters(text, range)
      ? 'ARMED_GROUP'
      : type
    : type
}
/** Forces that only a state has. */
const STATE = /^(?:army|police|navy|guard|constabulary|gendarmerie|marines|coastguard)$/

function typeByHead(text: NameSentence, { from, to }: TokenRange): EntityType | null {
  const { first, last } = nameWords()
  const words = text.folded.slice(from, to)
  if (words.length < 2) return null
  if (isUnit(words)) return 'SECURITY_FORCE'
  const ofAt = words.findIndex(governs)
  const head = (ofAt > 0 ? words[ofAt - 1] : words.at(-1)) ?? ''
  if (KATIBA.test(words[0] ?? '') || words.some((w) => TALIBAN.test(w))) return 'ARMED_GROUP'
  if (isDivision(words)) return 'REGION'
  if (isOfStates(words, head)) return 'INTERGOVERNMENTAL_ORG'
  if (ofAt < 0 && SERVICE.test(head) && words.some((word) => SECRET.test(word)))
    return 'SECURITY_FORCE'
  if (ofAt < 0 && /^(?:service|agency|network|wire)$/.test(head) && PRESS.test(words.at(-2) ?? ''))
    return 'MEDIA'
  const civil = typeByCivilWords(text, words, head)
  if (civil) return civil
  const byHead = last.get(head) ?? (ofAt > 0 ? first.get(head) : undefined)
  if (byHead && FIGHTING.test(byHead) && words.some((word) => INSURGENT.test(word))) {
    return 'ARMED_GROUP'
  }
  if (!byHead && BAND.test(head) && words.slice(0, -1).some((word) => INSURGENT.test(word)))
    return 'ARMED_GROUP'
  if (!byHead && nameContexts().parties.has(head)) return 'POLITICAL_PARTY'
  if (!byHead && nameContexts().forces.has(head)) return 'SECURITY_FORCE'
  return byHead ?? first.get(words[0] ?? '') ?? null
}

/** What stands beside a name ("the town of X", "X newspaper", "General X"), or null. */
export function typeByNeighbours(text: NameSentence, { from, to }: TokenRange): EntityType | null {
  const { kinds, personTitles } = nameWords()
  const { folded } = text
  const before = folded[from - 1] ?? ''
  const after = folded[to] ?? ''
  if (personTitles.has(before)) return 'PERSON'
  const head = before === 'of' ? (folded[from - 2] ?? '') : before
  // "the capital of Borno state", "the governor of Cauca": the larger place.
  if (before === 'of' && SEATED.test(head)) return kinds.get(after) ?? 'REGION'
  const isLower = /^\p{Ll}/u.test(text.words[to] ?? '')
  const afterKind = isLower || text.letterCase === 'UPPER' ? kinds.get(after) : undefined
  // "the hills of Sumisip town": what it is stands behind.
  const isBehind = before === 'of' && afterKind === 'CITY'
  const ofKind = isBehind ? afterKind : kinds.get(head)
  if (ofKind === 'CITY' || ofKind === 'REGION') return ofKind
  if (afterKind) return afterKind
  if (ofKind && before !== 'of') return ofKind
  // "the Zorva-96 rights group"
  if (CIVIC.test(after) && GROUP.test(folded[to + 1] ?? '')) return 'ORGANIZATION'
  // "Zorkand's Palu district": what has districts is no town.
  if (/^['’]s$/.test(text.words[to] ?? '') && ownsDistrict(text, to + 1)) return 'REGION'
  return /^(?:news|radio|television|tv)$/.test(after) ? 'MEDIA' : null
}

const CIVIC =
  /^(?:rights|aid|relief|advocacy|environmental|campaign|conservation|monitoring|lobby|watchdog|civic|charity|women|youth|student|church|medical|humanitarian)$/
const GROUP =
  /^(?:group|groups|organi[sz]ation|association|network|charity|agency|foundation|movement|watchdog)$/

/** Capitals and the word for a part of a province behind them. */
function ownsDistrict({ words, folded }: NameSentence, from: number): boolean {
  let at = from
  while (at < from + 3 && /^\p{Lu}/u.test(words[at] ?? '')) at++
  return at > from && DISTRICT.test(folded[at] ?? '')
}
const DISTRICT =
  /^(?:district|county|township|subdistrict|sub-district|municipality|department|prefecture|division|regency|governorate|commune|canton|oblast|raion)$/

const SEATED = /^(?:capital|governor|prefect)$/

/** Types of the class LOC. */
export const PLACES: ReadonlySet<EntityType> = new Set(['COUNTRY', 'REGION', 'CITY', 'FACILITY'])

/** Whether a type is one of the class that the tagger gave. */
export function fitsClass(type: EntityType, name: NameClass): boolean {
  if (name === 'PER') return type === 'PERSON'
  if (name === 'LOC') return PLACES.has(type)
  return type !== 'PERSON' && !PLACES.has(type)
}

/** Heads that leave no doubt: whatever the model says, "… Road" is a place and "… Brigade" none. */
const DECISIVE =
  /^(?:road|street|avenue|boulevard|highway|bridge|airport|airfield|base|airbase|square|mountains?|river|lake|valley|island|islands|dam|barrage|hospital|hotel|cafe|restaurant|bar|tavern|pub|inn|building|palace|embassy|prison|camp|province|district|governorate|county|peninsula|desert|mosque|cathedral|stadium|station|barracks|party|ministry|brigades?|battalion|regiment|army|police|front|movement|jihad|network|navy|gendarmerie|university|council|agency|corps|forces?|committee|units|commission|court|association|institute|company|corp|inc|ltd|times|post|news|newspaper|tribune|herald)$/
/** Words for bands of fighters in front of a name. */
const KATIBA = /^(?:katiba|katibat|jaish|jaysh|harakat|lashkar|jund|kataib|liwa|saraya)$/
const TALIBAN = / (?:i|e) (?:taliban|tayyiba|taiba|mohammed|jhangvi)$/
/** First words that do the same. */
const STREET =
  /^(?:calle|rue|avenida|paseo|plaza|via|boulevard|cafeteria|hotel|hospital|camp|fort|lake|mount)$/
/** "The newspaper X", "the company X". */
const CALLED =
  /^(?:newspaper|daily|magazine|broadcaster|company|firm|airline|university|ngo|party)$/

/** Whether the name's own words leave no doubt of what it is. */
export function isSettledByWords(text: NameSentence, { from, to }: TokenRange): boolean {
  const words = text.folded.slice(from, to)
  if (words.length < 2) return false
  if (KATIBA.test(words[0] ?? '') || words.some((w) => TALIBAN.test(w))) return true
  const ofAt = words.findIndex(governs)
  const head = ofAt > 0 ? words[ofAt - 1] : words.at(-1)
  return (
    DECISIVE.test(head ?? '') ||
    (ofAt < 0 && /^(?:command|division)$/.test(head ?? '')) ||
    STREET.test(words[0] ?? '') ||
    isUnit(words) ||
    isDivision(words)
  )
}

/** "5th Special Forces Group". */
const isUnit = (words: readonly string[]): boolean =>
  /^\d+(?:st|nd|rd|th)$/.test(words[0] ?? '') && UNIT.test(words.at(-1) ?? '')
const UNIT =
  /^(?:battalion|brigade|division|regiment|wing|squadron|group|fleet|corps|army|infantry|company|command|unit)$/

/** Heads that are common surnames as well. */
const SURNAME = /^(?:forest|hill|hall|church|temple|house|park|banks|lake|rivers|school|mills)$/

/** A first name and one to three words more, none of them a listed place or head. */
function isFullName(text: NameSentence, { from, to }: TokenRange): boolean {
  const { firstNames, first, last } = nameWords()
  const words = text.folded.slice(from, to)
  if (words.length < 2 || words.length > 4 || !firstNames.has(words[0] ?? '')) return false
  const isPlain = (word: string): boolean =>
    SURNAME.test(word) || (!first.has(word) && !last.has(word) && /^\p{L}/u.test(word))
  return !placeIndex().has(words.join(' ')) && words.every(isPlain)
}

const PART =
  /^(?:(?:north|south)?-?(?:north|south|east|west)(?:ern)?|central|upper|lower|greater|inner|outer|oriental|occidental|haut|haute|haut-.+|haute-.+|bas|bas-.+|alto|alta|baja)$/
/** "Davao del Norte", "Mindoro Oriental", "Valle del Cauca". */
const PART_BEHIND = /^(?:oriental|occidental|norte|sur|sul|central|meridional|septentrional)$/

/** "outside Saravan", "into Bunia", "in Koyla on Monday": prepositions of place before a lone word that is no first name. */
function isPlacedIn({ folded, words }: NameSentence, { from, to }: TokenRange): boolean {
  const { firstNames } = nameWords()
  if (to > from + 2 || firstNames.has(folded[from] ?? '')) return false
  if (/^['’]/.test(words[to] ?? '')) return false
  const before = folded[from - 1] ?? ''
  if (isSurelyPlaced(folded, from)) return true
  if (before === 'at') return !AIMED.test(folded[from - 2] ?? '') && CLOSED.test(words[to] ?? '.')
  if (before !== 'in') return false
  return !TRUST.test(folded[from - 2] ?? '')
}
/** "outside Saravan", "20 km from Bunia", "the outskirts of Koyla". */
function isSurelyPlaced(folded: readonly string[], from: number): boolean {
  const before = folded[from - 1] ?? ''
  const earlier = folded[from - 2] ?? ''
  if (before === 'of') return ROUND.test(earlier)
  if (before === 'from') return /^(?:km|kms|kilometres|kilometers|miles)$/.test(earlier)
  return SURELY_PLACED.test(before)
}
const SURELY_PLACED = /^(?:near|outside|into|around)$/
const ROUND =
  /^(?:(?:north|south)?-?(?:north|south|east|west)|outskirts|suburbs?|streets|residents|inhabitants|villagers|neighbourhood|neighborhood|mayor|bishop|centre)$/
const CLOSED = /^(?:[,.;]|on|in|near|and)$/
const AIMED =
  /^(?:look(?:ed|s)?|laugh(?:ed|s)?|shout(?:ed|s)?|aim(?:ed|s)?|direct(?:ed)?|fire(?:d|s)?|point(?:ed|s)?|ang(?:er|ry)|furious|fury|shot|stare(?:d|s)?|yell(?:ed)?|hit|levelled|leveled|swipe|dig|thrown?|threw|smile[ds]?)$/
const TRUST =
  /^(?:trust|trusts|trusted|faith|confidence|believe|believes|believed|belief|interest|interested|hope|hopes|disappointed|confided|confide|partner|friend|ally|found|find|see|saw)$/

/** "Western Australia", "Oriental Mindoro": a part of something is no town, unless a list says so. */
function isPartOfCountry(
  { folded }: NameSentence,
  { from, to }: TokenRange,
  name: NameClass
): boolean {
  if (to - from < 2 || (name !== 'LOC' && folded[from - 1] !== 'in')) return false
  return PART.test(folded[from] ?? '') || PART_BEHIND.test(folded[to - 1] ?? '')
}

/** The finer type of a tagged name, as far as its words and neighbours tell. */
export function typeOfClass(
  text: NameSentence,
  range: TokenRange,
  name: NameClass
): Readonly<{ type: EntityType; isSettled: boolean }> {
  const byWords = typeByOwnWords(text, range)
  if (byWords && isSettledByWords(text, range)) {
    return { type: byWords, isSettled: true }
  }
  const told = typeByApposition(text, range) ?? typeByContext(text, range, name)
  if (told) return { type: told, isSettled: true }
  if (name !== 'PER' && isFullName(text, range)) {
    return { type: 'PERSON', isSettled: false }
  }
  const byNeighbours = typeByNeighbours(text, range)
  if (
    byNeighbours &&
    (PLACES.has(byNeighbours) || CALLED.test(text.folded[range.from - 1] ?? ''))
  ) {
    return { type: byNeighbours, isSettled: true }
  }
  for (const type of [byWords, byNeighbours]) {
    if (type && fitsClass(type, name)) return { type, isSettled: false }
  }
  if (opensDateline(text, range)) return { type: 'CITY', isSettled: false }
  const isBehindTown = text.sentence.section === 'DATELINE' && text.words[range.from - 1] === ','
  if ((isBehindTown && name === 'LOC') || isPartOfCountry(text, range, name))
    return { type: 'REGION', isSettled: false }
  if (name === 'PER' && isPlacedIn(text, range))
    return { type: 'CITY', isSettled: isSurelyPlaced(text.folded, range.from) }
  if (name === 'ORG' && range.to - range.from < 3 && isSurelyPlaced(text.folded, range.from))
    return { type: 'CITY', isSettled: false }
  const type = name === 'PER' ? 'PERSON' : name === 'LOC' ? 'CITY' : 'ORGANIZATION'
  return { type, isSettled: false }
}

/** "HARWICK, Kenya -": a dateline opens with the town, unless a first name shows who wrote. */
const opensDateline = (text: NameSentence, { from, to }: TokenRange): boolean =>
  text.sentence.section === 'DATELINE' &&
  from === 0 &&
  /^[,(–—-]/.test(text.words[to] ?? '-') &&
  !nameWords().firstNames.has(text.folded[0] ?? '')
