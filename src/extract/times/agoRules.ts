import { UNIT_SIGNS } from './signs.ts'
import { addDays, addMonths, decade, formatYear, monthOf, weekOf, yearOf } from './calendar.ts'
import { pattern, vague, type Reading, type TimeContext, type TimeRule } from './rule.ts'
import { APPROXIMATELY, NUMBER, numberOf, UNIT, VAGUE_NUMBER } from './words.ts'

/** A number of units from a day; the precision is the unit's. */
export function offset(unit: string, count: number, day: string): Reading {
  switch (unit.toLowerCase()) {
    case 'minute':
    case 'hour':
      return { value: day, precision: 'DAY' }
    case 'day':
      return { value: addDays(day, count), precision: 'DAY' }
    case 'week':
      return { value: weekOf(addDays(day, 7 * count)), precision: 'WEEK' }
    case 'fortnight':
      return { value: weekOf(addDays(day, 14 * count)), precision: 'WEEK' }
    case 'month':
      return { value: addMonths(monthOf(day), count), precision: 'MONTH' }
    case 'quarter':
      return { value: addMonths(monthOf(day), 3 * count), precision: 'MONTH' }
    case 'year':
      return years(yearOf(day) + count)
    case 'decade':
      return { value: decade(yearOf(day) + 10 * count), precision: 'YEAR' }
    default:
      return vague()
  }
}

const years = (year: number): Reading =>
  year > 0 ? { value: formatYear(year), precision: 'YEAR' } : vague()

const UNIT_PRECISION: Readonly<Record<string, Reading['precision']>> = {
  minute: 'DAY',
  hour: 'DAY',
  day: 'DAY',
  week: 'WEEK',
  fortnight: 'WEEK',
  month: 'MONTH',
  quarter: 'MONTH',
  year: 'YEAR',
  decade: 'YEAR'
}

/** "two days ago", "nearly a month ago", "a few years ago", "long ago". */
const ago: TimeRule = {
  name: 'ago',
  signs: ['ago'],
  pattern: pattern(
    `(?:${APPROXIMATELY} )?(?:(?:(?<number>${NUMBER})|(?<some>${VAGUE_NUMBER})) )?(?:and a half )?(?:short )?(?<unit>${UNIT})s?(?: or (?:so|two|more))? ago`
  ),
  read: (match, context) => {
    const { number, unit = '' } = match.groups ?? {}
    const count = number ? numberOf(number) : null
    if (count === null) return vague()
    if (/^an?$/i.test(number ?? '') && unit.toLowerCase() === 'year')
      return yearBefore(context, context.reference)
    if (!context.reference) {
      return {
        value: null,
        precision: UNIT_PRECISION[unit.toLowerCase()] ?? 'VAGUE',
        anchored: true
      }
    }
    return { ...offset(unit, -count, context.reference), anchored: true }
  }
}

/** "in the quarter compared with … a year ago": the same quarter of the year before. */
export function yearBefore(context: TimeContext, from: string | null): Reading {
  const { quarter } = context.before
  if (quarter) {
    const [first = '', last = ''] = quarter.split('/')
    return {
      value: `${addMonths(first, -12)}/${addMonths(last, -12)}`,
      precision: 'MONTH',
      derivation: 'INFERRED',
      discourse: 'KEEP'
    }
  }
  const value = from ? formatYear(yearOf(from) - 1) : null
  return { value, precision: 'YEAR', anchored: true, discourse: 'KEEP' }
}

/** "in five years", "within two weeks": a time to come where the clause looks ahead, else a length. */
const hence: TimeRule = {
  name: 'hence',
  signs: UNIT_SIGNS,
  pattern: pattern(
    `in (?:${APPROXIMATELY} )?(?<number>${NUMBER}) (?<unit>${UNIT})s?(?:['’]s?)?(?: time| from now)?`
  ),
  refuse: (match, { right }) =>
    /^\s+(?:ago|earlier|later|before|after|of)\b/.test(right) || match[0].endsWith('-'),
  read: (match, context) => {
    const { number = '', unit = '' } = match.groups ?? {}
    const count = numberOf(number)
    const isAhead = /(?:time|now)$/i.test(match[0]) || context.tense() === 'AHEAD'
    if (!isAhead || count === null) return { value: null, precision: 'VAGUE', kind: 'DURATION' }
    if (!context.reference) {
      return {
        value: null,
        precision: UNIT_PRECISION[unit.toLowerCase()] ?? 'VAGUE',
        anchored: true
      }
    }
    return { ...offset(unit, count, context.reference), anchored: true }
  }
}

const longAgo: TimeRule = {
  name: 'long-ago',
  signs: ['ago'],
  pattern: pattern('(?:not (?:so|too|that) )?(?:long|some time) ago'),
  read: () => vague()
}

/** "two days earlier", "one year before", "a week later": counted from what was spoken of before. */
const anaphoric: TimeRule = {
  name: 'anaphoric-offset',
  signs: ['earlier', 'before', 'previously', 'later', 'after'],
  pattern: pattern(
    `(?:${APPROXIMATELY} )?(?:(?<number>${NUMBER})|(?<some>${VAGUE_NUMBER}|the)) (?<unit>${UNIT})s? (?<side>earlier|before|previously|later|after|afterwards?|afterward)`
  ),
  refuse: (match, { right }) => {
    const side = match.groups?.side ?? ''
    // "two days after the attack": the day hangs on an event, not on a date.
    return /^(?:before|after)$/i.test(side) && /^\s+[\p{L}\d"“']/u.test(right)
  },
  read: (match, context) => {
    const { number, unit = '', side = '' } = match.groups ?? {}
    const count = number ? numberOf(number) : /^the\s/i.test(match[0]) ? 1 : null
    if (count === null) return vague()
    const sign = /earlier|before|previously/i.test(side) ? -1 : 1
    const isYearEarlier = sign < 0 && count === 1 && unit.toLowerCase() === 'year'
    if (isYearEarlier && context.before.quarter) return yearBefore(context, context.reference)
    return fromDiscourse(unit, sign * count, context)
  }
}

function fromDiscourse(unit: string, count: number, context: TimeContext): Reading {
  const precision = UNIT_PRECISION[unit.toLowerCase()] ?? 'VAGUE'
  const { day, month, year } = context.before
  const from =
    context.topic ??
    day ??
    (month ? `${month}-15` : year ? `${formatYear(year)}-07-01` : context.reference)
  const tooCoarse =
    !day && !context.topic && /day|hour|week/i.test(unit) && from !== context.reference
  if (!from || tooCoarse) return { value: null, precision }
  const anchor =
    from === context.topic || from === day
      ? { anchor: from }
      : { anchored: from === context.reference }
  return { ...offset(unit, count, from), derivation: 'INFERRED', ...anchor }
}

/** "the year-earlier quarter", "year-ago results". */
const yearEarlier: TimeRule = {
  name: 'year-earlier',
  signs: ['year-', 'corresponding'],
  pattern: pattern(
    '(?:(?:in|from|for|during) )?(?:the )?(?:year-(?:earlier|ago)|corresponding)(?: (?:third |second |first |fourth )?(?:quarter|period))?(?: (?:of )?(?:last year|a year (?:ago|earlier)))?'
  ),
  refuse: (match) => /^(?:the )?corresponding$/i.test(match[0]),
  read: (_match, context) => yearBefore(context, context.reference)
}

export const AGO_RULES: readonly TimeRule[] = [ago, hence, longAgo, anaphoric, yearEarlier]
