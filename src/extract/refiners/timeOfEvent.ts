import type { Time } from '../../model.ts'
import { wordAt } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Draft, DraftClaim, DraftEvent, TriggerFinding } from '../draft.ts'
import type { TimeFinding } from '../findings.ts'
import { makeClaim, quote } from './claims.ts'
import { otherEventBetween } from './events/otherBetween.ts'
import { indexOfTrigger, speechIn, timesIn, triggersIn } from './lookups.ts'
import { isOwnTime } from './ownTime.ts'

/** `isNamed`: the words for the event hold the time ("Thursday's blast"). */
type Dated = Readonly<{ claim: DraftClaim; isOwn: boolean; isNamed: boolean }>

/** Its own day, else its own month or year, else a time that its sentence tells of something said. */
export function timeOf(draft: Draft, event: DraftEvent): Dated | null {
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
    // "seats needed to re-elect him, results showed on Monday": no day is planned.
    if (!isOwn && (trigger.status === 'PLANNED' || isDoneBefore(parsed, trigger, time))) continue
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
        time: ofDeed(draft, parsed, trigger, plainTime(time)),
        quotes: [words],
        ...(isOwn ? {} : { derivation: 'INFERRED', confidence: 0.4 })
      })
    })
  }
  return found
}

/** "who viewed the bodies on Tuesday found that most had been shot": when, nobody says. */
const isDoneBefore = (
  parsed: Parsed,
  { verb, start }: TriggerFinding,
  time: TimeFinding
): boolean => {
  const own = verb === null ? undefined : parsed.verbs[verb]
  return (
    own !== undefined &&
    time.end <= start &&
    parsed.words.slice(own.from, own.verb).some(({ lower }) => lower === 'had')
  )
}

/** "on Tuesday, a day after drones struck it": counted from the day beside; who is held "since Sunday" was taken then. */
function ofDeed(draft: Draft, parsed: Parsed, trigger: TriggerFinding, time: Time): Time {
  if (trigger.type === 'KIDNAPPING' && SINCE.test(time.value ?? ''))
    return { ...time, value: (time.value ?? '').slice(0, 10) }
  const { words } = parsed
  const end = wordAt(parsed, time.end - 1) + 1
  const first = words[end]?.lower === ',' ? end + 1 : end
  const unit = /^days?$/.test(words[first + 1]?.lower ?? '') ? 1 : 7
  const way = words[first + 2]?.lower
  const last = words[first + 2]
  if (
    !last ||
    trigger.start < last.end ||
    !/^(?:days?|weeks?)$/.test(words[first + 1]?.lower ?? '')
  )
    return time
  const count = COUNTS.indexOf(words[first]?.lower ?? '') || 1
  if (count < 0 || (way !== 'after' && way !== 'before') || !DAY.test(time.value ?? '')) return time
  for (let i = first + 3; i < wordAt(parsed, trigger.start); i++)
    if (/^[,;:]$/.test(words[i]?.lower ?? '')) return time
  const day = Date.parse(time.value ?? '') + (way === 'after' ? -1 : 1) * count * unit * A_DAY
  const exact = draft.view.article.text.slice(time.start, last.end)
  return { ...time, value: new Date(day).toISOString().slice(0, 10), end: last.end, exact }
}
const SINCE = /^\d{4}-\d\d-\d\d\/\.\.$/
const DAY = /^\d{4}-\d\d-\d\d$/
const A_DAY = 86_400_000
/** By number; "a day" is one. */
const COUNTS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

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
    const inside = time.start < trigger.end && trigger.start < time.end
    // "called Wednesday's vote peaceful": the day of the vote.
    if (!inside && said.some((s) => !isItsCue(trigger, s) && isOfSaying(parsed, time, s))) continue
    if (trigger.status === 'THREATENED' && isOfWarning(parsed, time)) continue
    if (isOfDocument(parsed, time) || isOfOuterClause(parsed, trigger, time)) continue
    if (isOfIndependence(parsed, trigger, time)) continue
    const event = draft.eventOfTrigger.get(indexOfTrigger(draft, trigger))
    if (!inside && isOfOtherNoun(draft, parsed, time, event)) continue
    if (otherEventBetween(draft, parsed, wordAt(parsed, trigger.start), wordAt(parsed, time.start)))
      continue
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
/** "a memorial to those killed in the 1987 bombing", "arrests over Sunday's blast": whose day it is. */
export function isOfOtherNoun(
  draft: Draft,
  parsed: Parsed,
  time: TimeFinding,
  event: string | undefined
): boolean {
  return triggersIn(draft, parsed.sentence.index).some((t) => {
    const phrase = t.phrase === null ? undefined : parsed.phrases[t.phrase]
    if (!phrase || time.start < t.start || t.end < time.end) return false
    if (draft.eventOfTrigger.get(indexOfTrigger(draft, t)) === event) return false
    return OF_ITS_OWN.test(parsed.words[phrase.from - 1]?.lower ?? '')
  })
}
const OF_ITS_OWN = /^(?:of|over|for|after|since|before|to|about|with|against|despite|amid)$/
/** "released them on Wednesday after holding them for a year": the time of what came after. */
function isOfOuterClause(parsed: Parsed, { verb }: TriggerFinding, time: TimeFinding): boolean {
  const own = verb === null ? undefined : parsed.verbs[verb]
  if (!own || parsed.words[own.from]?.form !== 'ING') return false
  const at = wordAt(parsed, time.start)
  return at < own.from && /^(?:after|before)$/.test(parsed.words[own.from - 1]?.lower ?? '')
}

/** "the first time since independence in 1980": when another thing was. */
function isOfIndependence({ words }: Parsed, trigger: TriggerFinding, time: TimeFinding): boolean {
  const at = words.findIndex((w) => w.start >= time.start)
  for (let i = at - 1; i > Math.max(0, at - SINCE_WORDS); i--) {
    const word = words[i]
    if (!word || word.kind === 'MARK' || word.kind === 'VERB') return false
    if (word.lower === 'since')
      return i < at - 1 && !(word.end <= trigger.start && trigger.end <= time.start)
  }
  return false
}
/** Words from "since" to the time within which it is of what stands between. */
const SINCE_WORDS = 5
/** "agreed on Thursday to pull back": what was said is itself the event. */
const isItsCue = (
  trigger: TriggerFinding,
  { cue }: Readonly<{ cue: { start: number; end: number; exact: string } }>
): boolean =>
  (cue.start < trigger.end && trigger.start < cue.end) ||
  (cue.end <= trigger.start && trigger.type === 'SANCTION' && DECIDED.test(cue.exact))
const DECIDED = /^(?:agreed|decided|voted|resolved|ordered|approved)\b/i
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
