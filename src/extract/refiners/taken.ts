import type { EntityType, EventType } from '../../model.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { Draft, TriggerFinding } from '../draft.ts'
import { peopleKind, singular } from '../lexicon/nouns.ts'
import { BODIES } from './bodies.ts'
import { entityAt } from './claims.ts'
import { entityOf } from './lookups.ts'

const PLACES = new Set<EntityType | null>(['CITY', 'REGION', 'COUNTRY', 'FACILITY'])
const PEOPLE = new Set<EntityType | null>(['PERSON', 'PERSON_GROUP'])

const COUNTING =
  /^(?:number|couple|handful|series|string|volley|dozens?|scores?|hundreds?|thousands?)$/
/** What a number counts: "companies" in "20 of the 30 companies", "missiles" in "a number of missiles". */
export function countedHead(parsed: Parsed, phrase: Phrase): string {
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  const head = parsed.words[phrase.head]
  const isCount = head?.kind === 'NUMBER' || COUNTING.test(head?.lower ?? '')
  const counted = isCount && of ? parsed.words[of.head] : head
  return singular(counted?.lower ?? '')
}

/** "nine of the 17 seats": what is won. */
const wonHead = (parsed: Parsed, phrase: Phrase): number =>
  phrase.of === null ? phrase.head : (parsed.phrases[phrase.of]?.head ?? phrase.head)
/** "captured nine of the 17 seats", "seized the lead": what is won. */
const WON =
  /^(?:share|title|crown|imagination|attention|trophy|prize|gold|medal|mood|headline|heart|lead|initiative|chance|opportunity|spotlight|moment|essence|spirit)$/

/** "captured on film". */
const isFilmed = ({ words }: Parsed, { end }: TriggerFinding): boolean => {
  const at = words.findIndex((w) => w.start >= end)
  return (
    words[at]?.lower === 'on' &&
    /^(?:film|camera|video|tape|cctv)$/.test(words[at + 1]?.lower ?? '')
  )
}

/** A place changes hands, people are taken, goods are confiscated. */
export function whatIsTaken(
  draft: Draft,
  parsed: Parsed,
  objects: readonly Phrase[],
  trigger: TriggerFinding
): EventType | null {
  const first = objects[0]
  if (!first) return null
  if (
    /^(?:seats?|majority|votes?|presidency|mayoralty)$/.test(
      parsed.words[wonHead(parsed, first)]?.lower ?? ''
    )
  )
    return 'ELECTION'
  if (WON.test(countedHead(parsed, first)) || isFilmed(parsed, trigger)) return null
  if (/^(?:power)$/.test(parsed.words[first.head]?.lower ?? '')) return 'COUP'
  const type = entityOf(draft, entityAt(draft, parsed, first))?.type ?? null
  if (VESSELS.test(countedHead(parsed, first)))
    return parsed.words.some((w) => LAWFUL.test(w.lower)) ? 'OTHER' : 'KIDNAPPING'
  if (PLACES.has(type)) return 'TERRITORIAL_CHANGE'
  // "Thirty-four of them had been captured": a count without a noun is of people.
  const isCounted = type === null && parsed.words[first.head]?.kind === 'NUMBER'
  if (PEOPLE.has(type) || isCounted)
    return trigger.lemma === 'capture' || isByLaw(parsed, trigger, first) ? 'ARREST' : 'KIDNAPPING'
  return 'OTHER'
}

/** "Four were shot by police and a fifth was seized": who took him was told before. */
const isByLaw = (parsed: Parsed, { verb }: TriggerFinding, whom: Phrase): boolean => {
  const own = verb === null ? undefined : parsed.verbs[verb]
  if (!own?.isPassive || parsed.words[own.to]?.lower === 'by') return false
  const head = countedHead(parsed, whom)
  const isOne = parsed.words[whom.head]?.kind === 'NUMBER' || /^(?:another|others?)$/.test(head)
  return (
    (isOne || peopleKind(head) === 'armed') &&
    parsed.words
      .slice(0, own.from)
      .some((w, i) => w.lower === 'by' && POLICE.test(parsed.words[i + 1]?.lower ?? ''))
  )
}
const POLICE = /^(?:police|policemen|soldiers|troops|officers|guards|gendarmes|commandos)$/

/** "The ship was seized by men on ropes": a hijacking, unless the law did it. */
const VESSELS =
  /^(?:ship|vessel|tanker|freighter|trawler|dhow|boat|ferry|yacht|plane|airliner|bus|minibus|train)$/
const LAWFUL =
  /^(?:police|customs|coastguard|navy|court|bailiffs|officers|cocaine|drugs|smugglers?|contraband)$/

/** "took over as chief executive", "took over the party", "took over from Ana Ruiz": an office, no place. */
export function isOfficeTaken(
  draft: Draft,
  parsed: Parsed,
  objects: readonly Phrase[],
  trigger: TriggerFinding
): boolean {
  if (trigger.lemma !== 'take' || trigger.type !== 'TERRITORIAL_CHANGE') return false
  const next = parsed.words.findIndex((w) => w.start >= trigger.end && w.lower !== 'over')
  if (/^(?:as|from)$/.test(parsed.words[next]?.lower ?? '')) return true
  const [first] = objects
  if (!first) return false
  return (
    OFFICES.test(parsed.words[first.head]?.lower ?? '') ||
    BODIES.has(entityOf(draft, entityAt(draft, parsed, first))?.type ?? null)
  )
}
const OFFICES =
  /^(?:presidency|premiership|chair|chairmanship|leadership|helm|reins|job|post|role|command|office|throne|portfolio|ministry|rival|firm|company|bank|airline|business|running)$/

/** "regained control of the town", not "of its costs". */
export function isControlOfPlace(draft: Draft, parsed: Parsed, { end }: TriggerFinding): boolean {
  const at = parsed.words.findIndex((w) => w.start >= end)
  if (!/^(?:of|over)$/.test(parsed.words[at]?.lower ?? '')) return true
  const what = parsed.phrases.find((p) => p.from === at + 1)
  if (!what) return false
  const type = entityOf(draft, entityAt(draft, parsed, what))?.type ?? null
  return PLACES.has(type) || GROUND.test(countedHead(parsed, what))
}
const GROUND =
  /^(?:area|territory|district|town|village|city|region|zone|province|border|capital|airport|airfield|base|road|highway|bridge|port|neighbourhood|neighborhood|suburb|front|hill|ridge|country|island|half|most|part|two|three|four|five|several)$/
