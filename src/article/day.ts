const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec'
] as const

/** Two-digit years of datelines: 50–99 are of the last century. */
const CENTURY_TURN = 50

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'

/** Written days: "19 September 2024", "4 NOV 88". */
export const DAY_MONTH_YEAR = `(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+(\\d{4}|\\d{2})\\b`
/** "September 19, 2024". */
export const MONTH_DAY_YEAR = `${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4}|[5-9]\\d)\\b(?!:)`

const DAY_FIRST = new RegExp(`\\b${DAY_MONTH_YEAR}`, 'i')
const MONTH_FIRST = new RegExp(`\\b${MONTH_DAY_YEAR}`, 'i')
const ISO_DAY = /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})(?:T\d|$)/

/** "2024-09-19" when the calendar has that day, else null; month counts from 1. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : null
}

const fullYear = (digits: string): number =>
  digits.length === 4
    ? Number(digits)
    : Number(digits) + (Number(digits) < CENTURY_TURN ? 2000 : 1900)

const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month === name.slice(0, 3).toLowerCase()) + 1

/**
 * The day that a date in metadata or in a dateline names, as written there: an instant keeps the
 * day of its own time zone. Null when no whole day is named.
 */
export function readDay(words: string): string | null {
  const iso = ISO_DAY.exec(words) ?? COMPACT_DAY.exec(words.trim())
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const dayFirst = DAY_FIRST.exec(words)
  if (dayFirst) {
    const [, day = '', month = '', year = ''] = dayFirst
    return calendarDay(fullYear(year), monthNumber(month), Number(day))
  }
  const monthFirst = MONTH_FIRST.exec(words)
  if (!monthFirst) return null
  const [, month = '', day = '', year = ''] = monthFirst
  return calendarDay(fullYear(year), monthNumber(month), Number(day))
}
