import type { Attribution } from '../../model.ts'
import { fullEnd, objectsOf, prepositional, subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent, Refiner } from '../draft.ts'
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import { entityOf } from './lookups.ts'
import { charged } from './responsibility/charged.ts'
import { claimsOfResponsibility, nobodyClaims } from './responsibility/claimed.ts'
import {
  actorAt,
  claimant,
  eventNear,
  isEventPhrase,
  isNobody
} from './responsibility/whoAndWhat.ts'

const AUTHORITIES = new Set([
  'GOVERNMENT_BODY',
  'SECURITY_FORCE',
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
      claims.push(...charged(draft, parsed))
      for (const verb of parsed.verbs) claims.push(...blamed(draft, parsed, verb, event))
    }
    return addClaims(draft, claims)
  }
}

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

/** Whoever speaks for a rebel side is no authority. */
const REBELS = /\b(?:rebel|faction|guerrilla|militia|gang|insurgent|separatist|jihadist)/i

export function gradeOf(draft: Draft, accuser: string | null): Attribution {
  const entity = entityOf(draft, accuser)
  if (!entity) return 'SUSPECTED_OR_ACCUSED'
  if (entity.type !== null && AUTHORITIES.has(entity.type)) return 'ACCUSED_BY_AUTHORITIES'
  const described = entity.mentions
    .filter((m) => m.form === 'NOMINAL')
    .map((m) => m.exact)
    .join(' ')
  if (REBELS.test(`${described} ${entity.name}`)) return 'SUSPECTED_OR_ACCUSED'
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
    const who = bodyOfRemnants(draft, parsed, phrase) ?? actorAt(draft, parsed, phrase)
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

/** "remnants of Islamic State": the body that the words name is meant. */
function bodyOfRemnants(draft: Draft, parsed: Parsed, phrase: Phrase): string | null {
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  if (!of || !/^(?:remnants|elements)$/.test(parsed.words[phrase.head]?.lower ?? '')) return null
  return actorAt(draft, parsed, of)
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
  const beside =
    verb.lemma === 'blame' ? prepositional(parsed, new Set(['on']), verb.to, verb.to + 1) : []
  const first = objects[0] ?? beside[0] ?? whom
  if (!first) return []
  const on = isEventPhrase(draft, parsed, first)
    ? prepositional(parsed, new Set(['on']), first.to, first.to + 6)
    : beside
  const accused = on.length ? on : whom ? [whom] : objects
  const after = parsed.words[whom ? verb.to : fullEnd(parsed, accused.at(-1) ?? first)]?.lower
  if (
    !on.length &&
    after !== 'for' &&
    after !== 'of' &&
    after !== 'responsible' &&
    !/^[.;]$/.test(after ?? '.') &&
    !isChargeBehind(parsed, whom ? verb.to : fullEnd(parsed, accused.at(-1) ?? first)) &&
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
/** "accused X (XY), a militia, of carrying out": the charge stands behind brackets and appositions. */
const isChargeBehind = (parsed: Parsed, end: number): boolean => {
  const tail = parsed.words.slice(end, end + 10).map((w) => w.lower)
  return /^(?:\( \S+ \) ?)?(?:, (?:an?|the) [^,.;]*, )?(?:of|for) /.test(`${tail.join(' ')} `)
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
  const last = parsed.phrases.findLast((p) => p.to <= at - 1 && p.from >= verb.to)
  if (!last) return []
  const subject = subjectOf(parsed, verb)
  if (subject && isNobody(parsed, subject))
    return [nobodyClaims(draft, parsed, event, subject.from, at + 1)]
  const outer = parsed.phrases.find((p) => p.of === last.index)
  const accused = outer && actorAt(draft, parsed, outer) ? outer : last
  const accuser = sourceAt(draft, parsed, subject)
  return accuse(draft, parsed, event, [accused], accuser, verb, verb.from, at + 1)
}

function denial(draft: Draft, parsed: Parsed, verb: VerbGroup, event: DraftEvent): DraftClaim[] {
  const denier = subjectOf(parsed, verb)
  const next = parsed.words.slice(verb.to, verb.to + 4).map((w) => w.lower)
  const noun = next.find((w) =>
    /^(?:responsibility|involvement|participation|carrying|being|any)$/.test(w)
  )
  const who = actorAt(draft, parsed, denier)
  if (who && next[0] === 'that') return deniedDeed(draft, parsed, verb, event, who)
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

/** "denied that its men had been involved", "denied it was behind the blast". */
function deniedDeed(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  event: DraftEvent,
  who: string
): DraftClaim[] {
  const at = parsed.words.findIndex(
    (w, i) =>
      i > verb.to &&
      i < verb.to + 10 &&
      /^(?:involved|behind|responsible|participated|part)$/.test(w.lower)
  )
  if (at < 0) return []
  return [
    makeClaim({
      predicate: 'PARTICIPATED_IN',
      subject: who,
      object: event.key,
      polarity: 'NEGATED',
      epistemic: 'FALSE_CERTAIN',
      attribution: 'DENIED',
      claimants: [claimant(who, parsed, draft, verb.from, verb.to)],
      quotes: [quote(draft, parsed, verb.from, at + 1)],
      confidence: 0.7
    })
  ]
}
