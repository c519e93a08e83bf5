import type { EntityType } from '../../model.ts'
import { nameLexicon } from '../lexicon/loadNames.ts'
import { placeIndex } from '../lexicon/loadPlaces.ts'
import { hyphened, nameContexts } from '../lexicon/nameContexts.ts'
import { nameWords } from '../lexicon/nameWords.ts'
import { isPlural, peopleKind } from '../lexicon/nouns.ts'
import type { NameClass } from '../tagger/tags.ts'
import { claims } from './nameClaims.ts'
import { isCompany } from './nameCompanies.ts'
import { isParty, isPartyName } from './nameParties.ts'
import { isPlace } from './nameSettings.ts'
import type { TokenRange } from './nameRuns.ts'
import { isFirstWord } from './nameText.ts'
import type { NameSentence } from './nameText.ts'

/**
 * What the words beside a name leave no doubt of ("Cadet X", "told the X Courier", "X lawmakers"), or
 * null; `name` is the class that the tagger gave, null where it saw nothing.
 */
export function typeByContext(
  text: NameSentence,
  range: TokenRange,
  name: NameClass | null
): EntityType | null {
  if (text.letterCase !== 'MIXED') return null
  const headless = isHeadless(text, range)
  if (headless && isDescribedPerson(text, range)) return 'PERSON'
  if (isPaper(text, range, name, headless)) return 'MEDIA'
  if (isPartyName(text, range)) return 'POLITICAL_PARTY'
  if (!headless) return null
  if (isGang(text, range)) return 'ARMED_GROUP'
  if (isAged(text, range) && name !== 'LOC') return 'PERSON'
  if (name === 'LOC' && isCompatriot(text, range)) return 'PERSON'
  if (name !== 'LOC' && isLeader(text, range)) return 'PERSON'
  if (isWhose(text, range)) return 'PERSON'
  if (isArmed(text, range, name)) return 'ARMED_GROUP'
  if (isParty(text, range, name)) return 'POLITICAL_PARTY'
  if (isCompany(text, range)) return 'ORGANIZATION'
  if (isPlace(text, range, name)) return 'CITY'
  return name === 'PER' && isThing(text, range) ? claimedBy(text, range) : null
}

const MOST_WORDS = 4

/** None of its words says by itself what it is, and no list knows it as a place. */
export function isHeadless(text: NameSentence, { from, to }: TokenRange): boolean {
  if (to - from > MOST_WORDS) return false
  const { first, last } = nameWords()
  for (let i = from; i < to; i++) {
    const word = text.folded[i] ?? ''
    if (last.has(word) || (to - from > 1 && first.has(word) && !SAINTLY.test(word))) return false
  }
  return !placeIndex().has(text.folded.slice(from, to).join(' '))
}
const SAINTLY = /^(?:san|santa|santo|saint|el|new|umm)$/

/** "Cadet Zaid Obeidat", "the striker Jon Ekoku", "Commissioner Hauwa Danjuma". */
function isDescribedPerson(text: NameSentence, { from, to }: TokenRange): boolean {
  const before = hyphened(text.folded[from - 1] ?? '')
  const { strong, titles } = nameContexts()
  if (strong.has(before) || titles.has(before)) return true
  return to - from > 1 && isRole(text, from - 1)
}

/** Whether the word at `at` describes one person: "striker", "lawyer", small or opening the sentence. */
export function isRole(text: NameSentence, at: number): boolean {
  const word = hyphened(text.folded[at] ?? '')
  const { roles, notRoles } = nameContexts()
  if (word === '' || notRoles.has(word)) return false
  if (!roles.has(word) && (peopleKind(word) !== 'person' || isPlural(word))) return false
  return /^\p{Ll}/u.test(text.words[at] ?? '') || isFirstWord(text, at)
}

/** "told the Bangkok Courier", "the Manila Gazette", "the Post-Courier". */
function isPaper(
  text: NameSentence,
  { from, to }: TokenRange,
  name: NameClass | null,
  headless: boolean
): boolean {
  const { press, pressWhenTold, told, assemblies } = nameContexts()
  const last = text.folded[to - 1] ?? ''
  const isLone = to === from + 1
  if (/^(?:operation|exercise)$/.test(text.folded[from] ?? '')) return false
  const article = text.folded[from - 1] === 'the'
  // "the Daily Zorka"
  if (article && !isLone && text.folded[from] === 'daily') return true
  const end = last.slice(last.lastIndexOf(' ') + 1)
  if (press.has(end) && (!isLone || end !== last) && (article || !isLone)) return true
  if (headless && isForeignTitle(text, from, to)) return true
  if (!told.has(text.folded[article ? from - 2 : from - 1] ?? '')) return false
  if (article && pressWhenTold.has(end)) return true
  if (name === 'PER' || !headless || assemblies.has(last)) return false
  return article && placeIndex().has(text.folded[from] ?? '') && !isLone
}

