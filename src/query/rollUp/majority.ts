import { boundsOf, isSameFigure } from './bounds.ts'
import type { FigureClaim } from './claim.ts'
import { lineagesOf } from './combine.ts'

/** The newest day of publication among the claims; "" where none has a day. */
export function newestDay(claims: readonly FigureClaim[]): string {
  return (
    claims
      .map(({ day }) => day ?? '')
      .toSorted()
      .at(-1) ?? ''
  )
}

/** The figure that most lineages give, ties to the lower; null where there is none. */
export function majorityOf(claims: readonly FigureClaim[]): FigureClaim | null {
  const ranked = claims.map((claim) => ({
    claim,
    lineages: lineagesOf(claims.filter((other) => isSameFigure(claim, other)))
  }))
  const [first] = ranked.toSorted(
    (a, b) => b.lineages - a.lineages || sizeOf(a.claim) - sizeOf(b.claim)
  )
  return first?.claim ?? null
}

function sizeOf(claim: FigureClaim): number {
  const { low, high } = boundsOf(claim)
  return low ?? claim.value ?? high ?? 0
}
