import type { ClaimScope } from '../../model.ts'
import type { View } from '../view.ts'
import type { Link } from './links.ts'
import { DATE, INITIAL, monthOf, MONTHS, PERIOD, SUPERLATIVE, YEAR } from './periods.ts'
import type { Word } from './words.ts'

/**
 * Year and month an article speaks of: its date, else the first full date in its lead;
 * WEEKDAYS where the lead tells time by days of the week only; null when nothing tells.
 */
export type Reference = Readonly<{ year: number; month: number }> | 'WEEKDAYS' | null

const DATELINE = new RegExp(
  String.raw`\b\d{1,2} (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{4}|\d{2})\b`,
  'u'
)
const AMERICAN = new RegExp(String.raw`\b(${MONTHS}) \d{1,2} ?, (\d{4})\b`, 'u')
const BY_WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|yesterday)\b/u

/** The month that the article's own news belongs to. */
export function referenceOf(view: View): Reference {
  const published = view.article.publishedAt.value
  if (published)
    return { year: Number(published.slice(0, 4)), month: Number(published.slice(5, 7)) - 1 }
  const lead = view.article.text.slice(0, 600).toLowerCase()
  const match = DATELINE.exec(lead) ?? AMERICAN.exec(lead)
  if (!match) return BY_WEEKDAY.test(lead) ? 'WEEKDAYS' : null
  const year = Number(match[2])
  return { month: monthOf(match[1] ?? ''), year: year < 100 ? 1900 + year : year }
}

const months = (year: number, month: number): number => year * 12 + month

/** Whether a date in the clause lies outside the month before the article. */
function isElsewhen(clause: string, reference: Reference): boolean {
  for (const match of clause.matchAll(DATE)) {
    const [, weekday, , first, second, , dayless, year] = match
    if (weekday) continue
    if (reference === null || reference === 'WEEKDAYS') {
      if (dayless || reference) return true
      continue
    }
    const month = monthOf(first ?? second ?? dayless ?? '')
    const past = month > reference.month ? reference.year - 1 : reference.year
    const distance =
      months(reference.year, reference.month) - months(year ? Number(year) : past, month)
    if (distance > 1 || (dayless && distance === 1) || distance < 0) return true
  }
  if (reference === null) return false
  if (reference === 'WEEKDAYS') return clause.search(YEAR) >= 0
  for (const match of clause.matchAll(YEAR)) if (Number(match[1]) !== reference.year) return true
  return false
}

/** "the 10 leaders who were killed on 31 October": spoken of because of something else. */
function isKnownGroup(lower: readonly string[], { counted, to }: Link): boolean {
  if (!counted?.definite) return false
  const who = lower.slice(counted.end, to).includes('who')
  return who && /^(?:on|in|last|during|at|by|when)$/.test(lower[to] ?? '')
}

/** The words of a figure with a few on both sides, up to a comma or an "and". */
function nearWords(lower: readonly string[], { from, to }: Link): string {
  let start = from
  while (start > 0 && from - start < 5 && !/^(?:and|,|;)$/.test(lower[start - 1] ?? '')) start--
  return lower.slice(start, to + 2).join(' ')
}

/** The clause of a figure: what relative clauses tell of others is left out. */
function clauseOf(lower: readonly string[], { from, to }: Link): string {
  const before = lower
    .slice(0, from)
    .join(' ')
    .replaceAll(/, (?:which|who|whose|where) [^,]*,/gu, ' ')
  const after = lower
    .slice(to)
    .join(' ')
    .replace(/(?: ;|(?: ,)? (?:which|who|whose|where|that (?:was|were|had))\b).*$/u, '')
  return `${before} ${lower.slice(from, to).join(' ')} ${after}`.replaceAll(SUPERLATIVE, ' ')
}

/** "since 2019, when 42 died": the year before the clause is its time. */
function isOfYear(before: string, reference: Reference): boolean {
  const year = /\b((?:19|20)\d\d) ?,? (?:when|in which|where)\b[^.;]*$/u.exec(before)?.[1]
  return (
    year !== undefined &&
    (reference === null || reference === 'WEEKDAYS' || Number(year) !== reference.year)
  )
}

/** The scope of a figure from the words around it. */
export function scopeOf(words: readonly Word[], link: Link, reference: Reference): ClaimScope {
  if (link.superseded) return 'SUPERSEDED'
  const lower = words.map((word) => word.lower)
  if (!link.counted?.partitive && INITIAL.test(nearWords(lower, link))) return 'SUPERSEDED'
  if (isKnownGroup(lower, link)) return 'BACKGROUND'
  if (isOfYear(lower.slice(0, link.from).join(' '), reference)) return 'BACKGROUND'
  const clause = clauseOf(lower, link)
  if (/\b(?:of|from|to) (?:his |her |their |the )?(?:injuries|wounds|burns)\b/u.test(clause))
    return 'EVENT'
  return PERIOD.test(clause) || isElsewhen(clause, reference) ? 'BACKGROUND' : 'EVENT'
}
