import type { SetAsideCode } from '../../generated/schema.ts'
import { boundsOf, hasNumber } from './bounds.ts'
import type { FigureClaim } from './claim.ts'

/** Why a figure is not used; the reason is one sentence. */
export type Objection = Readonly<{ code: SetAsideCode; reason: string }>

/** What no policy takes. */
export function objectionTo(claim: FigureClaim, all: readonly FigureClaim[]): Objection | null {
  const { polarity, scope, derivation, comparator } = claim
  if (polarity === 'NEGATED') {
    const reason =
      comparator === 'NONE_GIVEN'
        ? 'It says that no figure was given.'
        : 'It says that it was not so.'
    return { code: 'NEGATED', reason }
  }
  if (scope === 'SUPERSEDED') {
    return { code: 'SUPERSEDED', reason: 'The same text has a later figure in its place.' }
  }
  if (scope === 'BACKGROUND') {
    return { code: 'BACKGROUND', reason: 'It counts over a period or another event, not this one.' }
  }
  if (derivation === 'RESTATED') {
    return { code: 'RESTATED', reason: 'Headline or standfirst repeats what the body says.' }
  }
  if (comparator === 'SOME' || comparator === 'VAGUE_MANY' || !hasNumber(claim)) {
    return { code: 'VAGUE', reason: 'Its words name no number.' }
  }
  const whole = wholeOf(claim, all)
  if (whole === null) return null
  const number = sizeOf(whole)
  return {
    code: 'PART_OF_WHOLE',
    reason: `It counts one group, where the same document has ${number} in all.`
  }
}

/**
 * The figure of the same document that this one is a part of: the claim names whom it counts, and a
 * larger figure counts everybody, or, in the same voice, others.
 */
function wholeOf(claim: FigureClaim, all: readonly FigureClaim[]): FigureClaim | null {
  const { counted } = claim
  if (counted === null) return null
  const wholes = all.filter(
    (other) =>
      other.document === claim.document &&
      other.polarity === 'AFFIRMED' &&
      other.scope === 'EVENT' &&
      sizeOf(other) > sizeOf(claim) &&
      (other.counted === null || (other.counted.id !== counted.id && areOneVoice(other, claim)))
  )
  return wholes.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? null
}

function sizeOf(claim: FigureClaim): number {
  const { low, high } = boundsOf(claim)
  return claim.value ?? low ?? high ?? 0
}

function areOneVoice(a: FigureClaim, b: FigureClaim): boolean {
  return voiceOf(a) === voiceOf(b)
}

function voiceOf({ speakers }: FigureClaim): string {
  return speakers.map(({ id }) => id).join()
}
