import { fullEnd } from '../chunks/clauses.ts'
import type { Draft, DraftClaim, DraftEntity, DraftEvent, Refiner } from '../draft.ts'
import { cuesOf, placeMentions, surroundingsOf } from '../roles/cues.ts'
import type { PlacedMention, Surroundings } from '../roles/cues.ts'
import { canBe } from '../roles/kinds.ts'
import { ROLES, likelihoods, readRoleWeights } from '../roles/weights.ts'
import type { Role, RoleWeights } from '../roles/weights.ts'
import { addClaims, makeClaim, quote } from './claims.ts'
import { eventOf, indexOfTrigger } from './lookups.ts'

/** At less likelihood than this the model is not believed. */
const SURE: Readonly<Record<Role, number>> = {
  DOER: 0.3,
  DOING_BODY: 0.3,
  TARGET: 0.3,
  VICTIM: 0.3,
  WEAPON: 0.3
}
const PREDICATES: Readonly<Record<Role, DraftClaim['predicate']>> = {
  DOER: 'PERPETRATED',
  DOING_BODY: 'PERPETRATED',
  TARGET: 'TARGETED',
  VICTIM: 'VICTIM_OF',
  WEAPON: 'USED_WEAPON'
}
const TYPES: ReadonlySet<string> = new Set(['ATTACK', 'BOMBING', 'KIDNAPPING'])
const weights = {
  loaded: null as RoleWeights | null,
  get(): RoleWeights {
    return (this.loaded ??= readRoleWeights(new URL('../roles/weights.bin', import.meta.url)))
  }
}

/** Parts in attacks that the rules did not see, where a trained model is sure enough (docs/roles.md). */
export const suggestRoles: Refiner = {
  name: 'suggestRoles',
  refine(draft) {
    if (!draft.events.some((e) => TYPES.has(e.type))) return draft
    const surroundings = surroundingsOf(draft)
    return addClaims(
      draft,
      draft.entities.flatMap((entity) => suggest(surroundings, entity))
    )
  }
}

function suggest(surroundings: Surroundings, entity: DraftEntity): readonly DraftClaim[] {
  const open = ROLES.filter((role) => canBe(role, entity) && !hasPart(surroundings, entity, role))
  if (!open.length) return []
  const mentions = placeMentions(surroundings, entity)
  const likely = likelihoods(weights.get(), cuesOf(surroundings, entity, mentions))
  return open.flatMap((role) => {
    const likelihood = likely[ROLES.indexOf(role)] ?? 0
    if (likelihood < SURE[role]) return []
    return claimOf(surroundings.draft, entity, role, mentions, likelihood) ?? []
  })
}

const DOING = /^(?:PERPETRATED|CLAIMED_RESPONSIBILITY_FOR|ATTRIBUTED_TO|PARTICIPATED_IN)/
const HARM = /^(?:VICTIM_OF|KILLED|WOUNDED|CASUALTIES|MISSING|ABDUCTED|TARGETED)/
/** What the rules said of it, even to deny it, stands. */
function hasPart(surroundings: Surroundings, entity: DraftEntity, role: Role): boolean {
  const claims = surroundings.claimsOf.get(entity.key) ?? []
  const pattern =
    role === 'DOER' || role === 'DOING_BODY' ? DOING : role === 'WEAPON' ? /^USED_WEAPON/ : HARM
  return claims.some((claim) => pattern.test(claim))
}

/** The claim of the mention and the word for an attack that stand nearest to each other in one sentence. */
function claimOf(
  draft: Draft,
  entity: DraftEntity,
  role: Role,
  mentions: readonly PlacedMention[],
  likelihood: number
): DraftClaim | null {
  let best: Readonly<{
    gap: number
    mention: PlacedMention
    event: DraftEvent
    at: number
  }> | null = null
  for (const mention of mentions) {
    for (const { at, trigger, type } of mention.governors.triggers) {
      if (!TYPES.has(type) || trigger.isNegated || trigger.isGeneric) continue
      if (trigger.status !== 'ACCOMPLISHED' && trigger.status !== 'ATTEMPTED') continue
      const event = eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, trigger)))
      if (!event) continue
      const gap = at < mention.phrase.from ? mention.phrase.from - at : at - mention.phrase.to
      if (best === null || gap < best.gap) best = { gap, mention, event, at }
    }
  }
  if (!best) return null
  const { mention, event, at } = best
  const { parsed } = mention.governors
  const words = quote(
    draft,
    parsed,
    Math.min(at, mention.phrase.from),
    Math.max(at + 1, fullEnd(parsed, mention.phrase))
  )
  const isSubject = role === 'DOER' || role === 'DOING_BODY' || role === 'VICTIM'
  return makeClaim({
    predicate: PREDICATES[role],
    subject: isSubject ? entity.key : event.key,
    object: isSubject ? event.key : entity.key,
    quotes: [words],
    confidence: Math.round(likelihood * 100) / 100
  })
}
