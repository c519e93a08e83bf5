import { phraseAfter, prepositional, subjectOf, withCoordinates } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { eventOf, indexOfTrigger, triggersIn } from '../lookups.ts'
import { accuse } from './accuse.ts'
import { deedAt, isDeedPhrase } from './deeds.ts'
import { agentAt, pastAgent } from './pastWords.ts'
import { isAttackPhrase } from './whoAndWhat.ts'
import { somebodyAt } from './whoSpeaks.ts'

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
const SIGNS = /^(?:hallmarks?|signature|fingerprints|stamp|marks?|imprint|trademarks?)$/

/** "the work of X", "bore the hallmarks of X", "X is believed to have carried out", "suspicion fell on X". */
export function suspected(draft: Draft, parsed: Parsed, event: DraftEvent): readonly DraftClaim[] {
  return [
    ...parsed.words.flatMap((word, i) => [
      ...(word.lower === 'work' || SIGNS.test(word.lower) ? ofMark(draft, parsed, event, i) : []),
      ...ofPointers(draft, parsed, event, i)
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
    const deed = parsed.phrases.find(
      (p) => p.to <= at && !p.isPronoun && isDeedPhrase(draft, parsed, p) !== null
    )
    if (deed) return { from: deed.from, to: deed.to }
    const pointer = parsed.words.findLastIndex(
      (w, i) => i < at && i > at - 6 && /^(?:it|this)$/.test(w.lower)
    )
    return pointer < 0 ? null : { from: pointer, to: pointer + 1 }
  }
  const from = parsed.words.findIndex((w) => w.end > trigger.start)
  return { from, to: parsed.words.findIndex((w) => w.end >= trigger.end) + 1 }
}

/** What lies with somebody or points to him, and the words by which it does. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const POINTERS = [
  {
    what: /^(?:suspicions?|blame|guilt|responsibility|fingers?)$/,
    how: setOf(
      'fall falls fell fallen lie lies lay rest rests rested centre centres centred center centers centered focus focuses focused settled landed point points pointed'
    ),
    tie: setOf('on upon with at to towards')
  },
  {
    what: /^(?:signs?|evidence|clues?|indications?|everything|trail)$/,
    how: setOf('point points pointed pointing leads led'),
    tie: setOf('to towards toward at')
  }
] as const
const MOST_BETWEEN = 5

/** "suspicion fell on X", "the blame lies with X", "all signs point to X". */
function ofPointers(draft: Draft, parsed: Parsed, event: DraftEvent, at: number): DraftClaim[] {
  const { words } = parsed
  const word = words[at]?.lower ?? ''
  const pointers = POINTERS.filter((p) => p.how.has(word) && p.tie.has(words[at + 1]?.lower ?? ''))
  if (pointers.length === 0) return []
  const what = words.findLastIndex(
    (w, i) => i < at && i >= at - MOST_BETWEEN && pointers.some((p) => p.what.test(w.lower))
  )
  const between = words.slice(Math.max(what, 0) + 1, at)
  if (what < 0 || between.some((w) => /^(?:NEGATION|MODAL|VERB|MARK)$/.test(w.kind))) return []
  // "responsibility falls on the state": for what it has to do.
  const isOf = between.findIndex((w) => w.lower === 'for')
  const deed = isOf < 0 ? null : deedAt(draft, parsed, what + isOf + 2)
  if ((isOf >= 0 || words[what]?.lower === 'responsibility') && !deed) return []
  const accused = prepositional(parsed, new Set([words[at + 1]?.lower ?? '']), at + 1, at + 2)
  return accuse(draft, parsed, event, accused, null, NO_VERB, what, at + 1).map(doubtful)
}

/** The deed that an infinitive after "is believed" or a gerund after "is suspected of" tells of. */
export function believedDeed(parsed: Parsed, verb: VerbGroup): VerbGroup | null {
  if (!verb.isPassive || verb.isNegated || !DOUBT.test(verb.lemma)) return null
  const end = pastAgent(parsed, verb.to)
  const next = parsed.verbs.find((v) => v.from >= end && v.from <= end + 1)
  return next && (next.isInfinitive || parsed.words[end]?.lower === 'of') ? next : null
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
  const end = pastAgent(parsed, verb.to)
  const behind = /^(?:to (?:be|have been)|of (?:being|having been)) (?:behind|responsible)\b/.test(
    parsed.words
      .slice(end, end + 5)
      .map((w) => w.lower)
      .join(' ')
  )
  if (!told && !behind) return []
  const to = deed && told ? deed.to : end + 3
  const accuser = somebodyAt(draft, parsed, agentAt(parsed, verb.to))
  return accuse(draft, parsed, told ?? event, [subject], accuser, verb, subject.from, to).map(
    doubtful
  )
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
