import { baseLabelOf, KIND_OF_TYPE } from '../map/labels.ts'
import type { ActorReport } from './actorReport.ts'
import { compareNames } from './compareNames.ts'
import type { Decision } from './decision.ts'

/**
 * Whether two nodes are one actor, place or thing. Deterministic evidence alone says SAME; likeness
 * only asks (UNSURE). Null where there is nothing to say.
 */
export function compareActors(a: ActorReport, b: ActorReport): Decision | null {
  if (a.id === b.id || !a.named || !b.named) return null
  if (baseLabelOf(KIND_OF_TYPE[a.type]) !== baseLabelOf(KIND_OF_TYPE[b.type])) return null
  return compareReferences(a, b) ?? compareNames(a, b)
}

function compareReferences(a: ActorReport, b: ActorReport): Decision | null {
  if (a.reference === null || b.reference === null) return countriesDiffer(a, b)
  if (a.reference === b.reference) {
    return { verdict: 'SAME', score: 1, reason: `"${a.name}" and "${b.name}" are names of one` }
  }
  return sharesName(a, b)
    ? {
        verdict: 'DIFFERENT',
        score: 1,
        reason: `"${a.name}" and "${b.name}" are known to be two, though they share a name`
      }
    : null
}

function countriesDiffer(a: ActorReport, b: ActorReport): Decision | null {
  if (a.type !== 'COUNTRY' || b.type !== 'COUNTRY') return null
  if (a.country === null || b.country === null || a.country === b.country) return null
  return { verdict: 'DIFFERENT', score: 1, reason: `${a.name} and ${b.name} are two countries` }
}

function sharesName(a: ActorReport, b: ActorReport): boolean {
  const theirs = new Set(namesOf(b))
  return namesOf(a).some((name) => theirs.has(name))
}

function namesOf({ name, acronym, aliases }: ActorReport): readonly string[] {
  return [name, ...(acronym === null ? [] : [acronym]), ...aliases]
}
