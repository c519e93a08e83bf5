import type { EntityType } from '../../../model.ts'
import { fullEnd } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import { phraseKey } from '../../draft.ts'
import type { Draft, DraftClaim, DraftEntity } from '../../draft.ts'
import { isOffice, isOutOfOffice } from '../../lexicon/offices.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'
import { ELECTED } from './offices.ts'
import { endOfOffice, seatOf } from './seats.ts'

const BODIES = new Set<EntityType | null>([
  'COUNTRY',
  'REGION',
  'CITY',
  'GOVERNMENT_BODY',
  'SECURITY_FORCE',
  'INTERGOVERNMENTAL_ORG',
  'POLITICAL_PARTY',
  'ORGANIZATION',
  'MEDIA',
  'ARMED_GROUP'
])

/**
 * "Captain Ana Ruiz", "the education minister, Ana Ruiz", "Ana Ruiz, a police spokeswoman": the office
 * before or beside a name; where the words name no body, the claim has none.
 */
export function titles(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    if (phrase.isPronoun) return []
    const person = entityOf(draft, entityAt(draft, parsed, phrase))
    if (person?.type !== 'PERSON' || !person.named) return []
    const name = phrase.name === null ? undefined : parsed.names[phrase.name]
    if (!name && isHeldIn(draft, parsed, seatOf(parsed, phrase))) return []
    const end = name ? name.from : phrase.to
    const title = parsed.words.slice(phrase.from, end).map((w) => w.lower)
    const office = title.at(-1) ?? ''
    const isRunner = RUNS_FOR.test(office)
    const isStaff = STAFF.test(office)
    if (!(holdsOffice(office) || isRunner || isStaff) || title.some(isOutOfOffice)) return []
    const beside = besides(draft, parsed, phrase, person.key)
    if (!name && !beside) return []
    // "the host, President X": what is no office is told by the name's own title.
    const isTold = beside && holdsOffice(parsed.words[beside.head]?.lower ?? '')
    if (name && isTold && (beside.to < phrase.from || beside.of !== null || seatOf(parsed, beside)))
      return []
    const body = bodyIn(draft, parsed, phrase, end) ?? bodyBehind(draft, parsed, phrase)
    if (body === 'COUNTRY' || (NO_OFFICE_ALONE.test(office) && !body)) return []
    const isOfParty = body?.type === 'POLITICAL_PARTY' && (isRunner || ELECTED.test(office))
    if (
      (isRunner && !isStaff && !isOfParty) ||
      (isStaff && !BODIES_OF_STAFF.has(body?.type ?? null))
    )
      return []
    const from = Math.min(phrase.from, beside?.from ?? phrase.from)
    const to = Math.max(fullEnd(parsed, phrase), beside?.to ?? 0)
    return [
      makeClaim({
        predicate: isOfParty || isStaff ? 'MEMBER_OF' : 'HOLDS_POSITION',
        subject: person.key,
        object: body?.key ?? null,
        quotes: [quote(draft, parsed, from, to)],
        confidence: body ? 0.8 : 0.7
      })
    ]
  })
}

const NO_OFFICE_ALONE = /^(?:leader|editor|boss)$/
const holdsOffice = (word: string): boolean => isOffice(word) || NO_OFFICE_ALONE.test(word)
/** Who is of a body without an office: "a Zorva Front official, X", "a Reuters reporter, X". */
const STAFF =
  /^(?:official|operative|activist|member|analyst|researcher|reporter|correspondent|journalist|photographer|cameraman|delegate|adviser|advisor|figure)$/
const BODIES_OF_STAFF: ReadonlySet<EntityType | null> = new Set<EntityType | null>([
  'GOVERNMENT_BODY',
  'INTERGOVERNMENTAL_ORG',
  'POLITICAL_PARTY',
  'ORGANIZATION',
  'MEDIA',
  'ARMED_GROUP'
])
/** Who stands or sits for a party: "her Broad Front rival, Hugo Etchart", "its candidate, X". */
const RUNS_FOR =
  /^(?:candidate|nominee|rival|challenger|hopeful|contender|opponent|activist|politician|incumbent|backbencher|parliamentarian|member)$/

/** Whether an office is held in what "of" brings: "of the army", not "of public security". */
const isHeldIn = (draft: Draft, parsed: Parsed, seat: Phrase | null): boolean =>
  seat !== null && BODIES.has(entityOf(draft, entityAt(draft, parsed, seat))?.type ?? null)

/** The name beside a description, or the description beside a name, that a comma parts. */
const besides = (draft: Draft, parsed: Parsed, phrase: Phrase, person: string): Phrase | null =>
  parsed.phrases.find(
    (p) =>
      (p.name !== null) !== (phrase.name !== null) &&
      (endOfOffice(parsed, p) === phrase.from - 1 ||
        p.from === endOfOffice(parsed, phrase) + 1 ||
        p.from === phrase.to) &&
      entityAt(draft, parsed, p) === person
  ) ?? null

/** Whom the office is held in by the words before it; a country's own offices are read with nationalities. */
function bodyIn(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  end: number
): DraftEntity | 'COUNTRY' | null {
  const key = phraseKey(parsed.sentence.index, phrase.index)
  const inside = parsed.names.find((n) => n.from >= phrase.from && n.to < end)
  const memberOf = (role: string): DraftEntity | null =>
    entityOf(draft, draft.membersOfPhrase.get(`${key}:${role}`)?.[0])
  // "Iran's foreign ministry spokesman": the ministry's, and the country's with nationalities.
  const force = memberOf('force')
  if (force) return force
  if (inside?.finding.type === 'COUNTRY') return 'COUNTRY'
  for (const role of ['possessor', 'owner']) {
    const body = memberOf(role)
    if (body && (BODIES.has(body.type) || body.type === 'PERSON_GROUP')) return body
  }
  const named = inside ? entityStartingAt(draft, inside.finding.start) : null
  return named && BODIES.has(named.type) ? named : null
}

/** "Mayor Ana Ruiz of Cali": what the name goes on with. */
function bodyBehind(draft: Draft, parsed: Parsed, phrase: Phrase): DraftEntity | null {
  const of = phrase.name === null || phrase.of === null ? undefined : parsed.phrases[phrase.of]
  const body = of ? entityOf(draft, entityAt(draft, parsed, of)) : null
  return body && BODIES.has(body.type) ? body : null
}
