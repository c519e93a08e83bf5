import { readFileSync } from 'node:fs'
import type { EntityType } from '../../model.ts'
import type { LexiconEntry } from '../findings.ts'

/** `iso` is null for states without a code; `source` names the list that the name is taken from. */
export type CountryRow = Readonly<{
  name: string
  iso: string | null
  source: string
  aliases: readonly string[]
  demonyms: readonly string[]
  /** Each a list of spellings, the first one preferred; a second seat of government is a second list. */
  capitals: readonly (readonly string[])[]
}>

/** Parts of countries, continents, seas: what countries and towns do not cover. */
export type RegionRow = Readonly<{
  name: string
  type: EntityType
  country: string | null
  aliases: readonly string[]
  demonyms: readonly string[]
}>

/** Groups, forces, bodies, parties, media; `from` and `to` are years of existence. */
export type ActorRow = Readonly<{
  name: string
  type: EntityType
  acronym: string | null
  country: string | null
  aliases: readonly string[]
  parent?: string
  from?: string
  to?: string
  /** Other countries have one of this name ("Supreme Court"): meant only where its country leads. */
  generic?: true
}>

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')

export const readCountries = (): readonly CountryRow[] => JSON.parse(read('./countries.json'))
export const readRegions = (): readonly RegionRow[] => JSON.parse(read('./regions.json'))
export const readActors = (): readonly ActorRow[] => JSON.parse(read('./actors.json'))
/** Words that the news writes in small letters. */
export const readCommonWords = (): ReadonlySet<string> =>
  new Set(read('./commonWords.txt').split('\n'))

/** Written by hand from general knowledge (docs/lexicon.md). */
export const OWN_LIST = 'griot list'

export const countryEntry = (row: CountryRow): LexiconEntry => ({
  name: row.name,
  type: 'COUNTRY',
  aliases: row.aliases,
  acronym: null,
  country: row.iso,
  reference: row.iso === null ? { source: row.source } : { source: row.source, iso: row.iso }
})

export const regionEntry = (row: RegionRow): LexiconEntry => ({
  name: row.name,
  type: row.type,
  aliases: row.aliases,
  acronym: null,
  country: row.country,
  reference: { source: OWN_LIST }
})

export const actorEntry = (row: ActorRow): LexiconEntry => ({
  name: row.name,
  type: row.type,
  aliases: row.aliases,
  acronym: row.acronym,
  country: row.country,
  ...(row.parent === undefined ? {} : { parent: row.parent }),
  reference: { source: OWN_LIST }
})
