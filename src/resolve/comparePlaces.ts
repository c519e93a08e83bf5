import type { EventReport, ReportedPlace } from './eventReport.ts'
import { contradicts, speaksFor, type Evidence } from './evidence.ts'

/** What the places say: a city agrees with its region and country; two cities do not. */
export function comparePlaces(a: EventReport, b: EventReport): readonly Evidence[] {
  const [mine, theirs] = [a.places.filter(isNamed), b.places.filter(isNamed)]
  const shared = mine.find((place) => theirs.some((other) => isSame(place, other)))
  const sharedOf = (type: ReportedPlace['type']) =>
    mine.find((place) => place.type === type && theirs.some((other) => isSame(place, other)))
  const city = sharedOf('CITY')
  const facility = sharedOf('FACILITY')
  const closest = facility ?? city
  if (closest) return [speaksFor(facility && city ? 4 : 3, `in ${closest.names[0] ?? ''}`)]
  const [countries, otherCountries] = [countriesOf(mine), countriesOf(theirs)]
  const both = countries.filter((country) => otherCountries.includes(country))
  if (countries.length > 0 && otherCountries.length > 0 && both.length === 0) {
    return [
      contradicts(`in different countries (${countries.join()} and ${otherCountries.join()})`)
    ]
  }
  const [cities, otherCities] = [ofType(mine, 'CITY'), ofType(theirs, 'CITY')]
  if (cities.length > 0 && otherCities.length > 0) {
    return [contradicts(`in different cities (${show(cities)} and ${show(otherCities)})`)]
  }
  if (shared && shared.type === 'REGION') return [speaksFor(2, `in ${shared.names[0] ?? ''}`)]
  const within = mine.some((x) =>
    theirs.some((y) => x.within.includes(y.id) || y.within.includes(x.id))
  )
  if (within) return [speaksFor(2, 'one place in the other')]
  return both.length > 0 ? [speaksFor(1, `in one country (${both.join()})`)] : []
}

function isSame(a: ReportedPlace, b: ReportedPlace): boolean {
  if (a.id === b.id) return true
  if (a.type !== b.type || a.type === 'COUNTRY') return false
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
  return [...new Set(places.flatMap(({ country }) => (country === null ? [] : [country])))].sort()
}

function ofType(places: readonly ReportedPlace[], type: ReportedPlace['type']) {
  return places.filter((place) => place.type === type)
}

function isNamed({ named }: ReportedPlace): boolean {
  return named
}

function show(places: readonly ReportedPlace[]): string {
  return places.map(({ names }) => names[0] ?? '').join(', ')
}
