import { fold } from '../map/fold.ts'
import type { EntityType } from '../model.ts'
import type { FindReference } from './actorReport.ts'

/** A row of a list of known actors, as far as identity uses it. */
export type ListedActor = Readonly<{
  name: string
  type: EntityType
  acronym: string | null
  country: string | null
  aliases: readonly string[]
  /** Other countries have one of this name. */
  generic?: true
}>

/** "ARMED_GROUP|al qaida in the islamic maghreb|DZ": no two rows of a list share it. */
export function entryOf({ type, name, country }: ListedActor): string {
  return `${type}|${fold(name)}|${country ?? ''}`
}

/**
 * Finds the row of a list by the names a thing goes by. Null where no row has one of its names, and
 * where two have: an acronym of two groups names neither.
 */
export function findListed(list: readonly ListedActor[]): FindReference {
  const byName = new Map<string, ListedActor[]>()
  for (const row of list) {
    const names = [row.name, ...row.aliases, ...(row.acronym === null ? [] : [row.acronym])]
    for (const name of new Set(names.map(fold))) {
      byName.set(name, [...(byName.get(name) ?? []), row])
    }
  }
  return ({ type, names, country }) => {
    const rows = names.map((name) =>
      (byName.get(name) ?? []).filter(
        (row) => row.type === type && (!row.generic || row.country === country)
      )
    )
    // A full name that leads to one row decides; an acronym beside it may be another's as well.
    const certain = new Set(
      rows
        .filter((found) => found.length === 1)
        .flat()
        .map(entryOf)
    )
    return certain.size === 1 ? ([...certain][0] ?? null) : null
  }
}
