import type { EventReport, ReportedFigure } from './eventReport.ts'
import { weigh, type Evidence } from './evidence.ts'

/** Counts that agree are weak evidence, large exact ones more; tolls change, so others say little. */
export function compareFigures(a: EventReport, b: EventReport): readonly Evidence[] {
  const pairs = a.figures.flatMap((x) =>
    b.figures.filter(({ measure }) => measure === x.measure).map((y) => ({ x, y }))
  )
  if (pairs.length === 0) return []
  const weighed = pairs
    .map(({ x, y }) => ({ x, y, weight: weightOf(x, y) }))
    .sort((p, q) => q.weight - p.weight)
  const [best] = weighed
  if (!best || best.weight === 0) return []
  const { x, y, weight } = best
  return [weigh(weight, `${show(x)} and ${show(y)} ${x.measure.toLowerCase().replace(/_/g, ' ')}`)]
}

function weightOf(a: ReportedFigure, b: ReportedFigure): number {
  const [low, high] = [a.low ?? 0, a.high ?? Infinity]
  const [otherLow, otherHigh] = [b.low ?? 0, b.high ?? Infinity]
  const exact = a.low !== null && a.low === a.high && a.low === b.low && a.high === b.high
  if (exact && low >= 3) return 1.5
  if (exact) return 0.5
  if (low <= otherHigh && otherLow <= high) return 0.25
  const [small, large] = low < otherLow ? [high, otherLow] : [otherHigh, low]
  return large >= 10 && large > 4 * small ? -1 : 0
}

function show({ low, high, approximate }: ReportedFigure): string {
  if (approximate) return `about ${low ?? high ?? ''}`
  if (low !== null && low === high) return String(low)
  if (low !== null && high !== null) return `${low} to ${high}`
  return low !== null ? `at least ${low}` : `at most ${high ?? ''}`
}
