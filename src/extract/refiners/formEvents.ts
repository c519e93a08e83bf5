import type { EventStatus, EventType, Mention } from '../../model.ts'
import { fullEnd, objectsOf, subjectOf } from '../chunks/clauses.ts'
import { spanOf } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { Draft, DraftEvent, Refiner, TriggerFinding } from '../draft.ts'
import { peopleKind } from '../lexicon/nouns.ts'
import { ATTACK_TYPES } from '../recognizers/events.ts'
import { codesOf } from './eventCodes.ts'
import { entityStartingAt, figuresIn, timesIn } from './lookups.ts'
import { isOwnTime } from './ownTime.ts'
import { isReason, personsHit } from './whomTriggerHits.ts'
import { retyped } from './retypeAll.ts'

type Group = {
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
  days: Set<string>
  isBackground: boolean
  /** Told of as why another was done, or beside it: "attacks to protest the murder of X". */
  isAside: boolean
}

const ANOTHER = /\b(?:another|second|third|separate|other|previous|earlier|similar|different)\b/i
const HARMFUL = new Set<EventType>([
  'ATTACK',
  'BOMBING',
  'CLASH',
  'DISASTER',
  'PROTEST',
  'TERRITORIAL_CHANGE',
  'COUP'
])
/** Sentences within which harm belongs to an event told. */
const NEARBY = 3

/** Mentions of one event become one; harm ("killed five") belongs to the event told near it. */
export const formEvents: Refiner = {
  name: 'formEvents',
  refine(draft) {
    const triggers = retyped(draft)
    const next: Draft = { ...draft, found: { ...draft.found, triggers } }
    const groups: Group[] = []
    const groupOf = new Map<number, Group>()
    const put = (i: number, group: Group | null) => {
      const trigger = triggers[i]
      if (!group || !trigger) return
      extend(next, group, trigger, i)
      groupOf.set(i, group)
    }
    const counts = triggers.map((t) => !t.isNegated && !isGeneric(next, t))
    triggers.forEach((trigger, i) => {
      if (counts[i] && !trigger.isWeak)
        put(i, existing(next, groups, trigger) ?? open(next, groups, trigger))
    })
    const isViolent =
      groups.some(
        (g) => ATTACK_TYPES.has(g.type) && g.triggers.some((i) => !triggers[i]?.isVague)
      ) || next.found.figures.some((f) => f.measure === 'KILLED' || f.measure === 'WOUNDED')
    triggers.forEach((trigger, i) => {
      if (!counts[i] || !trigger.isWeak) return
      const near = harmed(groups, trigger, personsHit(next, trigger))
      const fallen =
        near && (trigger.lemma === 'die' || trigger.sentence - lastBefore(near, trigger) < 2)
          ? null
          : fallenInFight(next, trigger)
      if (fallen) {
        put(i, existing(next, groups, fallen) ?? begin(groups, fallen))
        return
      }
      if (near || isViolent || !ATTACK_TYPES.has(trigger.type) || harmsPeople(next, trigger))
        put(i, near ?? existing(next, groups, trigger) ?? begin(groups, trigger))
    })
    groups.sort((a, b) => firstOf(a.triggers) - firstOf(b.triggers))
    for (const group of groups) group.triggers.sort((a, b) => a - b)
    return { ...next, ...eventsOf(next, groups, groupOf) }
  }
}

function eventsOf(
  draft: Draft,
  groups: readonly Group[],
  groupOf: ReadonlyMap<number, Group>
): Pick<Draft, 'events' | 'eventOfTrigger'> {
  const keys = new Map(groups.map((group, i) => [group, `v${i + 1}`]))
  const events = groups.map((group): DraftEvent => ({
    key: keys.get(group) ?? '',
    type: group.type,
    status: group.status,
    time: null,
    codes: codesOf(group.type),
    mentions: mentionsOf(draft, group),
    triggers: group.triggers,
    sentence: draft.found.triggers[group.triggers[0] ?? 0]?.sentence ?? 0,
    isBackground: group.isBackground
  }))
  return {
    events,
    eventOfTrigger: new Map([...groupOf].map(([i, group]) => [i, keys.get(group) ?? '']))
  }
}

/** "killed scores of fighters": harm to people needs no other sign. */
function harmsPeople(draft: Draft, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  if (!parsed || !/^(?:kill|wound|injure|shoot)$/.test(trigger.lemma)) return false
  const at = parsed.words.findIndex((w) => w.end > trigger.start)
  return parsed.words.slice(Math.max(0, at - 8), at + 8).some((w) => peopleKind(w.lower) !== null)
}

