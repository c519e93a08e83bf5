import type { Attribution, Claimant, Epistemic } from '../../model.ts'

import type { Draft, DraftClaim, DraftEntity, Refiner } from '../draft.ts'
import type { SpeechFinding, Stance } from '../findings.ts'
import { covers } from './claims.ts'
import { entityOf, speechIn, timesIn } from './lookups.ts'
import { isOfSaying, plainTime } from './timeOfEvent.ts'
import { gradeOf } from './responsibility/accuse.ts'
import { isDoubted, isOwnMen, settleResponsibility } from './responsibility/voice.ts'
import { sentenceOf } from './sentences.ts'
import { isToldBySide } from './toldBySide.ts'
import { speakerKeys } from './speakers.ts'

const SELF_CLAIMED = new Set(['CLAIMED_RESPONSIBILITY_FOR'])
/** Facts about the world that stay the document's own wherever they stand. */
const OWN_VOICE = new Set([
  'LOCATED_IN',
  'CAPITAL_OF',
  'OF_COUNTRY',
  'IS_A',
  'DERIVED_FROM',
  'GOVERNS',
  'AFFILIATED_WITH',
  'OPERATES',
  'HOLDS_POSITION',
  'FOUNDED',
  'OFFICIAL_COUNT',
  'PART_OF',
  'MEMBER_OF',
  'LINKED_TO',
  'ALLIED_WITH'
])
/** Ties that somebody may say of somebody: in a clause of its own such a tie is the speaker's. */
const CONTESTED = new Set(['MEMBER_OF', 'ALLIED_WITH', 'LINKED_TO', 'PART_OF', 'AFFILIATED_WITH'])
const CLAUSE =
  /\b(?:is|are|was|were|has|have|had|belongs?|belonged|joined|armed|backed|fights?|fought)\b/
const isOwnVoice = ({ predicate, quotes }: DraftClaim): boolean =>
  OWN_VOICE.has(predicate) && !(CONTESTED.has(predicate) && CLAUSE.test(quotes[0]?.exact ?? ''))

/** Claims inside what somebody says get the speaker, nearest the fact first. */
export const attribute: Refiner = {
  name: 'attribute',
  refine(draft) {
    const sources = sourceKeys(draft)
    const claims = draft.claims
      .map((claim) => attributed(draft, claim, sources))
      .filter((claim) => !(isSuggested(claim) && isOwnDeed(claim)))
    return { ...draft, claims: settleResponsibility(draft, claims) }
  }
}

/** Speech -> entity keys of its speaker, by the words of the source. */
function sourceKeys(draft: Draft): ReadonlyMap<SpeechFinding, readonly string[]> {
  const map = new Map<SpeechFinding, readonly string[]>()
  for (const speech of draft.found.speech) {
    const parsed = draft.found.parsed[speech.sentence]
    if (speech.source && parsed) map.set(speech, speakerKeys(draft, speech))
  }
  return map
}

