import type { EventStatus, EventType, Mention } from '../../model.ts'
import { fullEnd } from '../chunks/clauses.ts'
import { spanOf } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { Draft, DraftEvent, Refiner, TriggerFinding } from '../draft.ts'
import { ATTACK_TYPES } from '../recognizers/events.ts'
import { codesOf } from './eventCodes.ts'
import { entityStartingAt, timesIn } from './lookups.ts'

type Group = { type: EventType; status: EventStatus; triggers: number[]; last: number; places: Set<string>; days: Set<string>; isBackground: boolean }

const HARM = new Set(['kill', 'wound', 'injure', 'die', 'hit', 'strike', 'damage', 'destroy', 'explode', 'fire', 'shoot', 'target'])
const ANOTHER = /\b(?:another|second|third|separate|other|previous|earlier|similar|different)\b/i

/** Mentions of one event become one; the first of the headline and lead is what the text reports. */
export const formEvents: Refiner = {
  name: 'formEvents',
  refine(draft) {
    const groups: Group[] = []
    const groupOf = new Map<number, Group>()
    draft.found.triggers.forEach((trigger, i) => {
      if (trigger.isNegated || trigger.isGeneric) return
      const group = existing(draft, groups, trigger) ?? begin(groups, trigger)
      if (!group) return
      extend(draft, group, trigger, i)
      groupOf.set(i, group)
    })
    const events = groups.map((group, i): DraftEvent => ({
      key: `v${i + 1}`,
      type: group.type,
      status: group.status,
      time: null,
      codes: codesOf(group.type),
      mentions: mentionsOf(draft, group),
      triggers: group.triggers,
      sentence: draft.found.triggers[group.triggers[0] ?? 0]?.sentence ?? 0,
      isBackground: group.isBackground
    }))
    const keys = new Map(groups.map((group, i) => [group, `v${i + 1}`]))
    const eventOfTrigger = new Map([...groupOf].map(([i, group]) => [i, keys.get(group) ?? '']))
    return { ...draft, events, eventOfTrigger }
  }
}

function mentionsOf(draft: Draft, group: Group): Mention[] {
  const strong = group.triggers.filter((i) => !draft.found.triggers[i]?.isWeak)
  return (strong.length ? strong : group.triggers).flatMap((i) => {
    const trigger = draft.found.triggers[i]
    const parsed = trigger && draft.found.parsed[trigger.sentence]
    if (!trigger || !parsed) return []
    const phrase = trigger.phrase === null ? null : parsed.phrases[trigger.phrase]
    const span = phrase ? spanOf(draft.view, parsed, seriesStart(parsed, phrase), isNamedWhole(trigger, parsed.words[phrase.to]?.lower) ? fullEnd(parsed, phrase) : phrase.to) : trigger
    return [{ start: span.start, end: span.end, exact: span.exact, form: 'NOMINAL' as const }]
  })
}
/** "a series of military coups" is one event from its article on. */
function seriesStart(parsed: Parsed, phrase: Phrase): number {
  const outer = parsed.words[phrase.from - 1]?.lower === 'of' ? parsed.phrases.find((p) => p.to === phrase.from - 1) : undefined
  return outer && /^(?:series|string|wave|spate)$/.test(parsed.words[outer.head]?.lower ?? '') ? outer.from : phrase.from
}
/** "the assassination of X", "a severing of ties": without its object the noun says too little. */
const isNamedWhole = (trigger: TriggerFinding, next: string | undefined): boolean =>
  next === 'of' && /^(?:assassination|murder|killing|severing|kidnapping|abduction|amnesty|series)$/.test(trigger.lemma)

function begin(groups: Group[], trigger: TriggerFinding): Group | null {
  if (trigger.isVague) return null
  const group: Group = { type: trigger.type, status: trigger.status, triggers: [], last: trigger.sentence, places: new Set(), days: new Set(), isBackground: false }
  groups.push(group)
  return group
}

function extend(draft: Draft, group: Group, trigger: TriggerFinding, index: number) {
  group.triggers.push(index)
  group.last = trigger.sentence
  if (group.type === 'ATTACK' && trigger.type === 'BOMBING') group.type = 'BOMBING'
  if (trigger.status === 'ACCOMPLISHED' && !trigger.isVague) group.status = 'ACCOMPLISHED'
  placesIn(draft, trigger).forEach((place) => group.places.add(place))
  daysIn(draft, trigger).forEach((day) => group.days.add(day))
}

export function placesIn(draft: Draft, trigger: TriggerFinding): readonly string[] {
  const parsed = draft.found.parsed[trigger.sentence]
  if (!parsed) return []
  return parsed.names
    .filter((n) => n.finding.type === 'CITY' && n.finding.form === 'NAME')
    .flatMap((n) => entityStartingAt(draft, n.finding.start)?.key ?? [])
}
const daysIn = (draft: Draft, trigger: TriggerFinding): readonly string[] =>
  timesIn(draft, trigger.sentence).filter((t) => t.kind === 'POINT' && t.precision === 'DAY').map((t) => t.value ?? t.exact.toLowerCase())

const isFamily = (a: EventType, b: EventType): boolean => a === b || (ATTACK_TYPES.has(a) && ATTACK_TYPES.has(b) && a !== 'KIDNAPPING' && b !== 'KIDNAPPING')
/** A new fight is not the attack told before, unless the words point back. */
const isOtherFight = (g: Group, trigger: TriggerFinding): boolean => (g.type === 'CLASH') !== (trigger.type === 'CLASH') && !trigger.isDefinite && !trigger.isWeak && g.last !== trigger.sentence

/** The event told before that a trigger goes on about, or null where it opens another. */
function existing(draft: Draft, groups: readonly Group[], trigger: TriggerFinding): Group | null {
  const family = groups.filter((g) => (isFamily(g.type, trigger.type) && !isOtherFight(g, trigger)) || (trigger.isVague && (ATTACK_TYPES.has(g.type) || g.type === 'DISASTER')))
  if (!family.length) return harmOfOther(groups, trigger)
  const first = family[0] as Group
  if (ANOTHER.test(trigger.exact)) return null
  const recent = family.reduce((best, g) => (g.last >= best.last ? g : best), first)
  if (trigger.isVague) return recent.last >= trigger.sentence - 4 ? recent : first
  const planned = trigger.status !== 'ACCOMPLISHED'
  if (planned !== (recent.status !== 'ACCOMPLISHED') && !trigger.isDefinite) return family.find((g) => (g.status !== 'ACCOMPLISHED') === planned) ?? null
  const places = placesIn(draft, trigger)
  const days = daysIn(draft, trigger)
  const fits = (g: Group): boolean => agrees(places, g.places) && agrees(days, g.days)
  if (trigger.isDefinite) return fits(recent) ? recent : (family.findLast(fits) ?? recent)
  if (recent.last === trigger.sentence) return recent
  if (fits(recent)) return recent
  return family.findLast(fits) ?? null
}
const agrees = (own: readonly string[], others: ReadonlySet<string>): boolean => own.length === 0 || others.size === 0 || own.some((x) => others.has(x))

/** "The crash killed five": harm belongs to the accident it came from. */
function harmOfOther(groups: readonly Group[], trigger: TriggerFinding): Group | null {
  if (!trigger.isWeak || !HARM.has(trigger.lemma)) return null
  const disaster = groups.findLast((g) => g.type === 'DISASTER' || g.type === 'PROTEST')
  return disaster && trigger.sentence - disaster.last < 4 ? disaster : null
}
