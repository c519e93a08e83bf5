import type { EntityType, Time } from '../../model.ts'
import { clauseStart, fullEnd } from '../chunks/clauses.ts'
import { wordAt } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type {
  Draft,
  DraftClaim,
  DraftEntity,
  DraftEvent,
  Refiner,
  TriggerFinding
} from '../draft.ts'
import type { TimeFinding } from '../findings.ts'
import { isOwnTime } from './ownTime.ts'
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import {
  entityOf,
  entityStartingAt,
  indexOfTrigger,
  speechIn,
  timesIn,
  triggersIn
} from './lookups.ts'

const LOCATIVE =
  /^(?:in|at|near|outside|inside|around|on|from|within|across|off|of|between|into|northeast|northwest|through|toward|towards|to)$/
const PLACE = new Set<EntityType | null>(['CITY', 'REGION', 'COUNTRY', 'FACILITY'])
const NO_PLACE = new Set(['ELECTION', 'SANCTION', 'AGREEMENT', 'FOUNDING', 'STATEMENT'])

type Spot = Readonly<{ entity: DraftEntity; from: number; to: number; distance: number }>

/** Where and when: nearest in the clause, then the sentence; for the main event then the lead and the dateline. */
export const placeEvents: Refiner = {
  name: 'placeEvents',
  refine(draft) {
    const claims: DraftClaim[] = []
    const events = draft.events.map((event) => {
      claims.push(...placesOf(draft, event))
      const dated = timeOf(draft, event)
      if (dated) claims.push(dated.claim)
      return dated ? { ...event, time: dated.claim.time } : event
    })
    return addClaims({ ...draft, events }, claims)
  }
}

function placesOf(draft: Draft, event: DraftEvent): DraftClaim[] {
  const claims: DraftClaim[] = []
  const seen = new Set<string>()
  for (const index of event.triggers) {
    const trigger = draft.found.triggers[index]
    const parsed = trigger && draft.found.parsed[trigger.sentence]
    if (!trigger || !parsed) continue
    for (const spot of spotsOf(draft, parsed, trigger)) {
      const part = `${spot.entity.key} ${isSummary(parsed)}`
      if (seen.has(part)) continue
      const coarser = spot.entity.type === 'COUNTRY' && claims.length > 0
      if (coarser || (claims.length > 0 && NO_PLACE.has(event.type))) continue
      seen.add(part)
      const at = wordAt(parsed, trigger.start)
      claims.push(
        makeClaim({
          predicate: 'OCCURRED_IN',
          subject: event.key,
          object: spot.entity.key,
          quotes: [quote(draft, parsed, Math.min(at, spot.from), Math.max(at + 1, spot.to))]
        })
      )
    }
    if (claims.length > 3) break
  }
  return claims
}

const isSummary = (parsed: Parsed): boolean =>
  /^(?:HEADLINE|STANDFIRST)$/.test(parsed.sentence.section)

/** Named places that a locative preposition ties to a trigger's clause, the nearest first. */
function spotsOf(draft: Draft, parsed: Parsed, trigger: TriggerFinding): readonly Spot[] {
  const at = wordAt(parsed, trigger.start)
  const spots: Spot[] = []
  for (const phrase of parsed.phrases) {
    const entity = placeNamedIn(draft, parsed, phrase)
    if (!entity || !PLACE.has(entity.type) || !entity.named) continue
    if (!isLocative(parsed, phrase.from) || phrase.from <= at - 12) continue
    if (
      isOfOtherVerb(parsed, phrase.from, trigger.verb) ||
      isInEarlierClause(parsed, phrase.from, at)
    )
      continue
    const blocked =
      otherEventBetween(draft, parsed, at, phrase.from) ||
      isSpeakersPlace(draft, parsed, trigger, phrase) ||
      isOfOtherNoun(draft, parsed, trigger, phrase)
    if (blocked) continue
    const distance = phrase.from > at ? phrase.from - at : (at - phrase.to) * 2
    spots.push({ entity, from: phrase.from - 1, to: fullEnd(parsed, phrase), distance })
    for (const outer of chainAfter(draft, parsed, phrase.to))
      spots.push({ ...outer, from: phrase.from - 1, distance: distance + 0.5 })
  }
  return spots.sort((a, b) => a.distance - b.distance).slice(0, 4)
}

