import { lowerBound } from '../graph/edtf.ts'
import type { TimePrecision } from '../model.ts'

/** First and last day that a time allows, both "2024-09-17". */
export type Days = Readonly<{ first: string; last: string; precision: TimePrecision }>

const DAY = 86_400_000
const LAST_MONTH_OF_PART: Readonly<Record<string, string>> = {
  '21': '05',
  '22': '08',
  '23': '11',
  '24': '12',
  '33': '03',
  '34': '06',
  '35': '09',
  '36': '12'
}

/** The days an EDTF value spans; null where it names none or has no end ("2020/.."). */
export function daysOf(value: string | null, precision: TimePrecision): Days | null {
  if (value === null) return null
  const parts = value.split('/')
  const first = lowerBound(value)
  const last = upperBound(parts[1] ?? parts[0] ?? '')
  return first === null || last === null || last < first ? null : { first, last, precision }
}

/** Days between two ranges, 0 where they overlap. */
export function daysApart(a: Days, b: Days): number {
  return Math.max(0, daysBetween(a.last, b.first), daysBetween(b.last, a.first))
}

/** How many days a range spans, 1 for a day. */
export function lengthOf({ first, last }: Days): number {
  return daysBetween(first, last) + 1
}

/** From one day to another, negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY)
}

/** The day so many days after another. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)
}

/** 0 for a Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay()
}

function upperBound(text: string): string | null {
  const clean = text.replace(/[?~%]/g, '')
  const match = /^(\d{2,4})(X{0,2})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(clean)
  if (!match) return null
  const [, digits = '', unknown = '', month = 'XX', day = 'XX'] = match
  const year = digits + '9'.repeat(unknown.length)
  if (year.length !== 4) return null
  const lastMonth = LAST_MONTH_OF_PART[month] ?? (month === 'XX' ? '12' : month)
  if (day !== 'XX') return lowerBound(clean)
  const next = Number(lastMonth) === 12 ? `${Number(year) + 1}-01` : nextMonth(year, lastMonth)
  return Number.isNaN(Date.parse(`${next}-01`)) ? null : addDays(`${next}-01`, -1)
}

function nextMonth(year: string, month: string): string {
  return `${year}-${String(Number(month) + 1).padStart(2, '0')}`
}