/** "Le Matin said", "El Watan, quoting survivors", where the text speaks of newspapers. */
function isForeignTitle({ folded, isOfPress }: NameSentence, from: number, to: number): boolean {
  if (!isOfPress || to - from > 3 || !ARTICLE.test(folded[from] ?? '')) return false
  if (nameWords().firstNames.has(folded[from + 1] ?? '')) return false
  return PRINTS.test(folded[folded[to] === '' ? to + 1 : to] ?? '')
}
const ARTICLE = /^(?:le|la|les|el|al|il|die|der|das|o)$/
const PRINTS =
  /^(?:said|says|reported|reports|wrote|writes|quoting|quoted|citing|cited|carried|published|put|spoke|counted|claimed|ran|told|gave)$/

/** "Zaid Obeidat, 34, a farmer": whose age is told. */
function isAged({ words, folded }: NameSentence, { from, to }: TokenRange): boolean {
  if (!/^[,(]$/.test(words[to] ?? '') || !/^\d\d$/.test(words[to + 1] ?? '')) return false
  if (!/^[,).]$/.test(words[to + 2] ?? '')) return false
  return !/^(?:in|at|near|outside|around|of|from)$/.test(folded[from - 1] ?? '')
}

/** "Hungary's Attila Kocsis sacrificed a bishop": of a country, and doing something. */
function isCompatriot({ words, folded }: NameSentence, { from, to }: TokenRange): boolean {
  if (to - from < 2 || !/^['’]s$/.test(words[from - 1] ?? '')) return false
  if (!/^(?:\p{Ll}{2,}ed|won|beat|took|lost|led|said|told|drew|made|ran)$/u.test(words[to] ?? ''))
    return false
  return nameLexicon().names.hits.get(folded[from - 2] ?? '')?.[0]?.entry.type === 'COUNTRY'
}

/** "the Hafiz Gul group", told of with fighters or captives: called after somebody. */
const isGang = ({ folded, words }: NameSentence, { from, to }: TokenRange): boolean =>
  folded[from - 1] === 'the' &&
  (/^(?:faction|clan|syndicate|gang)$/.test(words[to] ?? '') ||
    (/^(?:group|network)$/.test(words[to] ?? '') && folded.some((word) => FIGHTERS.test(word))))
const FIGHTERS =
  /^(?:taliban|militants?|fighters?|attack(?:ed|s|ers)?|captives?|hostages?|kidnapp\w*|bomb\w*|gunmen|jihad\w*|killed|killing|rebels?|ambush\w*|responsibility)$/

/** "Solidarita, which had called the rally": nobody is told of so. */
const isThing = ({ words, folded }: NameSentence, { to }: TokenRange): boolean =>
  words[to] === ',' && folded[to + 1] === 'which'

/** Bodies that take responsibility are armed. */
const claimedBy = ({ folded }: NameSentence, { from }: TokenRange): EntityType =>
  from < 3 && claims(folded) ? 'ARMED_GROUP' : 'ORGANIZATION'

/** "militants of the Malaita Eagle Force": of a force that fighters belong to. */
export function isOfFighters(text: NameSentence, range: TokenRange): boolean {
  const { fighters } = nameContexts()
  const { from, to } = range
  const before = text.folded[from - 1] === 'the' ? from - 2 : from - 1
  return (
    (text.folded[before] === 'of' &&
      fighters.has(text.folded[before - 1] ?? '') &&
      !/^(?:CITY|REGION)$/.test(nameWords().kinds.get(text.folded[to] ?? '') ?? '')) ||
    fighters.has(text.folded[to] ?? '') ||
    isAffiliated(text.folded, to) ||
    isUnheardOf(text.folded, from) ||
    isBehindIt(text.folded, to)
  )
}

/** "Falintil guerrillas", "the separatist BRN", "X was behind the blast": who bears arms. */
function isArmed(text: NameSentence, range: TokenRange, name: NameClass | null): boolean {
  const { from, to } = range
  const isLone = to === from + 1
  if (isLone && text.folded[from - 1] === 'the' && (text.folded[from] ?? '').endsWith('s'))
    return false
  if (isRebel(text, range, name)) return true
  if (name === 'PER' && !isLone) return false
  return !ETHNIC.test(text.folded[to - 1] ?? '') && isOfFighters(text, range)
}
/** "Karenni guerrillas", "Chadian rebels": of a people. */
const ETHNIC = /(?:ese|[ie]an|ish|i|ic)$/

/** "the separatist BRN", "the jihadist X": an adjective that no person and no place has. */
function isRebel(
  { folded, words }: NameSentence,
  { from, to }: TokenRange,
  name: NameClass | null
): boolean {
  if (folded[from - 2] !== 'the' || !REBEL.test(folded[from - 1] ?? '')) return false
  return (
    name !== 'LOC' && (to === from + 1 || name === 'ORG') && !/^\p{Ll}/u.test(words[from] ?? '')
  )
}
const REBEL =
  /^(?:separatist|secessionist|jihadist|militant|guerrilla|insurgent|extremist|paramilitary|terrorist)$/

/** "the little-known X", "a shadowy group, X": whom one hears of by what it claims. */
const isUnheardOf = (folded: readonly string[], from: number): boolean =>
  /^(?:little known|shadowy|obscure|clandestine|outlawed)$/.test(folded[from - 1] ?? '') ||
  (/^(?:known|unknown)$/.test(folded[from - 1] ?? '') &&
    /^(?:little|previously|hitherto)$/.test(folded[from - 2] ?? ''))

/** "X was behind the blast", "X has claimed responsibility for the blast". */
function isBehindIt(folded: readonly string[], to: number): boolean {
  const at = /^(?:is|was|were|are|has|have|had|later|immediately)$/.test(folded[to] ?? '')
    ? to + 1
    : to
  const isSo =
    (at > to && folded[at] === 'behind') ||
    (folded[at + 1] === 'responsibility' && /^(?:claimed|accepted|took)$/.test(folded[at] ?? ''))
  return isSo && folded.slice(at + 2, at + 6).some((word) => DEED.test(word))
}
const DEED =
  /^(?:attacks?|bombings?|blasts?|explosions?|shootings?|killings?|murders?|kidnappings?|abductions?|ambush|raids?|massacre|assassinations?|hijacking|bombs?)$/

/** "the trial of X", "the widow of X": what nothing but a person has. */
const isWhose = ({ folded, words }: NameSentence, { from, to }: TokenRange): boolean =>
  to - from > 1 &&
  to - from < 4 &&
  folded[from - 1] === 'of' &&
  PERSONAL.test(folded[from - 2] ?? '') &&
  words.slice(from, to).every((word) => /^(?:\p{Lu}\p{Ll}|\p{Ll}{2,3}(?:$|-))/u.test(word))
const PERSONAL =
  /^(?:trial|arrest|murder|assassination|widow|wife|husband|son|daughter|brother|sister|mother|father|nephew|uncle|cousin|funeral|imprisonment|detention|extradition|resignation|inauguration|corpse|biography|testimony|conviction|acquittal|sentencing)$/

/** "forces loyal to X", "a gang led by X": nobody leads but a person. */
const isLeader = ({ folded, words }: NameSentence, { from, to }: TokenRange): boolean =>
  to - from > 1 &&
  to - from < 4 &&
  ((folded[from - 1] === 'to' && folded[from - 2] === 'loyal') ||
    (folded[from - 1] === 'by' && /^(?:led|headed|commanded)$/.test(folded[from - 2] ?? ''))) &&
  words.slice(from, to).every((word) => /^(?:\p{Lu}\p{Ll}|\p{Ll}{2,3}(?:$|-))/u.test(word))

/** "the Tulkarm Brigade, which is affiliated with X": no state's force is. */
function isAffiliated(folded: readonly string[], to: number): boolean {
  const at = folded[to] === '' ? to + 1 : to
  const next = folded[at] === 'which' && folded[at + 1] === 'is' ? at + 2 : at
  return /^(?:affiliated|allied|loyal)$/.test(folded[next] ?? '')
}
