import type { Draft, DraftEvent, Refiner } from '../draft.ts'
import { peopleKind } from '../lexicon/nouns.ts'
import { codesOf } from './eventCodes.ts'
import { entityOf } from './lookups.ts'

/** Triggers that tell only of harm or of fighting, not of one side setting upon the other. */
const NEUTRAL =
  /^(?:kill|wound|injure|die|perish|hit|shoot|clash|fight|battle|combat|fighting|skirmish|hostility|confrontation|encounter|killing|destroy|damage|death|operation|incident|offensive|shooting)$/
const SOLDIER =
  /\b(?:soldiers?|troops?|army|military|battalion|brigade|lieutenants?|sergeants?|captains?|privates?|paratroopers?|servicemen|marines?|infantry\w*|patrol|recruits?|officers?|corporals?|conscripts?|troopers?|guardsmen|garrison)\b/i

/** Where all who are harmed bear arms and nothing says that they were set upon, two sides fought. */
export const weighSides: Refiner = {
  name: 'weighSides',
  refine(draft) {
    const victims = new Map<string, string[]>()
    for (const c of draft.claims) {
      if (c.predicate === 'VICTIM_OF' && c.subject && c.object)
        victims.set(c.object, [...(victims.get(c.object) ?? []), c.subject])
      if ((c.predicate === 'KILLED' || c.predicate === 'WOUNDED') && c.subject && c.object)
        victims.set(c.subject, [...(victims.get(c.subject) ?? []), c.object])
      if (c.predicate === 'TARGETED' && c.subject && c.object)
        victims.set(c.subject, [...(victims.get(c.subject) ?? []), c.object])
    }
    const doers = new Map<string, string[]>()
    for (const c of draft.claims)
      if (c.predicate === 'PERPETRATED' && c.subject && c.object && isPerson(draft, c.subject))
        doers.set(c.object, [...(doers.get(c.object) ?? []), c.subject])
    const events = draft.events.map((event): DraftEvent => {
      if (event.type !== 'ATTACK') return event
      const neutral = event.triggers.every((i) =>
        NEUTRAL.test(draft.found.triggers[i]?.lemma ?? '')
      )
      const harmed = victims.get(event.key) ?? []
      // A woman who shoots a sergeant is no side in a fight.
      if (doers.get(event.key)?.some((key) => !isArmed(draft, key))) return event
      if (!neutral || !harmed.length || !harmed.every((key) => isArmed(draft, key))) return event
      return { ...event, type: 'CLASH', codes: codesOf('CLASH') }
    })
    return { ...draft, events }
  }
}

const isPerson = (draft: Draft, key: string): boolean => entityOf(draft, key)?.type === 'PERSON'

function isArmed(draft: Draft, key: string): boolean {
  const entity = entityOf(draft, key)
  if (!entity) return false
  if (entity.type === 'ARMED_GROUP' || entity.type === 'SECURITY_FORCE') return true
  if (entity.type !== 'PERSON' && entity.type !== 'PERSON_GROUP') return false
  return entity.mentions.some(
    (m) =>
      m.form === 'NOMINAL' &&
      (SOLDIER.test(m.exact) || m.exact.split(/\s+/).some((w) => peopleKind(w) === 'armed'))
  )
}
