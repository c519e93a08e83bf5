import { configuration, Chrono, type ParsedResult } from 'chrono-node/en'
import { addDays, formatDay } from './calendar.ts'
import { resolveMonthDay, type Direction } from './resolve.ts'
import type { Reading, TimeContext } from './rule.ts'

/**
 * Of chrono's parsers only those of calendar days: its readings of weekdays, hours and "ago" lean
 * to the nearest day, not to the past one, and "From 2 to 5 May" becomes hours.
 */
const CALENDAR_PARSERS = /^EN(?:MonthName(?:Little|Middle)Endian|YearMonthDay|YearMonthName)Parser$|^ISOFormatParser$/

const chrono = new Chrono({
  parsers: configuration
    .createConfiguration(true, true)
    .parsers.filter((parser) => CALENDAR_PARSERS.test(parser.constructor.name)),
  refiners: []
})

/** Chrono is slow next to a look for its months and ISO days. */
const MAY_HOLD_DAY =
  /\d\s*(?:st|nd|rd|th)?(?:\s+of)?[\s/-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*[\s/-]*(?:the\s+)?(?:\d|\w+(?:st|nd|rd|th)\b)|\w+(?:st|nd|rd|th)\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}[-/]\d{1,2}[-/]\d/i

/** A day of the calendar in a sentence, with or without its year. */
export type CalendarDay = Readonly<{
  start: number
  end: number
  month: number
  day: number
  lastDay: number | null
  lastMonth: number | null
  year: number | null
}>

/** The calendar days of a sentence, by chrono; places are in the sentence. */
export function findCalendarDays(sentence: string): readonly CalendarDay[] {
  if (!MAY_HOLD_DAY.test(sentence)) return []
  // Blanks keep their number, so places stay right; chrono allows up to three in a row.
  return chrono.parse(sentence.replace(/\s/g, ' ')).flatMap((result) => readResult(sentence, result))
}

function readResult(sentence: string, { index, text, start, end }: ParsedResult): CalendarDay[] {
  const month = start.get('month')
  const day = start.get('day')
  if (month === null || day === null || !start.isCertain('day')) return []
  const words = trimYear(text)
  const year = start.isCertain('year') && words === text ? start.get('year') : null
  const from = index + (/^\s*/.exec(words)?.[0].length ?? 0)
  const to = index + words.trimEnd().length
  if (isAmountOrClock(sentence.slice(to))) return []
  return [
    {
      start: from,
      end: to,
      month,
      day,
      lastDay: end?.get('day') ?? null,
      lastMonth: end?.get('month') ?? null,
      year: year === null ? null : fullYear(year)
    }
  ]
}

/** "on 5 May 20 people": two digits are a year only after an apostrophe or between bare numbers. */
const trimYear = (text: string): string =>
  /\p{L}\.?,?\s+\d{2}$/u.test(text) && !/\d\s*\p{L}+\s+(?:[3-9]\d)$/u.test(text)
    ? text.replace(/,?\s+\d{2}$/, '')
    : text

const isAmountOrClock = (rest: string): boolean => /^(?::\d|,\d{3}|%|\s*percent)/.test(rest)

const fullYear = (year: number): number => (year >= 50 && year < 100 ? 1900 + year : year)

/** The value of a calendar day: its own year, else the nearest that fits the clause. */
export function readCalendarDay(found: CalendarDay, context: TimeContext): Reading {
  const { month, day, year } = found
  if (year !== null) return withEnd(formatDay(year, month, day), found)
  const base = context.reference ?? context.topic
  if (!base) return { value: null, precision: 'DAY', anchored: true }
  if (!context.reference) {
    const topic = { anchor: base }
    return { ...withEnd(resolveMonthDay(month, day, base, 'AHEAD'), found), ...topic }
  }
  const direction: Direction = directionOf(context)
  return { ...withEnd(resolveMonthDay(month, day, base, direction), found), anchored: true }
}

const directionOf = (context: TimeContext): Direction => {
  if (/\b(?:until|till|payable|due|expires?|expiring|effective|starting|beginning|ending|by|record)\s+(?:on\s+)?$/.test(context.left)) {
    const tense = context.tense()
    return tense === 'PAST' ? 'UNKNOWN' : tense
  }
  return context.tense()
}

function withEnd(value: string | null, found: CalendarDay): Reading {
  if (value === null || found.lastDay === null) return { value, precision: 'DAY' }
  const last = formatDay(Number(value.slice(0, 4)), found.lastMonth ?? found.month, found.lastDay)
  const end = last !== null && last < value ? addDays(last, 365) : last
  return { value: end === null ? value : `${value}/${end}`, precision: 'DAY' }
}
