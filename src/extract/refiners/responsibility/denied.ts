import { isReadily, phraseAfter, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { eventOf, indexOfTrigger, triggersIn } from '../lookups.ts'
import { deniedOfOthers } from './deniedOfOthers.ts'
import { asShare } from './share.ts'
import { spokenFor } from './spokenFor.ts'
import { actorAt, claimant, isAttackPhrase } from './whoAndWhat.ts'

const REFUSE = /^(?:deny|reject|dismiss|refute|disclaim|disavow|disown)$/
const SAY = /^(?:say|insist|maintain|stress|state|add|declare|tell|claim|deny)$/
const SHARE = /^(?:responsibility|involvement|participation|complicity|role|part|hand)$/
const DOING =
  /^(?:carry|commit|perpetrate|stage|launch|mount|plan|order|organize|orchestrate|be|have)$/
const CHARGE = /^(?:accusations?|allegations?|charges?|claims?|it|this|that|them|blame)$/
/** Nouns for a deed that are no triggers by themselves. */
const DEED =
  /^(?:incidents?|crimes?|affair|events?|deaths?|cases?|fire|blaze|inferno|losses|casualties|bloodshed|violence|it|this|that|them)$/
/** "had nothing to do with", "was not behind", "had no part in", "did not carry out". */
const NOT_DONE =
  /^(?:(?:has|have|had) (?:absolutely |had )?(?:nothing (?:whatsoever )?to do with|no (?:part|role|hand|involvement) in)|(?:was|were|is|are|has|have|had|did|does|do) ?(?:not|n't|never) (?:been )?(?:in any way )?(?:behind|to blame|responsible|involved|party|carr(?:y|ied) out|commit\w*|perpetrated?|claim responsibility|(?:take|taken|took|play|played) (?:any )?part|participated?))\b/
/** What was done, after "denied that it". */
const DONE =
  /\b(?:behind|responsible|to blame|at fault|had any (?:hand|part|role|involvement)|involved|participated|taken part|took part|carried out|committed|ordered)\b/
/** Words past the verb within which what is denied must stand. */
const REACH = 14

/** "X denied involvement", "X rejected the accusation", "X said it had nothing to do with": X did not do it, says X. */
export function denied(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  event: DraftEvent,
  earlier: readonly DraftClaim[]
): readonly DraftClaim[] {
  const isMeant = verb.isInfinitive && !isReadily(parsed, verb)
  if (verb.isNegated || verb.isPassive || isMeant || verb.modal !== null) return []
  const subject = issuerOf(parsed, subjectOf(parsed, verb), verb)
  const who = actorAt(draft, parsed, subject)
  if (!who) return []
  const body = spokenFor(draft, parsed, subject)
  const clause = SAY.test(verb.lemma) ? ownClauseEnd(draft, parsed, verb, [who, body]) : -1
  if (clause > 0) return [denial(draft, parsed, verb, subject, event.key, who, clause)]
  const ofOthers = deniedOfOthers(draft, parsed, verb, subject, who, event)
  if (ofOthers.length > 0 || isOfAnother(parsed, verb)) return ofOthers
  if (!REFUSE.test(verb.lemma)) return []
  const deed = deniedDeed(draft, parsed, verb)
  if (deed) {
    const what = deed.event ?? event.key
    const claim = denial(draft, parsed, verb, subject, what, who, deed.to)
    const isSharer = [...draft.claims, ...earlier].some(
      (c) => c.predicate === 'PARTICIPATED_IN' && c.subject === who && c.object === what
    )
    return [isSharer ? asShare(claim) : claim]
  }
  const told = earlier.filter((c) => c.predicate === 'ATTRIBUTED_TO' && c.polarity === 'AFFIRMED')
  if (isWhatIsDenied(parsed, subject)) {
    const here = told.filter((c) => (c.quotes[0]?.start ?? -1) >= parsed.sentence.start)
    return here.flatMap((c) => {
      if (!c.subject || c.claimants.some((x) => x.entity === who)) return []
      const own = denial(draft, parsed, verb, subject, c.subject, who, verb.to)
      return [{ ...own, object: c.object }]
    })
  }
  const charge = chargeEnd(draft, parsed, verb)
  const accused = told.findLast((c) => c.object === who || c.object === body)
  return charge > 0 && accused?.subject
    ? [denial(draft, parsed, verb, subject, accused.subject, who, charge)]
    : []
}

/** "denied that Y took part": what follows is said of somebody else. */
const isOfAnother = (parsed: Parsed, verb: VerbGroup): boolean =>
  parsed.words[verb.to]?.lower === 'that' && REFUSE.test(verb.lemma)

/** "blamed the army for the raid, which the government denied": the relative stands for what was charged. */
const isWhatIsDenied = (parsed: Parsed, subject: Phrase | null): boolean =>
  subject !== null &&
  parsed.words[subject.from - 1]?.lower === 'which' &&
  /^(?:,|charge|accusation|allegation|claim)$/.test(parsed.words[subject.from - 2]?.lower ?? '')

/** "X issued a statement denying": who issues it denies. */
export function issuerOf(parsed: Parsed, subject: Phrase | null, verb: VerbGroup): Phrase | null {
  const head = parsed.words[subject?.head ?? -1]?.lower ?? ''
  if (!subject || !/^(?:statement|communiqu[eé]|letter|message|note|e?-?mail|post)$/.test(head))
    return subject
  const issued = parsed.verbs.findLast((v) => v.to <= subject.from && v.to < verb.from)
  return issued && !issued.isPassive && !issued.isNegated ? subjectOf(parsed, issued) : subject
}

export const denial = (
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  subject: Phrase | null,
  event: string,
  who: string,
  to: number
): DraftClaim =>
  makeClaim({
    predicate: 'ATTRIBUTED_TO',
    subject: event,
    object: spokenFor(draft, parsed, subject) ?? who,
    polarity: 'NEGATED',
    epistemic: 'FALSE_CERTAIN',
    attribution: 'DENIED',
    claimants: [claimant(who, parsed, draft, verb.from, verb.to)],
    quotes: [
      quote(draft, parsed, subject && subject.to <= verb.from ? subject.from : verb.from, to)
    ],
    confidence: 0.8
  })

/** Where "denied any involvement in", "denied having carried out", "denied killing" ends. */
function deniedDeed(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup
): Readonly<{ to: number; event: string | null }> | null {
  for (let i = verb.to; i < verb.to + 5; i++) {
    const word = parsed.words[i]
    if (!word || /^[.,;:]$/.test(word.lower)) return null
    if (SHARE.test(word.lower)) {
      const isOf = /^(?:in|for|of)$/.test(parsed.words[i + 1]?.lower ?? '')
      const object = isOf ? phraseAfter(parsed, i + 2) : null
      return !isOf || isDeed(draft, parsed, object, i + 2) ? { to: i + 1, event: null } : null
    }
    if (
      word.lower !== 'being' &&
      word.lower !== 'having' &&
      (word.form !== 'ING' || word.kind === 'NOUN')
    )
      continue
    const own = triggersIn(draft, parsed.sentence.index).find((t) => t.start === word.start)
    const event = own && eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, own)))
    if (event && ATTACK_TYPES.has(event.type)) return { to: i + 1, event: event.key }
    if (DOING.test(word.lemma) || /^(?:being|having)$/.test(word.lower))
      return speaksOfDeed(draft, parsed, i) ? { to: i + 1, event: null } : null
  }
  return null
}
const isDeed = (draft: Draft, parsed: Parsed, object: Phrase | null, at: number): boolean =>
  object
    ? isAttackPhrase(draft, parsed, object) || DEED.test(parsed.words[object.head]?.lower ?? '')
    : triggersIn(draft, parsed.sentence.index).some(
        (t) => t.start >= (parsed.words[at]?.start ?? 0)
      )
