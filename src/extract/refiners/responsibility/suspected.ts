import { phraseAfter, prepositional, subjectOf, withCoordinates } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { eventOf, indexOfTrigger, triggersIn } from '../lookups.ts'
import { accuse } from './accuse.ts'
import { actorAt, isAttackPhrase } from './whoAndWhat.ts'

const DOUBT = /^(?:believe|think|suspect|presume|allege|fear|assume|say|report|understand)$/
const DO = /^(?:carry|perpetrate|commit|stage|launch|plan|organize|mount|execute|orchestrate)$/
/** The cue where the grammar saw no verb; nobody's words are told, so it gives no claimant. */
const NO_VERB: VerbGroup = {
  index: -1,
  from: 0,
  to: 0,
  verb: 0,
  lemma: 'bear',
  isPassive: false,
  isNegated: false,
  isInfinitive: false,
  isParticiple: false,
  modal: null
}
const SIGNS = /^(?:hallmarks?|signature|fingerprints|stamp)$/

/** "the work of X", "bore the hallmarks of X", "X is believed to have carried out", "pointed the finger at X". */
export function suspected(draft: Draft, parsed: Parsed, event: DraftEvent): readonly DraftClaim[] {
  return [
    ...parsed.words.flatMap((word, i) => [
      ...(word.lower === 'work' || SIGNS.test(word.lower) ? ofMark(draft, parsed, event, i) : []),
      ...(/^(?:finger|suspicions?)$/.test(word.lower) ? ofFinger(draft, parsed, event, i) : [])
    ]),
    ...parsed.verbs.flatMap((verb) => believedDoer(draft, parsed, event, verb))
  ]
}
const doubtful = (claim: DraftClaim): DraftClaim => ({
  ...claim,
  epistemic: claim.polarity === 'NEGATED' ? claim.epistemic : 'TRUE_UNCERTAIN'
})

/** The attack itself must be what is a work or bears a mark. */
function ofMark(draft: Draft, parsed: Parsed, event: DraftEvent, at: number): DraftClaim[] {
  if (parsed.words[at + 1]?.lower !== 'of') return []
  const deed = attackBefore(draft, parsed, at)
  const verb = parsed.verbs.findLast((v) => v.to <= at)
  const between = parsed.words.slice(deed?.to ?? at, at).map((w) => w.lower)
  const isWork = parsed.words[at]?.lower === 'work'
  const joins = isWork
    ? between.some((w) => /^(?:is|was|were|are|be|been|as|like)$/.test(w))
    : between.some((w) =>
        /^(?:bears?|bore|borne|bearing|has|have|had|carr(?:y|ies|ied)|shows?|showed)$/.test(w)
      )
  if (!deed || !joins || between.some((w) => /^(?:not|n't|never|[.;:])$/.test(w))) return []
  const first = phraseAfter(parsed, at + 2)
  const cue = verb ?? NO_VERB
  if (!first) return []
  const claims = accuse(
    draft,
    parsed,
    event,
    withCoordinates(parsed, first),
    null,
    cue,
    deed.from,
    at + 1
  )
  const isSure =
    isWork && !between.some((w) => /^(?:may|might|could|like|believed|thought)$/.test(w))
  return claims.map((c) =>
    isSure ? c : isWork ? doubtful(c) : { ...doubtful(c), attribution: 'POSSIBLE' as const }
  )
}

/** The words of the attack told before word `at`; "bore" may have been taken for a noun behind it. */
function attackBefore(
  draft: Draft,
  parsed: Parsed,
  at: number
): Readonly<{ from: number; to: number }> | null {
  const limit = parsed.words[at]?.start ?? 0
  const trigger = triggersIn(draft, parsed.sentence.index).find((t) => {
    const event = eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, t)))
    return t.verb === null && t.end <= limit && event !== null && ATTACK_TYPES.has(event.type)
  })
  if (!trigger) {
    const pointer = parsed.words.findLastIndex(
      (w, i) => i < at && i > at - 6 && /^(?:it|this)$/.test(w.lower)
    )
    return pointer < 0 ? null : { from: pointer, to: pointer + 1 }
  }
  const from = parsed.words.findIndex((w) => w.end > trigger.start)
  return { from, to: parsed.words.findIndex((w) => w.end >= trigger.end) + 1 }
}

/** "pointed the finger at X", "suspicion fell on X". */
function ofFinger(draft: Draft, parsed: Parsed, event: DraftEvent, at: number): DraftClaim[] {
  const isFinger = parsed.words[at]?.lower === 'finger'
  const verb = isFinger
    ? parsed.verbs.findLast((v) => v.to <= at && v.to >= at - 3)
    : parsed.verbs.find((v) => v.from > at && v.from <= at + 3)
  if (!verb || verb.isNegated || !/^(?:point|fall|rest|center|focus)$/.test(verb.lemma)) return []
  const from = isFinger ? at + 1 : verb.to
  const accused = prepositional(parsed, new Set(isFinger ? ['at'] : ['on', 'upon']), from, from + 3)
  const accuser = isFinger ? actorAt(draft, parsed, subjectOf(parsed, verb)) : null
  return accuse(draft, parsed, event, accused, accuser, verb, Math.min(at, verb.from), from).map(
    doubtful
  )
}

/** The deed that an infinitive after "is believed" or a gerund after "is suspected of" tells of. */
export function believedDeed(parsed: Parsed, verb: VerbGroup): VerbGroup | null {
  if (!verb.isPassive || verb.isNegated || !DOUBT.test(verb.lemma)) return null
  const next = parsed.verbs.find((v) => v.from >= verb.to && v.from <= verb.to + 1)
  return next && (next.isInfinitive || parsed.words[verb.to]?.lower === 'of') ? next : null
}

/** "X is believed to have carried out the attack", "X is thought to be behind it". */
function believedDoer(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  verb: VerbGroup
): DraftClaim[] {
  if (!verb.isPassive || verb.isNegated || !DOUBT.test(verb.lemma)) return []
  const subject = subjectOf(parsed, verb)
  if (!subject || isAttackPhrase(draft, parsed, subject)) return []
  const deed = believedDeed(parsed, verb)
  const told = deed ? eventOfVerb(draft, parsed, deed) : null
  const behind = /^to (?:be|have been) (?:behind|responsible)\b/.test(
    parsed.words
      .slice(verb.to, verb.to + 5)
      .map((w) => w.lower)
      .join(' ')
  )
  if (!told && !behind) return []
  const to = deed && told ? deed.to : verb.to + 3
  return accuse(draft, parsed, told ?? event, [subject], null, verb, subject.from, to).map(doubtful)
}

/** The attack that a verb tells of, by itself or by its object ("carried out the attack"). */
function eventOfVerb(draft: Draft, parsed: Parsed, verb: VerbGroup): DraftEvent | null {
  if (verb.isPassive) return null
  const main = parsed.words[verb.verb]
  const reach = parsed.words[verb.to + 6]?.start ?? parsed.sentence.end
  const trigger = triggersIn(draft, parsed.sentence.index).find(
    (t) =>
      t.start === main?.start ||
      (DO.test(verb.lemma) && t.start > (main?.start ?? 0) && t.start < reach)
  )
  const event = trigger && eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, trigger)))
  return event && ATTACK_TYPES.has(event.type) ? event : null
}
