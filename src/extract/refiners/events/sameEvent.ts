import type { Draft, TriggerFinding } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { personsHit } from '../whomTriggerHits.ts'
import { isBesideMurder } from './byHand.ts'
import { isFamily } from './family.ts'
import { isAside, type Group } from './group.ts'
import { isMetOnRaid } from './metOnRaid.ts'
import { isNewDeed } from './newDeed.ts'
import { areApart, endsBefore, mayBeOne } from './periods.ts'
import { isApartBySpan } from './spanAfter.ts'
import {
  hasNewVictims,
  isCount,
  isSeries,
  isSummedUp,
  namesIn,
  placesIn,
  timesOf
} from './signs.ts'

const ANOTHER = /\b(?:another|second|third|separate|other|previous|earlier|similar|different)\b/i
/** "a second attack"; "other protesters" are more people of one protest. */
const isAnother = (trigger: TriggerFinding): boolean =>
  ANOTHER.test(trigger.exact) && !/^(?:protester|demonstrator)$/.test(trigger.lemma)
/** A new fight is not the attack told before, unless the words point back. */
const isOtherFight = (
  draft: Draft,
  g: Group,
  trigger: TriggerFinding,
  times: readonly string[]
): boolean =>
  (g.type === 'CLASH') !== (trigger.type === 'CLASH') &&
  !trigger.isDefinite &&
  !trigger.isWeak &&
  g.last !== trigger.sentence &&
  !isThereAndThen(g, placesIn(draft, trigger), times)

/** At the same named place, and on a day that both tell. */
const isThereAndThen = (g: Group, places: readonly string[], times: readonly string[]): boolean =>
  places.some((place) => g.places.has(place)) &&
  times.length > 0 &&
  g.times.size > 0 &&
  mayBeOne(times, g.times)

/** The event told before that a trigger goes on about, or null where it opens another. */
export function existing(
  draft: Draft,
  groups: readonly Group[],
  trigger: TriggerFinding
): Group | null {
  const persons = personsHit(draft, trigger)
  const times = timesOf(draft, trigger)
  const ofPerson = groups.findLast(
    (g) => isFamily(g.type, trigger.type) && persons.some((person) => g.persons.has(person))
  )
  if (ofPerson) return ofPerson
  if (isAside(draft, trigger) || isSummedUp(draft, trigger)) return null
  // "The explosion" where one was told, though in passing, is that one.
  const isOnly =
    trigger.isDefinite &&
    trigger.phrase !== null &&
    groups.filter((g) => isFamily(g.type, trigger.type)).length === 1
  const family = groups.filter(
    (g) =>
      !g.isAside &&
      !isAnotherDeed(draft, g, trigger, times) &&
      !isBesideMurder(draft, g, trigger) &&
      !isMetOnRaid(draft, g, trigger) &&
      !isOlder(draft, g, trigger, times) &&
      !isOneOf(draft, g, trigger) &&
      (isOnly || !isLeft(draft, g, trigger)) &&
      ((isFamily(g.type, trigger.type) &&
        !isOtherFight(draft, g, trigger, times) &&
        !g.isBackground) ||
        (trigger.isVague && (ATTACK_TYPES.has(g.type) || g.type === 'DISASTER')))
  )
  const first = family[0]
  if (!first || isAnother(trigger) || isSeries(draft, trigger) || isCount(draft, trigger))
    return null
  const done = family.filter((g) => g.status === 'ACCOMPLISHED')
  const alike = trigger.type === 'BOMBING' ? done.filter((g) => g.type === 'BOMBING') : []
  const likely = trigger.isDefinite && done.length ? (alike.length ? alike : done) : family
  const recent = likely.reduce((best, g) => (g.last >= best.last ? g : best), likely[0] ?? first)
  if (trigger.isVague) return recent.last >= trigger.sentence - 4 ? recent : first
  const names = namesIn(draft, trigger)
  const called = names.length ? done.findLast((g) => names.some((n) => g.names.has(n))) : undefined
  if (trigger.isDefinite && called) return called
  const planned = trigger.status !== 'ACCOMPLISHED'
  if (planned !== (recent.status !== 'ACCOMPLISHED') && !trigger.isDefinite)
    return family.find((g) => (g.status !== 'ACCOMPLISHED') === planned) ?? null
  const places = placesIn(draft, trigger)
  const fits = (g: Group): boolean =>
    agrees(places, g.places) &&
    mayBeOne(times, g.times) &&
    agrees(persons, g.persons) &&
    (persons.length === 0 || g.persons.size > 0 || g.type !== 'BOMBING')
  if (trigger.isDefinite)
    return fits(recent)
      ? recent
      : (family.findLast(fits) ?? (persons.length || hasNewVictims(draft, trigger) ? null : recent))
  if (recent.last === trigger.sentence && agrees(persons, recent.persons)) return recent
  if (fits(recent)) return recent
  return family.findLast(fits) ?? null
}
/** Whether time, place or the words that set it beside say that it is not the deed of a group. */
export const isAnotherDeed = (
  draft: Draft,
  g: Group,
  trigger: TriggerFinding,
  times: readonly string[]
): boolean =>
  areApart(times, g.times) ||
  isElsewhere(draft, g, trigger) ||
  isApartBySpan(draft, g, trigger) ||
  isNewDeed(draft, g, trigger)
/** "in Portadown last night" is not what was done elsewhere on another day. */
function isElsewhere(draft: Draft, g: Group, trigger: TriggerFinding): boolean {
  const places = placesIn(draft, trigger)
  if (places.length === 0 || g.places.size === 0 || places.some((p) => g.places.has(p)))
    return false
  const times = timesOf(draft, trigger)
  return times.length > 0 && g.times.size > 0 && !mayBeOne(times, g.times)
}

/** Days up to the day of publication within which news happened. */
const FRESH = 60
/** "came to power in a coup in 1998" is not the coup that the news told of without saying when. */
function isOlder(
  draft: Draft,
  group: Group,
  trigger: TriggerFinding,
  times: readonly string[]
): boolean {
  const published = draft.view.article.publishedAt.value
  const isKnown = trigger.isDefinite && !hasNewVictims(draft, trigger)
  if (!published || group.times.size > 0 || isKnown || trigger.phrase === null) return false
  return endsBefore(times, published, FRESH)
}

const SEVERAL =
  /^(?:several|some|various|dozens|two|three|four|five|six|seven|eight|nine|ten|\d+) /i
/** "has claimed several attacks", behind one attack: more than it. */
function isOneOf(draft: Draft, group: Group, trigger: TriggerFinding): boolean {
  if (trigger.phrase === null || !trigger.isPlural || !SEVERAL.test(trigger.exact)) return false
  if (group.sentences.has(trigger.sentence) || !ATTACK_TYPES.has(trigger.type)) return false
  return group.triggers.every((i) => draft.found.triggers[i]?.isPlural === false)
}

/** What was told in passing, of another time or beside the news, is gone on with in its own paragraph only. */
export function isLeft(draft: Draft, group: Group, trigger: TriggerFinding): boolean {
  if (!group.isOfOtherTime && !group.isBeside) return false
  if (trigger.sentence < Math.min(...group.sentences)) return true
  if (timesOf(draft, trigger).length > 0) return false
  const paragraphOf = (s: number) => draft.found.parsed[s]?.sentence.paragraph
  return paragraphOf(group.last) !== paragraphOf(trigger.sentence)
}
const agrees = (own: readonly string[], others: ReadonlySet<string>): boolean =>
  own.length === 0 || others.size === 0 || own.some((x) => others.has(x))
