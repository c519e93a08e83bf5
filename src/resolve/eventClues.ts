import { nameWordsOf } from './compareParticipants.ts'
import { tellingWords } from './compareWords.ts'
import { FRESH, MONTH } from './compareTellings.ts'
import { cutClue } from './cutClue.ts'
import { addDays, lengthOf } from './days.ts'
import type { EventReport } from './eventReport.ts'
import { familyOf } from './families.ts'

const MOST = 16
/** Of one sentence in two wordings these smallest hashes hardly all differ. */
const SENTENCES = 2
/** One or two dead are those of many attacks. */
const TELLING = 3

/**
 * Keys under which a report is found: two reports are compared only if they share one. Each holds two
 * things besides the family, so that few events share it: a place and a day, a country and a name.
 */
export function cluesOf(report: EventReport): readonly string[] {
  const family = familyOf(report.type)
  const places = placesOf(report).slice(0, 3)
  const countries = countriesOf(report)
  const dates = datesOf(report)
  const names = [...new Set([...nameWordsOf(report), ...report.context])].slice(0, 5)
  const clues = [
    ...pairs(places, dates),
    ...fullNamesOf(report),
    ...bodiesHit(report),
    ...pairs(
      report.sentence.slice(0, SENTENCES).map((hash) => `said|${hash}`),
      monthsOf(report)
    ),
    ...report.beside.map((key) => `beside|${key}`),
    ...pairs(countries, names.flatMap(ofItsYears(report))),
    ...pairs(countries, figuresOf(report)),
    ...pairs(countries, dates),
    ...(dates.length === 0 ? pairs(places, undatedOf(report)) : []),
    ...pairs(places.slice(0, 2), traitsOfYear(report))
  ]
  return [...new Set(clues)].slice(0, MOST).map((clue) => cutClue(`${family}|${clue}`))
}

/** What news is known by: its kind with each of its places and days. */
export function newsKeysOf(report: EventReport): readonly string[] {
  const { days } = report.time
  if (days === null || lengthOf(days) > 1) return []
  const dates = [days.first, addDays(days.first, 1)]
  const family = familyOf(report.type)
  return pairs(placesOf(report).slice(0, 2), dates).map((key) => `${family}|${key}`)
}

function pairs(first: readonly string[], second: readonly string[]): readonly string[] {
  return second.flatMap((two) => first.map((one) => `${one}|${two}`))
}

/** A day also counts as the one before, so that neighbours share one; a longer span as its month. */
function datesOf({ time: { days, monthDay } }: EventReport): readonly string[] {
  if (!days) return monthDay === null ? [] : [monthDay]
  if (lengthOf(days) > 1) return [days.first.slice(0, 7)]
  return [days.first, addDays(days.first, 1), days.first.slice(5)]
}

function placesOf({ places }: EventReport): readonly string[] {
  const closer = places.filter(({ named, type }) => named && type !== 'COUNTRY')
  return [...new Set(closer.map(({ names }) => names[0] ?? ''))]
}

/** Of its places, then those of which the text speaks: the wrong one may have been read as the place. */
function countriesOf({ places, around }: EventReport): readonly string[] {
  const codes = places.flatMap(({ country }) => country ?? []).sort()
  return [...new Set([...codes, ...around])].slice(0, 3)
}

/**
 * The months in which it may be told in a sentence taken over (compareTellings.ts): of its day and of the
 * news. Sentences of a mould ("at least 12 people were killed in") come again every month.
 */
function monthsOf({ time: { days }, published }: EventReport): readonly string[] {
  const own = days !== null && lengthOf(days) <= MONTH ? [days.first, addDays(days.last, 1)] : []
  const told = published === null ? [] : [published, addDays(published, FRESH)]
  const months = new Set([...own, ...told].map((day) => day.slice(0, 7)))
  return months.size === 0 ? [''] : [...months]
}

/**
 * A group that does much has attacks in a country every year, so its name counts with the years that the
 * event may be of; anybody else's name, which few events share, by itself.
 */
function ofItsYears(report: EventReport): (name: string) => readonly string[] {
  const doers = report.participants.filter(({ named, side }) => named && side === 'DOER')
  const words = new Set(doers.flatMap((doer) => doer.words))
  const { first, last } = report.time.days ?? { first: report.published, last: report.published }
  const years = [...new Set([first, last].map((day) => day?.slice(0, 4) ?? ''))]
  return (name) => (words.has(name) ? years.map((year) => `${name}|${year}`) : [name])
}

/** Bodies and buildings that it hit, each with the month, or where that is unknown with the country. */
function bodiesHit(report: EventReport): readonly string[] {
  const hit = report.participants.filter(
    ({ named, side, type }) =>
      named && side !== 'DOER' && type !== 'PERSON' && type !== 'COUNTRY' && type !== 'CITY'
  )
  const { days } = report.time
  const when = [days?.first ?? report.published ?? ''].map((day) => day.slice(0, 7))
  return pairs([...new Set(hit.map(({ id }) => id))].slice(0, 3), when)
}

/** Two neighbouring words of the names of those it hit: "hector oqueli" of "hector oqueli colindres". */
function fullNamesOf({ participants }: EventReport): readonly string[] {
  const persons = participants.filter(
    ({ named, side, type }) => named && side !== 'DOER' && type === 'PERSON'
  )
  const names = persons.slice(0, 4).flatMap((person) => person.names)
  return names.flatMap((name) => {
    const words = name.split(' ').filter((word) => word.length > 1)
    return words.slice(1).map((word, i) => `${words[i] ?? ''} ${word}`)
  })
}

/** Two counts together are rarely those of another event. */
function figuresOf({ figures }: EventReport): readonly string[] {
  const [killed, wounded] = (['KILLED', 'WOUNDED'] as const).map((measure) =>
    figures.filter((figure) => figure.measure === measure).map(({ low }) => low ?? 0)
  )
  const [dead, hurt] = [Math.max(0, ...(killed ?? [])), Math.max(0, ...(wounded ?? []))]
  return dead > 1 && hurt > 1 ? [`${dead} and ${hurt}`] : []
}

/**
 * What an event is looked back on by, in its place ("the attack of March 2022 that killed twelve"): its
 * year with a count or with who did it.
 */
function traitsOfYear({ time: { days }, figures, participants }: EventReport): readonly string[] {
  const year = days?.first.slice(0, 4)
  if (days === null || year === undefined || year !== days.last.slice(0, 4)) return []
  const counts = figures.flatMap(({ measure, low }) =>
    low !== null && low >= TELLING ? [`${measure} ${low}`] : []
  )
  const doers = participants.flatMap(({ named, side, id }) =>
    named && side === 'DOER' ? [id] : []
  )
  return [...new Set([...counts, ...doers])].slice(0, 3).map((trait) => `${year}|${trait}`)
}

/** What an undated event is known by in its place. */
function undatedOf(report: EventReport): readonly string[] {
  return [...tellingWords(report).slice(0, 3), ...report.company]
}
