import { idOf } from '../map/ids.ts'
import type { Claim, Facts, Range } from '../model.ts'
import type { Identities } from './identities.ts'
import { identityOf } from './mentioned.ts'

export type IdentifiedClaim = Readonly<{
  id: string
  claim: Claim
  subject: string | null
  object: string | null
}>

/**
 * The claims of a document with their ids; two that say the same of the same in the same words are
 * one, and `ids` leads from the keys of both to it.
 */
export function identifyClaims(
  facts: Facts,
  identities: Identities
): Readonly<{ claims: readonly IdentifiedClaim[]; ids: ReadonlyMap<string, string> }> {
  const claims = new Map<string, IdentifiedClaim>()
  const ids = new Map<string, string>()
  const idOfKey = (key: string | null) => (key === null ? null : identityOf(identities, key).id)
  for (const claim of facts.claims) {
    const subject = idOfKey(claim.subject)
    const object = idOfKey(claim.object)
    const { quantity, time } = claim
    const id = idOf('claim', [
      claim.predicate,
      subject,
      object,
      claim.polarity,
      quantity && [quantity.comparator, quantity.value, quantity.low, quantity.high],
      time && [time.value, time.precision, time.exact],
      claim.offset ?? null,
      claim.claimants.map(({ entity }) => idOfKey(entity)),
      facts.document.id,
      claim.quotes.map(({ start, end }) => [start, end])
    ])
    ids.set(claim.key, id)
    if (!claims.has(id)) claims.set(id, { id, claim, subject, object })
  }
  return { claims: [...claims.values()], ids }
}

export function quoteId(document: string, { start, end }: Range): string {
  return idOf('quote', [document, start, end])
}