/** The place that a phrase names, by itself or before a word for a stretch of land ("the Zola front"). */
function placeNamedIn(
  draft: Draft,
  parsed: Parsed,
  phrase: Parsed['phrases'][number]
): DraftEntity | null {
  const whole = entityOf(draft, entityAt(draft, parsed, phrase))
  if (whole?.named) return whole
  if (whole?.type === 'FACILITY') return townOf(draft, parsed, phrase) ?? whole
  if (!LAND.test(parsed.words[phrase.head]?.lower ?? '')) return whole
  const name = parsed.names.find(
    (n) => n.from >= phrase.from && n.to === phrase.head && n.finding.form !== 'DEMONYM'
  )
  return name ? entityStartingAt(draft, name.finding.start) : whole
}
/** "at Kidal bus station": the town that a building is called by. */
function townOf(
  draft: Draft,
  parsed: Parsed,
  phrase: Parsed['phrases'][number]
): DraftEntity | null {
  const name = parsed.names.find(
    (n) => n.from >= phrase.from && n.to <= phrase.head && n.finding.form === 'NAME'
  )
  const place = name ? entityStartingAt(draft, name.finding.start) : null
  const isWay = /^(?:road|highway|motorway|route|line|railway|pipeline|street|avenue|border)$/.test(
    parsed.words[phrase.head]?.lower ?? ''
  )
  return place?.type === 'CITY' && !isWay ? place : null
}
const LAND =
  /^(?:front|area|region|sector|district|valley|hills|mountains|enclave|frontier|border|countryside|suburb|neighbou?rhood|quarter|camp|axis|salient|zone)$/

/** "in the market, Nyala, Sudan": the larger places that follow, each after a comma. */
function chainAfter(
  draft: Draft,
  parsed: Parsed,
  end: number
): readonly Pick<Spot, 'entity' | 'to'>[] {
  const chain: Pick<Spot, 'entity' | 'to'>[] = []
  for (let at = end; parsed.words[at]?.lower === ',';) {
    const name = parsed.names.find((n) => n.from === at + 1)
    const entity = name ? entityStartingAt(draft, name.finding.start) : null
    if (!name || !entity || !PLACE.has(entity.type)) break
    chain.push({ entity, to: name.to })
    at = name.to
  }
  const next = chain.at(-1)
  return next && /^(?:and|or)$/.test(parsed.words[next.to]?.lower ?? '') ? [] : chain
}

/** "bands active in X", "based in X", "crossed into X": where somebody is, not where it happened. */
const ELSEWHERE =
  /^(?:operate|live|reside|base|stay|bear|station|headquarter|arrive|meet|cross|travel|work|say|publish|return|flee|leave|go|come|send|visit|head|move|study|speak|print|broadcast|post|mail|steal|buy)$/
const isOfOtherVerb = (parsed: Parsed, from: number, own: number | null): boolean =>
  parsed.verbs.some((v) => v.to === from - 1 && v.index !== own && ELSEWHERE.test(v.lemma))

/** A place before the event counts in its own clause, or at the head of the sentence. */
const isInEarlierClause = (parsed: Parsed, place: number, at: number): boolean =>
  place < at && place > 3 && place < clauseStart(parsed, at)

/** "a doctor in Tillabéri said that": where the speaker is. */
function isSpeakersPlace(
  draft: Draft,
  parsed: Parsed,
  trigger: TriggerFinding,
  place: Parsed['phrases'][number]
): boolean {
  const start = parsed.words[place.from]?.start ?? 0
  return speechIn(draft, parsed.sentence.index).some(
    (s) =>
      s.source !== null &&
      s.content.start <= trigger.start &&
      trigger.end <= s.content.end &&
      !(s.content.start <= start && start < s.content.end) &&
      s.source.start <= start &&
      start < s.cue.start
  )
}

/** "victims of the attack on X were buried": the place belongs to the noun before it. */
function isOfOtherNoun(
  draft: Draft,
  parsed: Parsed,
  trigger: TriggerFinding,
  place: Parsed['phrases'][number]
): boolean {
  const start = parsed.words[place.from]?.start ?? 0
  if (start > trigger.start) return false
  const own = draft.eventOfTrigger.get(indexOfTrigger(draft, trigger))
  const noun = triggersIn(draft, parsed.sentence.index).findLast(
    (t) => t.end <= start && t.phrase !== null && t !== trigger
  )
  if (!noun) return false
  const event = draft.eventOfTrigger.get(indexOfTrigger(draft, noun))
  const between = parsed.verbs.some(
    (v) =>
      (parsed.words[v.from]?.start ?? 0) >= noun.end && (parsed.words[v.from]?.start ?? 0) < start
  )
  return event !== undefined && event !== own && !between
}

