import type { Parsed } from '../../chunks/parse.ts'
import type { DraftClaim } from '../../draft.ts'

const LINK = /^(?:of|with|for|in|over)$/
const HELP =
  /^(?:cooperating|co-operating|collaborating|helping|assisting|aiding|abetting|participating|involvement|complicity|participation|collusion|cooperation|collaboration)$/
/** "taking part", "being involved", "playing a role". */
const PART =
  /^(?:taking|being|having|playing) (?:an? |any |its |his |their )?(?:part|involved|complicit|role|hand)\b/

/** "accused X of cooperating in the attack", "charged with complicity in it": a share in the deed, not the deed. */
export function isOfShare(parsed: Parsed, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, parsed.words.length); i++) {
    if (!LINK.test(parsed.words[i]?.lower ?? '')) continue
    const next = parsed.words.slice(i + 1, i + 5).map((w) => w.lower)
    if (HELP.test(next[0] ?? '') || PART.test(next.join(' '))) return true
  }
  return false
}

/** An attribution as one of taking part. */
export const asShare = (claim: DraftClaim): DraftClaim => ({
  ...claim,
  predicate: 'PARTICIPATED_IN',
  subject: claim.object,
  object: claim.subject
})
