import type { Attribution, Claimant } from '../../model.ts'
import { fullEnd, objectsOf, phraseAfter, prepositional, subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent, Refiner } from '../draft.ts'
import { ATTACK_TYPES } from '../recognizers/events.ts'
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import { entityOf } from './lookups.ts'

const AUTHORITIES = new Set([
  'GOVERNMENT_BODY',
  'SECURITY_FORCE',
  'COUNTRY',
  'INTERGOVERNMENTAL_ORG'
])
const ACTORS = new Set([
  'PERSON',
  'PERSON_GROUP',
  'ARMED_GROUP',
  'PRIVATE_MILITARY_COMPANY',
  'SECURITY_FORCE',
  'GOVERNMENT_BODY',
  'POLITICAL_PARTY',
  'ORGANIZATION',
  'COUNTRY',
  'INTERGOVERNMENTAL_ORG'
])
const OFFICE =
  /\b(?:president|minister|governor|mayor|general|colonel|commander|spokes\w+|official|prosecutor|judge|chief|premier|secretary|ambassador|captain|major|police|army)\b/i

/** Who claims, blames, denies: responsibility with the one who says so. */
export const blame: Refiner = {
  name: 'blame',
  refine(draft) {
    const claims: DraftClaim[] = []
    for (const parsed of draft.found.parsed) {
      const event = eventNear(draft, parsed)
      if (!event) continue
      claims.push(...claimsOfResponsibility(draft, parsed, event))
      for (const verb of parsed.verbs) claims.push(...blamed(draft, parsed, verb, event))
    }
    return addClaims(draft, claims)
  }
}

/** The violent event the sentence speaks of, else the one told last, else the main one. */
export function eventNear(draft: Draft, parsed: Parsed): DraftEvent | null {
  const violent = draft.events.filter((e) => ATTACK_TYPES.has(e.type) || e.type === 'COUP')
  const here = violent.find((e) =>
    e.mentions.some((m) => m.start >= parsed.sentence.start && m.end <= parsed.sentence.end)
  )
  if (here) return here
  let best: DraftEvent | null = null
  let at = -1
  for (const e of violent) {
    for (const m of e.mentions) {
      if (m.start < parsed.sentence.start && m.start > at) {
        best = e
        at = m.start
      }
    }
  }
  return best
}

const claimant = (
  entity: string,
  parsed: Parsed,
  draft: Draft,
  from: number,
  to: number
): Claimant => {
  const words = quote(draft, parsed, from, to)
  return { entity, cue: words.exact, start: words.start, end: words.end }
}
const actorAt = (draft: Draft, parsed: Parsed, phrase: Phrase | null): string | null => {
  const entity = phrase ? entityOf(draft, entityAt(draft, parsed, phrase)) : null
  return entity && (entity.type === null || ACTORS.has(entity.type)) ? entity.key : null
}

function claimsOfResponsibility(draft: Draft, parsed: Parsed, event: DraftEvent): DraftClaim[] {
  const claims: DraftClaim[] = []
  for (const verb of parsed.verbs) {
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
        const nobody =
          /^(?:no|nobody|none)$/.test(parsed.words[subject?.from ?? -1]?.lower ?? '') ||
          verb.isNegated
        const end = endOfResponsibility(parsed, verb.to)
        if (nobody || !subject) {
          if (nobody && subject) claims.push(nobodyClaims(draft, parsed, event, subject.from, end))
          continue
        }
        const who = actorAt(draft, parsed, subject)
        if (who)
          claims.push(selfClaim(draft, parsed, event, who, subject.from, end, verb.from, verb.to))
      } else if (verb.lemma === 'claim' && verb.isPassive) {
        for (const by of prepositional(parsed, new Set(['by']), verb.to, verb.to + 2)) {
          const who = actorAt(draft, parsed, by)
          if (who)
            claims.push(selfClaim(draft, parsed, event, who, verb.verb, by.to, verb.verb, by.from))
        }
      } else if (verb.lemma === 'claim' && !verb.isPassive) {
        const object = phraseAfter(parsed, verb.to)
        const isEvent = object && isEventPhrase(draft, parsed, object)
        const who = isEvent ? actorAt(draft, parsed, subject) : null
        if (who && object)
          claims.push(
            selfClaim(
              draft,
              parsed,
              event,
              who,
              subject?.from ?? verb.from,
              object.to,
              verb.from,
              verb.to
            )
          )
      }
    }
  }
  const none = parsed.words.findIndex(
    (w, i) =>
      w.lower === 'no' &&
      parsed.words.slice(i, i + 6).some((x) => x.lower === 'responsibility') &&
      parsed.words.slice(i, i + 4).some((x) => x.lower === 'claim' || x.lower === 'claims')
  )
  if (none >= 0) {
    const verb = parsed.verbs.find((v) => v.from > none)
    claims.push(
      nobodyClaims(draft, parsed, event, none, verb ? verb.to : endOfResponsibility(parsed, none))
    )
  }
  return claims
}
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
const isEventPhrase = (draft: Draft, parsed: Parsed, phrase: Phrase): boolean =>
  draft.found.triggers.some(
    (t) => t.sentence === parsed.sentence.index && t.phrase === phrase.index
  )