const ROOM =
  /^(?:room|hall|courtyard|yard|gates?|roof|floor|building|lobby|kitchen|cellar|corridor|wing|ward|car|square|market|grounds|compound|entrance)$/
/** "on the road from X to Y". */
const ROAD = /^(?:road|highway|motorway|route|track|railway|path|trail)$/

export function isLocative(parsed: Parsed, from: number): boolean {
  const before = parsed.words[from - 1]
  if (!before) return false
  if (before.lower === 'to' || before.lower === 'from')
    return ROAD.test(parsed.words[from - 2]?.lower ?? '')
  const outer = before.lower === 'of' ? parsed.phrases.find((p) => p.to === from - 1) : undefined
  // "sent men to the island of X": where they go, as "to X" would.
  if (outer && parsed.words[outer.from - 1]?.lower === 'to')
    return ROAD.test(parsed.words[outer.from - 2]?.lower ?? '')
  // "in the post room of the prison".
  if (outer && ROOM.test(parsed.words[outer.head]?.lower ?? ''))
    return isLocative(parsed, outer.from)
  if (before.lower === 'of')
    return /^(?:city|town|village|province|district|state|department|region|capital|north|south|east|west|outskirts|suburb|area|streets|center|centre|municipality|part|parts|neighborhood|neighbourhood|forests?|hills|mountains|jungles?|slums?|suburbs|outskirts|island|valley|desert|county|territory|governorate|quarter|edge|heart|vicinity|kilometers|kilometres|km|miles|port|zone|sector|border|frontier|heights|slopes|foot|banks|shores?|coast|entrance|middle|oasis|enclave|township|hamlet|settlement|governorate|prefecture|hilltop|commune|canton|plains|lowlands|highlands|suburbs|crossing)$/.test(
      parsed.words[from - 2]?.lower ?? ''
    )
  return LOCATIVE.test(before.lower)
}

/** Another event stands between the trigger and the place. */
function otherEventBetween(draft: Draft, parsed: Parsed, at: number, place: number): boolean {
  const [from, to] = at < place ? [at + 1, place] : [place, at]
  const start = parsed.words[from]?.start ?? 0
  const end = parsed.words[to - 1]?.end ?? 0
  const triggers = triggersIn(draft, parsed.sentence.index)
  const eventAt = (t: TriggerFinding | undefined) =>
    t ? draft.eventOfTrigger.get(indexOfTrigger(draft, t)) : undefined
  const own = eventAt(
    triggers.find(
      (t) => t.start <= (parsed.words[at]?.start ?? 0) && t.end >= (parsed.words[at]?.end ?? 0)
    )
  )
  return triggers.some(
    (t) => t.start >= start && t.end <= end && eventAt(t) !== undefined && eventAt(t) !== own
  )
}

/** `isNamed`: the words for the event hold the time ("Thursday's blast"). */
type Dated = Readonly<{ claim: DraftClaim; isOwn: boolean; isNamed: boolean }>

/** Its own day, else its own month or year, else a time that its sentence tells of something said. */
function timeOf(draft: Draft, event: DraftEvent): Dated | null {
  const all = timesOf(draft, event)
  const own = all.filter((x) => x.isOwn)
  const named = own.filter((x) => x.isNamed)
  const likely = named.length > 0 ? named : own.length > 0 ? own : all
  return likely.find((x) => x.claim.time?.precision === 'DAY') ?? likely[0] ?? null
}

