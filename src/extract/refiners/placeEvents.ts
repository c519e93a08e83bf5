import type { EntityType } from '../../model.ts'
import { clauseEnd, clauseStart, fullEnd } from '../chunks/clauses.ts'
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
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import { otherEventBetween } from './events/otherBetween.ts'
import {
  entityOf,
  entityStartingAt,
  indexOfTrigger,
  placeOfReport,
  speechIn,
  triggersIn
} from './lookups.ts'
import { sharesTime } from './ownTime.ts'
import { isLocative } from './places/locative.ts'
import { isElectorate } from './places/electorate.ts'
import {
  isHeading,
  isInLaterClause,
  isNeighbour,
  isOfLaunch,
  isOfTalks
} from './places/elsewhere.ts'
import { isStruck } from './places/struck.ts'
import { isVisited } from './places/visited.ts'
import { timeOf } from './timeOfEvent.ts'

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
      // What was agreed for one place is signed in another.
      const isOnly = NO_PLACE.has(event.type) && trigger.lemma !== 'sign'
      if (coarser || (claims.length > 0 && isOnly)) continue
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
  const spots: Spot[] = spotHere(draft, parsed, at)
  const described = endOfDescribed(parsed, at)
  for (const phrase of parsed.phrases) {
    const entity = placeNamedIn(draft, parsed, phrase)
    if (!entity || !PLACE.has(entity.type) || !entity.named) continue
    const isDescribed = described !== null && described === phrase.to
    const isTied = isDescribed || isOfRow(parsed, trigger, phrase.from)
    if (!isPlaceOf(parsed, trigger, phrase) || (phrase.from <= at - 12 && !isTied)) continue
    if (
      isOfOtherVerb(parsed, phrase.from, trigger.verb) ||
      (isInEarlierClause(parsed, phrase.from, at) && !isTied) ||
      (isBeforeAfter(parsed, phrase.from, at) && !isTied)
    )
      continue
    const blocked =
      (entity.type === 'COUNTRY' && isHeading(parsed, trigger, phrase.from)) ||
      isNeighbour(parsed, phrase.from) ||
      isOfTalks(parsed, trigger, phrase.from) ||
      isOfLaunch(parsed, phrase.from) ||
      otherEventBetween(draft, parsed, at, phrase.from) ||
      isSpeakersPlace(draft, parsed, trigger, phrase) ||
      isOfHospital(parsed, trigger, phrase.from) ||
      isInLaterClause(parsed, at, phrase.from) ||
      isOfOtherNoun(draft, parsed, trigger, phrase)
    if (blocked) continue
    const distance = phrase.from > at ? phrase.from - at : (at - phrase.to) * 2
    spots.push({ entity, from: phrase.from - 1, to: fullEnd(parsed, phrase), distance })
    const around = entityOfPossessor(draft, parsed, phrase)
    if (around)
      spots.push({ entity: around, from: phrase.from - 1, to: phrase.to, distance: distance + 0.5 })
    for (const outer of chainAfter(draft, parsed, phrase.to))
      spots.push({ ...outer, from: phrase.from - 1, distance: distance + 0.5 })
  }
  return spots.sort((a, b) => a.distance - b.distance).slice(0, 4)
}

/** "stormed a school in X and marched off 60 pupils": what one does in a row is done in one place. */
const isOfRow = (parsed: Parsed, { verb }: TriggerFinding, place: number): boolean => {
  const own = verb === null ? undefined : parsed.verbs[verb]
  return own !== undefined && place < own.from && sharesTime(parsed, own, place)
}

