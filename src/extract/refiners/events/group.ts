import type { EventStatus, EventType } from '../../../model.ts'
import { objectsOf, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Draft, TriggerFinding } from '../../draft.ts'
import { peopleKind } from '../../lexicon/nouns.ts'
import { isFamily } from './family.ts'
import { isReason, personsHit } from '../whomTriggerHits.ts'
import { isNewDeed } from './newDeed.ts'
import { areApart } from './periods.ts'
import { isApartBySpan, isBehindDeed } from './spanAfter.ts'
import { hasNewVictims, isCount, isSummedUp, namesIn, placesIn, timesOf } from './signs.ts'

/** Triggers of one event, with what tells it from others. */
export type Group = {
  type: EventType
  status: EventStatus
  triggers: number[]
  last: number
  sentences: Set<number>
  /** Sentences that tell of the event itself, not only of the harm it did. */
  told: Set<number>
  persons: Set<string>
  places: Set<string>
  /** Who and what stands in its noun phrases ("the Marlow bombing"). */
  names: Set<string>
  /** Values of EDTF that tell when it was. */
  times: Set<string>
  isBackground: boolean
  /** Told of as why another was done, or beside it: "attacks to protest the murder of X". */
  isAside: boolean
  /** Told in passing, as of another time than what the text told before. */
  isOfOtherTime: boolean
  /** Another deed, told beside the one before: "in a separate incident". */
  isBeside: boolean
}

export function open(draft: Draft, groups: Group[], trigger: TriggerFinding): Group | null {
  const group = begin(groups, trigger, isCount(draft, trigger) || isOfWanted(draft, trigger))
  if (!group) return null
  group.isAside = isAside(draft, trigger)
  group.isOfOtherTime =
    isOfOtherTime(draft, groups, trigger) ||
    (groups.length > 1 && isSummedUp(draft, trigger)) ||
    isBehindDeed(draft, trigger) ||
    groups.some((g) => isApartBySpan(draft, g, trigger))
  group.isBeside = isSeparate(trigger) || groups.some((g) => isNewDeed(draft, g, trigger))
  timesOfLead(draft, trigger).forEach((time) => group.times.add(time))
  return group
}
/** "in another attack", "a separate raid". */
const isSeparate = ({ phrase, isDefinite, exact }: TriggerFinding): boolean =>
  phrase !== null &&
  !isDefinite &&
  /^(?:another|an? (?:separate|different|unrelated|similar)) /i.test(exact)
/** Sentences of the body that say again what the headline says. */
const LEAD = 2
/** A headline tells what the lead tells: the lead says when. */
function timesOfLead(draft: Draft, trigger: TriggerFinding): readonly string[] {
  if (draft.found.parsed[trigger.sentence]?.sentence.section !== 'HEADLINE') return []
  const body = draft.found.parsed.filter(({ sentence }) => sentence.section === 'BODY')
  const lead = body.slice(0, LEAD).map(({ sentence }) => sentence.index)
  const retold = draft.found.triggers.filter(
    (t) => lead.includes(t.sentence) && isFamily(t.type, trigger.type)
  )
  const times = retold.map((t) => timesOf(draft, t))
  return times.find((own) => own.length > 0) ?? []
}
/** "this coup" after "an attempted coup" is still the attempt, and so is one in which men died. */
const isOfAttempt = (group: Group, trigger: TriggerFinding): boolean =>
  group.status === 'ATTEMPTED' &&
  (trigger.isDefinite || (group.type === 'COUP' && trigger.type !== 'COUP'))