function timesOf(draft: Draft, event: DraftEvent): readonly Dated[] {
  const found: Dated[] = []
  for (const index of event.triggers) {
    const trigger = draft.found.triggers[index]
    const parsed = trigger && draft.found.parsed[trigger.sentence]
    if (!trigger || !parsed) continue
    const time = nearestTime(draft, parsed, trigger)
    if (!time) continue
    const isOwn = isOwnTime(parsed, trigger, time)
    const at = wordAt(parsed, trigger.start)
    const [from, to] = [wordAt(parsed, time.start), wordAt(parsed, time.end - 1) + 1]
    const verb = parsed.verbs.find(
      (v) =>
        v.to === from &&
        /^(?:occur|happen|take|perpetrate|place|carry|stage|launch|hold)$/.test(v.lemma)
    )
    const words = verb
      ? quote(draft, parsed, verb.verb, to)
      : quote(draft, parsed, Math.min(at, from), Math.max(at + 1, to))
    found.push({
      isOwn,
      isNamed: time.precision === 'DAY' && time.start < trigger.end && trigger.start < time.end,
      claim: makeClaim({
        predicate: 'OCCURRED_ON',
        subject: event.key,
        object: null,
        time: plainTime(time),
        quotes: [words],
        ...(isOwn ? {} : { derivation: 'INFERRED', confidence: 0.4 })
      })
    })
  }
  return found
}

/** A finding without what only the recognizer needed. */
export function plainTime(time: TimeFinding): Time {
  const { start, end, exact, value, precision, anchor, part, derivation } = time
  return {
    value,
    precision,
    anchor,
    start,
    end,
    exact,
    ...(part ? { part } : {}),
    ...(derivation ? { derivation } : {})
  }
}

function nearestTime(draft: Draft, parsed: Parsed, trigger: TriggerFinding): TimeFinding | null {
  const said = speechIn(draft, parsed.sentence.index)
  let best: TimeFinding | null = null
  let least = Infinity
  for (const time of timesIn(draft, parsed.sentence.index)) {
    if (time.kind !== 'POINT' || time.precision === 'VAGUE') continue
    if (said.some((s) => isOfSaying(parsed, time, s))) continue
    if (trigger.status === 'THREATENED' && isOfWarning(parsed, time)) continue
    if (isOfDocument(parsed, time)) continue
    if (otherEventBetween(draft, parsed, wordAt(parsed, trigger.start), wordAt(parsed, time.start)))
      continue
    const inside = time.start < trigger.end && trigger.start < time.end
    const distance = inside
      ? 0
      : time.start >= trigger.end
        ? time.start - trigger.end
        : (trigger.start - time.end) * 1.2
    const gap = distance + (isOwnTime(parsed, trigger, time) ? 0 : FARTHER)
    if (distance >= 0 && gap < least) {
      best = time
      least = gap
    }
  }
  return best
}
/** Code units: any time of its own is nearer than one of something said. */
const FARTHER = 100_000

/** "warned on Thursday of a possible attack": the day of the warning. */
const isOfWarning = (parsed: Parsed, time: TimeFinding): boolean => {
  const at = wordAt(parsed, time.start)
  return parsed.verbs.some(
    (v) => v.to <= at && at - v.to <= 4 && /^(?:warn|threaten|vow|caution|alert)$/.test(v.lemma)
  )
}

/** "released a video on Tuesday in which it boasts of the assault": the day of the video. */
export const isOfDocument = (parsed: Parsed, time: TimeFinding): boolean => {
  const at = wordAt(parsed, time.start)
  const verb = parsed.verbs.findLast((v) => v.to <= at)
  return (
    verb !== undefined &&
    at - verb.to <= 4 &&
    PUBLISH.test(verb.lemma) &&
    parsed.words.slice(Math.max(0, verb.from - 3), at).some((w) => DOCUMENT.test(w.lower))
  )
}
const PUBLISH =
  /^(?:release|publish|issue|post|broadcast|circulate|air|send|fax|distribute|upload|put|make|surface|appear|emerge)$/
const DOCUMENT =
  /^(?:videos?|statements?|letters?|messages?|leaflets?|communiqu[eé]s?|recordings?|photos?|photographs?|footage|tapes?|pictures?|reports?|clips?)$/

/** "said on Monday that": the time right beside a cue tells when it was said. */
export function isOfSaying(
  parsed: Parsed,
  time: TimeFinding,
  speech: Readonly<{ cue: { start: number; end: number } }>
): boolean {
  const cue = wordAt(parsed, speech.cue.end - 1) + 1
  const at = wordAt(parsed, time.start)
  // "announced for Thursday" tells what the announcement is about.
  return at >= cue && at - cue <= 1 && parsed.words[at - 1]?.lower !== 'for'
}
