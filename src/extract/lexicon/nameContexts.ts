import { readLexicon } from './readLexicon.ts'

type Key =
  | 'titles'
  | 'strong'
  | 'roles'
  | 'notRoles'
  | 'press'
  | 'pressWhenTold'
  | 'told'
  | 'assemblies'
  | 'forces'
  | 'firms'
  | 'firmWords'
  | 'firmsFirst'
  | 'civic'
  | 'partyWords'
  | 'parties'
  | 'igo'
  | 'igoFirst'
  | 'fighters'
  | 'partyAfter'
  | 'works'
  | 'workVerbs'
  | 'workAfter'

let loaded: Readonly<Record<Key, ReadonlySet<string>>> | null = null

/** A folded word as the lists write it: "inter american" is one word with a hyphen. */
export const hyphened = (folded: string): string =>
  folded.includes(' ') ? folded.replaceAll(' ', '-') : folded

/** Words beside and inside names by what they tell; read from their file on first use. */
export function nameContexts(): Readonly<Record<Key, ReadonlySet<string>>> {
  return (loaded ??= load())
}

function load(): Readonly<Record<Key, ReadonlySet<string>>> {
  const lists = readLexicon<Readonly<Record<Key, string>>>('./nameContexts.json')
  return Object.fromEntries(
    Object.entries(lists).map(([key, words]) => [key, new Set(words.split(' '))])
  ) as unknown as Readonly<Record<Key, ReadonlySet<string>>>
}
