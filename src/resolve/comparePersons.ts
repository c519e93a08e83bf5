import type { ActorReport } from './actorReport.ts'
import type { Decision } from './decision.ts'
import { jaroWinkler } from './similarity.ts'
import { soundOf } from './spelling.ts'

const ALIKE = 0.9
/** Others whom both texts name, for a surname to be enough. */
const COMPANY = 2

/**
 * Two persons by their names: a full name is one person where something else agrees too; a surname
 * alone only in the same company; two full names with one surname are two.
 */
export function comparePersons(a: ActorReport, b: ActorReport): Decision | null {
  const shorter = wordsOf(a).length - wordsOf(b).length || (a.name < b.name ? -1 : 1)
  const [short, long] = shorter < 0 ? [a, b] : [b, a]
  const company = a.coActors.filter((id) => b.coActors.includes(id)).length
  const [few, many] = [wordsOf(short), wordsOf(long)]
  const contained = few.length > 0 && isIn(few, many)
  // A text that names both has two persons in mind.
  const together = a.coActors.includes(b.id) || b.coActors.includes(a.id)
  if (contained && few.length > 1) {
    return company >= 1 && !together
      ? {
          verdict: 'SAME',
          score: 0.95,
          reason: `"${short.name}" is short for "${long.name}", in the same company`
        }
      : ask(0.7, `"${short.name}" may be short for "${long.name}"`)
  }
  if (contained) {
    const isSurname = many.at(-1) === few[0]
    if (isSurname && company >= COMPANY && a.alone && b.alone && !together) {
      return {
        verdict: 'SAME',
        score: 0.85,
        reason: `"${short.name}" is the surname of "${long.name}", in the same company`
      }
    }
    return ask(isSurname ? 0.5 : 0.4, `"${short.name}" may be "${long.name}"`)
  }
  const letters = Math.max(
    jaroWinkler(a.name, b.name),
    jaroWinkler(soundOf(a.name), soundOf(b.name))
  )
  if (sameFirstAndLast(a, b) || (letters >= ALIKE && firstAlike(few, many))) {
    return ask(company > 0 ? 0.8 : 0.5, `"${a.name}" and "${b.name}" are spelled alike`)
  }
  return null
}

/** Why two persons of whom both names are known cannot be one; null where one name is in the other. */
export function twoNames(a: ActorReport, b: ActorReport): string | null {
  const [mine, theirs] = [wordsOf(a), wordsOf(b)]
  if (mine.length < 2 || theirs.length < 2 || isIn(mine, theirs) || isIn(theirs, mine)) return null
  return `"${a.name}" and "${b.name}" are two names`
}

function isIn(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.includes(word))
}

function sameFirstAndLast(a: ActorReport, b: ActorReport): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  return x.length > 1 && y.length > 1 && x[0] === y[0] && x.at(-1) === y.at(-1)
}

/** Brothers differ in their first names. */
function firstAlike(a: readonly string[], b: readonly string[]): boolean {
  return jaroWinkler(soundOf(a[0] ?? ''), soundOf(b[0] ?? '')) >= ALIKE
}

function wordsOf({ name }: ActorReport): readonly string[] {
  return name.split(' ').filter((word) => word !== '')
}

function ask(score: number, reason: string): Decision {
  return { verdict: 'UNSURE', score, reason }
}