const nobodyClaims = (
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

const selfClaim = (
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

/** "X blamed Y for", "attributed to Y", "X accused Y of", "Y is believed to have", "X denied". */
function blamed(draft: Draft, parsed: Parsed, verb: VerbGroup, event: DraftEvent): DraftClaim[] {
  if (verb.isNegated) return []
  if (
    /^(?:blame|accuse|suspect)$/.test(verb.lemma) ||
    (verb.lemma === 'hold' &&
      parsed.words.slice(verb.to, verb.to + 8).some((w) => w.lower === 'responsible'))
  )
    return accusation(draft, parsed, verb, event)
  if (verb.lemma === 'attribute' || verb.lemma === 'pin')
    return attributedTo(draft, parsed, verb, event)
  if (verb.lemma === 'deny') return denial(draft, parsed, verb, event)
  if (/^(?:believe|think|suspect|presume|allege|report|say)$/.test(verb.lemma) && verb.isPassive)
    return believed(draft, parsed, verb, event)
  if (verb.lemma === 'conclude' || verb.lemma === 'say' || verb.lemma === 'believe')
    return heldResponsible(draft, parsed, verb, event)
  return []
}

export function gradeOf(draft: Draft, accuser: string | null): Attribution {
  const entity = entityOf(draft, accuser)
  if (!entity) return 'SUSPECTED_OR_ACCUSED'
  if (entity.type !== null && AUTHORITIES.has(entity.type)) return 'ACCUSED_BY_AUTHORITIES'
  const described = entity.mentions
    .filter((m) => m.form === 'NOMINAL')
    .map((m) => m.exact)
    .join(' ')
  const office =
    entity.type === 'PERSON' || entity.type === 'UNNAMED_SOURCE'
      ? OFFICE.test(`${described} ${entity.named ? '' : entity.name}`)
      : false
  return office ? 'ACCUSED_BY_AUTHORITIES' : 'SUSPECTED_OR_ACCUSED'
}

function accuse(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  accused: readonly Phrase[],
  accuser: string | null,
  verb: VerbGroup,
  from: number,
  to: number
): DraftClaim[] {
  return accused.flatMap((phrase) => {
    const who = actorAt(draft, parsed, phrase)
    if (!who || who === accuser) return []
    return [
      makeClaim({
        predicate: 'ATTRIBUTED_TO',
        subject: event.key,
        object: who,
        attribution: gradeOf(draft, accuser),
        epistemic:
          verb.lemma === 'suspect' ||
          verb.lemma === 'believe' ||
          verb.lemma === 'think' ||
          verb.lemma === 'presume'
            ? 'TRUE_UNCERTAIN'
            : 'TRUE_CERTAIN',
        claimants: accuser ? [claimant(accuser, parsed, draft, verb.from, verb.to)] : [],
        quotes: [
          quote(draft, parsed, Math.min(from, phrase.from), Math.max(to, fullEnd(parsed, phrase)))
        ],
        confidence: 0.8
      })
    ]
  })
}

function accusation(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  event: DraftEvent
): DraftClaim[] {
  const subject = subjectOf(parsed, verb)
  if (verb.isPassive) {
    const by = prepositional(parsed, new Set(['by']), verb.to, verb.to + 3)[0] ?? null
    const on =
      verb.lemma === 'blame' ? prepositional(parsed, new Set(['on']), verb.to, verb.to + 10) : []
    const accused = on.length ? on : subject ? [subject] : []
    return accuse(
      draft,
      parsed,
      event,
      accused,
      actorAt(draft, parsed, by),
      verb,
      verb.from,
      verb.to
    )
  }
  const objects = objectsOf(parsed, verb)
  const whom = objects.length ? null : relativeObject(parsed, subject)
  const first = objects[0] ?? whom
  if (!first) return []
  const on = isEventPhrase(draft, parsed, first)
    ? prepositional(parsed, new Set(['on']), first.to, first.to + 6)
    : []
  const accused = on.length ? on : whom ? [whom] : objects
  const after = parsed.words[whom ? verb.to : fullEnd(parsed, accused.at(-1) ?? first)]?.lower
  if (
    !on.length &&
    after !== 'for' &&
    after !== 'of' &&
    after !== 'responsible' &&
    verb.lemma !== 'suspect'
  )
    return []
  const eventPhrase = parsed.phrases.find(
    (p) => p.from >= verb.to && isEventPhrase(draft, parsed, p)
  )
  const accuser = actorAt(draft, parsed, subject) ?? sourceAt(draft, parsed, subject)
  return accuse(
    draft,
    parsed,
    event,
    accused,
    accuser,
    verb,
    verb.from,
    eventPhrase && eventPhrase.to < verb.to + 25 ? eventPhrase.to : verb.to
  )
}
const sourceAt = (draft: Draft, parsed: Parsed, phrase: Phrase | null): string | null =>
  phrase ? (entityOf(draft, entityAt(draft, parsed, phrase))?.key ?? null) : null

/** "five men, whom it blamed for the attack": the pronoun before the subject is the object. */
function relativeObject(parsed: Parsed, subject: Phrase | null): Phrase | null {
  const before = subject ? parsed.phrases.find((p) => p.to === subject.from) : undefined
  return before && /^(?:whom|who|which)$/.test(parsed.words[before.head]?.lower ?? '')
    ? before
    : null
}

function attributedTo(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  event: DraftEvent
): DraftClaim[] {
  const to = prepositional(parsed, new Set(['to', 'on']), verb.to, verb.to + 8)
  const subject = subjectOf(parsed, verb)
  const accuser = verb.isPassive ? null : sourceAt(draft, parsed, subject)
  const about = subject && isEventPhrase(draft, parsed, subject) ? subject.from : verb.from
  return accuse(
    draft,
    parsed,
    event,
    to,
    accuser,
    verb,
    verb.isPassive ? about : verb.from,
    verb.to
  )
}

/** "The attack is believed to have been carried out by Y", "Y is suspected of carrying out". */
function believed(draft: Draft, parsed: Parsed, verb: VerbGroup, event: DraftEvent): DraftClaim[] {
  const subject = subjectOf(parsed, verb)
  if (!subject || !isEventPhrase(draft, parsed, subject)) return []
  const next = parsed.verbs.find(
    (v) =>
      v.from >= verb.to &&
      v.from <= verb.to + 3 &&
      /^(?:carry|perpetrate|commit|stage|launch|plan|organize|mount)$/.test(v.lemma)
  )
  if (!next) return []
  const by = prepositional(parsed, new Set(['by']), next.to, next.to + 4)
  return accuse(draft, parsed, event, by, null, verb, subject.from, next.to).map((c) => ({
    ...c,
    epistemic: 'TRUE_UNCERTAIN' as const
  }))
}

/** "concluded that Y were responsible". */
function heldResponsible(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  event: DraftEvent
): DraftClaim[] {
  const at = parsed.words.findIndex(
    (w, i) => i > verb.to && i < verb.to + 12 && (w.lower === 'responsible' || w.lower === 'behind')
  )
  if (at < 0) return []
  const be = parsed.words[at - 1]
  if (be?.kind !== 'AUXILIARY') return []
  const accused = parsed.phrases.findLast((p) => p.to <= at - 1 && p.from >= verb.to)
  if (!accused) return []
  const accuser = sourceAt(draft, parsed, subjectOf(parsed, verb))
  return accuse(draft, parsed, event, [accused], accuser, verb, verb.from, at + 1)
}

function denial(draft: Draft, parsed: Parsed, verb: VerbGroup, event: DraftEvent): DraftClaim[] {
  const denier = subjectOf(parsed, verb)
  const next = parsed.words.slice(verb.to, verb.to + 4).map((w) => w.lower)
  const noun = next.find((w) =>
    /^(?:responsibility|involvement|participation|carrying|being|any)$/.test(w)
  )
  const who = actorAt(draft, parsed, denier)
  if (!noun || !who) return []
  const involvement = next.includes('involvement') || next.includes('participation')
  const at =
    parsed.words.findIndex(
      (w, i) =>
        i >= verb.to &&
        /^(?:responsibility|involvement|participation|carrying|being)$/.test(w.lower)
    ) + 1
  const ends = involvement
    ? { predicate: 'PARTICIPATED_IN' as const, subject: who, object: event.key }
    : { predicate: 'ATTRIBUTED_TO' as const, subject: event.key, object: who }
  return [
    makeClaim({
      ...ends,
      polarity: 'NEGATED',
      epistemic: 'FALSE_CERTAIN',
      attribution: 'DENIED',
      claimants: [claimant(who, parsed, draft, verb.from, verb.to)],
      quotes: [
        quote(draft, parsed, denier && denier.to <= verb.from ? denier.from : verb.from, at)
      ],
      confidence: 0.8
    })
  ]
}
