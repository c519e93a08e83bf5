import type { EventCodes } from '../../model.ts'
import type { Draft, DraftClaim, DraftEntity, DraftEvent, Refiner } from '../draft.ts'
import { entityOf } from './lookups.ts'

const MILITARY =
  /\b(?:military|army|barracks|soldiers?|troops?|garrison|patrol|battalion|police|gendarme\w*|national guard|air force|navy)\b/i

/** Bombings by means, as ACLED's sub-events; the first whose words the event's mentions or means hold. */
const MEANS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:air ?strikes?|air raids?|warplanes?|drones?|jets?|aircraft|helicopters?)\b/i,
    'Air/drone strike'
  ],
  [/\bsuicide\b/i, 'Suicide bomb'],
  [/\b(?:shell\w*|artillery|mortars?|rockets?|missiles?)\b/i, 'Shelling/artillery/missile attack'],
  [/\bgrenades?\b/i, 'Grenade']
]

/** Codes of other schemes, refined by who was hit and with what; UCDP's only where somebody died. */
export const codeEvents: Refiner = {
  name: 'codeEvents',
  refine: (draft) => ({
    ...draft,
    events: draft.events.map((event) => ({ ...event, codes: codesFor(draft, event) }))
  })
}

function codesFor(draft: Draft, event: DraftEvent): EventCodes {
  const own = draft.claims.filter(
    (c) => (c.subject === event.key || c.object === event.key) && c.polarity === 'AFFIRMED'
  )
  const hit = own.flatMap((c) => entityOf(draft, hitBy(c)) ?? [])
  if (event.type === 'BOMBING') {
    const words = [
      ...event.mentions.map((m) => m.exact),
      ...own
        .filter((c) => c.predicate === 'USED_WEAPON')
        .flatMap((c) => entityOf(draft, c.object)?.name ?? [])
    ].join(' ')
    const sub =
      MEANS.find(([pattern]) => pattern.test(words))?.[1] ?? 'Remote explosive/landmine/IED'
    return {
      ...event.codes,
      acled: `Explosions/Remote violence/${sub}`,
      ucdp: ucdpOf(draft, own, hit)
    }
  }
  if (event.type !== 'ATTACK' && event.type !== 'CLASH') return event.codes
  const acled =
    event.type === 'CLASH' || hit.some(isArmed)
      ? 'Battles/Armed clash'
      : 'Violence against civilians/Attack'
  const isAssassination = event.mentions.some((m) => /\bassassinat/i.test(m.exact))
  return {
    ...event.codes,
    acled,
    gtd: isAssassination ? 1 : event.codes.gtd,
    ucdp: ucdpOf(draft, own, hit)
  }
}

function hitBy(c: DraftClaim): string | null {
  if (c.predicate === 'VICTIM_OF') return c.subject
  return c.predicate === 'TARGETED' || c.predicate === 'KILLED' || c.predicate === 'WOUNDED'
    ? c.object
    : null
}
const isArmed = (e: DraftEntity): boolean =>
  e.type === 'SECURITY_FORCE' ||
  e.type === 'ARMED_GROUP' ||
  e.mentions.some((m) => m.form !== 'PRONOUN' && MILITARY.test(m.exact))
const isState = (e: DraftEntity): boolean =>
  e.type === 'SECURITY_FORCE' ||
  e.type === 'GOVERNMENT_BODY' ||
  MILITARY.test(e.mentions[0]?.exact ?? '')

/** 1 a state is a side, 2 two groups, 3 one side kills civilians; nothing without a death and a doer. */
function ucdpOf(
  draft: Draft,
  own: readonly DraftClaim[],
  hit: readonly DraftEntity[]
): number | null {
  if (!own.some((c) => c.predicate === 'KILLED')) return null
  const doers = own.flatMap((c) => {
    if (c.predicate === 'ATTRIBUTED_TO') return entityOf(draft, c.object) ?? []
    return c.predicate === 'PERPETRATED' || c.predicate === 'CLAIMED_RESPONSIBILITY_FOR'
      ? (entityOf(draft, c.subject) ?? [])
      : []
  })
  if (!doers.length) return null
  if (!hit.some(isArmed)) return 3
  return [...doers, ...hit].some(isState) ? 1 : 2
}
