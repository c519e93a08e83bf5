import type { EntityType } from '../../../model.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { isOffice, isOutOfOffice } from '../../lexicon/offices.ts'
import { ownerOf } from './owned.ts'
import { endOfOffice, seatOf } from './seats.ts'
import { entityOf } from '../lookups.ts'

/** Places and duties besides offices that somebody has in a body. */
const ALSO =
  /^(?:leader|general|number|editor|founder|member|representative|king|queen|captain|emir|trustee|organiser|organizer|second-in-command|boss|co-leader|ringleader|kingpin|ideologue|strategist|patron)$/
export const WHERE: ReadonlySet<EntityType | null> = new Set<EntityType | null>([
  'COUNTRY',
  'REGION',
  'CITY',
  'GOVERNMENT_BODY',
  'SECURITY_FORCE',
  'INTERGOVERNMENTAL_ORG',
  'POLITICAL_PARTY',
  'ORGANIZATION',
  'MEDIA',
  'ARMED_GROUP',
  'FACILITY',
  'PRIVATE_MILITARY_COMPANY'
])

/** "Ana Prado, mayor of the port of Zola", "the deputy head of the army", "a spokesman for the army". */
export function offices(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const head = parsed.words[phrase.head]?.lower ?? ''
    const of = seatOf(parsed, phrase)
    if (!of || !(isOffice(head) || ALSO.test(head))) return []
    if (parsed.words.slice(phrase.from, phrase.head + 1).some((w) => isOutOfOffice(w.lower)))
      return []
    const person = entityOf(draft, entityAt(draft, parsed, phrase))
    // "leader of the union's Section 88": of what is not known by itself, its owner's.
    const seat = entityOf(draft, entityAt(draft, parsed, of))
    const isOwned = of.possessor !== null && !seat?.named && !WHERE.has(seat?.type ?? null)
    const body = isOwned ? ownerOf(draft, parsed, of) : seat
    // "hopes to become mayor of Zola", "is the mayor of Zola": what somebody is or wants to be is no other.
    if (person && !person.named && isPredicate(parsed, phrase.from)) return []
    if (person?.type !== 'PERSON' || !body || !WHERE.has(body.type)) return []
    const left = parsed.phrases.find(
      (p) => p.to === phrase.from - 1 && entityAt(draft, parsed, p) === person.key
    )
    const right = parsed.phrases.find(
      (p) => p.from === endOfOffice(parsed, phrase) + 1 && entityAt(draft, parsed, p) === person.key
    )
    const from = left ? left.from : phrase.from
    const to = right ? right.to : endOfOffice(parsed, phrase)
    const isOfParty = body.type === 'POLITICAL_PARTY' && ELECTED.test(head)
    const predicate = head === 'member' || isOfParty ? 'MEMBER_OF' : 'HOLDS_POSITION'
    return [
      makeClaim({
        predicate,
        subject: person.key,
        object: body.key,
        quotes: [quote(draft, parsed, from, to)],
        confidence: 0.85
      })
    ]
  })
}

/** Who sits for a party somewhere else. */
export const ELECTED =
  /^(?:senator|deputy|mp|lawmaker|legislator|councillor|councilor|congressman|congresswoman|minister|mayor|governor)$/
const isPredicate = (parsed: Parsed, from: number): boolean => {
  const before = parsed.words[from - 1]
  return (
    /^(?:as|is|was|be|been|being)$/.test(before?.lower ?? '') ||
    /^(?:become|remain|elect|appoint|name)$/.test(before?.lemma ?? '') ||
    ((before?.kind === 'NEGATION' || before?.kind === 'ADVERB') && isPredicate(parsed, from - 1))
  )
}

/** "The cafe was located on Calle Mayor in Madrid". */
export function located(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.verbs.flatMap((verb): DraftClaim[] => {
    if (!/^(?:locate|situate)$/.test(verb.lemma) && !(verb.lemma === 'base' && verb.isPassive))
      return []
    const subject = parsed.phrases.findLast((p) => p.to <= verb.from && !p.isPronoun)
    const what = subject ? entityOf(draft, entityAt(draft, parsed, subject)) : null
    if (
      !subject ||
      !what ||
      !(what.type === 'FACILITY' || what.type === 'CITY' || what.type === 'REGION')
    )
      return []
    const places = parsed.phrases.filter(
      (p) => p.from > verb.to && p.from < verb.to + 12 && parsed.words[p.from - 1]?.kind !== 'VERB'
    )
    return places.flatMap((p) => {
      const where = entityOf(draft, entityAt(draft, parsed, p))
      const before = parsed.words[p.from - 1]
      const tied =
        before && (/^(?:on|in|at|within|inside)$/.test(before.lower) || before.lower === ',')
      if (
        !where ||
        !tied ||
        where.key === what.key ||
        !(
          where.type === 'FACILITY' ||
          where.type === 'CITY' ||
          where.type === 'REGION' ||
          where.type === 'COUNTRY'
        )
      )
        return []
      return [
        makeClaim({
          predicate: 'LOCATED_IN',
          subject: what.key,
          object: where.key,
          quotes: [quote(draft, parsed, subject.from, p.to)],
          confidence: 0.85
        })
      ]
    })
  })
}
