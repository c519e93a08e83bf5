import { distinctiveWords } from './compareWords.ts'
import { addDays, lengthOf } from './days.ts'
import type { EventReport } from './eventReport.ts'
import { familyOf } from './families.ts'

const MOST = 12

/**
 * Keys under which a report is found: two reports are compared only if they share one. At most
 * twelve, closest first.
 */
export function cluesOf(report: EventReport): readonly string[] {
  const family = familyOf(report.type)
  const places = report.places.filter(({ named, type }) => named && type !== 'COUNTRY')
  const dates = datesOf(report)
  const named = report.participants
    .filter((participant) => participant.named && participant.side !== 'DOER')
    .flatMap(({ names, type }) => (type === 'PERSON' ? names.map(lastWord) : names.slice(0, 1)))
  const countries = unique(report.places.flatMap(({ country }) => country ?? []))
  const words = distinctiveWords(report)
  return unique([
    ...named.map((name) => `${family}|who|${name}`),
    ...places
      .slice(0, 3)
      .flatMap(({ names }) => dates.map((date) => `${family}|${names[0] ?? ''}|${date}`)),
    ...countries.flatMap((country) => words.map((word) => `${family}|${country}|${word}`)),
    ...countries.flatMap((country) => dates.map((date) => `${family}|${country}|${date}`))
  ]).slice(0, MOST)
}

/** A day falls in two overlapping pairs of days, so that neighbours share one; longer spans in their month. */
function datesOf({ days }: EventReport): readonly string[] {
  if (!days) return []
  if (lengthOf(days) > 1) return [days.first.slice(0, 7)]
  return [days.first, addDays(days.first, 1)]
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
