import { fold } from '../../map/fold.ts'

/** Heads of facilities' names by what they say, in the languages that news in English leaves untranslated. */
const HEADS: readonly (readonly string[])[] = [
  ['cafe', 'cafeteria', 'coffee shop'],
  ['restaurant', 'restaurante'],
  ['hotel', 'hostal'],
  ['market', 'mercado', 'souk', 'bazaar'],
  ['airport', 'aeropuerto', 'aeroport'],
  ['hospital'],
  ['church', 'iglesia', 'eglise'],
  ['mosque', 'masjid'],
  ['school', 'escuela', 'colegio', 'lycee'],
  ['bridge', 'puente', 'pont'],
  ['prison', 'jail', 'carcel'],
  ['square', 'plaza'],
  ['stadium', 'estadio', 'stade'],
  ['theatre', 'theater', 'teatro'],
  ['bar'],
  ['club', 'nightclub', 'discotheque'],
  ['station', 'estacion', 'gare'],
  ['mall', 'shopping centre', 'shopping center']
]

/** A facility's name without the word that says what it is, and which kind that word names. */
export type FacilityName = Readonly<{ core: string; kind: number | null }>

/** "Marlow Hotel" and "Hôtel Marlow" have one core and one kind; a name without such a word has no kind. */
export function facilityName(name: string): FacilityName {
  const folded = fold(name)
  for (const [kind, words] of HEADS.entries()) {
    for (const word of words) {
      if (folded.endsWith(` ${word}`)) return { core: folded.slice(0, -word.length - 1), kind }
      if (folded.startsWith(`${word} `)) return { core: folded.slice(word.length + 1), kind }
    }
  }
  return { core: folded, kind: null }
}
