import { readFileSync } from 'node:fs'
import { fold } from '../map/fold.ts'

/**
 * The names by which news text calls each country of ISO 3166-1 (and Kosovo, XK): the usual one
 * first, after the English region names of Unicode CLDR. Reference data: it says which country a
 * name or a code means, and never counts as evidence.
 */
const NAMES = JSON.parse(
  readFileSync(new URL('./countries.json', import.meta.url), 'utf8')
) as Readonly<Record<string, readonly [string, ...string[]]>>

const CODE_OF_NAME = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.map((name) => [fold(name), code] as const))
)

/** ISO 3166-1 alpha-2 of the country so called, null for a name that means none. */
export function codeOfCountry(name: string): string | null {
  return CODE_OF_NAME.get(fold(name)) ?? null
}

/** The usual name of a country, its code where the list has none. */
export function nameOfCountry(code: string): string {
  return NAMES[code]?.[0] ?? code
}
