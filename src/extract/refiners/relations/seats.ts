import { fullEnd } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import { isPlural, peopleKind } from '../../lexicon/nouns.ts'

/** Whom an office is held in: what "of" brings, or "for" ("a spokesman for the army"); staff is none. */
export function seatOf(parsed: Parsed, phrase: Phrase): Phrase | null {
  const of = phrase.of === null ? null : (parsed.phrases[phrase.of] ?? null)
  if (of && !isStaff(parsed, of)) return of
  const head = parsed.words[phrase.head]?.lower ?? ''
  const end = of ? of.to : phrase.to
  if (peopleKind(head) !== 'person' || isPlural(head)) return null
  if (!/^(?:for|of)$/.test(parsed.words[end]?.lower ?? '')) return null
  const next = parsed.phrases.find((p) => p.from === end + 1) ?? null
  return next?.isPronoun ? null : next
}

/** Where the words of an office end, with whom it is held in (exclusive). */
export function endOfOffice(parsed: Parsed, phrase: Phrase): number {
  const seat = seatOf(parsed, phrase)
  const end = seat ? fullEnd(parsed, seat) : fullEnd(parsed, phrase)
  if (peopleKind(parsed.words[phrase.head]?.lower ?? '') !== 'person') return end
  // "its manager in Port Harcourt, Fabio Terzi", "a counsellor at the High Commission, Derek Fanshawe"
  const tie = parsed.words[end]?.lower ?? ''
  const where = /^(?:in|at|with)$/.test(tie) ? parsed.phrases.find((p) => p.from === end + 1) : null
  if (!where || parsed.words[where.to]?.lower !== ',') return end
  const isNamed = where.name !== null && tie === 'in'
  const isBeside = parsed.phrases.some((p) => p.from === where.to + 1 && p.name !== null)
  return isNamed || isBeside ? where.to : end
}

/** "chief of staff" is an office by itself. */
export const isStaff = (parsed: Parsed, phrase: Phrase): boolean =>
  parsed.words[phrase.head]?.lower === 'staff' && phrase.from === phrase.head
