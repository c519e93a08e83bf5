import { singular } from '../lexicon/nouns.ts'
import type { Draft, DraftEvent, Refiner } from '../draft.ts'
import { covers } from './claims.ts'
import { codesOf } from './eventCodes.ts'
import { entityOf } from './lookups.ts'

const EXPLOSIVE =
  /^(?:.*bombs?|explosives?|dynamite|tnt|.*mines?|ieds?|explosive devices?|.*missiles?|.*rockets?|.*mortars?|.*shells?|artillery|grenades?)$/
/** Deeds that stay what they are, whatever else was used. */
const OTHERWISE =
  /^(?:ambush|raid|shoot|shooting|stab|stabbing|storm|clash|murder|assassinate|assassination)$/

/** "Attacked the embassy with explosives", "an attack using a car bomb": an attack by such means alone is a bombing. */
export const typeByWeapon: Refiner = {
  name: 'typeByWeapon',
  refine: (draft) => ({
    ...draft,
    events: draft.events.map((event) =>
      event.type === 'ATTACK' && isByExplosives(draft, event)
        ? { ...event, type: 'BOMBING', codes: codesOf('BOMBING') }
        : event
    )
  })
}

function isByExplosives(draft: Draft, event: DraftEvent): boolean {
  if (event.triggers.some((i) => OTHERWISE.test(draft.found.triggers[i]?.lemma ?? ''))) return false
  const used = draft.claims.filter((c) => c.predicate === 'USED_WEAPON' && c.subject === event.key)
  const isTold = used.some((c) =>
    event.mentions.some((m) => c.quotes.some((quote) => covers(quote, m)))
  )
  return (
    isTold &&
    used.every(
      (c) => c.polarity === 'AFFIRMED' && isExplosive(entityOf(draft, c.object)?.name ?? '')
    )
  )
}

/** By its head: "mortar fire", "a car bomb packed with nails". */
function isExplosive(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/)
  const head = words.at(-1) === 'fire' || words.at(-1) === 'rounds' ? words.at(-2) : words.at(-1)
  return EXPLOSIVE.test(singular(head ?? ''))
}
