import { phraseAfter, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import type { SpeechFinding } from '../../findings.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { DOERS } from '../actors.ts'
import { entityOf, triggersIn } from '../lookups.ts'
import { wholeOf } from '../roles/wholeOf.ts'
import { speakerKeys, speechAround } from '../speakers.ts'
import { deedOfVerb, isDeedPhrase, type Deed } from './deeds.ts'
import { isHabit, type Match } from './fillSlot.ts'
import { ARMS, CULPRIT, DONE, NOT_DONE, PEOPLE, WORK } from './frames.ts'
import { matchFrame } from './matchFrame.ts'
import { asShare } from './share.ts'
import { voiceOf } from './spokenFor.ts'
import { accusedAt, isSaidByNobody } from './whoAndWhat.ts'
import { subjectsOf, isUnderDenial } from './whoSpeaks.ts'

/** What others take up by the deed itself ("carried out the attack", "took part"): only its negation is told here. */
const TOLD_ELSEWHERE =
  /^(?:take|commit|perpetrate|stage|mount|launch|execute|organize|plan|order|conduct|make)$/
/** What is done to a bomb ("threw it"). */
const THROW = /^(?:throw|hurl|lob|plant|place|detonate|fire|drop)$/
/** What counts where somebody says it. */
const BY_WORD = /^(?:lie|lay|throw|hurl|lob|plant|place|detonate|fire|drop|send|dispatch)$/
/** "had a hand in it", "played a part": a share in the deed. */
const SHARE = /^(?:have|play)$/

/** "X was behind it", "it was not our work", "neither X nor Y had a hand in it": who did it or did not. */
export function doneBy(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  event: DraftEvent,
  earlier: readonly DraftClaim[]
): readonly DraftClaim[] {
  if (verb.isInfinitive || verb.isParticiple) return []
  if (TOLD_ELSEWHERE.test(verb.lemma) && isUnderDenial(parsed, verb)) return []
  const work = workOf(draft, parsed, verb)
  const done = work ? null : matchFrame(draft, parsed, verb, DONE)
  const not = work || done ? null : matchFrame(draft, parsed, verb, NOT_DONE)
  const match = work?.match ?? done ?? not ?? ofTrigger(draft, parsed, verb)
  if (!match || (!work && match.isPassive)) return []
  const doers = work ? work.doers : subjectsOf(parsed, verb)
  const first = doers[0]?.from ?? verb.from
  const opening = parsed.words[first - 1]?.lower === 'of' ? first - 2 : first - 1
  const isNeither = parsed.words.slice(Math.max(0, opening), verb.from).some(
    (w, i, all) =>
      /^(?:neither|none|nobody)$/.test(w.lower) ||
      // "no doubt the Front was": nothing is denied.
      (w.lower === 'no' && !/^(?:doubt|question|secret)$/.test(all[i + 1]?.lower ?? ''))
  )
  const isNegated = not !== null || verb.isNegated || isNeither || isOfNothing(parsed, verb)
  const isOfTrigger = !work && !done && !not
  const what = (match.deed?.event ?? event).key
  const from = Math.min(verb.from, ...doers.map((p) => p.from))
  if (isSaidByNobody(parsed, verb.from)) return []
  return doers.flatMap((doer): DraftClaim[] => {
    const at = quote(draft, parsed, from, match.end)
    const speech = speechAround(draft, parsed, at.start, at.end)
    const speaker = speech ? (speakerKeys(draft, speech)[0] ?? null) : null
    const told = doerAt(draft, parsed, doer, speaker)
    const who = isNegated ? (ownDenial(draft, parsed, doer, speaker, earlier) ?? told) : told
    if (!who) return []
    if (isNegated) {
      if (!speech || !speaker || verb.modal !== null || speech.negated) return []
      // That others did not attack says nothing of the attack told.
      if (isOfTrigger && who !== (voiceOf(draft, speaker) ?? speaker)) return []
      return [negated(draft, what, who, speaker, speech, at)]
    }
    const isAsked = /^(?:whether|if)$/.test(parsed.words[from - 1]?.lower ?? '')
    const isOpen = isAsked || /^(?:may|might|could)$/.test(verb.modal ?? '')
    // "refused to say whether", "did not know whether": nothing is told.
    if (isAsked && isUnanswered(parsed, from - 1)) return []
    if ((verb.modal !== null && !isOpen) || speech?.negated) return []
    // What one person has besieged or struck is as often a figure of speech.
    if (isOfTrigger && entityOf(draft, who)?.type === 'PERSON') return []
    const isTold = match.deed?.isNamed !== false && entityOf(draft, who)?.type !== null
    if (!work && TOLD_ELSEWHERE.test(verb.lemma) && isTold) return []
    if (BY_WORD.test(verb.lemma) && !speech) return []
    if (THROW.test(verb.lemma) && event.type !== 'BOMBING') return []
    const claim = makeClaim({
      predicate: 'ATTRIBUTED_TO',
      subject: what,
      object: who,
      attribution: isOpen ? 'POSSIBLE' : 'SUSPECTED_OR_ACCUSED',
      epistemic: isOpen ? 'TRUE_UNCERTAIN' : 'TRUE_CERTAIN',
      quotes: [at],
      confidence: 0.7
    })
    // "denied that it had any hand in it": of the deed, not of a part in it.
    const isShare = !work && SHARE.test(verb.lemma) && !isUnderDenial(parsed, verb)
    return [isShare ? asShare(claim) : claim]
  })
}

/** "It had nothing to do with it, the Front said": of oneself, where one was accused. */
function ownDenial(
  draft: Draft,
  parsed: Parsed,
  { isPronoun, head }: Phrase,
  speaker: string | null,
  earlier: readonly DraftClaim[]
): string | null {
  if (!isPronoun || speaker === null) return null
  if (!/^(?:it|they|he|she)$/.test(parsed.words[head]?.lower ?? '')) return null
  const body = voiceOf(draft, speaker) ?? speaker
  const isAccused = earlier.some((c) => c.predicate === 'ATTRIBUTED_TO' && c.object === body)
  return isAccused ? body : null
}
const UNANSWERED =
  /^(?:not|n't|never|neither|unclear|unknown|uncertain|refus\w*|declin\w*|too|unable|nobody|no)$/
/** Words before "whether" within which it is told that nobody says. */
const UNANSWERED_REACH = 7
const isUnanswered = ({ words }: Parsed, at: number): boolean =>
  words.slice(Math.max(0, at - UNANSWERED_REACH), at).some((w) => UNANSWERED.test(w.lower))

/** "did not attack": a verb of violence that was not done, or that is told in the first person. */
function ofTrigger(draft: Draft, parsed: Parsed, verb: VerbGroup): Match | null {
  if (verb.isPassive) return null
  if (!verb.isNegated && !isOfNothing(parsed, verb)) {
    const subject = subjectOf(parsed, verb)
    const first = subject && parsed.words[subject.from]?.lower
    if (!/^(?:we|i|our|my)$/.test(first ?? '')) return null
    const deed = deedOfVerb(draft, parsed, verb)
    if (!deed && verb.modal === null && !isHabit(parsed, verb))
      return matchFrame(draft, parsed, verb, ARMS)
    return deed && { ...NO_MATCH, end: deed.end, next: deed.end, deed }
  }
  const trigger = triggersIn(draft, parsed.sentence.index).find((t) => t.verb === verb.index)
  if (!trigger || !ATTACK_TYPES.has(trigger.type) || trigger.object === 'S') return null
  return { ...NO_MATCH, end: verb.to, next: verb.to }
}
/** "had buried no mines": an object that there is none of. */
const isOfNothing = ({ words }: Parsed, { to }: VerbGroup): boolean =>
  words[to]?.lower === 'no' && !/^(?:fewer|less|more|doubt)$/.test(words[to + 1]?.lower ?? '')
const NO_MATCH: Match = { end: 0, next: 0, deed: null, who: [], charge: null, isPassive: false }

type Work = Readonly<{ match: Match; doers: readonly Phrase[] }>
/** "the raid was the work of X", "this was not our doing": the deed is the subject. */
function workOf(draft: Draft, parsed: Parsed, verb: VerbGroup): Work | null {
  const isPassive = verb.isPassive && (ORDERED.test(verb.lemma) || LAID.test(verb.lemma))
  if (verb.lemma !== 'be' && !isPassive) return null
  const subject = subjectOf(parsed, verb)
  if (subject && SIGN.test(parsed.words[subject.head]?.lower ?? ''))
    return signOf(parsed, verb, subject)
  const deed = subject && (isDeedPhrase(draft, parsed, subject) ?? sentDoer(parsed, verb, subject))
  if (!deed) return null
  const match = matchFrame(draft, parsed, verb, WORK)
  if (match) return { match: { ...match, deed }, doers: match.who }
  if (verb.isPassive) return null
  const own = phraseAfter(parsed, verb.to)
  const isOwn =
    own !== null &&
    /^(?:its|their|our|his|her|my)$/.test(parsed.words[own.from]?.lower ?? '') &&
    /^(?:work|doing|deed|handiwork|men|fighters)$/.test(parsed.words[own.head]?.lower ?? '')
  const isUs = /^(?:us|me)$/.test(parsed.words[verb.to]?.lower ?? '')
  if (!isOwn && !isUs) return null
  const end = own ? own.to : verb.to + 1
  const doer = own ?? parsed.phrases.find((p) => p.from === verb.to)
  return doer
    ? {
        match: { ...NO_MATCH, end, next: end, deed, who: [doer] },
        doers: [doer]
      }
    : null
}

/** "the bomber had been sent by X": who did it stands for the deed. */
const sentDoer = (parsed: Parsed, verb: VerbGroup, { from, to, head }: Phrase): Deed | null =>
  verb.isPassive && CULPRIT.has(parsed.words[head]?.lower ?? '')
    ? { from, end: to, event: null, isNamed: true }
    : null

/** Done by others on somebody's word: no doer is told of otherwise. */
const ORDERED =
  /^(?:order|plan|mastermind|commission|direct|sponsor|instigate|organi[sz]e|send|dispatch|hire|recruit|pay)$/
/** What is done to a bomb or a shell ("the rounds were fired by X"). */
const LAID = /^(?:fire|lob|plant|lay|place|throw|hurl|drop|detonate)$/
const SIGN = /^(?:hands?|handwriting|fingerprints|signature|mark)$/
const PLAIN = /^(?:plain|visible|clear|evident|obvious|unmistakable|apparent|behind|everywhere)$/
/** "the hand of X is plain to see". */
function signOf(parsed: Parsed, verb: VerbGroup, sign: Phrase): Work | null {
  const of = sign.of === null ? undefined : parsed.phrases[sign.of]
  if (!of || verb.isNegated || !PLAIN.test(parsed.words[verb.to]?.lower ?? '')) return null
  const end = verb.to + 1
  return {
    match: { ...NO_MATCH, end, next: end, who: [of] },
    doers: [of]
  }
}

/** Who a subject is: the speaker where he speaks of "us" or "its men", else the actor named. */
function doerAt(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  speaker: string | null
): string | null {
  const part = parsed.words[phrase.head]?.lower ?? ''
  const all =
    /^(?:none|both|all)$/.test(part) && phrase.of !== null ? parsed.phrases[phrase.of] : null
  const whole = all ?? wholeOf(parsed, phrase)
  const first = parsed.words[whole.from]?.lower ?? ''
  const head = parsed.words[whole.head]?.lower ?? ''
  const voice = speaker === null ? null : (voiceOf(draft, speaker) ?? speaker)
  // "A leaflet read: 'It was us'": no paper does anything.
  const body = DOERS.has(entityOf(draft, voice)?.type ?? null) ? voice : null
  const isOurs = /^(?:we|i|us|me)$/.test(head) || /^(?:our|my)$/.test(first)
  if (isOurs) return body
  const isIts = /^(?:its|their|his|her)$/.test(first)
  if (isIts && (PEOPLE.has(head) || OWN.test(head))) return body
  const outer = whole.of === null ? null : (parsed.phrases[whole.of] ?? null)
  const who = accusedAt(draft, parsed, whole) ?? accusedAt(draft, parsed, outer)
  return (
    who ?? (/^(?:it|they)$/.test(head) && entityAt(draft, parsed, whole) === null ? body : null)
  )
}

/** "his movement", "its work": what is one's own, besides one's people. */
const OWN =
  /^(?:work|doing|deed|handiwork|clients?|movement|group|organi[sz]ation|party|side|faction|camp|government|country|clan|tribe|community)$/

const negated = (
  draft: Draft,
  what: string,
  who: string,
  speaker: string,
  speech: SpeechFinding,
  at: ReturnType<typeof quote>
): DraftClaim =>
  makeClaim({
    predicate: 'ATTRIBUTED_TO',
    subject: what,
    object: who,
    polarity: 'NEGATED',
    epistemic: 'FALSE_CERTAIN',
    attribution: 'DENIED',
    claimants: [
      { entity: speaker, cue: speech.cue.exact, start: speech.cue.start, end: speech.cue.end }
    ],
    quotes: [at],
    confidence: 0.75
  })
