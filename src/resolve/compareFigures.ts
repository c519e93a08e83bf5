import type { EventReport, ReportedFigure } from './eventReport.ts'
import { speaksFor, type Evidence } from './evidence.ts'

/** Counts that agree are weak evidence, a large and exact one more; counts that differ are news. */
export function compareFigures(a: EventReport, b: EventReport): readonly Evidence[] {
  const pairs = a.figures.flatMap((x) => b.figures.map((y) => ({ x, y })))
  const agreeing = pairs.filter(({ x, y }) => x.measure === y.measure && agree(x, y))
  const exact = agreeing.filter(
    ({ x, y }) => x.low === y.low && x.high === y.high && x.high !== null
  )
  const best = (exact.length > 0 ? exact : agreeing).sort(
    (p, q) => (q.x.low ?? 0) - (p.x.low ?? 0)
  )[0]
  if (!best) return []
  const count = best.x.low ?? 0
  const weight = exact.length === 0 ? 0.5 : count >= 3 ? 1.5 : 0.75
  return [speaksFor(weight, `${show(best.x)} and ${show(best.y)} ${best.x.measure.toLowerCase()}`)]
}

function agree(a: ReportedFigure, b: ReportedFigure): boolean {
  const [low, high] = [a.low ?? 0, a.high ?? Infinity]
  const [otherLow, otherHigh] = [b.low ?? 0, b.high ?? Infinity]
  return low <= otherHigh && otherLow <= high
}

function show({ low, high, approximate }: ReportedFigure): string {
  if (approximate) return `about ${low ?? high ?? ''}`
  if (low !== null && low === high) return String(low)
  if (low !== null && high !== null) return `${low} to ${high}`
  return low !== null ? `at least ${low}` : `at most ${high ?? ''}`
}
