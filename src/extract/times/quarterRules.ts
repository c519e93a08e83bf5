import { addMonths, monthOf, quarter, quarterOf, yearOf } from './calendar.ts'
import { pattern, type Reading, type TimeContext, type TimeRule } from './rule.ts'
import { resolveMonth } from './resolve.ts'
import { monthIndex } from './words.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4
}

/** "the third quarter", "third-quarter", "the 1988 second quarter", "this year's first quarter". */
const numbered: TimeRule = {
  name: 'quarter',
  signs: ['quarter'],
  pattern: pattern(
    "(?:(?:in|for|during) )?(?:the |its |his |their |a )?(?:(?<before>1[89]\\d{2}|20\\d{2}|last year['’]s|this year['’]s|next year['’]s|year-earlier|year-ago) )?(?:fiscal[-\\s])?(?<number>first|second|third|fourth|1st|2nd|3rd|4th)[-\\s]quarter(?: (?:of )?(?<after>1[89]\\d{2}|20\\d{2}|last year|this year|next year|a year (?:ago|earlier)))?"
  ),
  read: (match, context) => {
    const { before, after, number = '' } = match.groups ?? {}
    const index = NUMBERS[number.toLowerCase()] ?? 1
    const words = (before ?? after ?? '').toLowerCase()
    if (/^\d/.test(words)) return { value: quarter(Number(words), index), precision: 'MONTH' }
    const { reference } = context
    if (!reference) return { value: null, precision: 'MONTH', anchored: true }
    const isComparison = /last year|year-|year ago|year earlier/.test(words)
    return {
      value: quarter(yearOf(reference) + yearShift(words, index, context), index),
      precision: 'MONTH',
      anchored: true,
      ...(isComparison && { discourse: 'KEEP' })
    }
  }
}

function yearShift(words: string, index: number, context: TimeContext): number {
  if (/last year|year-|year ago|year earlier/.test(words)) return -1
  if (/next year/.test(words)) return 1
  if (/this year/.test(words)) return 0
  const current = quarterOf(monthOf(context.reference ?? '2000-01'))
  return index > current && context.tense() === 'PAST' ? -1 : 0
}

/** "the quarter", "the latest quarter": the one spoken of, else the last that is over. */
const unnumbered: TimeRule = {
  name: 'unnumbered-quarter',
  signs: ['quarter', 'latest'],
  pattern: pattern(
    "(?:(?:in|for|during) )?(?:(?<which>the latest|the most recent|the current|this|the previous|last year['’]s|the) (?:(?<year>1[89]\\d{2}|20\\d{2}) )?(?:fiscal )?quarter|the latest (?:period|three months))(?: a year (?:ago|earlier))?"
  ),
  refuse: (_match, { right }) => /^-|^\s+(?:century|of an?|million|mile|final)/.test(right),
  read: (match, context) => {
    const { which = '', year } = match.groups ?? {}
    const ended = /^\s+end(?:ed|ing)\s+(?:on\s+)?([a-z]{3})[a-z]*\.?\s+\d/.exec(context.right)
    if (ended && context.reference) return ofEnd(monthIndex(ended[1] ?? ''), context)
    const spoken = isOver(context.before.quarter, context.reference) ? context.before.quarter : null
    const back = /last year|a year/i.test(match[0])
    if (/current/i.test(which)) return ofReference(context, 0)
    const base = spoken
      ? ({ value: spoken, precision: 'MONTH', derivation: 'INFERRED' } as const)
      : ofReference(context, -1)
    if (year && base.value)
      return { ...base, value: moved(base.value, 12 * (Number(year) - yearOf(base.value))) }
    return back && base.value ? { ...base, value: moved(base.value, -12) } : base
  }
}

/** "the quarter ended July 31": the calendar's quarter that most of it lies in. */
function ofEnd(month: number, context: TimeContext): Reading {
  const end = resolveMonth(month, context.reference ?? '', 'PAST')
  const middle = addMonths(end, -1)
  return { value: quarter(yearOf(middle), quarterOf(middle)), precision: 'MONTH', anchored: true }
}

const isOver = (quarterSpokenOf: string | null, reference: string | null): boolean =>
  quarterSpokenOf !== null &&
  (reference === null || (quarterSpokenOf.split('/')[1] ?? '') <= monthOf(reference))

const moved = (interval: string, months: number): string =>
  interval
    .split('/')
    .map((month) => addMonths(month, months))
    .join('/')

function ofReference(context: TimeContext, shift: number): Reading {
  if (!context.reference) return { value: null, precision: 'MONTH', anchored: true }
  const month = addMonths(monthOf(context.reference), 3 * shift)
  return { value: quarter(yearOf(month), quarterOf(month)), precision: 'MONTH', anchored: true }
}

export const QUARTER_RULES: readonly TimeRule[] = [numbered, unnumbered]
