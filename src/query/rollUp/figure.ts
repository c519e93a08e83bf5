import type { Comparator } from '../../model.ts'
import type { FigureClaim } from './claim.ts'
import type { Objection } from './setAside.ts'

/** What a policy makes of the figures that it takes. */
export type Result = Readonly<{
  text: string
  /** EQ one number, GE "70+", APPROX "about 100", LE "up to 50"; null: a range, or nothing. */
  comparator: Comparator | null
  best: number | null
  low: number | null
  high: number | null
}>

export type SetAside<Claim extends FigureClaim = FigureClaim> = Readonly<{ claim: Claim }> &
  Objection

export type Figure<Claim extends FigureClaim = FigureClaim> = Result &
  Readonly<{
    used: readonly Claim[]
    setAside: readonly SetAside<Claim>[]
    /** Lineages among the claims used. */
    independentSources: number
  }>

export const UNKNOWN: Result = {
  text: 'unknown',
  comparator: null,
  best: null,
  low: null,
  high: null
}
