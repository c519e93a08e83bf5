import { phraseAfter, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import type { SpeechFinding } from '../../findings.ts'
import { speakerKeys } from '../attribute.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { speechIn } from '../lookups.ts'
import { withEarlier } from '../roles/lists.ts'
import { wholeOf } from '../roles/wholeOf.ts'
import { isDeedPhrase } from './deeds.ts'
import { DONE, NOT_DONE, PEOPLE, WORK } from './frames.ts'
import { matchFrame } from './matchFrame.ts'
import { voiceOf } from './spokenFor.ts'
import { actorAt, isSaidByNobody } from './whoAndWhat.ts'

/** What others take up by the deed itself ("carried out the attack", "took part"): only its negation is told here. */
const TOLD_ELSEWHERE =
  /^(?:take|play|have|commit|perpetrate|stage|mount|launch|execute|orchestrate|mastermind|organi[sz]e|plan|order|direct|undertake|conduct|make)$/

/** "X was behind it", "it was not our work", "neither X nor Y had a hand in it": who did it or did not. */
export function doneBy(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  event: DraftEvent
): readonly DraftClaim[] {
  if (verb.isInfinitive || verb.isParticiple) return []
  const work = workOf(draft, parsed, verb)
  const done = work ? null : matchFrame(draft, parsed, verb, DONE)
  const not = work || done ? null : matchFrame(draft, parsed, verb, NOT_DONE)
  const match = work?.match ?? done ?? not
  if (!match || (!work && match.isPassive)) return []
  const doers = work ? work.doers : doersOf(parsed, verb)
  const first = doers[0]?.from ?? verb.from
  const opening = parsed.words[first - 1]?.lower === 'of' ? first - 2 : first - 1
  const isNeither = parsed.words
    .slice(Math.max(0, opening), verb.from)
    .some((w) => /^(?:neither|none|nobody)$/.test(w.lower))
  const isNegated = not !== null || verb.isNegated || isNeither
  const what = (match.deed?.event ?? event).key
  const from = Math.min(verb.from, ...doers.map((p) => p.from))
  if (isSaidByNobody(parsed, verb.from)) return []
  return doers.flatMap((doer): DraftClaim[] => {
    const at = quote(draft, parsed, from, match.end)
    const speech = speechAround(draft, parsed, at.start, at.end)
    const speaker = speech ? (speakerKeys(draft, speech)[0] ?? null) : null
    const who = doerAt(draft, parsed, doer, speaker)
    if (!who) return []
    if (isNegated) {
      if (!speech || !speaker || verb.modal !== null || speech.negated) return []
      return [negated(draft, what, who, speaker, speech, at)]
    }
    const isOpen =
      /^(?:may|might|could)$/.test(verb.modal ?? '') ||
      /^(?:whether|if)$/.test(parsed.words[from - 1]?.lower ?? '')
    if ((verb.modal !== null && !isOpen) || speech?.negated) return []
    if (!work && TOLD_ELSEWHERE.test(verb.lemma)) return []
    if (/^(?:lie|lay)$/.test(verb.lemma) && !speech) return []
    return [
      makeClaim({
        predicate: 'ATTRIBUTED_TO',
        subject: what,
        object: who,
        attribution: isOpen ? 'POSSIBLE' : 'SUSPECTED_OR_ACCUSED',
        epistemic: isOpen ? 'TRUE_UNCERTAIN' : 'TRUE_CERTAIN',
        quotes: [at],
        confidence: 0.7
      })
    ]
  })
}

type Work = Readonly<{
  match: NonNullable<ReturnType<typeof matchFrame>>
  doers: readonly Phrase[]
}>
/** "the raid was the work of X", "this was not our doing": the deed is the subject. */
function workOf(draft: Draft, parsed: Parsed, verb: VerbGroup): Work | null {
  if (verb.lemma !== 'be') return null
  const subject = subjectOf(parsed, verb)
  if (subject && SIGN.test(parsed.words[subject.head]?.lower ?? ''))
    return signOf(parsed, verb, subject)
  const deed = subject && isDeedPhrase(draft, parsed, subject)
  if (!deed) return null
  const match = matchFrame(draft, parsed, verb, WORK)
  if (match) return { match: { ...match, deed }, doers: match.who }
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
        match: { end, next: end, deed, who: [doer], charge: null, isPassive: false },
        doers: [doer]
      }
    : null
}

const SIGN = /^(?:hands?|handwriting|fingerprints|signature|mark)$/
const PLAIN = /^(?:plain|visible|clear|evident|obvious|unmistakable|apparent|behind|everywhere)$/
/** "the hand of X is plain to see". */
function signOf(parsed: Parsed, verb: VerbGroup, sign: Phrase): Work | null {
  const of = sign.of === null ? undefined : parsed.phrases[sign.of]
  if (!of || verb.isNegated || !PLAIN.test(parsed.words[verb.to]?.lower ?? '')) return null
  const end = verb.to + 1
  return {
    match: { end, next: end, deed: null, who: [of], charge: null, isPassive: false },
    doers: [of]
  }
}

/** Subject phrases of a verb: those joined by "and", both behind "neither". */
function doersOf(parsed: Parsed, verb: VerbGroup): readonly Phrase[] {
  const neither = parsed.words.findLastIndex((w, i) => i < verb.from && w.lower === 'neither')
  const between = neither < 0 ? [] : parsed.words.slice(neither, verb.from)
  if (between.some((w) => w.lower === 'nor') && between.every((w) => w.kind !== 'VERB'))
    return parsed.phrases.filter((p) => p.from >= neither && p.to <= verb.from)
  const subject = subjectOf(parsed, verb)
  return subject ? withEarlier(parsed, subject) : []
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
  const body = speaker === null ? null : (voiceOf(draft, speaker) ?? speaker)
  const isOurs = /^(?:we|i|us|me)$/.test(head) || /^(?:our|my)$/.test(first)
  if (isOurs) return body
  const isIts = /^(?:its|their|his|her)$/.test(first)
  if (isIts && (PEOPLE.has(head) || /^(?:work|doing|deed|handiwork)$/.test(head))) return body
  const outer = whole.of === null ? null : (parsed.phrases[whole.of] ?? null)
  const who = actorAt(draft, parsed, whole) ?? actorAt(draft, parsed, outer)
  return (
    who ?? (/^(?:it|they)$/.test(head) && entityAt(draft, parsed, whole) === null ? body : null)
  )
}

function speechAround(
  draft: Draft,
  parsed: Parsed,
  start: number,
  end: number
): SpeechFinding | null {
  const around = speechIn(draft, parsed.sentence.index).filter(
    (s) => s.source !== null && s.content.start <= start + 1 && end <= s.content.end + 1
  )
  return (
    around.toSorted(
      (a, b) => a.content.end - a.content.start - (b.content.end - b.content.start)
    )[0] ?? null
  )
}

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
