import type { EntityType } from '../../../model.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { covers } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { gradeOf } from './accuse.ts'
import { PEOPLE } from './frames.ts'
import { isRumoured } from './rumoured.ts'
import { voiceOf } from './spokenFor.ts'

const RESPONSIBILITY = new Set(['ATTRIBUTED_TO', 'CLAIMED_RESPONSIBILITY_FOR', 'PARTICIPATED_IN'])
const DONE = new Set(['PERPETRATED', 'ATTRIBUTED_TO', 'PARTICIPATED_IN'])
const OWN = /^(?:its|their|our|his) (?:\S+ ){0,3}(\S+)$/i
const DOUBTED =
  /\b(?:suspected|alleged|presumed|allegedly|(?:said|believed|thought) to (?:be|have been|belong))\b/i
const DOUBTED_BEFORE =
  /\b(?:allegedly|reportedly|(?:said|believed|thought|alleged) to (?:be|have been))\s+$/i
/** "He said he was charged with the murder": to tell of a charge is to admit nothing. */
const CHARGE =
  /\b(?:blam|accus|charg|suspect|arrest|convict|sentenc|believ|thought|attribut|alleg|indict|implicat|wanted|prosecut|detain|captur|extradit)/i
const REBELS = new Set(['ARMED_GROUP', 'PRIVATE_MILITARY_COMPANY'])

/** Responsibility as its speaker makes it: claimed by oneself, denied by oneself, put down by others or suspected. */
export function settleResponsibility(
  draft: Draft,
  claims: readonly DraftClaim[]
): readonly DraftClaim[] {
  const settled = claims
    .filter((c) => !DONE.has(c.predicate) || !isRumoured(draft, c))
    .map((c) => settle(draft, c, claims))
  return settled.filter((c, i) =>
    RESPONSIBILITY.has(c.predicate)
      ? !isToldBefore(c, settled.slice(0, i))
      : !isOfRivals(c, settled)
  )
}

/** Where two claim one deed, neither is told as its doer in plain fact. */
function isOfRivals(claim: DraftClaim, all: readonly DraftClaim[]): boolean {
  if (claim.predicate !== 'PERPETRATED' || claim.claimants.length > 0) return false
  const claimers = all.flatMap((c) =>
    c.predicate === 'CLAIMED_RESPONSIBILITY_FOR' &&
    c.object === claim.object &&
    c.polarity === 'AFFIRMED'
      ? [c.subject]
      : []
  )
  return new Set(claimers).size > 1 && claimers.includes(claim.subject)
}

function settle(draft: Draft, claim: DraftClaim, all: readonly DraftClaim[]): DraftClaim {
  const speaker = claim.claimants[0]?.entity ?? null
  if (claim.predicate === 'PERPETRATED') {
    if (claim.attribution === 'DENIED' && speaker !== null && speaker === claim.subject)
      return turned(claim, 'ATTRIBUTED_TO')
    return speaker === null && claim.polarity === 'AFFIRMED' && isDoubted(draft, claim)
      ? {
          ...turned(claim, 'ATTRIBUTED_TO'),
          attribution: 'SUSPECTED_OR_ACCUSED',
          epistemic: 'TRUE_UNCERTAIN'
        }
      : claim
  }
  if (claim.predicate !== 'ATTRIBUTED_TO' || claim.polarity !== 'AFFIRMED' || speaker === null)
    return claim
  if (claim.attribution === 'POSSIBLE') return claim
  if (speaker === claim.object && claim.quotes.some((q) => CHARGE.test(q.exact))) return claim
  const body = voiceOf(draft, speaker)
  const isOwn = speaker === claim.object || (body !== null && body === claim.object)
  const isCharged = claim.quotes.some((q) => CHARGE.test(q.exact))
  if ((isOwn && !isCharged) || isByItsVoice(draft, claim, speaker, all))
    return ownDeed(claim, claim.object)
  if (body !== null && !isCharged && isBodyItself(draft, claim)) return ownDeed(claim, body)
  const rebels = [body, speaker].find((key) => REBELS.has(entityOf(draft, key)?.type ?? ''))
  if (rebels && !isCharged && isBareFighters(draft, claim)) return ownDeed(claim, rebels)
  if (isByCaller(draft, claim, speaker)) return ownDeed(claim, claim.object)
  if (isOwnMen(draft, claim.object, claim.quotes) && hasMen(draft, speaker)) {
    const others = ownersOf(all, claim.object).filter((key) => key !== speaker && key !== body)
    return others.length > 0
      ? { ...claim, attribution: gradeOf(draft, speaker) }
      : ownDeed(claim, body ?? speaker)
  }
  return claim.attribution === 'SUSPECTED_OR_ACCUSED' && !isDoubted(draft, claim)
    ? { ...claim, attribution: gradeOf(draft, speaker) }
    : claim
}

/** The same deed told from its other end. */
const turned = (claim: DraftClaim, predicate: 'ATTRIBUTED_TO'): DraftClaim => ({
  ...claim,
  predicate,
  subject: claim.object,
  object: claim.subject
})
/** "It said it was behind the attack": who tells of doing it claims it. */
const ownDeed = (claim: DraftClaim, who: string | null): DraftClaim => ({
  ...claim,
  predicate: 'CLAIMED_RESPONSIBILITY_FOR',
  subject: who,
  object: claim.subject,
  attribution: 'CLAIMED_OR_ADMITTED'
})

