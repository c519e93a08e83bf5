import type { Draft, DraftClaim, Refiner } from '../draft.ts'
import { sentenceOf } from './sentences.ts'

const SUMMARY = new Set(['HEADLINE', 'STANDFIRST'])

/** Headline and standfirst restate the body: such a claim is RESTATED where the body makes a like one. */
export const restate: Refiner = {
  name: 'restate',
  refine(draft) {
    const body = new Set(draft.claims.filter((c) => !isSummary(draft, c)).flatMap(likenesses))
    const claims = draft.claims.map((c): DraftClaim => {
      const restates = isSummary(draft, c) && likenesses(c).some((l) => body.has(l))
      return restates ? { ...c, derivation: 'RESTATED' } : c
    })
    return { ...draft, claims }
  }
}
export function isSummary(draft: Draft, claim: DraftClaim): boolean {
  const quoted = claim.quotes[0]
  const sentence = quoted && sentenceOf(draft, quoted.start)
  return sentence != null && SUMMARY.has(draft.view.sentences[sentence]?.section ?? '')
}
/** What two claims must share to say the same: predicate and ends, or for figures the number. */
function likenesses(c: DraftClaim): readonly string[] {
  const ends = [c.predicate, c.polarity, c.subject]
  if (c.quantity) return [[...ends, c.quantity.value].join(' ')]
  return c.predicate === 'TARGETED' ? [ends.join(' ')] : [[...ends, c.object].join(' ')]
}