/** "denied being behind the attack", never "denied being ill". */
const speaksOfDeed = (draft: Draft, parsed: Parsed, from: number): boolean =>
  parsed.words.slice(from, from + REACH).some((w) => DONE.test(w.lower)) ||
  triggersIn(draft, parsed.sentence.index).some((t) => t.start > (parsed.words[from]?.start ?? 0))

/** "rejected the accusation", "denied it": what was charged stands in an earlier sentence. */
function chargeEnd(draft: Draft, parsed: Parsed, verb: VerbGroup): number {
  const object = phraseAfter(parsed, verb.to)
  if (!object || !CHARGE.test(parsed.words[object.head]?.lower ?? '')) return -1
  const next = parsed.words[object.to]?.lower ?? '.'
  if (/^(?:of|that)$/.test(next)) {
    const what = phraseAfter(parsed, object.to + 1)
    return what && isDeed(draft, parsed, what, object.to + 1) ? what.to : -1
  }
  return object.to
}

/** Where "it had nothing to do with the attack" ends when "it" is who speaks, else -1. */
function ownClauseEnd(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  who: readonly (string | null)[]
): number {
  const from = verb.to + (parsed.words[verb.to]?.lower === 'that' ? 1 : 0)
  const inner = phraseAfter(parsed, from)
  if (!inner || inner.from > from + 1 || !isOwn(draft, parsed, inner, who)) return -1
  const tail = parsed.words.slice(inner.to, inner.to + REACH)
  const stop = tail.findIndex((w) => /^[.;:]$/.test(w.lower))
  const words = (stop < 0 ? tail : tail.slice(0, stop)).map((w) => w.lower)
  const said = (verb.lemma === 'deny' ? DONE : NOT_DONE).exec(words.join(' '))
  if (!said) return -1
  const count = words
    .join(' ')
    .slice(0, said.index + said[0].length)
    .split(' ').length
  const next = parsed.words.findIndex((w, i) => i >= inner.to + count && !FILLER.test(w.lower))
  const object = next < 0 ? null : phraseAfter(parsed, next)
  const isOther =
    object !== null && object.from <= next + 1 && next < inner.to + words.length
      ? !isDeed(draft, parsed, object, next)
      : false
  return isOther ? -1 : inner.to + count
}
const FILLER = /^(?:in|for|out|with|to|any|of|part)$/

/** "it", "its fighters", "the group" said of oneself. */
function isOwn(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  who: readonly (string | null)[]
): boolean {
  const first = parsed.words[phrase.from]?.lower ?? ''
  if (/^(?:its|their|our|his|her|my)$/.test(first)) return true
  const key = entityAt(draft, parsed, phrase)
  return (
    (key !== null && who.includes(key)) || (key === null && /^(?:it|they|we|he|she|i)$/.test(first))
  )
}
