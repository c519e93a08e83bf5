import { withCoordinates } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import type { Match } from './fillSlot.ts'
import { spokenFor, voiceOf } from './spokenFor.ts'
import { claimant, isAttackPhrase } from './whoAndWhat.ts'
import {
  inWhoseName,
  isOnlyMeant,
  isUnderDenial,
  nobodyBefore,
  somebodyAt,
  speakerOf,
  speakingActor,
  subjectsOf
} from './whoSpeaks.ts'

/** "X claimed responsibility", "claimed by X", "no group has claimed": in X's own words. */
export function claimed(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  match: Match,
  event: DraftEvent
): readonly DraftClaim[] {
  if (verb.modal !== null || isOnlyMeant(parsed, verb) || isUnderDenial(parsed, verb)) return []
  const what = match.deed?.event ?? event
  const none = nobodyBefore(parsed, verb)
  if (none >= 0) return [nobodyClaims(draft, parsed, what, none, match.end)]
  const agent = speakerOf(parsed, verb, match)
  const speaker = agent && parsed.words[agent.from]?.lower.startsWith('any') === true ? null : agent
  const from = Math.min(verb.from, match.deed?.from ?? verb.from)
  if (!speaker)
    return verb.isPassive && verb.isNegated
      ? [nobodyClaims(draft, parsed, what, from, match.end)]
      : []
  // Whoever is asked to come forward has not.
  if (!verb.isNegated && (parsed.words[match.end - 1]?.lower ?? '').endsWith('forward')) return []
  return speakersWith(parsed, verb, match, speaker).flatMap((phrase) =>
    claimOf(draft, parsed, verb, match, what, phrase)
  )
}

/** Those who claim together ("claimed by X and Y", "neither X nor Y has claimed"). */
function speakersWith(
  parsed: Parsed,
  verb: VerbGroup,
  match: Match,
  speaker: Phrase
): readonly Phrase[] {
  if (match.isPassive && verb.isPassive) return withCoordinates(parsed, speaker)
  const subjects = subjectsOf(parsed, verb)
  return subjects.includes(speaker) ? subjects : [speaker]
}

function claimOf(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  match: Match,
  event: DraftEvent,
  speaker: Phrase
): readonly DraftClaim[] {
  const named = claimerAt(draft, parsed, speaker)
  const own =
    inWhoseName(draft, parsed, match.end) ??
    spokenFor(draft, parsed, speaker) ??
    (entityOf(draft, named)?.type === 'PERSON' && named ? voiceOf(draft, named) : null) ??
    named
  if (!own) return []
  const from = Math.min(speaker.from, verb.from)
  const words = quote(draft, parsed, from, Math.max(match.end, speaker.to))
  if (verb.isNegated)
    return [{ ...nobodyClaims(draft, parsed, event, from, match.end), subject: own }]
  const who = somebodyAt(draft, parsed, speaker) ?? own
  const isBy = speaker.from === verb.to + 1 && parsed.words[verb.to]?.lower === 'by'
  const cue: readonly [number, number] = isBy ? [verb.verb, speaker.from] : [verb.from, verb.to]
  return [
    makeClaim({
      predicate: 'CLAIMED_RESPONSIBILITY_FOR',
      subject: own,
      object: event.key,
      attribution: 'CLAIMED_OR_ADMITTED',
      claimants: [claimant(who, parsed, draft, ...cue)],
      quotes: [words],
      confidence: 0.85
    })
  ]
}

/** "The attack remains unclaimed", "There was no claim of responsibility". */
export function unclaimed(draft: Draft, parsed: Parsed, event: DraftEvent): readonly DraftClaim[] {
  const at = parsed.words.findIndex((w) => w.lower === 'unclaimed')
  const deed = parsed.phrases.find((p) => p.to <= at && isAttackPhrase(draft, parsed, p))
  if (deed) return [nobodyClaims(draft, parsed, event, deed.from, at + 1)]
  const none = parsed.words.findIndex(
    (w, i) => w.lower === 'no' && (isNoClaim(parsed, i) || isNobodysClaim(parsed, i))
  )
  if (none < 0) return []
  const verb = parsed.verbs.find((v) => v.from > none)
  return [
    nobodyClaims(draft, parsed, event, none, verb ? verb.to : endOfResponsibility(parsed, none))
  ]
}

const isNoClaim = ({ words }: Parsed, i: number): boolean =>
  words.slice(i, i + 6).some((x) => x.lower === 'responsibility') &&
  words.slice(i, i + 4).some((x) => /^claims?$/.test(x.lower))
/** "There was no immediate claim." */
function isNobodysClaim({ words }: Parsed, i: number): boolean {
  if (!words.slice(Math.max(0, i - 4), i).some((w) => w.lower === 'there')) return false
  const at = words.findIndex((w, j) => j > i && j < i + 4 && /^claims?$/.test(w.lower))
  const next = words[at + 1]
  return at > 0 && (next === undefined || next.kind === 'MARK' || /^(?:from|by)$/.test(next.lower))
}

const endOfResponsibility = (parsed: Parsed, from: number): number => {
  const claim = parsed.words.findIndex((w, i) => i > from && /^claims?$/.test(w.lower))
  const at = Math.max(
    claim,
    parsed.words.findIndex((w, i) => i >= from && w.lower === 'responsibility')
  )
  const next =
    parsed.words[at + 1]?.lower === 'for'
      ? parsed.phrases.find((p) => p.from === at + 2)
      : undefined
  return next ? next.to : at + 1
}

export const nobodyClaims = (
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  from: number,
  to: number
): DraftClaim =>
  makeClaim({
    predicate: 'CLAIMED_RESPONSIBILITY_FOR',
    subject: null,
    object: event.key,
    polarity: 'NEGATED',
    epistemic: 'FALSE_CERTAIN',
    quotes: [quote(draft, parsed, from, to)],
    confidence: 0.85
  })

/** A group or a named person, or whose a statement is; a caller speaks for somebody else. */
function claimerAt(draft: Draft, parsed: Parsed, phrase: Phrase): string | null {
  const entity = entityOf(draft, speakingActor(draft, parsed, phrase))
  return entity && (entity.named || entity.type !== 'PERSON') ? entity.key : null
}
