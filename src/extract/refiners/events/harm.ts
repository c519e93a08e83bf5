import type { EventType } from '../../../model.ts'
import { objectsOf, subjectOf } from '../../chunks/clauses.ts'
import type { Draft, TriggerFinding } from '../../draft.ts'
import { peopleKind } from '../../lexicon/nouns.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { personsHit } from '../whomTriggerHits.ts'
import type { Group } from './group.ts'
import { isAnotherDeed, isLeft } from './sameEvent.ts'
import { isSummedUp, timesOf } from './signs.ts'

const HARMFUL = new Set<EventType>([
  'ATTACK',
  'BOMBING',
  'CLASH',
  'DISASTER',
  'PROTEST',
  'TERRITORIAL_CHANGE',
  'COUP'
])
/** Of these harm is told in the next sentence too. */
const BEGETS_HARM = new Set<EventType>(['DISASTER', 'PROTEST', 'COUP'])
/** Sentences within which harm belongs to an event told. */
const NEARBY = 3

/** The harmful event told in the same sentence, else in those before, else in the next. */
export function harmed(
  draft: Draft,
  groups: readonly Group[],
  trigger: TriggerFinding
): Group | null {
  if (!ATTACK_TYPES.has(trigger.type)) return null
  const persons = personsHit(draft, trigger)
  const times = timesOf(draft, trigger)
  const ofPerson = groups.findLast((g) => persons.some((person) => g.persons.has(person)))
  if (ofPerson) return ofPerson
  if (isSummedUp(draft, trigger)) return null
  const wanted = groups.filter(
    (g) =>
      HARMFUL.has(g.type) &&
      (g.status === 'ACCOMPLISHED' || (g.type === 'COUP' && g.status === 'ATTEMPTED')) &&
      !g.isBackground &&
      !g.isAside &&
      !isAnotherDeed(draft, g, trigger, times) &&
      !isLeft(draft, g, trigger)
  )
  for (const back of [0, 1, 2, NEARBY, -1]) {
    const found = wanted.findLast(
      (g) =>
        g.sentences.has(trigger.sentence - back) &&
        (back === 0 || ATTACK_TYPES.has(g.type) || (back === 1 && BEGETS_HARM.has(g.type)))
    )
    if (found) return found
  }
  return null
}

/** The last sentence up to a trigger's in which an event is told. */
export const lastBefore = (group: Group, trigger: TriggerFinding): number =>
  [...group.told].reduce((last, s) => (s <= trigger.sentence ? Math.max(last, s) : last), -Infinity)

/** "killed scores of fighters": harm to people needs no other sign. */
export function harmsPeople(draft: Draft, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  if (!parsed || !/^(?:kill|wound|injure|shoot)$/.test(trigger.lemma)) return false
  const at = parsed.words.findIndex((w) => w.end > trigger.start)
  return parsed.words.slice(Math.max(0, at - 8), at + 8).some((w) => peopleKind(w.lower) !== null)
}

/** "three guerrillas were killed", with no attack told near: two sides fought. */
export function fallenInFight(draft: Draft, trigger: TriggerFinding): TriggerFinding | null {
  const parsed = draft.found.parsed[trigger.sentence]
  const verb = parsed && trigger.verb !== null ? parsed.verbs[trigger.verb] : undefined
  if (!parsed || !verb || !/^(?:kill|wound|injure|die)$/.test(trigger.lemma)) return null
  // "An avalanche killed four soldiers": nobody fought.
  if (trigger.type === 'DISASTER' && trigger.lemma !== 'die') return null
  const patients =
    verb.isPassive || trigger.lemma === 'die' ? [subjectOf(parsed, verb)] : objectsOf(parsed, verb)
  const heads = patients.flatMap((p) => (p ? [parsed.words[p.head]?.lower ?? ''] : []))
  const isArmed =
    heads.length > 0 && heads.every((h) => peopleKind(h) === 'armed' || SOLDIERS.test(h))
  return isArmed ? { ...trigger, type: 'CLASH', isWeak: false } : null
}
const SOLDIERS =
  /^(?:soldiers?|troops|troopers?|lieutenants?|sergeants?|paratroopers?|guardsmen|recruits?|conscripts?|officers?|marines?|servicemen|corporals?|patrols?|privates?|captains?)$/
