import { baseLabelOf, KIND_OF_TYPE } from '../map/labels.ts'
import type { ActorReport } from './actorReport.ts'
import { compareNames } from './compareNames.ts'
import { twoNames } from './comparePersons.ts'
import type { Decision } from './decision.ts'

/**
 * Whether two nodes are one actor, place or thing. Deterministic evidence alone says SAME; likeness
 * only asks (UNSURE). Null where there is nothing to say.
 */
export function compareActors(one: ActorReport, other: ActorReport): Decision | null {
  const [a, b] = inOrder(one, other)
  if (a.id === b.id || !a.named || !b.named) return null
  if (baseLabelOf(KIND_OF_TYPE[a.type]) !== baseLabelOf(KIND_OF_TYPE[b.type])) return null
  if (areOfTwoEntries(a, b)) return knownAsTwo(a, b)
  return compareReferences(a, b) ?? compareNames(a, b)
}

/**
 * Why two cannot be one, though a chain of others leads from one to the other; null where they can: two
 * entries of a list, two full names of persons.
 */
export function contradictionOf(one: ActorReport, other: ActorReport): string | null {
  const [a, b] = inOrder(one, other)
  if (a.id === b.id) return null
  if (a.type === 'PERSON' && b.type === 'PERSON') return twoNames(a, b)
  if (areOfTwoEntries(a, b)) return `"${a.name}" and "${b.name}" are known to be two`
  if (a.reference !== null && a.reference === b.reference) return null
  const isElsewhere = a.country !== null && b.country !== null && a.country !== b.country
  return isElsewhere ? `one of ${a.country}, the other of ${b.country}` : null
}

/** What is said of two must not depend on which of them came first. */
function inOrder(a: ActorReport, b: ActorReport): readonly [ActorReport, ActorReport] {
  return a.name < b.name || (a.name === b.name && a.id <= b.id) ? [a, b] : [b, a]
}

/** Entries of one list; what two lists call a thing is compared by nobody. */
function areOfTwoEntries({ reference }: ActorReport, other: ActorReport): boolean {
  if (reference === null || other.reference === null) return false
  return reference !== other.reference && listOf(reference) === listOf(other.reference)
}

const listOf = (reference: string): string => /^(?:wikidata|geonames):/.exec(reference)?.[0] ?? ''

function compareReferences(a: ActorReport, b: ActorReport): Decision | null {
  if (a.reference === null || b.reference === null) return countriesDiffer(a, b)
  return a.reference === b.reference
    ? { verdict: 'SAME', score: 1, reason: `"${a.name}" and "${b.name}" are names of one` }
    : null
}

/** Two entries of a list are two, however alike; only where they share a name is it worth saying. */
function knownAsTwo(a: ActorReport, b: ActorReport): Decision | null {
  if (!sharesName(a, b)) return null
  const reason = `"${a.name}" and "${b.name}" are known to be two, though they share a name`
  return { verdict: 'DIFFERENT', score: 1, reason }
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
