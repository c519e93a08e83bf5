import type { ClaimLinkType, ClaimScope, Derivation } from '../model.ts'
import { inWords, linkOf, rangeOf, type Told as Compared } from './contradictions.ts'

/** A claim about an event, as far as it is compared with another. */
export type Told = Compared &
  Readonly<{ scope: ClaimScope; derivation: Derivation; lineage: string | null }>

export type LinkFound = Readonly<{ type: ClaimLinkType; why: string }>

/**
 * What a claim says of another about the same event: null where they have nothing to do with each
 * other, or one is background, overtaken or told twice in its own text. `all`: the claims about the event.
 */
export function compareClaims(a: Told, b: Told, all: readonly Told[]): LinkFound | null {
  if (a.id === b.id || !isOwnWord(a) || !isOwnWord(b) || topicOf(a) !== topicOf(b)) return null
  const contradiction = linkOf(a, b, all)
  if (contradiction !== null) return { type: 'CONTRADICTS', why: contradiction }
  // What one text says of itself its own links tell.
  if (a.document === b.document) return null
  if (saysTheSame(a, b)) {
    return a.lineage !== null && a.lineage === b.lineage
      ? { type: 'RESTATES', why: 'a copy says the same' }
      : { type: 'CORROBORATES', why: 'another source says the same' }
  }
  if (a.polarity === 'NEGATED' || b.polarity === 'NEGATED') return null
  if (isFigure(a)) return a.other === b.other && isNarrower(a, b) ? refinement(a, b) : null
  if (!BLAMING.has(a.predicate)) return null
  const areTwo = a.other !== null && b.other !== null && a.other !== b.other
  return areTwo ? { type: 'IN_TENSION_WITH', why: 'another is said to have done it' } : null
}

function isOwnWord({ scope, derivation }: Told): boolean {
  return scope === 'EVENT' && derivation !== 'RESTATED'
}

/** Who did it is one question, however it is told. */
function topicOf({ predicate }: Told): string {
  return BLAMING.has(predicate) ? 'ATTRIBUTED_TO' : predicate
}

/** Who did it, in three ways. */
export const BLAMING: ReadonlySet<string> = new Set([
  'ATTRIBUTED_TO',
  'PERPETRATED',
  'CLAIMED_RESPONSIBILITY_FOR'
])

function saysTheSame(a: Told, b: Told): boolean {
  return SAID.every((name) => a[name] === b[name])
}

const SAID = ['predicate', 'polarity', 'comparator', 'value', 'low', 'high', 'other'] as const

const isFigure = ({ comparator }: Told): boolean => comparator !== null

/** One range lies within the other, and is smaller. */
function isNarrower(a: Told, b: Told): boolean {
  const [[low, high], [otherLow, otherHigh]] = [rangeOf(a), rangeOf(b)]
  return otherLow <= low && high <= otherHigh && high - low < otherHigh - otherLow
}

function refinement(a: Told, b: Told): LinkFound {
  return { type: 'REFINES', why: `${inWords(a)} is more exact than ${inWords(b)}` }
}
