import { MEASURES, type Measure } from '../model.ts'
import type { EventReport, ReportedFigure } from './eventReport.ts'
import { weigh, type Evidence } from './evidence.ts'

/** Two exact counts that agree say more than one; tolls change, so others say little. */
const MOST = 2.5

/** Counts that agree are weak evidence; that they differ is none but where they are far apart. */
export function compareFigures(a: EventReport, b: EventReport): readonly Evidence[] {
  const best = MEASURES.flatMap((measure) => bestOf(measure, a, b))
  const weight = Math.min(
    MOST,
    best.reduce((sum, found) => sum + found.weight, 0)
  )
  const shown = best.filter((found) => Math.sign(found.weight) === Math.sign(weight))
  return weight === 0 ? [] : [weigh(weight, shown.map(({ reason }) => reason).join(', '))]
}

/** Whether of something that both count no count is in both. */
export function countOtherwise(a: EventReport, b: EventReport): boolean {
  return MEASURES.some((measure) => {
    const [mine, theirs] = [a, b].map(({ figures }) => figures.filter((f) => f.measure === measure))
    if (!mine?.length || !theirs?.length) return false
    return !mine.some((x) => theirs.some((y) => x.low === y.low && x.high === y.high))
  })
}

function bestOf(measure: Measure, a: EventReport, b: EventReport): readonly Evidence[] {
  const of = ({ figures }: EventReport) => figures.filter((figure) => figure.measure === measure)
  const weighed = of(a)
    .flatMap((x) => of(b).map((y) => ({ x, y, weight: weightOf(x, y) })))
    .sort((p, q) => q.weight - p.weight)
  const [first] = weighed
  if (!first) return []
  const words = measure.toLowerCase().replace(/_/g, ' ')
  const { x, y, weight } = first
  return [weigh(weight, `${show(x)}${show(x) === show(y) ? '' : ` and ${show(y)}`} ${words}`)]
}

function weightOf(a: ReportedFigure, b: ReportedFigure): number {
  const [low, high] = [a.low ?? 0, a.high ?? Infinity]
  const [otherLow, otherHigh] = [b.low ?? 0, b.high ?? Infinity]
  if (a.low === b.low && a.high === b.high) return low >= 3 ? 1.5 : low > 0 ? 0.5 : 0
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
