import { boundsOf, isOpen, isSameFigure } from './bounds.ts'
import type { FigureClaim } from './claim.ts'
import { UNKNOWN, type Result } from './figure.ts'
import { isOfficial } from './parties.ts'

type Claims = readonly FigureClaim[]

/** One figure as it was said. */
export function asSaid(claim: FigureClaim): Result {
  const { comparator, value } = claim
  const { low, high } = boundsOf(claim)
  if (comparator === 'EQ') {
    return { text: String(value ?? low), comparator, best: value ?? low, low, high }
  }
  if (comparator === 'APPROX') {
    return { text: `about ${value}`, comparator, best: null, low, high }
  }
  if (low !== null && high !== null) return between(low, high, null)
  if (low !== null) {
    return { text: lowerText([claim], low), comparator: 'GE', best: null, low, high }
  }
  return { text: `up to ${high ?? value}`, comparator: 'LE', best: null, low, high }
}

/** Lowest and highest of all figures; "about 100" counts as 100. No best. */
export function overAll(claims: Claims): Result {
  const lows = claims.flatMap((claim) => boundsOf(claim).low ?? claim.value ?? [])
  return range(claims, lows.length === 0 ? null : Math.min(...lows), null)
}

/** From the lowest lower bound to the highest bound or value, with the best exact figure. */
export function asRange(claims: Claims): Result {
  return range(claims, lowestBound(claims), bestOf(claims))
}

/** The lowest lower bound; more, unless all agree. */
export function atLeast(claims: Claims): Result {
  const [first, ...others] = claims
  const low = lowestBound(claims)
  if (first === undefined || low === null) return UNKNOWN
  if (first.comparator === 'EQ' && others.every((other) => isSameFigure(first, other))) {
    return asSaid(first)
  }
  return { text: lowerText(claims, low), comparator: 'GE', best: null, low, high: null }
}

function range(claims: Claims, low: number | null, best: number | null): Result {
  const [first, ...others] = claims
  if (first === undefined) return UNKNOWN
  if (others.every((other) => isSameFigure(first, other))) {
    const said = asSaid(first)
    // Of a figure without bounds its value is still the highest that is said.
    return first.comparator === 'APPROX' ? { ...said, low, high: first.value } : { ...said, best }
  }
  const highs = claims.flatMap((claim) => boundsOf(claim).high ?? claim.value ?? [])
  const high = highs.length === 0 ? null : Math.max(...highs)
  if (low === null) return withoutLow(claims, high, best)
  if (high === null || high <= low) {
    if (claims.some(isOpen)) {
      const text = lowerText(claims, low)
      return { text, comparator: 'GE', best, low, high: null }
    }
    return { text: String(low), comparator: 'EQ', best, low, high: low }
  }
  const highest = claims.filter((claim) => (boundsOf(claim).high ?? claim.value) === high)
  const isMore = highest.every(isOpen)
  const found = between(low, high, best)
  return isMore ? { ...found, text: `${found.text}+` } : found
}

/** Only figures like "about 100" and "up to 50". */
function withoutLow(claims: Claims, high: number | null, best: number | null): Result {
  const isAbout = claims.every(({ comparator }) => comparator === 'APPROX')
  if (!isAbout) return { text: `up to ${high}`, comparator: 'LE', best, low: null, high }
  const least = Math.min(...claims.flatMap(({ value }) => value ?? []))
  const text = least === high ? `about ${high}` : `about ${least}–${high}`
  return { text, comparator: 'APPROX', best, low: null, high }
}

function between(low: number, high: number, best: number | null): Result {
  return { text: `${low}–${high}`, comparator: null, best, low, high }
}

function lowestBound(claims: Claims): number | null {
  const lows = claims.flatMap((claim) => boundsOf(claim).low ?? [])
  return lows.length === 0 ? null : Math.min(...lows)
}

/** "over 70" is 71 or more, and is written as it was said: 70+. */
function lowerText(claims: Claims, low: number): string {
  const from = claims.filter((claim) => boundsOf(claim).low === low)
  const isOver = from.every(({ comparator, value }) => comparator === 'GT' && value === low - 1)
  return `${isOver ? low - 1 : low}+`
}

/** The exact figure of most lineages, then an official's, then the newest, then the lowest. */
function bestOf(claims: Claims): number | null {
  const exact = claims.filter(({ comparator }) => comparator === 'EQ')
  const values = [...new Set(exact.flatMap((claim) => boundsOf(claim).low ?? []))]
  const ranked = values.map((value) => {
    const of = exact.filter((claim) => boundsOf(claim).low === value)
    const days = of.map(({ day }) => day ?? '').toSorted()
    return {
      value,
      lineages: lineagesOf(of),
      official: of.some(isOfficial),
      day: days.at(-1) ?? ''
    }
  })
  const [best] = ranked.toSorted(
    (a, b) =>
      b.lineages - a.lineages ||
      Number(b.official) - Number(a.official) ||
      compareText(b.day, a.day) ||
      a.value - b.value
  )
  return best?.value ?? null
}

export function lineagesOf(claims: Claims): number {
  return new Set(claims.map(({ lineage }) => lineage)).size
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
