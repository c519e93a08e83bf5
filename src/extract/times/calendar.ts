/** Days are "2024-09-19", months "2024-09", years numbers; all in UTC, with no clock anywhere. */

const DAY_MS = 86_400_000
const pad = (value: number, width = 2): string => String(value).padStart(width, '0')
const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const monthNumberOf = (day: string): number => Number(day.slice(5, 7))
export const monthOf = (day: string): string => day.slice(0, 7)

export const formatYear = (year: number): string => pad(year, 4)
export const formatMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`

/** The day as text, or null when the calendar has no such day. */
export function formatDay(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day)
  const exists = new Date(time).getUTCMonth() === month - 1 && new Date(time).getUTCDate() === day
  return exists && year >= 1000 && year <= 9999 ? dayOf(time) : null
}

export const addDays = (day: string, count: number): string => dayOf(instant(day) + count * DAY_MS)

/** Days from `a` to `b`. */
export const daysBetween = (a: string, b: string): number => (instant(b) - instant(a)) / DAY_MS

export function addMonths(month: string, count: number): string {
  const total = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return formatMonth(Math.floor(total / 12), (total % 12) + 1)
}

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(instant(day)).getUTCDay()

const monday = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7))

/** Monday to Sunday around a day, as an EDTF interval. */
export const weekOf = (day: string): string => `${monday(day)}/${addDays(monday(day), 6)}`

/** The Saturday and Sunday of a day's week, as an EDTF interval. */
export const weekendOf = (day: string): string =>
  `${addDays(monday(day), 5)}/${addDays(monday(day), 6)}`

/** Three months as an EDTF interval; quarters count from 1. */
export const quarter = (year: number, number: number): string =>
  `${formatMonth(year, number * 3 - 2)}/${formatMonth(year, number * 3)}`

/** From 1; of a month such as "2024-09". */
export const quarterOf = (month: string): number => Math.ceil(Number(month.slice(5, 7)) / 3)

/** Six months as an EDTF interval. */
export const half = (year: number, number: number): string =>
  `${formatMonth(year, number * 6 - 5)}/${formatMonth(year, number * 6)}`

/** EDTF level 1 season: 21 spring, 22 summer, 23 autumn, 24 winter. */
export const season = (year: number, code: number): string => `${formatYear(year)}-${code}`

/** "199X", EDTF level 1. */
export const decade = (year: number): string => `${String(year).slice(0, 3)}X`

/** "19XX". */
export const century = (number: number): string => `${pad(number - 1)}XX`
