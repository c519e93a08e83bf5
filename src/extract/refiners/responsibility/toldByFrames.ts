import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import { subjectOf } from '../../chunks/clauses.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { entityOf } from '../lookups.ts'
import { accuse } from './accuse.ts'
import { isDocument } from './authors.ts'
import { claimed } from './claimed.ts'
import { calledFalse, deniedExistence, deniedFromSoil, disowned } from './denied.ts'
import { deniedClause } from './deniedClause.ts'
import { deniedOfOthers } from './deniedOfOthers.ts'
import { doneBy } from './doneBy.ts'
import type { Match } from './fillSlot.ts'
import { ACCUSE, CLAIM, DENY } from './frames.ts'
import { matchFrame } from './matchFrame.ts'
import { nobodyBefore, somebodyAt, speakerOf, speakingActor } from './whoSpeaks.ts'

/** Who claims, lays on somebody or denies the deed, by the frames of `lexicon/responsibility.json`. */
export function toldByFrames(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  event: DraftEvent,
  earlier: readonly DraftClaim[]
): readonly DraftClaim[] {
  const claiming = matchFrame(draft, parsed, verb, CLAIM)
  if (claiming) return claimed(draft, parsed, verb, claiming, event)
  const accusing = matchFrame(draft, parsed, verb, ACCUSE)
  if (accusing) return accused(draft, parsed, verb, accusing, event)
  const denying = matchFrame(draft, parsed, verb, DENY)
  if (denying?.charge) {
    const ofOthers = ofAnother(draft, parsed, verb, event)
    if (ofOthers.length > 0) return ofOthers
  }
  if (denying) return disowned(draft, parsed, verb, denying, event, earlier)
  if (DENY.has(verb.lemma)) {
    const ofOthers = ofAnother(draft, parsed, verb, event)
    return ofOthers.length > 0 ? ofOthers : deniedClause(draft, parsed, verb, earlier)
  }
  const untrue = [
    ...calledFalse(draft, parsed, verb, earlier),
    ...deniedExistence(draft, parsed, verb, earlier)
  ]
  return untrue.length > 0 ? untrue : doneBy(draft, parsed, verb, event, earlier)
}

/** What is denied of somebody by name, or of one's own land. */
function ofAnother(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  event: DraftEvent
): readonly DraftClaim[] {
  if (verb.isNegated || verb.isPassive || verb.isInfinitive || verb.modal !== null) return []
  const subject = subjectOf(parsed, verb)
  const who =
    speakingActor(draft, parsed, subject) ??
    (subject && isDocument(parsed, subject) ? somebodyAt(draft, parsed, subject) : null)
  if (!who) return []
  const ofOthers = deniedOfOthers(draft, parsed, verb, subject, who, event)
  return ofOthers.length > 0 ? ofOthers : deniedFromSoil(draft, parsed, verb, subject, who, event)
}

const isPointing = (
  draft: Draft,
  parsed: Parsed,
  source: Phrase | null,
  speaker: string | null
): boolean =>
  speakingActor(draft, parsed, source) !== null ||
  entityOf(draft, speaker)?.type === 'UNNAMED_SOURCE'

function accused(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  match: Match,
  event: DraftEvent
): readonly DraftClaim[] {
  if (verb.isNegated || verb.modal !== null || nobodyBefore(parsed, verb) >= 0) return []
  const source = speakerOf(parsed, verb, match)
  const speaker = somebodyAt(draft, parsed, source)
  // "The weapons used pointed to rebels": things that point are nobody's words.
  if (verb.lemma === 'point' && !isPointing(draft, parsed, source, speaker)) return []
  const what = match.deed?.event ?? event
  // "the attack has been attributed to X": the deed is among the words.
  const deed = verb.isPassive && match.deed ? subjectOf(parsed, verb) : null
  const from = deed && deed.to <= verb.from ? deed.from : verb.from
  return accuse(draft, parsed, what, match.who, speaker, verb, from, match.end)
}
