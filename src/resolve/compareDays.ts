import { daysApart, daysBetween, lengthOf } from './days.ts'
import type { EventReport } from './eventReport.ts'
import { contradicts, speaksFor, type Evidence } from './evidence.ts'

/** A report filed late at night counts "yesterday" from another day than the next one does. */
const TOLERANCE = 1
/** News of one event appears within so many days. */
const NEWS = 7

/** What the days of two reports say, at their precisions. */
export function compareDays(a: EventReport, b: EventReport): readonly Evidence[] {
  if (!a.days || !b.days) return comparePublication(a, b)
  const apart = daysApart(a.days, b.days)
  if (apart > TOLERANCE) {
    return [contradicts(`on different days (${show(a)} and ${show(b)})`)]
  }
  const longest = Math.max(lengthOf(a.days), lengthOf(b.days))
  if (longest === 1) {
    return apart === 0
      ? [speaksFor(3, `on ${a.days.first}`)]
      : [speaksFor(1.5, `a day apart (${show(a)} and ${show(b)})`)]
  }
  const weight = longest <= 7 ? 2 : longest <= 31 ? 1.5 : 0.5
  return [speaksFor(weight, `at times that agree (${show(a)} and ${show(b)})`)]
}

/** Undated events in the news at one time are a little more likely to be one. */
function comparePublication(a: EventReport, b: EventReport): readonly Evidence[] {
  const [first, second] = [newsDay(a), newsDay(b)]
  if (first === null || second === null) return []
  if (Math.abs(daysBetween(first, second)) > NEWS) return []
  return [speaksFor(1, `in the news at one time (${first} and ${second})`)]
}

function newsDay({ days, published, isMain }: EventReport): string | null {
  return days?.last ?? (isMain ? published : null)
}

function show({ days }: EventReport): string {
  if (!days) return 'undated'
  return days.first === days.last ? days.first : `${days.first} to ${days.last}`
}
