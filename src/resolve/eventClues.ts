import { nameWordsOf } from './compareParticipants.ts'
import { tellingWords } from './compareWords.ts'
import { addDays, lengthOf } from './days.ts'
import type { EventReport, ReportedPlace } from './eventReport.ts'
import { familyOf } from './families.ts'

const MOST = 12

/**
 * Keys under which a report is found: two reports are compared only if they share one. At most
 * twelve, those that fewest events share first.
 */
export function cluesOf(report: EventReport): readonly string[] {
  const family = familyOf(report.type)
  const places = report.places.filter(({ named, type }) => named && type !== 'COUNTRY')
  const dates = datesOf(report)
  const countries = countriesOf(report)
  const clues = [
    ...places.flatMap(({ names }) =>
      names.slice(0, 2).flatMap((name) => dates.map((date) => [name, date]))
    ),
    ...countries.flatMap((country) =>
      [...nameWordsOf(report), ...report.context].slice(0, 4).map((word) => [country, word])
    ),
    ...countries.flatMap((country) => dates.map((date) => [country, date])),
    ...places.flatMap(({ names }) => tellingWords(report).map((word) => [names[0], word]))
  ]
  return [...new Set(clues.map((parts) => [family, ...parts].join('|')))].slice(0, MOST)
}

/** A day also counts as the one before, so that neighbours share one; a longer span as its months. */
function datesOf({ time: { days, monthDay } }: EventReport): readonly string[] {
  if (!days) return monthDay === null ? [] : [monthDay]
  if (lengthOf(days) > 1) return [days.first.slice(0, 7)]
  return [days.first, addDays(days.first, 1)]
}

/** Of its places; where none is known those of which the text speaks. */
function countriesOf({ places, around }: EventReport): readonly string[] {
  const codes = places.flatMap(({ country }: ReportedPlace) => country ?? [])
  return [...new Set(codes.length > 0 ? codes : around)].sort().slice(0, 3)
}
