import type { ActorReport } from './actorReport.ts'
import { soundOf } from './spelling.ts'

const MOST = 12

/** Keys under which an actor or place is found: its names, how they sound, a person's surname. */
export function actorClues({ name, acronym, aliases, type }: ActorReport): readonly string[] {
  const names = [name, ...(acronym === null ? [] : [acronym]), ...aliases]
  const surnames = type === 'PERSON' ? names.map((text) => text.split(' ').at(-1) ?? text) : []
  return [...new Set([...names, ...surnames, ...names.map((text) => `~${soundOf(text)}`)])].slice(
    0,
    MOST
  )
}
