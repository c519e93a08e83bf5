import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { isSourceNoun, peopleKind } from '../../lexicon/nouns.ts'
import { isOffice, isOutOfOffice } from '../../lexicon/offices.ts'
import { BODIES } from '../bodies.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf } from '../lookups.ts'

/** "Alec Buchan of the fishermen's association", "Ida Lind of Finland": whose somebody without a title is. */
export function peopleOf(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const of = phrase.of === null ? asideOf(parsed, phrase) : parsed.phrases[phrase.of]
    const name = phrase.name === null ? undefined : parsed.names[phrase.name]
    if (!of || !name || !isPlain(parsed, phrase.from, name.from)) return []
    const person = entityOf(draft, entityAt(draft, parsed, phrase))
    const body = entityOf(draft, entityAt(draft, parsed, of))
    const isOfCountry = body?.type === 'COUNTRY'
    if (person?.type !== 'PERSON' || !body || !(isOfCountry || BODIES.has(body.type))) return []
    return [
      makeClaim({
        predicate: isOfCountry ? 'OF_COUNTRY' : 'MEMBER_OF',
        subject: person.key,
        object: body.key,
        quotes: [quote(draft, parsed, phrase.from, of.to)],
        confidence: 0.7
      })
    ]
  })
}

/** "Jon Beg", "Mr Beg": what stands before the name is no office. */
const isPlain = ({ words }: Parsed, from: number, name: number): boolean =>
  from === name ||
  (name === from + 1 && /^(?:mr|mrs|ms|miss|dr)\.?$/.test(words[from]?.lower ?? ''))

/** "Jon Beg, of the Zorva Front, said", "Ana Ruiz (Zorva Party)": what stands aside behind a name. */
function asideOf(parsed: Parsed, { to, name }: Phrase): Phrase | undefined {
  if (name === null) return undefined
  const mark = parsed.words[to]?.lower
  const from = mark === ',' && parsed.words[to + 1]?.lower === 'of' ? to + 2 : to + 1
  if (mark !== '(' && from === to + 1) return undefined
  const aside = parsed.phrases.find((p) => p.from === from && p.name !== null)
  return aside && parsed.words[aside.to]?.lower === (mark === '(' ? ')' : ',') ? aside : undefined
}

/** "said Ana Ruiz, an analyst with Zorva Securities", "a counsellor at the embassy, Jon Beg": where somebody without a title works. */
export function staffAt(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const tie = parsed.words[phrase.to]?.lower ?? ''
    if (phrase.name !== null || !/^(?:with|at|in|within)$/.test(tie)) return []
    const head = parsed.words[phrase.head]?.lower ?? ''
    const isIn = tie === 'in' || tie === 'within'
    const isStaff = peopleKind(head) === 'person' || isSourceNoun(head) || RANKS.test(head)
    if (!isStaff || NO_STAFF.test(head)) return []
    const where = parsed.phrases.find((p) => p.from === phrase.to + 1)
    const beside = where && besideName(draft, parsed, phrase, where)
    const person = beside && entityOf(draft, entityAt(draft, parsed, beside))
    if (person?.type !== 'PERSON' || !person.named) return []
    const body = where && entityOf(draft, entityAt(draft, parsed, where))
    if (!beside || !where || !body || body.key === person.key || !BODIES.has(body.type)) return []
    if (isIn && !body.named) return []
    return [
      makeClaim({
        predicate: isIn && isOffice(head) ? 'HOLDS_POSITION' : 'MEMBER_OF',
        subject: person.key,
        object: body.key,
        quotes: [
          quote(draft, parsed, Math.min(beside.from, phrase.from), Math.max(beside.to, where.to))
        ],
        confidence: 0.7
      })
    ]
  })
}
/** The name before "an analyst at Y" or behind it. */
const besideName = (
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  where: Phrase
): Phrase | undefined =>
  parsed.phrases.find(
    (p) => p.name !== null && p.to === phrase.from - 1 && parsed.words[p.to]?.lower === ','
  ) ??
  parsed.phrases.find(
    (p) =>
      p.name !== null &&
      p.from === where.to + 1 &&
      parsed.words[where.to]?.lower === ',' &&
      entityAt(draft, parsed, p) === entityAt(draft, parsed, phrase)
  )
/** "a senior figure in the Front". */
const RANKS =
  /^(?:figure|commander|operative|leader|activist|fighter|officer|strategist|economist|analyst|trader|dealer|broker|fellow)$/
/** Who is with somebody, or at a place, without working there. */
const NO_STAFF =
  /^(?:man|woman|boy|girl|child|person|patient|prisoner|passenger|visitor|guest|pupil|neighbour|neighbor|witness|survivor|relative|friend|father|mother|son|daughter|brother|sister|wife|husband|resident|victim|suspect|protester|hostage|inmate)$/

/** "Sepehr Airframes, whose director, Kamran Dan, …": whose office the name beside it holds. */
export function whoseOffice(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    if (parsed.words[phrase.from]?.lower !== 'whose') return []
    const own = phrase.name === null ? undefined : parsed.names[phrase.name]
    const title = parsed.words.slice(phrase.from, own ? own.from : phrase.to).map((w) => w.lower)
    const office = title.at(-1) ?? ''
    if (!(isOffice(office) || office === 'leader') || title.some(isOutOfOffice)) return []
    const holder = own
      ? phrase
      : parsed.phrases.find(
          (p) =>
            p.name !== null && p.from === phrase.to + 1 && parsed.words[phrase.to]?.lower === ','
        )
    const body = bodyBefore(draft, parsed, phrase)
    const person = holder && entityOf(draft, entityAt(draft, parsed, holder))
    if (!holder || !body || person?.type !== 'PERSON' || !person.named) return []
    return [
      makeClaim({
        predicate: 'HOLDS_POSITION',
        subject: person.key,
        object: body.key,
        quotes: [quote(draft, parsed, body.from, Math.max(phrase.to, holder.to))],
        confidence: 0.8
      })
    ]
  })
}

/** The body right before "whose", or before the place that it is of. */
function bodyBefore(
  draft: Draft,
  parsed: Parsed,
  { from }: Phrase
): Readonly<{ key: string; from: number }> | null {
  const end = parsed.words[from - 1]?.lower === ',' ? from - 1 : from
  const last = parsed.phrases.find((p) => p.to === end)
  const outer = last && parsed.phrases.find((p) => p.of === last.index)
  for (const phrase of [outer, last]) {
    const entity = phrase && entityOf(draft, entityAt(draft, parsed, phrase))
    if (phrase && entity && BODIES.has(entity.type)) return { key: entity.key, from: phrase.from }
  }
  return null
}
