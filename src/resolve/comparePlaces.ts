import type { EntityType } from '../model.ts'
import type { EventReport, ReportedPlace } from './eventReport.ts'
import { contradict, weigh, type Evidence } from './evidence.ts'

/** A wrong place was likely read where people of one name were hit on one day. */
const MISREAD = -2

/**
 * What the places say: a city agrees with its region and country; two cities do not, unless
 * `isSurelyOne`, as who was hit and when agree.
 */
export function comparePlaces(
  a: EventReport,
  b: EventReport,
  isSurelyOne = false
): readonly Evidence[] {
  return weighPlaces(a, b).map((found) =>
    isSurelyOne && found.contradicts ? weigh(MISREAD, found.reason) : found
  )
}

function weighPlaces(a: EventReport, b: EventReport): readonly Evidence[] {
  const [mine, theirs] = [a.places.filter(isNamed), b.places.filter(isNamed)]
  const [facility, city, region] = (['FACILITY', 'CITY', 'REGION'] as const).map((type) =>
    sharedOf(type, mine, theirs)
  )
  const apart = city ? null : compareCities(mine, theirs)
  // Two cities may each have a central market.
  if (facility && !apart) return [weigh(city ? 4 : 3, `at ${facility}`)]
  if (city) return [weigh(2.5, `in ${city}`)]
  const isWithin = contains(mine.filter(isInCountry), theirs.filter(isInCountry))
  return (
    compareCountries(a, b, mine, theirs) ??
    apart ?? [
      ...(region ? [weigh(2, `in ${region}`)] : []),
      ...(!region && isWithin ? [weigh(2, 'one place in the other')] : []),
      ...(region || isWithin ? [] : sameCountry(a, b))
    ]
  )
}

function compareCountries(
  a: EventReport,
  b: EventReport,
  mine: readonly ReportedPlace[],
  theirs: readonly ReportedPlace[]
): readonly Evidence[] | null {
  const [countries, others] = [countriesOf(mine), countriesOf(theirs)]
  if (countries.length === 0 || others.length === 0) return null
  if (countries.some((country) => others.includes(country))) return null
  const reason = `in different countries (${countries.join(', ')} and ${others.join(', ')})`
  // Where a text speaks of both countries, the wrong one may have been read as the place.
  const eitherSpeaks =
    others.some((country) => a.around.includes(country)) ||
    countries.some((country) => b.around.includes(country))
  return [eitherSpeaks ? weigh(-2, reason) : contradict(reason)]
}

function compareCities(
  mine: readonly ReportedPlace[],
  theirs: readonly ReportedPlace[]
): readonly Evidence[] | null {
  const [cities, others] = [ofType(mine, 'CITY'), ofType(theirs, 'CITY')]
  if (cities.length === 0 || others.length === 0 || contains(cities, others)) return null
  return [contradict(`in different cities (${show(cities)} and ${show(others)})`)]
}

function sameCountry(a: EventReport, b: EventReport): readonly Evidence[] {
  const [countries, others] = [countriesOf(a.places), countriesOf(b.places)]
  const both = countries.find((country) => others.includes(country))
  if (both !== undefined) return [weigh(1, `in one country (${both})`)]
  const near =
    countries.find((country) => b.around.includes(country)) ??
    others.find((country) => a.around.includes(country)) ??
    (countries.length + others.length === 0
      ? a.around.find((c) => b.around.includes(c))
      : undefined)
  return near === undefined ? [] : [weigh(0.5, `both texts speak of one country (${near})`)]
}

function sharedOf(
  type: EntityType,
  mine: readonly ReportedPlace[],
  theirs: readonly ReportedPlace[]
): string | null {
  const others = ofType(theirs, type)
  const place = ofType(mine, type).find((one) => others.some((other) => isSame(one, other)))
  return place ? show([place]) : null
}

function contains(mine: readonly ReportedPlace[], theirs: readonly ReportedPlace[]): boolean {
  return mine.some((x) => theirs.some((y) => x.within.includes(y.id) || y.within.includes(x.id)))
}

function isSame(a: ReportedPlace, b: ReportedPlace): boolean {
  if (a.id === b.id) return true
  if (a.country !== null && b.country !== null && a.country !== b.country) return false
  return a.names.some((name) => b.names.some((other) => bare(name) === bare(other)))
}

/** "san salvador city" and "san salvador" are one name of a place. */
function bare(name: string): string {
  return name.replace(
    / (?:city|town|village|municipality|province|department|district|region|state)$/,
    ''
  )
}

function countriesOf(places: readonly ReportedPlace[]): readonly string[] {
  const codes = places.filter(isNamed).flatMap(({ country }) => (country === null ? [] : [country]))
  return [...new Set(codes)].sort()
}

function ofType(places: readonly ReportedPlace[], type: EntityType): readonly ReportedPlace[] {
  return places.filter((place) => place.type === type)
}

/** A whole country says little of where, however its cities are told to lie in it. */
function isInCountry({ type }: ReportedPlace): boolean {
  return type !== 'COUNTRY'
}

function isNamed({ named }: ReportedPlace): boolean {
  return named
}

function show(places: readonly ReportedPlace[]): string {
  return [...new Set(places.map(({ names }) => names[0] ?? ''))].sort().join(', ')
}