/** "three guerrillas were killed", with no attack told near: two sides fought. */
function fallenInFight(draft: Draft, trigger: TriggerFinding): TriggerFinding | null {
  const parsed = draft.found.parsed[trigger.sentence]
  const verb = parsed && trigger.verb !== null ? parsed.verbs[trigger.verb] : undefined
  if (!parsed || !verb || !/^(?:kill|wound|injure|die)$/.test(trigger.lemma)) return null
  const patients =
    verb.isPassive || trigger.lemma === 'die' ? [subjectOf(parsed, verb)] : objectsOf(parsed, verb)
  const heads = patients.flatMap((p) => (p ? [parsed.words[p.head]?.lower ?? ''] : []))
  const isArmed =
    heads.length > 0 && heads.every((h) => peopleKind(h) === 'armed' || SOLDIERS.test(h))
  return isArmed ? { ...trigger, type: 'CLASH', isWeak: false } : null
}
const SOLDIERS =
  /^(?:soldiers?|troops|troopers?|lieutenants?|sergeants?|paratroopers?|guardsmen|recruits?|conscripts?|officers?|marines?|servicemen|corporals?|patrols?|privates?|captains?)$/

/** The last sentence up to a trigger's in which an event is told. */
const lastBefore = (group: Group, trigger: TriggerFinding): number =>
  [...group.told].reduce((last, s) => (s <= trigger.sentence ? Math.max(last, s) : last), -Infinity)

/** A bare plural with a date or a figure in its sentence is told as an instance after all. */
function isGeneric(draft: Draft, trigger: TriggerFinding): boolean {
  if (!trigger.isGeneric) return false
  if (trigger.type === 'DISASTER') return false
  const counted = figuresIn(draft, trigger.sentence).some(
    (f) => f.quantity !== null && f.scope === 'EVENT'
  )
  const dated = timesIn(draft, trigger.sentence).some(
    (t) => t.kind === 'POINT' && t.precision === 'DAY'
  )
  return !counted && !dated
}

function mentionsOf(draft: Draft, group: Group): Mention[] {
  const strong = group.triggers.filter((i) => !draft.found.triggers[i]?.isWeak)
  return (strong.length ? strong : group.triggers).flatMap((i) => {
    const trigger = draft.found.triggers[i]
    const parsed = trigger && draft.found.parsed[trigger.sentence]
    if (!trigger || !parsed) return []
    const phrase = trigger.phrase === null ? null : parsed.phrases[trigger.phrase]
    const span = phrase
      ? spanOf(
          draft.view,
          parsed,
          seriesStart(parsed, phrase),
          isNamedWhole(trigger, parsed.words[phrase.to]?.lower)
            ? fullEnd(parsed, phrase)
            : phrase.to
        )
      : trigger
    return [{ start: span.start, end: span.end, exact: span.exact, form: 'NOMINAL' as const }]
  })
}
/** "a series of military coups" is one event from its article on. */
function seriesStart(parsed: Parsed, phrase: Phrase): number {
  const outer =
    parsed.words[phrase.from - 1]?.lower === 'of'
      ? parsed.phrases.find((p) => p.to === phrase.from - 1)
      : undefined
  return outer && /^(?:series|string|wave|spate)$/.test(parsed.words[outer.head]?.lower ?? '')
    ? outer.from
    : phrase.from
}
/** "the assassination of X", "a severing of ties": without its object the noun says too little. */
const isNamedWhole = (trigger: TriggerFinding, next: string | undefined): boolean =>
  next === 'of' &&
  /^(?:assassination|murder|killing|severing|kidnapping|abduction|amnesty|operation|death|assassin|murderer|killer|slayer|kidnapper|abductor|captor)$/.test(
    trigger.lemma
  )

function open(draft: Draft, groups: Group[], trigger: TriggerFinding): Group | null {
  const group = begin(groups, trigger, isCount(draft, trigger))
  if (group) group.isAside = isAside(draft, trigger)
  return group
}
/** "a month after the murder of X": another event, unless X is whom this one hit. */
function isAside(draft: Draft, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  return parsed !== undefined && isReason(parsed, trigger) && personsHit(draft, trigger).length > 0
}

function begin(groups: Group[], trigger: TriggerFinding, isBackground = false): Group | null {
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
    days: new Set(),
    isBackground,
    isAside: false
  }
  groups.push(group)
  return group
}

function extend(draft: Draft, group: Group, trigger: TriggerFinding, index: number) {
  group.triggers.push(index)
  group.last = Math.max(group.last, trigger.sentence)
  group.sentences.add(trigger.sentence)
  if (!trigger.isWeak) group.told.add(trigger.sentence)
  if (group.type === 'ATTACK' && trigger.type === 'BOMBING') group.type = 'BOMBING'
  if (trigger.status === 'ACCOMPLISHED' && !trigger.isVague) group.status = 'ACCOMPLISHED'
  placesIn(draft, trigger).forEach((place) => group.places.add(place))
  personsHit(draft, trigger).forEach((person) => group.persons.add(person))
  namesIn(draft, trigger).forEach((name) => group.names.add(name))
  daysIn(draft, trigger).forEach((day) => group.days.add(day))
}

