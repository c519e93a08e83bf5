import { readFileSync } from 'node:fs'
import type { EntityType } from '../../model.ts'

type Heads = Readonly<Record<'last' | 'first' | 'kinds', Readonly<Record<string, string>>>>

/** Words that tell what a name is: "Ministry" before it, "Province" after it, "town" in front of it. */
export type NameWords = Readonly<{
  /** Kind by the last word of a name. */
  last: ReadonlyMap<string, EntityType>
  /** Kind by the first word of a name. */
  first: ReadonlyMap<string, EntityType>
  /** Kind by a common noun beside a name. */
  kinds: ReadonlyMap<string, EntityType>
  personTitles: ReadonlySet<string>
  firstNames: ReadonlySet<string>
}>

let loaded: NameWords | null = null

/** The words that type names; read from their files on first use. */
export function nameWords(): NameWords {
  return (loaded ??= load())
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')

const readList = (file: string): ReadonlySet<string> =>
  new Set(read(file).split('\n').filter(Boolean))

function load(): NameWords {
  const heads = JSON.parse(read('./nameHeads.json')) as Heads
  return {
    last: typesOf(heads.last),
    first: typesOf(heads.first),
    kinds: typesOf(heads.kinds),
    personTitles: readList('./personTitles.txt'),
    firstNames: readList('./firstNames.txt')
  }
}

function typesOf(lists: Readonly<Record<string, string>>): ReadonlyMap<string, EntityType> {
  const types = new Map<string, EntityType>()
  for (const [type, words] of Object.entries(lists)) {
    for (const word of words.split(' ')) types.set(word, type as EntityType)
  }
  return types
}
