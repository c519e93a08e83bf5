import { idOf } from '../map/ids.ts'
import type { Claim, Facts, Range } from '../model.ts'
import type { Identities } from './identities.ts'
import { identityOf } from './mentioned.ts'

export type IdentifiedClaim = Readonly<{
  id: string
  claim: Claim
  subject: string | null
  object: string | null
  /** The same before any judgement. */
  toldSubject: string | null
  toldObject: string | null
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
  const identified = (key: string | null) => (key === null ? null : identityOf(identities, key))
  const toldOf = (key: string | null) => identified(key)?.told ?? null
  for (const claim of facts.claims) {
    const toldSubject = toldOf(claim.subject)
    const toldObject = toldOf(claim.object)
    const { quantity, time } = claim
    const id = idOf('claim', [
      claim.predicate,
      toldSubject,
      toldObject,
      claim.polarity,
      quantity && [quantity.comparator, quantity.value, quantity.low, quantity.high],
      time && [time.value, time.precision, time.exact],
      claim.offset ?? null,
      claim.claimants.map(({ entity }) => toldOf(entity)),
      facts.document.id,
      claim.quotes.map(({ start, end }) => [start, end])
    ])
    ids.set(claim.key, id)
    if (claims.has(id)) continue
    const subject = identified(claim.subject)?.id ?? null
    const object = identified(claim.object)?.id ?? null
    claims.set(id, { id, claim, subject, object, toldSubject, toldObject })
  }
  return { claims: [...claims.values()], ids }
}

export function quoteId(document: string, { start, end }: Range): string {
  return idOf('quote', [document, start, end])
}
