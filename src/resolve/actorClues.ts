import type { ActorReport } from './actorReport.ts'
import { soundOf } from './spelling.ts'

const MOST = 12

/** Keys under which an actor or place is found: its entry in a reference list, its names, how they sound, a person's surname. */
export function actorClues(report: ActorReport): readonly string[] {
  const { name, acronym, aliases, type, reference } = report
  const names = [name, ...(acronym === null ? [] : [acronym]), ...aliases]
  const surnames = type === 'PERSON' ? names.map((text) => text.split(' ').at(-1) ?? text) : []
  const listed = reference === null ? [] : [`=${reference}`]
  const sounds = names.map((text) => `~${soundOf(text)}`)
  return [...new Set([...listed, ...names, ...surnames, ...sounds])].slice(0, MOST)
}
