import { nameLexicon } from '../../src/extract/lexicon/loadNames.ts'
import { placeEntry, placeIndex } from '../../src/extract/lexicon/loadPlaces.ts'
import { keyOf } from '../../src/extract/lexicon/nameIndex.ts'
import {
  actorEntry,
  countryEntry,
  readActors,
  readCountries,
  readRegions,
  regionEntry
} from '../../src/extract/lexicon/nameLists.ts'
import { ENTITY_TYPES } from '../../src/model.ts'

const ORGANISATIONS = ENTITY_TYPES.slice(3, 11)
const codes = new Set(readCountries().map((row) => row.iso))
const repeated = (words: readonly string[]): readonly string[] =>
  words.filter((word, i) => words.indexOf(word) !== i)

test('countries, regions and actors are listed once', () => {
  expect(repeated(readCountries().map((row) => keyOf(row.name)))).toEqual([])
  expect(repeated(readCountries().flatMap((row) => row.iso ?? []))).toEqual([])
  expect(repeated(readRegions().map((row) => keyOf(row.name)))).toEqual([])
  expect(repeated(readActors().map((row) => keyOf(row.name)))).toEqual([])
})

test('every entry has a source, a type of ours and a country that is listed', () => {
  const entries = [
    ...readCountries().map(countryEntry),
    ...readRegions().map(regionEntry),
    ...readActors().map(actorEntry)
  ]
  for (const entry of entries) {
    expect(entry.reference.source).not.toBe('')
    expect(ENTITY_TYPES).toContain(entry.type)
    if (entry.country !== null) expect(codes).toContain(entry.country)
  }
})

test('there are all states of ISO 3166-1, each with a capital', () => {
  const states = readCountries().filter((row) => row.source === 'ISO 3166-1')
  expect(states.length).toBeGreaterThan(225)
  for (const row of states) expect(row.iso).toMatch(/^[A-Z]{2}$/)
  expect(states.filter((row) => row.capitals.length === 0).length).toBeLessThan(30)
})

test('actors are organisations, and their parents are listed', () => {
  const names = new Set(readActors().map((row) => row.name))
  expect(names.size).toBeGreaterThan(400)
  for (const row of readActors()) {
    expect(ORGANISATIONS).toContain(row.type)
    if (row.parent !== undefined) expect(names).toContain(row.parent)
    if (row.from !== undefined) expect(row.from).toMatch(/^\d{4}$/)
    if (row.from !== undefined && row.to !== undefined) expect(row.to >= row.from).toBe(true)
  }
})

test('no alias of an actor is the name of a country, a capital or another actor', () => {
  const names = new Map(readActors().map((row) => [keyOf(row.name), row.name]))
  const places = new Set(
    readCountries().flatMap((row) => [keyOf(row.name), ...row.aliases.map(keyOf)])
  )
  for (const row of readActors()) {
    for (const alias of row.aliases) {
      expect(names.get(keyOf(alias)) ?? row.name).toBe(row.name)
      expect(places).not.toContain(keyOf(alias))
    }
  }
})

const hitsOf = (name: string) => nameLexicon().names.hits.get(keyOf(name)) ?? []

test.each([
  ['Niger', 'Nigeria'],
  ['Guinea', 'Guinea-Bissau'],
  ['Mali', 'Malawi'],
  ['Sudan', 'South Sudan'],
  ['Austria', 'Australia'],
  ['Dominica', 'Dominican Republic']
])('%s and %s are two countries', (one, other) => {
  expect(hitsOf(one).map((hit) => hit.entry.name)).toEqual([one])
  expect(hitsOf(other).map((hit) => hit.entry.name)).toEqual([other])
})

test('Nigerien and Nigerian are adjectives of two countries', () => {
  expect(hitsOf('Nigerien')[0]?.entry.country).toBe('NE')
  expect(hitsOf('Nigerian')[0]?.entry.country).toBe('NG')
})

test('places are found by folded name, the most populous first', () => {
  expect(placeIndex().find(keyOf('Ségou'))[0]).toMatchObject({ name: 'Ségou', country: 'ML' })
  const [first, second] = placeIndex().find('tripoli')
  expect([first?.country, second?.country]).toEqual(['LY', 'LB'])
  expect(placeIndex().find('no such place')).toEqual([])
})

test('a place has a known country, and the same entry whenever asked', () => {
  for (const key of ['gao', 'kandahar', 'goma', 'helmand', 'maiduguri']) {
    const [place] = placeIndex().find(key)
    expect(codes).toContain(place?.country)
    expect(place && placeEntry(place)).toBe(place && placeEntry(place))
  }
})

test('common words are no places', () => {
  for (const word of ['of', 'reading', 'nice', 'mobile', 'the', 'police']) {
    expect([word, placeIndex().has(word) && !nameLexicon().commonWords.has(word)]).toEqual([
      word,
      false
    ])
  }
})
