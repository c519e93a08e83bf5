import type { Draft, DraftEvent, Refiner, TriggerFinding } from '../draft.ts'
import { ATTACK_TYPES } from '../recognizers/events.ts'
import { codesOf } from './eventCodes.ts'
import { extend, open, type Group } from './events/group.ts'
import { fallenInFight, harmed, harmsPeople, lastBefore } from './events/harm.ts'
import { mentionsOf } from './events/mentions.ts'
import { existing } from './events/sameEvent.ts'
import { figuresIn, timesIn } from './lookups.ts'
import { retyped } from './retypeAll.ts'

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
      const near = harmed(next, groups, trigger)
      const fallen =
        near && (trigger.lemma === 'die' || trigger.sentence - lastBefore(near, trigger) < 2)
          ? null
          : fallenInFight(next, trigger)
      if (fallen) {
        put(i, existing(next, groups, fallen) ?? open(next, groups, fallen))
        return
      }
      if (near || isViolent || !ATTACK_TYPES.has(trigger.type) || harmsPeople(next, trigger))
        put(i, near ?? existing(next, groups, trigger) ?? open(next, groups, trigger))
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
    isBackground: group.isBackground,
    isOfOtherTime: group.isOfOtherTime
  }))
  return {
    events,
    eventOfTrigger: new Map([...groupOf].map(([i, group]) => [i, keys.get(group) ?? '']))
  }
}

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

const firstOf = (triggers: readonly number[]): number =>
  triggers.reduce((first, t) => Math.min(first, t), Infinity)