const isOfOtherTime = (
  draft: Draft,
  groups: readonly Group[],
  trigger: TriggerFinding
): boolean => {
  const times = timesOf(draft, trigger)
  return groups.some((g) => areApart(times, g.times))
}
/** "a month after the murder of X": another event, unless X is whom this one hit. */
export function isAside(draft: Draft, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  if (isOfWanted(draft, trigger)) return true
  if (!parsed || !isReason(parsed, trigger)) return false
  return (
    personsHit(draft, trigger).length > 0 ||
    isOfTheirOwn(parsed, trigger) ||
    (isAvenged(parsed, trigger) && hasNewVictims(draft, trigger))
  )
}
/** "in retaliation for the killing of 12 herders": what it answers. */
function isAvenged({ phrases, words }: Parsed, { phrase }: TriggerFinding): boolean {
  const own = phrase === null ? undefined : phrases[phrase]
  return (
    own !== undefined &&
    /^(?:for|to|of)$/.test(words[own.from - 1]?.lower ?? '') &&
    /^(?:retaliation|revenge|response|reprisals?|vengeance|punishment)$/.test(
      words[own.from - 2]?.lower ?? ''
    )
  )
}
/** "in revenge for the killing of its leader": those who took revenge had lost him. */
function isOfTheirOwn({ phrases, words }: Parsed, { phrase }: TriggerFinding): boolean {
  const own = phrase === null ? undefined : phrases[phrase]
  const of = own && own.of !== null ? phrases[own.of] : undefined
  return of !== undefined && /^(?:its|their|his|our)$/.test(words[of.from]?.lower ?? '')
}

/** "who is wanted for an ambush in June": what he did before. */
function isWantedFor({ phrases, words }: Parsed, { phrase, isDefinite }: TriggerFinding): boolean {
  const own = phrase === null ? undefined : phrases[phrase]
  if (!own || isDefinite || !/^(?:for|over)$/.test(words[own.from - 1]?.lower ?? '')) return false
  return words
    .slice(Math.max(0, own.from - 4), own.from - 1)
    .some(({ lower }) => /^(?:wanted|sought|jailed|convicted|imprisoned)$/.test(lower))
}

function isOfWanted(draft: Draft, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  return parsed !== undefined && isWantedFor(parsed, trigger)
}

export function begin(
  groups: Group[],
  trigger: TriggerFinding,
  isBackground = false
): Group | null {
  if (trigger.isVague) return null
  const group: Group = {
    type: trigger.type,
    status: trigger.status,
    triggers: [],
    last: trigger.sentence,
    sentences: new Set(),
    told: new Set(),
    persons: new Set(),
    places: new Set(),
    names: new Set(),
    times: new Set(),
    isBackground,
    isAside: false,
    isOfOtherTime: false,
    isBeside: false
  }
  groups.push(group)
  return group
}

/** "27 militants were killed by air strikes": what answers a raid does not make a bombing of it. */
function isOnAttackers(draft: Draft, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  const phrase = parsed && trigger.phrase !== null ? parsed.phrases[trigger.phrase] : undefined
  const verb =
    trigger.verb !== null
      ? parsed?.verbs[trigger.verb]
      : parsed?.verbs.findLast((v) => phrase !== undefined && v.to === phrase.from - 1)
  if (!parsed || !verb || !/^(?:kill|wound|eliminate|neutrali[sz]e)$/.test(verb.lemma)) return false
  const hit = verb.isPassive ? [subjectOf(parsed, verb)] : objectsOf(parsed, verb)
  const heads = hit.flatMap((p) => (p ? [parsed.words[p.head]?.lower ?? ''] : []))
  return heads.length > 0 && heads.every((h) => peopleKind(h) === 'armed')
}

/** An ambush is one, whatever mine opened it. */
const isOfAmbush = (draft: Draft, group: Group): boolean =>
  group.triggers.some((i) => draft.found.triggers[i]?.lemma === 'ambush')

export function extend(draft: Draft, group: Group, trigger: TriggerFinding, index: number) {
  group.triggers.push(index)
  group.last = Math.max(group.last, trigger.sentence)
  group.sentences.add(trigger.sentence)
  if (!trigger.isWeak) group.told.add(trigger.sentence)
  if (
    group.type === 'ATTACK' &&
    trigger.type === 'BOMBING' &&
    !isOfAmbush(draft, group) &&
    !(group.triggers.length > 1 && isOnAttackers(draft, trigger))
  )
    group.type = 'BOMBING'
  if (group.status === 'PLANNED' && trigger.status === 'ATTEMPTED') group.status = 'ATTEMPTED'
  if (trigger.status === 'ACCOMPLISHED' && !trigger.isVague && !isOfAttempt(group, trigger))
    group.status = 'ACCOMPLISHED'
  placesIn(draft, trigger).forEach((place) => group.places.add(place))
  personsHit(draft, trigger).forEach((person) => group.persons.add(person))
  namesIn(draft, trigger).forEach((name) => group.names.add(name))
  timesOf(draft, trigger).forEach((time) => group.times.add(time))
}