/** "A spokesman for the rebels said the group did it": a body's voice, where the body is no authority. */
const isByItsVoice = (
  draft: Draft,
  claim: DraftClaim,
  speaker: string,
  all: readonly DraftClaim[]
): boolean =>
  speaksFor(draft, speaker, claim.object, all) && !claim.quotes.some((q) => CHARGE.test(q.exact))
const speaksFor = (
  draft: Draft,
  speaker: string,
  body: string | null,
  all: readonly DraftClaim[]
): boolean =>
  REBELS.has(entityOf(draft, body)?.type ?? '') &&
  all.some((c) => c.predicate === 'HOLDS_POSITION' && c.subject === speaker && c.object === body) &&
  /\bspokes(?:man|woman|person)\b/i.test(
    entityOf(draft, speaker)
      ?.mentions.map((m) => m.exact)
      .join(' ') ?? ''
  )

/** "A woman telephoned a radio station and said the bomb was the work of X": who calls without a name speaks for it. */
function isByCaller(draft: Draft, claim: DraftClaim, speaker: string): boolean {
  const caller = entityOf(draft, speaker)
  const body = entityOf(draft, claim.object)
  if (!caller || caller.named || !body || !GROUPS.has(body.type)) return false
  if (claim.quotes.some((q) => CHARGE.test(q.exact))) return false
  const cue = claim.claimants[0]
  const { text } = draft.view.article
  return caller.mentions.some((m) => {
    if (/\bcallers?\b/i.test(m.exact)) return true
    if (!/^an? (?:\S+ )?(?:man|woman|person|voice|youth|individual)\b/i.test(m.exact)) return false
    const between = cue && m.end <= cue.end ? text.slice(m.end, cue.end) : ''
    return between.length > 0 && between.length < CALL_REACH && CALLING.test(between)
  })
}
const GROUPS = new Set<EntityType | null>(['ARMED_GROUP', 'ORGANIZATION', 'POLITICAL_PARTY'])
const CALL_REACH = 160
const CALLING =
  /^[^.;]*\b(?:telephoned|phoned|rang|called|contacted|telephoning|phoning|ringing|calling|speaking (?:for|on behalf of|in the name of)|identified (?:him|her)self as)\b[^.;]*$/i

/** "said its fighters did it" is said of oneself; "said his rivals did it" is not. */
export const isOwnMen = (
  draft: Draft,
  doers: string | null,
  quotes: DraftClaim['quotes']
): boolean =>
  entityOf(draft, doers)?.mentions.some(
    (m) =>
      quotes.some((q) => covers(q, m)) && PEOPLE.has(OWN.exec(m.exact)?.[1]?.toLowerCase() ?? '')
  ) ?? false

/** "An official of the service said the agency had done it": the body he speaks for, by another word. */
const isBodyItself = (draft: Draft, claim: DraftClaim): boolean =>
  entityOf(draft, claim.object)?.mentions.some(
    (m) =>
      claim.quotes.some((q) => covers(q, m)) &&
      /^the (?:agency|group|service|organi[sz]ation|movement|force|forces|militia|army|military|party|outfit|front|rebels)$/i.test(
        m.exact
      )
  ) ?? false

/** "A spokesman for the Front said fighters had shot him": in a band's mouth they are its own. */
const isBareFighters = (draft: Draft, claim: DraftClaim): boolean =>
  entityOf(draft, claim.object)?.mentions.some(
    (m) =>
      claim.quotes.some((q) => covers(q, m)) &&
      /^(?:the )?(?:fighters|guerrillas|mujahideen|mujahedeen|combatants|commandos)$/i.test(m.exact)
  ) ?? false

/** "The army said the Front had lied and its men had killed him": whose the men are. */
const ownersOf = (all: readonly DraftClaim[], men: string | null): readonly string[] =>
  all.flatMap((c) =>
    c.predicate === 'PART_OF' && c.subject === men && c.object !== null ? [c.object] : []
  )

/** "Its fighters did it, according to images": what is no actor has no men. */
const hasMen = (draft: Draft, speaker: string): boolean => {
  const type = entityOf(draft, speaker)?.type ?? null
  return type !== null && type !== 'UNNAMED_SOURCE' && type !== 'WORK'
}

/** "suspected militants attacked", "allegedly killed by": told with a doubt about who did it. */
export const isDoubted = (draft: Draft, claim: DraftClaim): boolean =>
  claim.quotes.some(
    (q) =>
      DOUBTED.test(q.exact) ||
      DOUBTED_BEFORE.test(draft.view.article.text.slice(Math.max(0, q.start - 28), q.start))
  )

/** The same said by the same of the same in overlapping words: two readings of one clause. */
const isToldBefore = (claim: DraftClaim, before: readonly DraftClaim[]): boolean =>
  before.some(
    (c) =>
      c.predicate === claim.predicate &&
      c.subject === claim.subject &&
      c.object === claim.object &&
      c.polarity === claim.polarity &&
      c.claimants[0]?.entity === claim.claimants[0]?.entity &&
      c.quotes.some((q) => claim.quotes.some((r) => q.start < r.end && r.start < q.end))
  )