/** "talks broke up here": the town that the report was sent from. */
function spotHere(draft: Draft, parsed: Parsed, at: number): Spot[] {
  const here = parsed.words.findIndex((w, i) => w.lower === 'here' || isThisTown(parsed, i))
  if (here < 0 || here < clauseStart(parsed, at) || here >= clauseEnd(parsed, at)) return []
  const told = parsed.verbs.findLast((v) => v.to <= here)
  if (told && TOLD_HERE.test(told.lemma)) return []
  const start = parsed.words[here]?.start ?? 0
  const isQuoted = speechIn(draft, parsed.sentence.index).some(
    (s) =>
      s.content.start <= start &&
      start < s.content.end &&
      /^["“]/.test(draft.view.article.text.slice(s.content.start, s.content.start + 1))
  )
  const from = isQuoted ? null : placeOfReport(draft)
  if (!from) return []
  return [{ entity: from.place, from: here, to: here + 1, distance: Math.abs(here - at) }]
}

/** "in this river port". */
function isThisTown({ words }: Parsed, i: number): boolean {
  if (words[i]?.lower !== 'this' || words[i - 1]?.kind !== 'PREPOSITION') return false
  for (let at = i + 1; at < i + 5; at++) {
    const word = words[at]
    if (/^(?:city|town|village|port|capital|resort|suburb)$/.test(word?.lower ?? ''))
      return words[at + 1]?.kind !== 'NOUN'
    if (word?.kind !== 'ADJECTIVE' && word?.kind !== 'NOUN') return false
  }
  return false
}

/** "it was learned here", "told reporters here": where it was said. */
const TOLD_HERE =
  /^(?:say|tell|learn|know|announce|report|state|declare|confirm|believe|add|warn|arrive|live|publish)$/

/** "in X, where gunmen killed ten": where the place ends that the clause of word `at` describes. */
function endOfDescribed({ words }: Parsed, at: number): number | null {
  for (let i = at - 1; i > Math.max(0, at - WHERE); i--)
    if (words[i]?.lower === 'where') return words[i - 1]?.lower === ',' ? i - 1 : i
  return null
}
/** Words within which a clause that "where" opens tells its event. */
const WHERE = 14

/** Where it happened: after a preposition of place, where troops are sent, what a storm struck. */
function isPlaceOf(
  parsed: Parsed,
  trigger: TriggerFinding,
  phrase: Parsed['phrases'][number]
): boolean {
  const before = parsed.words[phrase.from - 1]?.lower
  if (before === 'on' && trigger.phrase !== null && NO_PLACE.has(trigger.type)) return false
  if (before === 'on' && trigger.type === 'MEETING' && trigger.phrase !== null) return false
  if (trigger.type === 'ELECTION' && trigger.lemma !== 'appoint' && isElectorate(parsed, phrase))
    return true
  if (trigger.type === 'DEPLOYMENT' && (SENT_TO.test(before ?? '') || isPartSentTo(parsed, phrase)))
    return true
  if (trigger.type === 'WITHDRAWAL' && PULLED.test(trigger.lemma)) {
    if (before === 'from') return true
    if (before === 'of' && parsed.words[phrase.from - 2]?.lower === 'out') return true
  }
  if (isVisited(parsed, trigger, phrase)) return true
  if (STRUCK_OR_TAKEN.has(trigger.type) && isStruck(parsed, trigger, phrase)) return true
  if (before === 'and' && isPlacesListed(parsed, phrase)) return true
  // "Earlier a guard was shot in neighbouring X": what is next door is elsewhere.
  if (/^neighbou?ring$/.test(parsed.words[phrase.from]?.lower ?? '')) return false
  return isLocative(parsed, phrase.from)
}

const SENT_TO = /^(?:to|towards?)$/
/** "sent 400 soldiers to the north of X". */
const isPartSentTo = (
  { words, phrases }: Parsed,
  { index }: Parsed['phrases'][number]
): boolean => {
  const part = phrases.find((p) => p.of === index)
  return (
    part !== undefined &&
    SENT_TO.test(words[part.from - 1]?.lower ?? '') &&
    PART.test(words[part.head]?.lower ?? '')
  )
}
const PART =
  /^(?:(?:north|south)-?(?:east|west)?|east|west|centre|center|border|borders|capital|city|town|island|region|province)$/

/** "in X and Y", "in X, Y and Z": a preposition brings all of them. */
function isPlacesListed(parsed: Parsed, { from, index }: Parsed['phrases'][number]): boolean {
  let end = from - 1
  for (let i = index - 1; i >= 0 && index - i < LISTED; i--) {
    const phrase = parsed.phrases[i]
    if (!phrase || phrase.to !== end || !isNamedPlace(parsed, phrase)) return false
    if (isLocative(parsed, phrase.from)) return true
    if (parsed.words[phrase.from - 1]?.lower !== ',') return false
    end = phrase.from - 1
  }
  return false
}
const LISTED = 6
const isNamedPlace = ({ names }: Parsed, { name }: Parsed['phrases'][number]): boolean =>
  name !== null &&
  names[name]?.finding.form !== 'DEMONYM' &&
  PLACE.has(names[name]?.finding.type ?? null)

const STRUCK_OR_TAKEN = new Set(['DISASTER', 'TERRITORIAL_CHANGE'])
/** "withdrew from X", "pulled out of X". */
const PULLED = /^(?:withdraw|withdrawal|pull|pullout|pull-out|retreat|bring)$/

/** "in Kisumu's northern quarter": the place whose part it is. */
function entityOfPossessor(
  draft: Draft,
  parsed: Parsed,
  { from, possessor }: Parsed['phrases'][number]
): DraftEntity | null {
  if (possessor === null) return null
  const owner = parsed.names.find((n) => n.from >= from && n.to === possessor)
  const place = owner ? entityStartingAt(draft, owner.finding.start) : null
  return place?.type === 'CITY' || place?.type === 'REGION' ? place : null
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
  /^(?:front|area|region|sector|district|valley|hills|mountains|enclave|frontier|border|countryside|suburb|neighbou?rhood|quarter|camp|axis|salient|zone|township|municipality|peninsula|island|islands|county|parish|commune|plain|plateau|delta|coast|jungle|forest|desert|gorge|basin|highlands|lowlands|marshes|oasis)$/

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
  /^(?:operate|live|reside|base|stay|bear|station|headquarter|arrive|meet|cross|travel|work|say|publish|return|flee|leave|go|come|send|visit|head|move|study|speak|print|broadcast|post|mail|steal|buy|announce|declare|state|confirm|report|complain|write|reply|testify|acknowledge|warn)$/
const isOfOtherVerb = (parsed: Parsed, from: number, own: number | null): boolean =>
  parsed.verbs.some((v) => v.to === from - 1 && v.index !== own && ELSEWHERE.test(v.lemma))

/** A place before the event counts in its own clause, or at the head of the sentence. */
const isInEarlierClause = (parsed: Parsed, place: number, at: number): boolean =>
  place < at && place > 3 && place < clauseStart(parsed, at)

/** "clashed near X on Monday, a day after a truce was signed": what went before was elsewhere. */
const isBeforeAfter = ({ words }: Parsed, place: number, at: number): boolean =>
  place > 3 &&
  words.slice(place, at).some(({ lower }, i) => /^(?:after|before|since)$/.test(lower) && i > 0)

/** Code units between a speaker, or his verb, and the place that a preposition ties to it. */
const BESIDE = 7
const isBeside = (start: number, end: number): boolean => start > end && start - end < BESIDE

/** "told reporters in Kyiv": nothing else is told between. */
function isToldIn({ words }: Parsed, cue: number, place: number): boolean {
  const between = words.slice(0, place).filter(({ start }) => start >= cue)
  return (
    between.length > 1 &&
    between.length < 5 &&
    between.every(({ kind }) => kind !== 'VERB' && kind !== 'MARK')
  )
}

/** "a doctor in Tillabéri said that", "according to a group in Turin": where the speaker is. */
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
      s.source.start <= start &&
      ((s.cue.end <= s.source.start && start < s.source.end) ||
        (!(s.content.start <= start && start < s.content.end) &&
          (start < s.cue.start ||
            start - s.source.end < BESIDE ||
            isBeside(start, s.cue.end) ||
            isToldIn(parsed, s.cue.end, place.from))))
  )
}

/** "were taken to a hospital in X", "lay in the hospital at X": where the hurt were afterwards. */
function isOfHospital(parsed: Parsed, { verb }: TriggerFinding, place: number): boolean {
  const house = parsed.phrases.find((p) => p.to === place - 1)
  if (!house || !HOSPITAL.test(parsed.words[house.head]?.lower ?? '')) return false
  const tie = parsed.words[house.from - 1]?.lower ?? ''
  if (tie === 'to') return true
  const own = verb === null ? undefined : parsed.verbs[verb]
  const before = parsed.verbs.findLast((v) => v.to <= house.from)
  return tie === 'in' && (own?.index !== before?.index || AFTERWARDS.test(own?.lemma ?? ''))
}
const AFTERWARDS = /^(?:die|succumb|perish|recover)$/
const HOSPITAL = /^(?:hospitals?|clinics?|infirmary|mortuary|mortuaries|morgues?)$/

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
