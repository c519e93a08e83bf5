import type { RollUpPolicy } from '../../generated/schema.ts'
import { boundsOf, isSameFigure } from './bounds.ts'
import type { FigureClaim, Party } from './claim.ts'
import { asRange, asSaid, atLeast, lineagesOf, overAll } from './combine.ts'
import { UNKNOWN, type Figure, type Result } from './figure.ts'
import { majorityOf, newestDay } from './majority.ts'
import { isBelligerent, isOfficial, isOfOtherSide, sidesOf, type Sides } from './parties.ts'
import { objectionTo, type Objection } from './setAside.ts'

type Claims = readonly FigureClaim[]

/** What a policy does with the figures that none sets aside. */
type Policy = Readonly<{
  /** Why it does not take a figure. */
  refuse: (claim: FigureClaim, sides: Sides) => Objection | null
  /** Among those taken: why one is passed over. */
  choose?: (taken: Claims) => (claim: FigureClaim) => Objection | null
  combine: (used: Claims) => Result
}>

const takeAll = () => null

const POLICIES: Readonly<Record<RollUpPolicy, Policy>> = {
  ALL: { refuse: takeAll, combine: overAll },
  CONSERVATIVE: {
    refuse: (claim, sides) => {
      if (isOfOtherSide(claim, sides)) {
        return { code: 'BELLIGERENT', reason: 'A side of the event counts the losses of others.' }
      }
      if (boundsOf(claim).low !== null) return null
      return { code: 'VAGUE', reason: 'It does not say how many there are at least.' }
    },
    combine: atLeast
  },
  RANGE: { refuse: takeAll, combine: asRange },
  RECENT_THEN_MAJORITY: { refuse: takeAll, choose: recentMajority, combine: firstAsSaid },
  OFFICIAL_ONLY: {
    refuse: (claim) => {
      if (isOfficial(claim)) return null
      return claim.speakers.length === 0
        ? { code: 'UNSOURCED', reason: 'The document says so itself and names nobody.' }
        : { code: 'NOT_OFFICIAL', reason: 'No body of a state or of states says so.' }
    },
    combine: asRange
  },
  EXCLUDE_BELLIGERENTS: {
    refuse: (claim, sides) =>
      isBelligerent(claim, sides)
        ? { code: 'BELLIGERENT', reason: 'A side of the event says so.' }
        : null,
    combine: asRange
  }
}

/**
 * What the claims of one measure of one event come to under a policy. No two figures are ever added;
 * whatever is not used is set aside with a reason. Both lists keep the order of the claims.
 */
export function rollUp<Claim extends FigureClaim>(
  claims: readonly Claim[],
  parties: readonly Party[],
  policy: RollUpPolicy
): Figure<Claim> {
  const { refuse, choose, combine } = POLICIES[policy]
  const sides = sidesOf(parties)
  const objections = new Map<Claim, Objection | null>(
    claims.map((claim) => [claim, objectionTo(claim, claims) ?? refuse(claim, sides)])
  )
  const pass = choose?.(claims.filter((claim) => objections.get(claim) === null)) ?? takeAll
  const found = claims.map((claim) => ({
    claim,
    objection: objections.get(claim) ?? pass(claim)
  }))
  const used = found.flatMap(({ claim, objection }) => (objection === null ? [claim] : []))
  const setAside = found.flatMap(({ claim, objection }) =>
    objection === null ? [] : [{ claim, ...objection }]
  )
  return { ...combine(used), used, setAside, independentSources: lineagesOf(used) }
}

function recentMajority(taken: Claims): (claim: FigureClaim) => Objection | null {
  const day = newestDay(taken)
  const chosen = majorityOf(taken.filter((claim) => (claim.day ?? '') === day))
  return (claim) => {
    if ((claim.day ?? '') !== day) {
      return { code: 'OLDER', reason: `Newer figures were published on ${day}.` }
    }
    if (chosen === null || isSameFigure(claim, chosen)) return null
    return {
      code: 'MINORITY',
      reason: 'More sources of that day, or a lower figure, stand against it.'
    }
  }
}

function firstAsSaid([first]: Claims): Result {
  return first === undefined ? UNKNOWN : asSaid(first)
}
