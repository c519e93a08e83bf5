import type { EventType, Quantity } from '../../model.ts'
import { countedIn } from '../figures/counted.ts'
import { wordsOf } from '../figures/words.ts'
import type { Draft, DraftClaim, DraftEntity, Refiner } from '../draft.ts'
import { addClaims, makeClaim } from './claims.ts'
import { entityOf, eventOf } from './lookups.ts'

const VIOLENT: ReadonlySet<EventType> = new Set<EventType>([
  'ATTACK',
  'BOMBING',
  'CLASH',
  'KIDNAPPING'
])
/** Letters before a mention in which "dozens of" stands. */
const BEFORE = 16

/** "About 200 rebels attacked", "some 2,000 people marched", "400 soldiers were sent": how many took part. */
export const countParticipants: Refiner = {
  name: 'countParticipants',
  refine(draft) {
    const added: DraftClaim[] = []
    const claims = draft.claims.map((claim) => {
      if (claim.quantity !== null || claim.polarity === 'NEGATED') return claim
      const isDoer = claim.predicate === 'PERPETRATED'
      if (!isDoer && claim.predicate !== 'PARTICIPATED_IN' && claim.predicate !== 'RECIPIENT_OF')
        return claim
      const type = eventOf(draft, claim.object)?.type
      const isCounted =
        type !== undefined &&
        (isDoer
          ? VIOLENT.has(type)
          : claim.predicate === 'PARTICIPATED_IN' || type === 'DEPLOYMENT')
      const quantity = isCounted ? numberOf(draft, claim) : null
      if (!quantity) return claim
      if (!isDoer) return { ...claim, quantity }
      const { subject, object, quotes, scope } = claim
      if (!added.some((one) => one.subject === subject && one.object === object))
        added.push(
          makeClaim({ predicate: 'PARTICIPATED_IN', subject, object, quotes, scope, quantity })
        )
      return claim
    })
    return addClaims({ ...draft, claims }, added)
  }
}

/** How many a group is where a claim's words name it; null for one, or without a number. */
function numberOf(draft: Draft, claim: DraftClaim): Quantity | null {
  const group = entityOf(draft, claim.subject)
  const quoted = claim.quotes[0]
  if (group?.type !== 'PERSON_GROUP' || !quoted) return null
  const named = mentionIn(group, quoted.start, quoted.end)
  if (!named) return null
  const { text } = draft.view.article
  // "On 7 October 2023 Hamas fighters": the number of a date counts nobody.
  const dated = draft.found.times.findLast(
    (t) => t.end <= named.start && t.end >= named.start - BEFORE
  )
  const start = Math.max(0, named.start - BEFORE, dated?.end ?? 0)
  const counted = countedIn(wordsOf(text, { start, end: named.end }))
  const own = counted.findLast(({ head, partitive }) => head !== null && !partitive)
  return own && (own.quantity.value ?? 2) > 1 && !own.negated ? own.quantity : null
}
const mentionIn = ({ mentions }: DraftEntity, start: number, end: number) =>
  mentions.find((m) => start <= m.start && m.end <= end)
