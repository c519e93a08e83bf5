import type { Claim, Predicate, Range, Span } from '../../model.ts'
import { spanOf } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import { phraseKey } from '../draft.ts'
import type { Draft, DraftClaim } from '../draft.ts'

type Given = Pick<Claim, 'predicate' | 'subject' | 'object' | 'quotes'> &
  Partial<Omit<DraftClaim, 'key'>>

/** A claim with everything not given as the document's own plain statement; keys are given at the end. */
export function makeClaim(given: Given): DraftClaim {
  return {
    key: '',
    quantity: null,
    time: null,
    claimants: [],
    attribution: 'REPORTED_AS_FACT',
    epistemic: 'TRUE_CERTAIN',
    polarity: 'AFFIRMED',
    derivation: 'STATED',
    scope: 'EVENT',
    confidence: 0.7,
    by: [],
    ...given
  }
}

/** Adds claims that are not there yet (same predicate, ends and quote). */
export function addClaims(draft: Draft, claims: readonly DraftClaim[]): Draft {
  if (claims.length === 0) return draft
  const seen = new Set(draft.claims.map(identity))
  const added = claims.filter((claim) => {
    const id = identity(claim)
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
  return { ...draft, claims: [...draft.claims, ...added] }
}
const identity = (c: DraftClaim): string =>
  [
    c.predicate,
    c.subject,
    c.object,
    c.quantity?.value,
    c.quotes[0]?.start,
    c.quotes[0]?.end,
    c.polarity
  ].join(' ')

export const entityAt = (draft: Draft, parsed: Parsed, phrase: Phrase): string | null =>
  draft.entityOfPhrase.get(phraseKey(parsed.sentence.index, phrase.index)) ?? null

/** The words from one to another of a sentence as a quote. */
export const quote = (draft: Draft, parsed: Parsed, from: number, to: number): Span =>
  spanOf(draft.view, parsed, from, to)

export const covers = (a: Range, b: Range): boolean => a.start <= b.start && b.end <= a.end
export const isPredicate = (claim: DraftClaim, ...predicates: readonly Predicate[]): boolean =>
  predicates.includes(claim.predicate)
