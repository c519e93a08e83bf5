import { phraseAfter, prepositional, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { ownMenDid } from './ownMenDid.ts'
import { actorAt, claimant, isAttackPhrase, isByNobody, isEventPhrase } from './whoAndWhat.ts'

/** "took responsibility for the safety of the people": what one answers for from now on. */
const CARE = /^(?:care|safety|security|welfare|future|defeat|delays?|losses|mistakes?|errors?)$/

/** "X claimed responsibility", "claimed by X", "no group has claimed": in X's own words. */
export function claimsOfResponsibility(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent
): DraftClaim[] {
  const claims: DraftClaim[] = []
  for (const verb of parsed.verbs) {
    const ownEnd = ownMenDid(draft, parsed, verb)
    const speaker = ownEnd < 0 ? null : subjectOf(parsed, verb)
    const body = claimerAt(draft, parsed, speaker)
    if (speaker && body)
      claims.push(selfClaim(draft, parsed, event, body, speaker.from, ownEnd, verb.from, verb.to))
    if (
      verb.lemma === 'claim' ||
      verb.lemma === 'admit' ||
      verb.lemma === 'assume' ||
      verb.lemma === 'accept' ||
      verb.lemma === 'take'
    ) {
      const next = parsed.words.slice(verb.to, verb.to + 4).map((w) => w.lower)
      const responsibility =
        (next.includes('responsibility') || next.includes('credit')) &&
        !verb.isInfinitive &&
        verb.modal === null
      const subject = subjectOf(parsed, verb)
      if (responsibility && !verb.isPassive) {
        const end = endOfResponsibility(parsed, verb.to)
        if (CARE.test(parsed.words[end - 1]?.lower ?? '')) continue
        if (isByNobody(parsed, verb)) {
          claims.push(nobodyClaims(draft, parsed, event, startOfNobody(parsed, verb), end))
          continue
        }
        claims.push(...neitherClaims(draft, parsed, event, verb, end))
        claims.push(...notYetClaimed(draft, parsed, event, verb, subject, end))
        if (!subject || verb.isNegated) continue
        const who = claimerAt(draft, parsed, subject)
        if (who)
          claims.push(selfClaim(draft, parsed, event, who, subject.from, end, verb.from, verb.to))
      } else if (verb.lemma === 'claim' && verb.isPassive && verb.isNegated) {
        if (subject && isEventPhrase(draft, parsed, subject))
          claims.push(nobodyClaims(draft, parsed, event, subject.from, verb.to))
      } else if (verb.lemma === 'claim' && verb.isPassive) {
        for (const by of prepositional(parsed, new Set(['by']), verb.to, verb.to + 2)) {
          const who = claimerAt(draft, parsed, by)
          if (who)
            claims.push(selfClaim(draft, parsed, event, who, verb.verb, by.to, verb.verb, by.from))
        }
      } else if (verb.lemma === 'claim' && !verb.isPassive) {
        const object = phraseAfter(parsed, verb.to)
        const isNamed = object !== null && isEventPhrase(draft, parsed, object)
        const end = isNamed ? object.to : pointerEnd(parsed, verb.to)
        const isEvent = end > verb.to
        if (isEvent && isByNobody(parsed, verb)) {
          claims.push(nobodyClaims(draft, parsed, event, startOfNobody(parsed, verb), end))
          continue
        }
        if (isEvent) claims.push(...notYetClaimed(draft, parsed, event, verb, subject, end))
        if (verb.isNegated) continue
        const who = isEvent ? claimerAt(draft, parsed, subject) : null
        if (who)
          claims.push(
            selfClaim(
              draft,
              parsed,
              event,
              who,
              subject?.from ?? verb.from,
              end,
              verb.from,
              verb.to
            )
          )
      }
    }
  }
  claims.push(...unclaimed(draft, parsed, event))
  const none = parsed.words.findIndex(
    (w, i) =>
      w.lower === 'no' &&
      parsed.words.slice(i, i + 6).some((x) => x.lower === 'responsibility') &&
      parsed.words.slice(i, i + 4).some((x) => /^claim(?:s|ed)?$/.test(x.lower))
  )
  if (none >= 0 && !claims.some((c) => c.subject === null)) {
    const isPast = parsed.words.slice(none, none + 4).some((x) => x.lower === 'claimed')
    const verb = isPast ? undefined : parsed.verbs.find((v) => v.from > none)
    claims.push(
      nobodyClaims(draft, parsed, event, none, verb ? verb.to : endOfResponsibility(parsed, none))
    )
  }
  return claims
}
/** Where "that one" or "it", the deed told before, ends; -1 where more follows or something else. */
function pointerEnd(parsed: Parsed, from: number): number {
  const [first = '', second = ''] = parsed.words.slice(from, from + 2).map((w) => w.lower)
  const size = /^(?:that|this)$/.test(first) && second === 'one' ? 2 : 1
  if (size === 1 && !/^(?:it|this|that)$/.test(first)) return -1
  const next = parsed.words[from + size]?.lower ?? '.'
  return /^(?:[.,;]|and|but|in|on|so|yet)$/.test(next) ? from + size : -1
}

/** "The group did not immediately claim the attack": of it by name, that it has not. */
function notYetClaimed(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  verb: VerbGroup,
  subject: Phrase | null,
  to: number
): DraftClaim[] {
  const who = verb.isNegated && verb.modal === null ? claimerAt(draft, parsed, subject) : null
  if (!who || !subject || subject.from >= verb.from) return []
  return [{ ...nobodyClaims(draft, parsed, event, subject.from, to), subject: who }]
}

/** "Neither X nor Y has claimed responsibility": of each of them, that it has not. */
function neitherClaims(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  verb: VerbGroup,
  to: number
): DraftClaim[] {
  const from = parsed.words.findLastIndex((w, i) => i < verb.from && w.lower === 'neither')
  const isBoth = parsed.words.slice(Math.max(from, 0), verb.from).some((w) => w.lower === 'nor')
  if (from < 0 || !isBoth || !verb.isNegated) return []
  return parsed.phrases
    .filter((p) => p.from >= from && p.to <= verb.from)
    .flatMap((phrase) => {
      const who = claimerAt(draft, parsed, phrase)
      const denied = nobodyClaims(draft, parsed, event, from, to)
      return who ? [{ ...denied, subject: who }] : []
    })
}

/** "The attack remains unclaimed", "nobody has said they carried it out". */
function unclaimed(draft: Draft, parsed: Parsed, event: DraftEvent): DraftClaim[] {
  const at = parsed.words.findIndex((w) => w.lower === 'unclaimed')
  const deed = parsed.phrases.find((p) => p.to <= at && isAttackPhrase(draft, parsed, p))
  if (deed) return [nobodyClaims(draft, parsed, event, deed.from, at + 1)]
  return parsed.verbs.flatMap((verb) => {
    const out = parsed.words.findIndex(
      (w, i) => i > verb.to && i < verb.to + 8 && w.lower === 'out'
    )
    return verb.lemma === 'say' &&
      /^carr(?:y|ied)$/.test(parsed.words[out - 1]?.lower ?? '') &&
      isByNobody(parsed, verb)
      ? [nobodyClaims(draft, parsed, event, startOfNobody(parsed, verb), out + 1)]
      : []
  })
}

/** Where "no group" or "no one" before a verb begins. */
const startOfNobody = (parsed: Parsed, verb: VerbGroup): number =>
  Math.max(
    parsed.words.findLastIndex(
      (w, i) => i < verb.from && /^(?:no|nobody|none|neither|no-one)$/.test(w.lower)
    ),
    0
  )
const endOfResponsibility = (parsed: Parsed, from: number): number => {
  const at = parsed.words.findIndex(
    (w, i) => i >= from && (w.lower === 'responsibility' || w.lower === 'credit')
  )
  if (at < 0) return from
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

export const selfClaim = (
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  who: string,
  from: number,
  to: number,
  cueFrom: number,
  cueTo: number
): DraftClaim =>
  makeClaim({
    predicate: 'CLAIMED_RESPONSIBILITY_FOR',
    subject: who,
    object: event.key,
    attribution: 'CLAIMED_OR_ADMITTED',
    claimants: [claimant(who, parsed, draft, cueFrom, cueTo)],
    quotes: [quote(draft, parsed, from, to)],
    confidence: 0.85
  })

/** A group or a named person; a caller speaks for somebody else. */
export function claimerAt(draft: Draft, parsed: Parsed, phrase: Phrase | null): string | null {
  const entity = entityOf(draft, actorAt(draft, parsed, phrase))
  return entity && (entity.named || entity.type !== 'PERSON') ? entity.key : null
}
