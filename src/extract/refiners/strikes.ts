import type { Draft, TriggerFinding } from '../draft.ts'
import { singular } from '../lexicon/nouns.ts'

/** What explodes, and what drops or fires it. */
export const EXPLOSIVE =
  /^(?:bomb|bomber|missile|rocket|shell|mortar|grenade|drone|airstrike|warplane|jet|warhead|explosive|dynamite|mine|landmine|ied|aircraft|plane|helicopter|gunship|artillery|projectile|molotov|device|charge|airplane|fighter-bomber|barrage)$/

/** "a five-day strike … the strike": workers' again. */
export const isStoppageBefore = (draft: Draft, trigger: TriggerFinding): boolean => {
  if (!trigger.isDefinite) return false
  const told = draft.found.triggers.filter((t) => t.lemma === 'strike' && t.start < trigger.start)
  return told.length > 0 && told.every((t) => LASTING.test(t.exact))
}
const LASTING = /\b(?:\S+-(?:day|hour|week|month)|hunger|general|labou?r|transport|indefinite)\b/i
/** "the strike" after a drone strike, or after what was struck: that one, no stoppage. */
export const isStruckBefore = (draft: Draft, trigger: TriggerFinding): boolean =>
  trigger.isDefinite &&
  draft.found.triggers.some(
    (t) =>
      t.lemma.endsWith('strike') &&
      t.start < trigger.start &&
      (t.type === 'BOMBING' || isByArms(draft, t))
  )
/** "drones struck the depot": no stoppage of workers. */
const isByArms = (draft: Draft, { verb, sentence }: TriggerFinding): boolean =>
  verb !== null &&
  (draft.found.parsed[sentence]?.words ?? []).some((w) => EXPLOSIVE.test(singular(w.lower)))