function attributed(
  draft: Draft,
  claim: DraftClaim,
  sources: ReadonlyMap<SpeechFinding, readonly string[]>
): DraftClaim {
  if (claim.predicate === 'OCCURRED_IN' && claim.derivation === 'INFERRED') return claim
  if (claim.claimants.length) return withHands(draft, claim, sources)
  if (isOwnVoice(claim) || SELF_CLAIMED.has(claim.predicate)) return claim
  const quoted = claim.quotes[0]
  const sentence = quoted && sentenceOf(draft, quoted.start)
  if (!quoted || sentence == null) return claim
  const nested = speechIn(draft, sentence)
    .filter(
      (s) =>
        s.source &&
        sources.get(s)?.length &&
        (covers(s.content, quoted) || holds(s, quoted)) &&
        !isAsideOfCharge(draft, s, quoted.start) &&
        // "the fighting threatened the region": the verb of the judgement tells nobody's words.
        !(claim.predicate === 'CHALLENGES' && covers(quoted, s.cue))
    )
    .sort(
      (a, b) =>
        a.content.end - a.content.start - (b.content.end - b.content.start) ||
        Number(isCited(b)) - Number(isCited(a))
    )
  if (!nested.length) return claim
  const distinct = nested.filter(
    (s, i) =>
      i === 0 || (sources.get(s) ?? []).join() !== (sources.get(nested[i - 1] ?? s) ?? []).join()
  )
  const claimants = distinct.flatMap((speech, depth): Claimant[] =>
    (sources.get(speech) ?? []).map((entity) => ({
      entity,
      cue: speech.cue.exact,
      start: speech.cue.start,
      end: speech.cue.end,
      ...(depth !== 0 || (sources.get(speech)?.length ?? 0) > 1 ? { depth } : {}),
      ...saidAt(draft, speech)
    }))
  )
  const nearest = nested[0]
  const speaker = entityOf(draft, claimants[0]?.entity)
  if (
    claim.predicate === 'PERPETRATED' &&
    claimants[0]?.entity !== claim.subject &&
    claim.polarity === 'AFFIRMED'
  )
    return accusation(draft, { ...claim, claimants, ...stanceOf(draft, claim, nearest, speaker) })
  const said = { ...claim, claimants, ...stanceOf(draft, claim, nearest, speaker) }
  return isOwnDeed(said) && !isSuggested(said) ? ownDeed(said) : said
}
const TELLS: ReadonlySet<Stance> = new Set(['SAY', 'CLAIM', 'CONFIRM', 'ADMIT'])
/** "The agency reported that the army had accused X": who tells of the accusation is one more hand. */
function withHands(
  draft: Draft,
  claim: DraftClaim,
  sources: ReadonlyMap<SpeechFinding, readonly string[]>
): DraftClaim {
  const nearest = claim.claimants[0]
  const sentence = nearest && sentenceOf(draft, nearest.start)
  if (!nearest || sentence == null || claim.claimants.length > 1) return claim
  const outer = speechIn(draft, sentence)
    .filter(
      (s) => s.source !== null && TELLS.has(s.stance) && covers(s.content, nearest) && !s.negated
    )
    .filter((s) => s.cue.end <= nearest.start || nearest.end <= s.cue.start)
    .toSorted((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))
  const hands: Claimant[] = []
  for (const speech of outer) {
    const entity = sources.get(speech)?.[0]
    if (!entity || entity === nearest.entity || hands.some((h) => h.entity === entity)) continue
    const { exact: cue, start, end } = speech.cue
    hands.push({ entity, cue, start, end, depth: hands.length + 1, ...saidAt(draft, speech) })
  }
  return hands.length === 0 ? claim : { ...claim, claimants: [nearest, ...hands] }
}

/** "blamed the Front, which killed 33 people in May": what the text adds about the accused is no charge. */
function isAsideOfCharge(draft: Draft, speech: SpeechFinding, at: number): boolean {
  if (speech.stance !== 'ACCUSE') return false
  const before = draft.view.article.text.slice(speech.cue.end, at)
  return /,\s+(?:who|which|whose|whom)\s/i.test(before) && !/,\s+(?:of|for)\s/i.test(before)
}

/** What a model only finds likely is no confession. */
const isSuggested = (claim: DraftClaim): boolean => claim.by.includes('suggestRoles')

/** "It said it had fired": who tells of doing it claims it. */
const isOwnDeed = (claim: DraftClaim): boolean =>
  claim.predicate === 'PERPETRATED' &&
  claim.polarity === 'AFFIRMED' &&
  claim.claimants[0]?.entity === claim.subject
const ownDeed = (claim: DraftClaim): DraftClaim => ({
  ...claim,
  predicate: 'CLAIMED_RESPONSIBILITY_FOR',
  attribution: 'CLAIMED_OR_ADMITTED'
})

/** "reported, quoting an official": the one quoted stands nearer the fact than the one who quotes. */
const isCited = (speech: SpeechFinding): boolean =>
  speech.source !== null &&
  speech.source.start >= speech.cue.end &&
  /^(?:quot|cit)/i.test(speech.cue.exact) &&
  !/^(?:its|their|his|her) own\b/i.test(speech.source.exact)

/** What somebody else says of the doer is an attribution, graded by who says it. */
const accusation = (draft: Draft, claim: DraftClaim): DraftClaim => ({
  ...claim,
  predicate: 'ATTRIBUTED_TO',
  subject: claim.object,
  object: claim.subject,
  ...(claim.attribution === 'DENIED'
    ? { attribution: 'DENIED' as const }
    : isDoubted(draft, claim)
      ? { attribution: 'SUSPECTED_OR_ACCUSED' as const, epistemic: 'TRUE_UNCERTAIN' as const }
      : { attribution: gradeOf(draft, claim.claimants[0]?.entity ?? null) })
})

