import type { LexiconEntry } from '../findings.ts'
import { addHit, emptyIndex, keyOf } from './nameIndex.ts'
import type { NameHit, NameIndex } from './nameIndex.ts'
import {
  actorEntry,
  countryEntry,
  readActors,
  readCommonWords,
  readCountries,
  readRegions,
  regionEntry
} from './nameLists.ts'

/** What is known of names before a text is read. */
export type NameLexicon = Readonly<{
  names: NameIndex
  commonWords: ReadonlySet<string>
  /** Entries whose name others bear too. */
  generic: ReadonlySet<LexiconEntry>
}>

let loaded: NameLexicon | null = null

/** The lexicon of names; read from its files on first use. */
export function nameLexicon(): NameLexicon {
  return (loaded ??= load())
}

function load(): NameLexicon {
  const names = emptyIndex()
  const generic = new Set<LexiconEntry>()
  const add = (entry: LexiconEntry, form: NameHit['form'], written: string) =>
    addHit(names, keyOf(written), { entry, form, written })
  for (const row of readCountries()) {
    const entry = countryEntry(row)
    for (const name of [row.name, ...row.aliases]) add(entry, 'NAME', name)
    for (const demonym of row.demonyms) addDemonym(add, entry, demonym)
    for (const spellings of row.capitals) {
      const capital = capitalEntry(spellings, entry)
      for (const name of spellings) add(capital, 'NAME', name)
    }
  }
  for (const row of readRegions()) {
    const entry = regionEntry(row)
    for (const name of [row.name, ...row.aliases]) add(entry, 'NAME', name)
    for (const demonym of row.demonyms) addDemonym(add, entry, demonym)
  }
  for (const row of readActors()) {
    const entry = actorEntry(row)
    if (row.generic) generic.add(entry)
    for (const name of [row.name, ...row.aliases])
      add(entry, isAcronym(name) ? 'ACRONYM' : 'NAME', name)
    if (row.acronym !== null) add(entry, 'ACRONYM', row.acronym)
  }
  return { names, commonWords: readCommonWords(), generic }
}

/** "ISIS", "JeM", "S.L.A.": at least as many capitals as small letters. */
function isAcronym(name: string): boolean {
  const capitals = name.match(/[A-Z0-9]/g)?.length ?? 0
  return (
    /^[A-Z0-9][A-Za-z0-9/.-]{1,8}$/.test(name) &&
    capitals > 1 &&
    capitals >= (name.match(/[a-z]/g)?.length ?? 0)
  )
}

const capitalEntry = (
  [name = '', ...aliases]: readonly string[],
  country: LexiconEntry
): LexiconEntry => ({
  name,
  type: 'CITY',
  aliases,
  acronym: null,
  country: country.country,
  reference: { source: country.reference.source }
})

/** "Malian" and its plural; adjectives in -ese, -sh, -ch have none. */
function addDemonym(
  add: (entry: LexiconEntry, form: NameHit['form'], written: string) => void,
  entry: LexiconEntry,
  demonym: string
): void {
  add(entry, 'DEMONYM', demonym)
  if (/(?:[nikbtdr]|[^e]e)$/.test(demonym) && !/(?:men|ese|U\.S\.|US)$/.test(demonym)) {
    add(entry, 'DEMONYM', `${demonym}s`)
  }
}
