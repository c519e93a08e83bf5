import type { Claim, Event, Mention, Time } from '../model.ts'
import { daysOf, type Days } from './days.ts'

/**
 * When an event was, as far as its document tells. `days` null: undated. `firm`: the words of the time
 * stand by the event's own; another time may be that of a saying about it. `monthDay` ("11-16") and
 * `weekday` (0 is Sunday) are what the words tell where no year is known.
 */
export type EventTime = Readonly<{
  days: Days | null
  firm: boolean
  monthDay: string | null
  weekday: number | null
}>

/** Whoever read the time thinks it likelier that it is another's. */
const DOUBTED = 0.5
/** Code units between the words of an event and those of its time. */
const NEAR = 120
/** Before a noun ("yesterday’s attack") nothing else may stand between. */
const ADJACENT = 12
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ')

/** The time of an event: its own, else that of a claim that says when it was. */
export function timeOf(event: Event, claims: readonly Claim[]): EventTime {
  const told = claims.filter(({ predicate }) => predicate === 'OCCURRED_ON')
  const times = [event.time, ...told.map(({ time }) => time)].filter(
    (time): time is Time => time !== null
  )
  const doubted = told.flatMap(({ confidence, time }) => {
    return confidence < DOUBTED && time ? [time.start] : []
  })
  const isSure = (time: Time) => !doubted.includes(time.start) && isFirm(time, event.mentions)
  for (const time of times) {
    const days = daysOf(time.value, time.precision)
    if (days) return { days, firm: isSure(time), monthDay: null, weekday: null }
  }
  const [first] = times
  return {
    days: null,
    firm: first !== undefined && isSure(first),
    monthDay: first === undefined ? null : monthDayOf(first.exact),
    weekday: first === undefined ? null : weekdayOf(first.exact)
  }
}

function isFirm({ start, end }: Time, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => {
    if (mention.start <= start && end <= mention.end) return true
    if (mention.end <= start) return start - mention.end <= NEAR
    const gap = mention.start - end
    const isVerb = mention.form !== 'NOMINAL' || !/\s/.test(mention.exact)
    return gap >= 0 && gap <= (isVerb ? NEAR : ADJACENT)
  })
}

function monthDayOf(exact: string): string | null {
  const text = exact.toLowerCase()
  const match =
    /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3})[a-z]*\b/.exec(text) ??
    /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})\b/.exec(text)
  if (!match) return null
  const [, one = '', two = ''] = match
  const [day, name] = /^\d/.test(one) ? [one, two] : [two, one]
  const month = MONTHS.indexOf(name) + 1
  return month === 0 || Number(day) < 1 || Number(day) > 31
    ? null
    : `${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function weekdayOf(exact: string): number | null {
  const match = /\b(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?day\b/i.exec(exact)
  return match ? WEEKDAYS.indexOf((match[1] ?? '').toLowerCase()) : null
}
