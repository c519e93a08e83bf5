import { configuration, Chrono, type ParsedResult } from 'chrono-node/en'
import { addDays, daysBetween, formatDay, weekdayOf, yearOf } from './calendar.ts'
import { isLimit } from './calendarRules.ts'
import { resolveMonthDay, type Direction } from './resolve.ts'
import type { Reading, TimeContext } from './rule.ts'
import { WEEKDAY, weekdayIndex } from './words.ts'

/**
 * Of chrono's parsers only those of calendar days: its readings of weekdays, hours and "ago" lean
 * to the nearest day, not to the past one, and "From 2 to 5 May" becomes hours.
 */
const CALENDAR_PARSERS =
  /^EN(?:MonthName(?:Little|Middle)Endian|YearMonthDay|YearMonthName)Parser$|^ISOFormatParser$/

const chrono = new Chrono({
  parsers: configuration
    .createConfiguration(true, false)
    .parsers.filter((parser) => CALENDAR_PARSERS.test(parser.constructor.name)),
  refiners: []
})

/** Chrono is slow next to a look for its months and ISO days. */
const MAY_HOLD_DAY =
  /\d\s*(?:st|nd|rd|th)?(?:\s+of)?[\s/-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*[\s/-]*(?:the\s+)?(?:\d|\w{1,12}(?:st|nd|rd|th)\b)|\b\w{1,12}(?:st|nd|rd|th)\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}[-/]\d{1,2}[-/]\d/i

/** A day of the calendar in a sentence, with or without its year. */
export type CalendarDay = Readonly<{
  start: number
  end: number
  month: number
  day: number
  lastDay: number | null
  lastMonth: number | null
  year: number | null
  /** Printed beside the date ("Saturday, April 25"): it tells the year. */
  weekday: number | null
}>

/** The calendar days of a sentence, by chrono; places are in the sentence. */
export function findCalendarDays(sentence: string): readonly CalendarDay[] {
  if (!MAY_HOLD_DAY.test(sentence)) return []
  // Blanks keep their number, so places stay right; chrono allows up to three in a row.
  return chrono
    .parse(sentence.replace(/\s/g, ' '))
    .flatMap((result) => readResult(sentence, result))
}

function readResult(sentence: string, { index, text, start, end }: ParsedResult): CalendarDay[] {
  const month = start.get('month')
  const day = start.get('day')
  if (month === null || day === null || !start.isCertain('day')) return []
  const words = start.isCertain('year') ? trimYear(text, sentence.slice(index + text.length)) : text
  const year = start.isCertain('year') && words === text ? start.get('year') : null
  const blanks = /^\s*/.exec(words)?.[0].length ?? 0
  const before = sentence.slice(0, index + blanks)
  const named = WEEKDAY_BEFORE.exec(before)
  const from = (named ?? ON_BEFORE.exec(before))?.index ?? index + blanks
  const to = index + words.trimEnd().length
  if (isAmountOrClock(sentence.slice(to))) return []
  if (year === null && isName(sentence, from, to)) return []
  return [
    {
      start: from,
      end: to,
      month,
      day,
      lastDay: end?.get('day') ?? null,
      lastMonth: end?.get('month') ?? null,
      year: year === null ? null : fullYear(year),
      weekday: named ? weekdayIndex(named[1] ?? '') : null
    }
  ]
}

const WEEKDAY_BEFORE = new RegExp(`(?:\\bon\\s+)?\\b(${WEEKDAY}),?\\s+\\(?(?:the\\s+)?$`, 'iu')

/** A small letter opens the noun that a number counts. */
const COUNTED =
  /^\s+(?!(?:in|at|on|by|and|to|the|when|after|as|was|is|near|from|with|for)\b)\p{Ll}/u
/** "on 5 May 20 people", "on 5 May 40 rebels": two digits are a year only after an apostrophe or between bare numbers. */
const trimYear = (text: string, rest: string): string =>
  /\p{L}\.?,?\s+\d{2}$/u.test(text) &&
  (COUNTED.test(rest) || !/\d\s*\p{L}+\s+(?:[3-9]\d)$/u.test(text))
    ? text.replace(/,?\s+\d{2}$/, '')
    : text.replace(/(?<=\p{L}\.?\s+\d{1,2})\s+\d{2}$/u, '')

const ON_BEFORE = /\bon\s+(?:the\s+)?$/i

/** The "9 May" Front, the April 6 Movement: days that are names. */
const isName = (sentence: string, from: number, to: number): boolean =>
  (/["“'‘]$/.test(sentence.slice(0, from)) && /^["”'’]/.test(sentence.slice(to))) ||
  /^\s+(?:youth |people's |martyrs' |revolutionary |national |liberation )*(?:movement|front|brigades?|commandos?|coalition|square|street|avenue|bridge|stadium|university|hospital|district|neighbou?rhood|revolution)\b/i.test(
    sentence.slice(to)
  )

const isAmountOrClock = (rest: string): boolean => /^(?::\d|,\d{3}|%|\s*percent)/.test(rest)

const fullYear = (year: number): number => (year >= 50 && year < 100 ? 1900 + year : year)

/** The year nearest to the base in which the date falls on the weekday beside it. */
function resolveByWeekday({ month, day, weekday }: CalendarDay, base: string): string | null {
  const year = yearOf(base)
  const days = [0, -1, 1, -2, -3, -4, -5, -6].map((shift) => formatDay(year + shift, month, day))
  const matching = days.filter(
    (candidate) => candidate !== null && weekdayOf(candidate) === weekday
  )
  const distance = (candidate: string): number => Math.abs(daysBetween(candidate, base))
  return matching.toSorted((a, b) => distance(a ?? base) - distance(b ?? base))[0] ?? null
}

/** The value of a calendar day: its own year, else the nearest that fits the clause. */
export function readCalendarDay(found: CalendarDay, context: TimeContext): Reading {
  const { month, day, year } = found
  if (year !== null) return withEnd(formatDay(year, month, day), found)
  const base = context.reference ?? context.topic
  const byWeekday = base && found.weekday !== null ? resolveByWeekday(found, base) : null
  if (byWeekday)
    return {
      ...withEnd(byWeekday, found),
      ...(context.reference ? { anchored: true } : { anchor: base ?? '' })
    }
  if (!base) return { value: null, precision: 'DAY', anchored: true }
  if (!context.reference) {
    const topic = { anchor: base }
    return { ...withEnd(resolveMonthDay(month, day, base, 'AHEAD'), found), ...topic }
  }
  const direction: Direction = directionOf(context)
  return { ...withEnd(resolveMonthDay(month, day, base, direction), found), anchored: true }
}

const directionOf = (context: TimeContext): Direction => {
  const tense = context.tense()
  return tense !== 'AHEAD' && isLimit(context.left, context.right) ? 'NEAREST' : tense
}

function withEnd(value: string | null, found: CalendarDay): Reading {
  if (value === null || found.lastDay === null) return { value, precision: 'DAY' }
  const last = formatDay(Number(value.slice(0, 4)), found.lastMonth ?? found.month, found.lastDay)
  const end = last !== null && last < value ? addDays(last, 365) : last
  return { value: end === null ? value : `${value}/${end}`, precision: 'DAY' }
}
