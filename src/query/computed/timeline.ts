import type { TimeBucket } from '../../generated/schema.ts'
import { queryError } from '../errors.ts'

type Row = readonly unknown[]

/** Days or months that are counted at most: ten years of days. */
export const MOST_STRETCHES = 3_660

/** What a row of a unit begins with; in that of a bucket `unit` is its start. The page of its events follows. */
export const UNIT_COLUMNS: readonly string[] = ['unit', 'count', 'until']
export const STRETCH_COLUMNS: readonly string[] = ['start', 'count', 'end']

const DAY = 86_400_000

/** The property of an event that a bucket is made of; the sort key begins with either. */
export function unitOf(bucket: unknown): 'dateFrom' | 'month' {
  return bucket === 'DAY' || bucket === 'WEEK' ? 'dateFrom' : 'month'
}

/** Throws QUERY_TOO_LARGE where there are more stretches than are counted. */
export function timeline(
  [rows]: readonly unknown[],
  { bucket }: Readonly<Record<string, unknown>>
): Row {
  const units = rows as readonly Row[]
  if (units.length > MOST_STRETCHES) {
    throw queryError(
      'QUERY_TOO_LARGE',
      `The timeline has more than ${MOST_STRETCHES} ${unitOf(bucket) === 'month' ? 'months' : 'days'}: ask for a shorter time by \`where: { date: … }\`, or for larger buckets.`
    )
  }
  const buckets = new Map<string, Row[]>()
  for (const unit of units) {
    const start = startOf(String(unit[0]), bucket as TimeBucket)
    const known = buckets.get(start)
    if (known) known.push(unit)
    else buckets.set(start, [unit])
  }
  const merged = [...buckets].map(([start, found]) => merge(start, found, bucket as TimeBucket))
  return [merged]
}

/** The units of a bucket as one: counts are of different events, pages follow each other, newest first. */
function merge(start: string, units: readonly Row[], bucket: TimeBucket): Row {
  const [first = []] = units
  const newestFirst = units.toReversed()
  const pages = first
    .slice(UNIT_COLUMNS.length)
    .map((value, at) =>
      Array.isArray(value)
        ? newestFirst.flatMap((unit) => unit[at + UNIT_COLUMNS.length] as readonly unknown[])
        : sum(units.map((unit) => unit[at + UNIT_COLUMNS.length]))
    )
  return [start, sum(units.map((unit) => unit[1])), endOf(start, bucket), ...pages]
}

function sum(values: readonly unknown[]): number {
  return values.reduce((total: number, value) => total + Number(value), 0)
}

/** "2024-09-18" or "2024-09" -> the bucket's first day. */
function startOf(unit: string, bucket: TimeBucket): string {
  if (bucket === 'YEAR') return `${unit.slice(0, 'YYYY'.length)}-01-01`
  if (bucket === 'MONTH') return `${unit}-01`
  if (bucket === 'DAY') return unit
  const date = new Date(`${unit}T00:00:00.000Z`)
  const sinceMonday = (date.getUTCDay() + 6) % 7
  return dayOf(date.valueOf() - sinceMonday * DAY)
}

function endOf(start: string, bucket: TimeBucket): string {
  const date = new Date(`${start}T00:00:00.000Z`)
  if (bucket === 'YEAR') return `${start.slice(0, 'YYYY'.length)}-12-31`
  if (bucket === 'DAY') return start
  if (bucket === 'WEEK') return dayOf(date.valueOf() + 6 * DAY)
  return dayOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) - DAY)
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 'YYYY-MM-DD'.length)
}