function placesIn(draft: Draft, trigger: TriggerFinding): readonly string[] {
  const parsed = draft.found.parsed[trigger.sentence]
  if (!parsed) return []
  return parsed.names
    .filter((n) => n.finding.type === 'CITY' && n.finding.form === 'NAME')
    .flatMap((n) => entityStartingAt(draft, n.finding.start)?.key ?? [])
}
/** "the killing of 45 civilians", "the murder of a judge": the article is the noun's, those harmed are new. */
function hasNewVictims(draft: Draft, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  const phrase = parsed && trigger.phrase !== null ? parsed.phrases[trigger.phrase] : undefined
  const of = parsed && phrase && phrase.of !== null ? parsed.phrases[phrase.of] : undefined
  const first = of ? parsed?.words[of.from] : undefined
  return first !== undefined && (first.kind === 'NUMBER' || /^an?$/.test(first.lower))
}
/** Names before the noun: "the Marlow bombing" is the one that was told by that name. */
function namesIn(draft: Draft, trigger: TriggerFinding): readonly string[] {
  const parsed = draft.found.parsed[trigger.sentence]
  const phrase = parsed && trigger.phrase !== null ? parsed.phrases[trigger.phrase] : undefined
  if (!parsed || !phrase) return []
  return parsed.names
    .filter((n) => n.from >= phrase.from && n.to <= phrase.head && n.finding.form === 'NAME')
    .flatMap((n) => entityStartingAt(draft, n.finding.start)?.key ?? [])
}
const daysIn = (draft: Draft, trigger: TriggerFinding): readonly string[] => {
  const parsed = draft.found.parsed[trigger.sentence]
  return timesIn(draft, trigger.sentence)
    .filter((t) => t.kind === 'POINT' && t.precision === 'DAY')
    .filter((t) => parsed && isOwnTime(parsed, trigger, t))
    .flatMap((t) => t.value ?? [])
}

const isFamily = (a: EventType, b: EventType): boolean =>
  a === b ||
  (ATTACK_TYPES.has(a) && ATTACK_TYPES.has(b) && a !== 'KIDNAPPING' && b !== 'KIDNAPPING')
/** A new fight is not the attack told before, unless the words point back. */
const isOtherFight = (g: Group, trigger: TriggerFinding): boolean =>
  (g.type === 'CLASH') !== (trigger.type === 'CLASH') &&
  !trigger.isDefinite &&
  !trigger.isWeak &&
  g.last !== trigger.sentence

/** The event told before that a trigger goes on about, or null where it opens another. */
function existing(draft: Draft, groups: readonly Group[], trigger: TriggerFinding): Group | null {
  const persons = personsHit(draft, trigger)
  const ofPerson = groups.findLast(
    (g) => isFamily(g.type, trigger.type) && persons.some((person) => g.persons.has(person))
  )
  if (ofPerson) return ofPerson
  if (isAside(draft, trigger)) return null
  const family = groups.filter(
    (g) =>
      !g.isAside &&
      ((isFamily(g.type, trigger.type) && !isOtherFight(g, trigger) && !g.isBackground) ||
        (trigger.isVague && (ATTACK_TYPES.has(g.type) || g.type === 'DISASTER')))
  )
  const first = family[0]
  if (!first || ANOTHER.test(trigger.exact) || isSeries(draft, trigger) || isCount(draft, trigger))
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
  const days = daysIn(draft, trigger)
  const fits = (g: Group): boolean =>
    agrees(places, g.places) &&
    agrees(days, g.days) &&
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
/** "a series of coups": a count of its own. */
function isSeries(draft: Draft, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  const phrase = parsed && trigger.phrase !== null ? parsed.phrases[trigger.phrase] : undefined
  return parsed !== undefined && phrase !== undefined && seriesStart(parsed, phrase) < phrase.from
}
/** "several attacks since 2018": a count over a period is none of them. */
const isCount = (draft: Draft, trigger: TriggerFinding): boolean =>
  trigger.phrase !== null &&
  trigger.isPlural &&
  !trigger.isDefinite &&
  timesIn(draft, trigger.sentence).some((t) => t.precision === 'OPEN')
const agrees = (own: readonly string[], others: ReadonlySet<string>): boolean =>
  own.length === 0 || others.size === 0 || own.some((x) => others.has(x))

/** The harmful event told in the same sentence, else in those before, else in the next. */
function harmed(
  groups: readonly Group[],
  trigger: TriggerFinding,
  persons: readonly string[]
): Group | null {
  if (!ATTACK_TYPES.has(trigger.type)) return null
  const ofPerson = groups.findLast((g) => persons.some((person) => g.persons.has(person)))
  if (ofPerson) return ofPerson
  const wanted = groups.filter(
    (g) => HARMFUL.has(g.type) && g.status === 'ACCOMPLISHED' && !g.isBackground && !g.isAside
  )
  for (const back of [0, 1, 2, NEARBY, -1]) {
    const found = wanted.findLast(
      (g) =>
        g.sentences.has(trigger.sentence - back) &&
        (back === 0 ||
          ATTACK_TYPES.has(g.type) ||
          (back === 1 && (g.type === 'DISASTER' || g.type === 'PROTEST')))
    )
    if (found) return found
  }
  return null
}

const firstOf = (triggers: readonly number[]): number =>
  triggers.reduce((first, t) => Math.min(first, t), Infinity)
