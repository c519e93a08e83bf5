import type { ClaimScope } from '../../model.ts'
import type { View } from '../view.ts'
import { isCarried } from './carried.ts'
import type { Link } from './links.ts'
import { isElsewhen, type Reference } from './elsewhen.ts'
import {
  COMPARED,
  EARLY_REPORT,
  FIRST_HOUR,
  INITIAL,
  monthOf,
  MONTHS,
  PERIOD,
  SUPERLATIVE
} from './periods.ts'
import type { Word } from './words.ts'

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
    // "killed nine, bringing to 120 the number killed this year": the nine are of the day.
    .replace(/ , (?:bringing|taking|raising|pushing|lifting) (?:to |the |its |their ).*$/u, '')
    .replace(
      /(?: ;|(?: ,)? (?:which|who|whose|where|that (?!(?:same )?(?:year|month|week|day|night|morning|evening|afternoon|time|spring|summer|autumn|winter|decade|period)\b)\w+ed|that (?:was|were|had))\b).*$/u,
      ''
    )
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

const isEarly = (lower: readonly string[], { from, to }: Link): boolean =>
  EARLY_REPORT.test(lower.slice(0, from).join(' ')) ||
  FIRST_HOUR.test(lower.slice(from, to + 12).join(' '))

const SINCE = /\bsince (?!\d{4}).*$/u

/** The scope of a figure from the words around it and the sentence before. */
export function scopeOf(
  words: readonly Word[],
  link: Link,
  reference: Reference,
  before: string
): ClaimScope {
  if (link.superseded) return 'SUPERSEDED'
  const lower = words.map((word) => word.lower)
  if (isEarly(lower, link)) return 'SUPERSEDED'
  if (isCarried(lower, before, reference)) return 'BACKGROUND'
  if (!link.counted?.partitive && INITIAL.test(nearWords(lower, link))) return 'SUPERSEDED'
  if (isKnownGroup(lower, link)) return 'BACKGROUND'
  const told = lower.slice(0, link.from).join(' ')
  if (isOfYear(told, reference) || COMPARED.test(told)) return 'BACKGROUND'
  const whole = clauseOf(lower, link)
  // "not seen since they put to sea": who is missing is so since then.
  const clause = link.measure === 'MISSING' ? whole.replace(SINCE, '') : whole
  if (/\b(?:of|from|to) (?:his |her |their |the )?(?:injuries|wounds|burns)\b/u.test(clause))
    return 'EVENT'
  return PERIOD.test(clause) || isElsewhen(clause, reference) ? 'BACKGROUND' : 'EVENT'
}
