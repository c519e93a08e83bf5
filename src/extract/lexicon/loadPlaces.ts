import { readFileSync } from 'node:fs'
import type { LexiconEntry } from '../findings.ts'

/** A place of the gazetteer under one of its names; `size` is ten times the logarithm of its people. */
export type ListedPlace = Readonly<{
  name: string
  kind: 'CITY' | 'REGION'
  country: string
  size: number
  latitude: number | null
  longitude: number | null
  geonames: string | null
}>

/** Places by folded name, the most populous first; made of a file's lines on demand. */
export type PlaceIndex = Readonly<{
  has(key: string): boolean
  find(key: string): readonly ListedPlace[]
  /** How many words a name that begins with this word may have; 0 for no name. */
  longest(word: string): number
}>

let loaded: PlaceIndex | null = null

/** The gazetteer, read from its file on first use. */
export function placeIndex(): PlaceIndex {
  return (loaded ??= load())
}

function load(): PlaceIndex {
  const lines = readFileSync(new URL('./places.tsv', import.meta.url), 'utf8').split('\n')
  const places = new Map<string, number | number[]>()
  const lengths = new Map<string, number>()
  lines.forEach((line, i) => {
    const keys = line.slice(0, line.indexOf('\t'))
    if (keys === '') return
    for (const key of keys.includes(';') ? keys.split(';') : [keys]) {
      const known = places.get(key)
      if (known === undefined) places.set(key, i)
      else if (typeof known === 'number') places.set(key, [known, i])
      else known.push(i)
      const blank = key.indexOf(' ')
      const first = blank < 0 ? key : key.slice(0, blank)
      const length = blank < 0 ? 1 : key.split(' ').length
      if (length > (lengths.get(first) ?? 0)) lengths.set(first, length)
    }
  })
  const read = new Map<number, ListedPlace>()
  const placeAt = (i: number): ListedPlace => {
    const place = read.get(i) ?? placeOf(lines[i] ?? '')
    read.set(i, place)
    return place
  }
  return {
    has: (key) => places.has(key),
    find: (key) => [places.get(key) ?? []].flat().map(placeAt),
    longest: (word) => lengths.get(word) ?? 0
  }
}

function placeOf(line: string): ListedPlace {
  const [, name = '', kind, country = '', size, latitude, longitude, geonames] = line.split('\t')
  return {
    name,
    kind: kind === 'R' ? 'REGION' : 'CITY',
    country,
    size: Number(size),
    latitude: latitude ? Number(latitude) : null,
    longitude: longitude ? Number(longitude) : null,
    geonames: geonames || null
  }
}

const entries = new WeakMap<ListedPlace, LexiconEntry>()

/** A gazetteer place as a lexicon entry, always the same one. */
export function placeEntry(place: ListedPlace): LexiconEntry {
  const known = entries.get(place)
  if (known) return known
  const entry = toEntry(place)
  entries.set(place, entry)
  return entry
}

function toEntry(place: ListedPlace): LexiconEntry {
  const { name, kind, country, latitude, longitude, geonames } = place
  return {
    name,
    type: kind,
    aliases: [],
    acronym: null,
    country,
    reference: {
      source: 'GeoNames',
      ...(geonames === null ? {} : { geonames }),
      ...(latitude === null || longitude === null ? {} : { latitude, longitude })
    }
  }
}
