import { addDays, formatDay, formatMonth, monthNumberOf, weekdayOf, yearOf } from './calendar.ts'
import type { Tense } from './rule.ts'

/** How the words choose among the many Tuesdays: "last", "next", or only by tense. */
export type Direction = 'LAST' | 'NEXT' | 'THIS' | 'NEAREST' | Tense

/** News names a bare weekday for days close by: five days back it is the coming one. */
const FAR_BACK = 5

/** The day a weekday means, seen from the day of publication; that day itself counts as past. */
export function resolveWeekday(index: number, reference: string, direction: Direction): string {
  const back = (weekdayOf(reference) - index + 7) % 7
  switch (direction) {
    case 'LAST':
      return addDays(reference, -(back || 7))
    case 'NEXT':
      return addDays(reference, 7 - back)
    case 'AHEAD':
    case 'THIS':
      return addDays(reference, (7 - back) % 7)
    case 'UNKNOWN':
    case 'NEAREST':
      return addDays(reference, back < FAR_BACK ? -back : 7 - back)
    default:
      return addDays(reference, -back)
  }
}

/** The month that a month's name means. */
export function resolveMonth(month: number, reference: string, direction: Direction): string {
  const year = yearOf(reference)
  const current = monthNumberOf(reference)
  switch (direction) {
    case 'LAST':
      return formatMonth(month < current ? year : year - 1, month)
    case 'NEXT':
      return formatMonth(month > current ? year : year + 1, month)
    case 'THIS':
      return formatMonth(year, month)
    case 'AHEAD':
      return formatMonth(month >= current ? year : year + 1, month)
    case 'NEAREST':
      return formatMonth(nearestYear(month, current, year), month)
    default:
      return formatMonth(month <= current ? year : year - 1, month)
  }
}

/** "until February" said in October: months that are far back are taken to come. */
const nearestYear = (month: number, current: number, year: number): number => {
  const ahead = (month - current + 12) % 12
  const comes = ahead > 0 && ahead <= NEAR_MONTHS
  if (comes) return month > current ? year : year + 1
  return month <= current ? year : year - 1
}
const NEAR_MONTHS = 4

/** Days ahead within which a date without a year is taken to come, where no verb tells. */
const NEAR_DAYS = 90

/** The day that "6 November" means; null when no year has it near. */
export function resolveMonthDay(
  month: number,
  day: number,
  reference: string,
  direction: Direction
): string | null {
  const year = yearOf(reference)
  const days = [year - 1, year, year + 1].map((candidate) => formatDay(candidate, month, day))
  const past = days.findLast((candidate) => candidate !== null && candidate <= reference) ?? null
  const ahead = days.find((candidate) => candidate !== null && candidate >= reference) ?? null
  if (direction === 'AHEAD' || direction === 'NEXT') return ahead
  if (direction !== 'UNKNOWN' && direction !== 'NEAREST') return past
  return ahead !== null && ahead <= addDays(reference, NEAR_DAYS) && !near(past, reference)
    ? ahead
    : past
}

const near = (past: string | null, reference: string): boolean =>
  past !== null && past >= addDays(reference, -270)
