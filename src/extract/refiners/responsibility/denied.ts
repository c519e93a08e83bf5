import { phraseAfter } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { DOERS } from '../actors.ts'
import { entityOf, triggersIn } from '../lookups.ts'
import { sentenceOf } from '../sentences.ts'
import { speakerKeys, speechAround } from '../speakers.ts'
import { REFUSE } from './deniedOfOthers.ts'
import { disputedFigure } from './disputedFigure.ts'
import type { Match } from './fillSlot.ts'
import { CHARGE, FALSE, FIGURE, TRUE } from './frames.ts'
import { wordEnd } from './pastWords.ts'
import { asShare } from './share.ts'
import { spokenFor, voiceOf } from './spokenFor.ts'
import { claimant } from './whoAndWhat.ts'
import { isOnlyMeant, nobodyBefore, speakerOf, speakingActor } from './whoSpeaks.ts'

/** Sentences back within which a charge is still the one that is denied. */
const REACH = 3

/**
 * "X denied involvement", "X called the charge a lie": X did not do it, says X. What was charged is told
 * before: its deed, and where the denier is not the one charged, whom he defends.
 */
export function disowned(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  match: Match,
  event: DraftEvent,
  earlier: readonly DraftClaim[]
): readonly DraftClaim[] {
  if (verb.isNegated || verb.modal !== null || isOnlyMeant(parsed, verb)) return []
  const speaker = speakerOf(parsed, verb, match)
  const who = speakingActor(draft, parsed, speaker)
  if (!who || !speaker || nobodyBefore(parsed, verb) >= 0) return []
  const deny = (what: string): DraftClaim =>
    denial(draft, parsed, verb, speaker, what, who, match.end)
  if (!match.charge) {
    const what = match.deed?.event ?? event
    const claim = deny(what.key)
    const isSharer = [...draft.claims, ...earlier].some(
      (c) => c.predicate === 'PARTICIPATED_IN' && c.subject === who && c.object === what.key
    )
    return [isSharer ? asShare(claim) : claim]
  }
  if (FIGURE.has(parsed.words[match.charge.head]?.lower ?? ''))
    return disputedFigure(draft, parsed, verb, match.charge, who, match.end)
  const body = spokenFor(draft, parsed, speaker) ?? bodyOf(draft, who)
  const isBeside =
    match.charge.index >= 0 && !match.charge.isPronoun && match.charge.to <= verb.from
  const before = isBeside ? (parsed.words[match.charge.from]?.start ?? 0) : parsed.sentence.start
  const denied = againstCharge(draft, parsed, earlier, who, body, deny, before)
  // "dismissed the claim as fantasy": what was claimed may be a number.
  return denied.length === 0 && TOLD.test(parsed.words[match.charge.head]?.lower ?? '')
    ? disputedFigure(draft, parsed, verb, match.charge, who, match.end)
    : denied
}
const TOLD = /^(?:claims?|reports?)$/
/** For whom a person speaks. */
export const bodyOf = (draft: Draft, who: string): string | null =>
  entityOf(draft, who)?.type === 'PERSON' ? voiceOf(draft, who) : null

/** The denial of the charge told last: of oneself, or of whom one defends. */
export function againstCharge(
  draft: Draft,
  parsed: Parsed,
  earlier: readonly DraftClaim[],
  who: string,
  body: string | null,
  deny: (event: string) => DraftClaim,
  before = parsed.sentence.start
): readonly DraftClaim[] {
  const told = earlier.filter(
    (c) => c.predicate === 'ATTRIBUTED_TO' && c.polarity === 'AFFIRMED' && c.subject !== null
  )
  const ofOwn = told.findLast((c) => c.object === who || c.object === body)
  if (ofOwn?.subject) return [deny(ofOwn.subject)]
  // "The army said the rebels did it. They denied it.": told as a deed, which is one of the speaker's words.
  const done = draft.claims.filter(
    (c) => c.predicate === 'PERPETRATED' && (c.quotes[0]?.end ?? 0) <= before
  )
  const own = done.findLast(
    (c) => isSideOf(draft, c.subject, who) || isSideOf(draft, c.subject, body)
  )
  if (own?.object) return [deny(own.object)]
  const charges = [
    ...told,
    ...done.flatMap((c) =>
      isCharged(draft, c, who, body) ? [{ ...c, subject: c.object, object: c.subject }] : []
    )
  ].toSorted((a, b) => (a.quotes[0]?.start ?? 0) - (b.quotes[0]?.start ?? 0))
  const last = charges.at(-1)
  const first = draft.found.parsed[parsed.sentence.index - REACH]?.sentence.start ?? 0
  if (!last?.subject || (last.quotes[0]?.start ?? 0) < first) return []
  if (last.claimants.some((c) => c.entity === who)) return []
  return [{ ...deny(last.subject), object: last.object }]
}

/** Whether a doer is somebody, or people of his: "fighters of the Front" are the Front's. */
export function isSideOf(draft: Draft, doer: string | null, body: string | null): boolean {
  if (doer === null || body === null) return false
  if (doer === body) return true
  const people = entityOf(draft, doer)
  if (people?.type !== 'PERSON_GROUP') return false
  const names = entityOf(draft, body)?.mentions.filter((m) => m.form !== 'PRONOUN') ?? []
  return people.mentions.some((m) => names.some((n) => m.start <= n.start && n.end <= m.end))
}

