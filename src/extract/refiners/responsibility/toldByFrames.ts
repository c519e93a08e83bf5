import { isReadily, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { entityAt } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { accuse } from './accuse.ts'
import { claimerAt, nobodyClaims, selfClaim } from './claimed.ts'
import { denial, issuerOf } from './denied.ts'
import { ACCUSE, CLAIM, DENY } from './frames.ts'
import { agentAt, matchFrame, type Match } from './matchFrame.ts'
import { predicatesOf } from './predicates.ts'
import { spokenFor } from './spokenFor.ts'
import { doneBy } from './doneBy.ts'
import { actorAt } from './whoAndWhat.ts'

/** Sentences back within which a charge is still the one that is denied. */
const REACH = 3

/** Who claims, lays on somebody or denies the deed, by the frames of `lexicon/responsibility.json`. */
export function toldByFrames(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  earlier: readonly DraftClaim[]
): readonly DraftClaim[] {
  const predicates = predicatesOf(parsed)
  return predicates.flatMap((verb) => {
    const claiming = matchFrame(draft, parsed, verb, CLAIM)
    if (claiming) return claimed(draft, parsed, verb, claiming, event)
    const accusing = matchFrame(draft, parsed, verb, ACCUSE)
    if (accusing) return accused(draft, parsed, verb, accusing, event)
    const denying = matchFrame(draft, parsed, verb, DENY)
    if (denying) return disowned(draft, parsed, verb, denying, event, earlier)
    return doneBy(draft, parsed, verb, event)
  })
}

/** Who speaks: the subject of the active, the agent of the passive; whoever issues a statement speaks in it. */
function speakerOf(parsed: Parsed, verb: VerbGroup, match: Match): Phrase | null {
  return match.isPassive && verb.isPassive
    ? agentAt(parsed, verb.to, match.end)
    : issuerOf(parsed, subjectOf(parsed, verb), verb)
}
const isOnlyMeant = (parsed: Parsed, verb: VerbGroup): boolean =>
  verb.isInfinitive && !isReadily(parsed, verb)
const somebodyAt = (draft: Draft, parsed: Parsed, phrase: Phrase | null): string | null =>
  phrase ? (entityOf(draft, entityAt(draft, parsed, phrase))?.key ?? null) : null

/** Word of "no", "nobody" or "none" that stands for the subject of a verb; -1 for none. */
function nobodyBefore(parsed: Parsed, verb: VerbGroup): number {
  for (let at = verb.from - 1; at >= 0 && verb.from - at < 12; at--) {
    const word = parsed.words[at]
    if (!word || /^(?:VERB|CONJUNCTION|AUXILIARY|MODAL)$/.test(word.kind)) return -1
    if (/^[.;:]$/.test(word.lower)) return -1
    if (!/^(?:no|nobody|none|no-one|neither)$/.test(word.lower)) continue
    const isInside = /^(?:PREPOSITION|VERB|AUXILIARY|DET)$/.test(parsed.words[at - 1]?.kind ?? '')
    return isInside ? -1 : at
  }
  return -1
}

function claimed(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  match: Match,
  event: DraftEvent
): readonly DraftClaim[] {
  if (verb.modal !== null || isOnlyMeant(parsed, verb)) return []
  const what = match.deed?.event ?? event
  const none = nobodyBefore(parsed, verb)
  if (none >= 0) return [nobodyClaims(draft, parsed, what, none, match.end)]
  const speaker = speakerOf(parsed, verb, match)
  const from = Math.min(speaker && speaker.to <= verb.from ? speaker.from : verb.from, verb.from)
  if (verb.isPassive && !speaker)
    return verb.isNegated ? [nobodyClaims(draft, parsed, what, verb.from, match.end)] : []
  const who = claimerAt(draft, parsed, speaker)
  if (!who || !speaker) return []
  if (verb.isNegated)
    return [{ ...nobodyClaims(draft, parsed, what, from, match.end), subject: who }]
  if ((parsed.words[match.end - 1]?.lower ?? '').endsWith('forward')) return []
  const own = spokenFor(draft, parsed, speaker) ?? who
  const claim = selfClaim(
    draft,
    parsed,
    what,
    own,
    from,
    Math.max(match.end, speaker.to),
    verb.from,
    verb.to
  )
  return [claim]
}

function accused(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  match: Match,
  event: DraftEvent
): readonly DraftClaim[] {
  if (verb.isNegated || verb.modal !== null || nobodyBefore(parsed, verb) >= 0) return []
  const speaker = somebodyAt(draft, parsed, speakerOf(parsed, verb, match))
  const what = match.deed?.event ?? event
  // "the attack has been attributed to X": the deed is among the words.
  const deed = verb.isPassive && match.deed ? subjectOf(parsed, verb) : null
  const from = deed && deed.to <= verb.from ? deed.from : verb.from
  return accuse(draft, parsed, what, match.who, speaker, verb, from, match.end)
}

/** What was charged with the charge is told before: its deed, and where the denier is not the one charged, whom he defends. */
function disowned(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  match: Match,
  event: DraftEvent,
  earlier: readonly DraftClaim[]
): readonly DraftClaim[] {
  if (verb.isNegated || verb.modal !== null || isOnlyMeant(parsed, verb)) return []
  const speaker = speakerOf(parsed, verb, match)
  const who = actorAt(draft, parsed, speaker)
  if (!who || !speaker || nobodyBefore(parsed, verb) >= 0) return []
  const deny = (what: string): DraftClaim =>
    denial(draft, parsed, verb, speaker.to <= verb.from ? speaker : null, what, who, match.end)
  if (!match.charge) return [deny((match.deed?.event ?? event).key)]
  const body = spokenFor(draft, parsed, speaker)
  const told = earlier.filter(
    (c) => c.predicate === 'ATTRIBUTED_TO' && c.polarity === 'AFFIRMED' && c.subject !== null
  )
  const ofOwn = told.findLast((c) => c.object === who || c.object === body)
  if (ofOwn?.subject) return [deny(ofOwn.subject)]
  const last = told.at(-1)
  const before = draft.found.parsed[parsed.sentence.index - REACH]?.sentence.start ?? 0
  if (!last?.subject || (last.quotes[0]?.start ?? 0) < before) return []
  if (last.claimants.some((c) => c.entity === who)) return []
  return [{ ...deny(last.subject), object: last.object }]
}
