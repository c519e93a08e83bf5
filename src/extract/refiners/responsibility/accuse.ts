import type { Attribution } from '../../../model.ts'
import { fullEnd } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEntity, DraftEvent } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { accusedAt, actorAt, claimant } from './whoAndWhat.ts'

const AUTHORITIES = new Set([
  'GOVERNMENT_BODY',
  'SECURITY_FORCE',
  'COUNTRY',
  'INTERGOVERNMENTAL_ORG'
])
const OFFICE =
  /\b(?:president|minister|governor|mayor|general|colonel|commander|spokes\w+|officials?|prosecutors?|judges?|chief|premier|secretary|ambassador|captain|major|superintendent|inspector|commissioner|sheriff|sergeant|lieutenant|brigadier|commodore|admiral|intendant|prefect|detective|police|army|authorities|investigators?)\b/i

/** Whoever speaks for a rebel side is no authority. */
const REBELS = /\b(?:rebel|faction|guerrilla|militia|gang|insurgent|separatist|jihadist)/i

/** How much an accusation weighs by who makes it; nobody and private people only suspect. */
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
    entity.type === 'PERSON' || entity.type === 'PERSON_GROUP' || entity.type === 'UNNAMED_SOURCE'
      ? OFFICE.test(`${described} ${entity.named ? titlesOf(draft, entity) : entity.name}`)
      : false
  return office ? 'ACCUSED_BY_AUTHORITIES' : 'SUSPECTED_OR_ACCUSED'
}

const TITLE =
  /\b(?:chief|minister|governor|mayor|spokes\w+|commander|prosecutor|commissioner|president) $/i
/** "Prosecutor-General Ana Ruiz", "police chief Ana Ruiz": the title right before a person's name, and in it. */
const titlesOf = (draft: Draft, person: DraftEntity): string =>
  person.mentions
    .filter((m) => m.form === 'NAME')
    .map(({ start, exact }) => {
      const before = draft.view.article.text.slice(Math.max(0, start - 40), start)
      const title = /(?:\p{Lu}[\p{L}-]+ )+$/u.exec(before) ?? TITLE.exec(before)
      return `${title?.[0] ?? ''}${exact}`
    })
    .join(' ')

/** The claims that each of the accused did it, by the accuser, quoting words `from` to `to`. */
export function accuse(
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
    const who =
      bodyOfRemnants(draft, parsed, phrase) ??
      namedBeside(draft, parsed, phrase) ??
      accusedAt(draft, parsed, phrase)
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

/** "their rivals, Los Lobos": the name beside the description is meant. */
function namedBeside(draft: Draft, parsed: Parsed, phrase: Phrase): string | null {
  if (phrase.name !== null || parsed.words[phrase.from]?.kind !== 'POSSESSIVE') return null
  if (parsed.words[phrase.to]?.lower !== ',') return null
  const name = parsed.phrases.find((p) => p.from === phrase.to + 1 && p.name !== null)
  const next = parsed.words[name?.to ?? -1]?.lower ?? ''
  return name && /^[.,;]?$/.test(next) ? actorAt(draft, parsed, name) : null
}

/** "remnants of Islamic State": the body that the words name is meant. */
function bodyOfRemnants(draft: Draft, parsed: Parsed, phrase: Phrase): string | null {
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  if (
    !of ||
    !/^(?:remnants|elements|allies|partners|proxies)$/.test(parsed.words[phrase.head]?.lower ?? '')
  )
    return null
  return actorAt(draft, parsed, of)
}