/** Whether a deed is told in the words of somebody else: a charge. */
function isCharged(draft: Draft, claim: DraftClaim, who: string, body: string | null): boolean {
  const [quoted] = claim.quotes
  const sentence = quoted ? sentenceOf(draft, quoted.start) : null
  const told = sentence === null ? undefined : draft.found.parsed[sentence]
  const speech = told && quoted ? speechAround(draft, told, quoted.start, quoted.end) : null
  const speaker = speech ? (speakerKeys(draft, speech)[0] ?? null) : null
  return speaker !== null && speaker !== who && speaker !== body
}

/** "That is a lie," X said: in direct speech or not, what was charged is untrue. */
export function calledFalse(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  earlier: readonly DraftClaim[]
): readonly DraftClaim[] {
  if (verb.lemma !== 'be' || verb.modal !== null) return []
  const subject = parsed.words[verb.from - 1]
  const isCharge = subject !== undefined && CHARGE.has(subject.lower)
  const end = isCharge ? wordEnd(parsed, verb.to, verb.isNegated ? TRUE : FALSE) : -1
  const last = parsed.words[end - 1]
  const speech = subject && last ? speechAround(draft, parsed, subject.start, last.end) : null
  const who = speech ? (speakerKeys(draft, speech)[0] ?? null) : null
  if (!subject || !speech || !who || speech.negated) return []
  const body = bodyOf(draft, who)
  if (!DOERS.has(entityOf(draft, body ?? who)?.type ?? null)) return []
  const { exact: cue, start, end: to } = speech.cue
  return againstCharge(draft, parsed, earlier, who, body, (event) => ({
    ...denial(draft, parsed, verb, null, event, who, end),
    object: body ?? who,
    claimants: [{ entity: who, cue, start, end: to }],
    quotes: [quote(draft, parsed, verb.from - 1, end)]
  }))
}

/** "There is no coup," said its spokesman: who is accused of it says that there is none. */
export function deniedExistence(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  earlier: readonly DraftClaim[]
): readonly DraftClaim[] {
  if (verb.lemma !== 'be' || parsed.words[verb.from - 1]?.lower !== 'there') return []
  if (parsed.words[verb.to]?.lower !== 'no') return []
  const what = phraseAfter(parsed, verb.to)
  const trigger =
    what && triggersIn(draft, parsed.sentence.index).find((t) => t.phrase === what.index)
  const words = what && quote(draft, parsed, verb.from - 1, what.to)
  const speech = words && trigger ? speechAround(draft, parsed, words.start, words.end) : null
  const who = speech ? (speakerKeys(draft, speech)[0] ?? null) : null
  if (!speech || !words || !trigger || !who) return []
  const body = bodyOf(draft, who)
  const charge = earlier.findLast(
    (c) =>
      c.predicate === 'ATTRIBUTED_TO' &&
      (c.object === who || c.object === body) &&
      draft.events.some((e) => e.key === c.subject && e.type === trigger.type)
  )
  if (!charge?.subject) return []
  const { exact: cue, start, end } = speech.cue
  return [
    {
      ...denial(draft, parsed, verb, null, charge.subject, who, verb.to),
      object: charge.object,
      claimants: [{ entity: who, cue, start, end }],
      quotes: [words]
    }
  ]
}

const OWN_SOIL =
  /\b(?:from|on|in) (?:its|their|his) (?:own )?(?:soil|territory|side|bases|lands?)\b/
/** "denied that any missile had been fired from its soil": what comes from one's own land is one's own. */
export function deniedFromSoil(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  subject: Phrase | null,
  who: string,
  event: DraftEvent
): readonly DraftClaim[] {
  if (!REFUSE.test(verb.lemma)) return []
  const words = parsed.words.slice(verb.to).map((w) => w.lower)
  const stop = words.findIndex((w) => /^[.;:]$/.test(w))
  const clause = stop < 0 ? words : words.slice(0, stop)
  if (!OWN_SOIL.test(clause.join(' '))) return []
  const start = parsed.words[verb.to]?.start ?? parsed.sentence.end
  if (!triggersIn(draft, parsed.sentence.index).some((t) => t.start >= start)) return []
  return [denial(draft, parsed, verb, subject, event.key, who, verb.to + clause.length)]
}

/** That somebody, or the one he speaks for, did not do it, as he says. */
export function denial(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  subject: Phrase | null,
  event: string,
  who: string,
  to: number
): DraftClaim {
  const from = subject && subject.to <= verb.from ? subject.from : verb.from
  return makeClaim({
    predicate: 'ATTRIBUTED_TO',
    subject: event,
    object: spokenFor(draft, parsed, subject) ?? bodyOf(draft, who) ?? who,
    polarity: 'NEGATED',
    epistemic: 'FALSE_CERTAIN',
    attribution: 'DENIED',
    claimants: [claimant(who, parsed, draft, verb.from, verb.to)],
    quotes: [quote(draft, parsed, from, Math.max(to, verb.to))],
    confidence: 0.8
  })
}
