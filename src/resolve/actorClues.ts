import { surnameOf, type ActorReport } from './actorReport.ts'
import { cutClue } from './cutClue.ts'
import { soundOf } from './spelling.ts'

const MOST_NAMES = 6
/** Of those whom the text names beside a person; the smallest ids, so that two texts take the same. */
const MOST_COMPANY = 6
/** Code units; many short names sound alike. */
const SHORT = 5

/**
 * Keys under which an actor or place is found: the list's entry, its names, how its name sounds, and a
 * person's surname with one of the company, for a surname alone is shared by hundreds.
 */
export function actorClues(report: ActorReport): readonly string[] {
  const { name, acronym, aliases, type, reference, coActors } = report
  const names = [...new Set([name, ...(acronym === null ? [] : [acronym]), ...aliases])]
  const surname = surnameOf(name)
  const clues = [
    ...(reference === null ? [] : [`=${reference}`]),
    ...names.slice(0, MOST_NAMES).map((text) => `name|${text}`),
    ...(name.length > SHORT ? [`sound|${soundOf(name)}`] : []),
    ...(type === 'PERSON'
      ? coActors.slice(0, MOST_COMPANY).map((id) => `surname|${surname}|${id}`)
      : [])
  ]
  return clues.map(cutClue)
}