/** The quote lies in what is said, or in the cue and what is said ("put the toll" "at 30"). */
const holds = (speech: SpeechFinding, quoted: { start: number; end: number }): boolean => {
  const start =
    speech.cue.end <= speech.content.start
      ? Math.min(speech.cue.start, speech.content.start)
      : speech.content.start
  const shared = Math.min(speech.content.end, quoted.end) - Math.max(start, quoted.start)
  // "declined to comment on the raid": nothing is said.
  if (speech.content.end <= speech.content.start) return false
  return shared > 0.75 * (quoted.end - quoted.start)
}

function saidAt(draft: Draft, speech: SpeechFinding): Pick<Claimant, 'saidAt'> {
  const parsed = draft.found.parsed[speech.sentence]
  const time =
    parsed &&
    timesIn(draft, speech.sentence).find((t) => t.kind === 'POINT' && isOfSaying(parsed, t, speech))
  return time ? { saidAt: plainTime(time) } : {}
}

/** What a denial denies; where and when are told beside it. */
const DENIED = new Set([
  'PERPETRATED',
  'ATTRIBUTED_TO',
  'PARTICIPATED_IN',
  'KILLED',
  'WOUNDED',
  'CASUALTIES',
  'ABDUCTED',
  'VICTIM_OF',
  'TARGETED',
  'USED_WEAPON'
])
/** "denied any involvement in the killing": the killing itself is not denied. */
function isBehindShare(draft: Draft, claim: DraftClaim, speech: SpeechFinding): boolean {
  const start = claim.quotes[0]?.start ?? 0
  return SHARE.test(draft.view.article.text.slice(speech.content.start, start))
}
const SHARE =
  /^\W*(?:(?:any|all|its|their|his|her|the|having|direct|had) )*(?:involvement|responsibility|participation|complicity|role|part|hand|taken part|being behind|ordering)\b/i

const HARM = new Set([
  'KILLED',
  'WOUNDED',
  'CASUALTIES',
  'VICTIM_OF',
  'PARTICIPATED_IN',
  'PERPETRATED',
  'ABDUCTED'
])

function stanceOf(
  draft: Draft,
  claim: DraftClaim,
  speech: SpeechFinding | undefined,
  speaker: DraftEntity | null
): Partial<DraftClaim> {
  if (!speech) return {}
  const denies = speech.stance === 'DENY' && !speech.negated && DENIED.has(claim.predicate)
  if (denies && isBehindShare(draft, claim, speech)) return { claimants: [] }
  if (denies) return { polarity: 'NEGATED', epistemic: 'FALSE_CERTAIN', attribution: 'DENIED' }
  const uncertain = speech.hedged || speech.stance === 'SUSPECT' || speech.stance === 'THINK'
  const epistemic: Epistemic =
    claim.polarity === 'NEGATED'
      ? claim.epistemic
      : uncertain && claim.epistemic === 'TRUE_CERTAIN'
        ? 'TRUE_UNCERTAIN'
        : claim.epistemic
  if (
    claim.predicate === 'PARTICIPATED_IN' &&
    speaker &&
    speaker.key !== claim.subject &&
    speech.stance === 'ACCUSE'
  )
    return { epistemic, attribution: gradeOf(draft, speaker.key) }
  const attribution: Attribution =
    HARM.has(claim.predicate) &&
    (isToldBySide(draft, claim, speaker) || isDoer(draft, claim, speaker))
      ? 'CLAIMED_OR_ADMITTED'
      : claim.attribution
  return { epistemic, attribution }
}

/** "Its men killed 200 soldiers, the ministry said": who tells of the harm done by himself admits it. */
const isDoer = (draft: Draft, claim: DraftClaim, speaker: DraftEntity | null): boolean =>
  speaker !== null &&
  claim.polarity === 'AFFIRMED' &&
  draft.claims.some(
    (c) =>
      c.predicate === 'PERPETRATED' &&
      (c.subject === speaker.key || isOwnMen(draft, c.subject, c.quotes)) &&
      c.object === claim.subject &&
      c.quotes.some((q) =>
        claim.quotes.some((r) => sentenceOf(draft, q.start) === sentenceOf(draft, r.start))
      )
  )
