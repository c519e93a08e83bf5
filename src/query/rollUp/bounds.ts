import type { FigureClaim } from './claim.ts'

/** What a figure says of the number: between low and high, null where it does not say. */
export type Bounds = Readonly<{ low: number | null; high: number | null }>

type Sized = Pick<FigureClaim, 'comparator' | 'value' | 'low' | 'high'>

/** "about 100" has no bounds, "over 70" none above. */
export function boundsOf({ comparator, value, low, high }: Sized): Bounds {
  if (comparator === 'EQ') return { low: value ?? low, high: value ?? high }
  if (comparator === 'APPROX') return { low: null, high: null }
  return { low, high }
}

/** Nothing says how many it is at most. */
export function isOpen(claim: Sized): boolean {
  return boundsOf(claim).low !== null && boundsOf(claim).high === null
}

export function hasNumber({ value, low, high }: Sized): boolean {
  return value !== null || low !== null || high !== null
}

/** Both say the same of the number. */
export function isSameFigure(a: Sized, b: Sized): boolean {
  return (
    a.comparator === b.comparator && a.value === b.value && a.low === b.low && a.high === b.high
  )
}
