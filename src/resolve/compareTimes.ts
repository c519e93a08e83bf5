import { daysApart, daysBetween, lengthOf, weekdayOf, type Days } from './days.ts'
import type { EventReport } from './eventReport.ts'
import { contradict, weigh, type Evidence } from './evidence.ts'

/** A report filed late at night counts "yesterday" from another day than the next one does. */
const TOLERANCE = 1
/** A time that stands far from the event may be that of a saying about it. */
const LOOSE = 0.5
/** The news of a day is repeated within so many days. */
const FRESH = 2
/** News of one event appears within so many days. */
const NEWS = 7
/** What a text reports as news has happened within so many days before. */
const RECENT = 14

/** What the times of two reports say, at their precisions. */
export function compareTimes(a: EventReport, b: EventReport): readonly Evidence[] {
  if (a.time.days && b.time.days) {
    return [compareDays(a, b, a.time.days, b.time.days), ...compareFreshNews(a, b)]
  }
  return [
    ...compareFreshNews(a, b),
    ...compareParts(a, b),
    ...compareWithNews(a, b),
    ...compareWithNews(b, a)
  ]
}

/** Whether both tell the day, and it is one or the next. */
export function agreeOnDay({ time: a }: EventReport, { time: b }: EventReport): boolean {
  return a.days !== null && b.days !== null && daysApart(a.days, b.days) <= TOLERANCE
}

function compareDays(a: EventReport, b: EventReport, mine: Days, theirs: Days): Evidence {
  const apart = daysApart(mine, theirs)
  const firm = a.time.firm && b.time.firm && isOfSaying(a) === isOfSaying(b)
  const both = `${show(mine)} and ${show(theirs)}`
  const longest = Math.max(lengthOf(mine), lengthOf(theirs))
  if (apart > (longest === 1 ? TOLERANCE : 0)) {
    const isNews = isNewsOf(a, mine) && isNewsOf(b, theirs) && apart > RECENT
    if (firm || isNews || isToldBefore(a, b, theirs) || isToldBefore(b, a, mine)) {
      return contradict(`on different days (${both})`)
    }
    return weigh(weightOfDoubt(a, b, mine, theirs), `perhaps on different days (${both})`)
  }
  const share = firm ? 1 : LOOSE
  if (longest === 1) {
    return apart === 0
      ? weigh(3 * share, `on ${mine.first}`)
      : weigh(1.5 * share, `a day apart (${both})`)
  }
  const weight = longest <= 7 ? 2 : longest <= 31 ? 1.5 : 0.5
  return weigh(weight * share, `at times that agree (${both})`)
}

/** Two texts whose news each is of its own days hardly tell of one event, loose as these stand. */
function weightOfDoubt(a: EventReport, b: EventReport, mine: Days, theirs: Days): number {
  if (isOfSaying(a) || isOfSaying(b)) return 0
  return isNewsOf(a, mine) && isNewsOf(b, theirs) && daysApart(mine, theirs) > FRESH ? -6 : -1
}

/**
 * "Today he condemned the murder of Jaramillo": a time close to publication, far from the event or
 * beside an event that goes by a name, is likely when somebody spoke of it.
 */
function isOfSaying({ time: { days, firm }, published, calledBy }: EventReport): boolean {
  if (days === null || published === null || (firm && calledBy.length === 0)) return false
  return Math.abs(daysBetween(days.last, published)) <= TOLERANCE
}

/** However far its words stand from the event, such a day is that of what the text reports. */
function isNewsOf(report: EventReport, { last }: Days): boolean {
  const { isMain, scope, published } = report
  if (!isMain || scope !== 'EVENT' || published === null || isOfSaying(report)) return false
  const before = daysBetween(last, published)
  return before >= 0 && before <= RECENT
}

function isToldBefore(early: EventReport, late: EventReport, { first }: Days): boolean {
  if (early.published === null || !late.time.firm || isOfSaying(late)) return false
  return daysBetween(early.published, first) > TOLERANCE
}

/** "On 16 November" and "on Friday" without a year or a date of the document. */
function compareParts(a: EventReport, b: EventReport): readonly Evidence[] {
  const [mine, theirs] = [monthDayOf(a), monthDayOf(b)]
  const firm = a.time.firm && b.time.firm
  if (mine !== null && theirs !== null) {
    const apart = Math.abs(daysBetween(`2000-${mine}`, `2000-${theirs}`))
    if (apart <= TOLERANCE)
      return [weigh(apart === 0 ? 2.5 : 1, `on the same day of the year (${mine})`)]
    return firm ? [contradict(`on different days of the year (${mine} and ${theirs})`)] : []
  }
  const [weekday, other] = [weekdayOfReport(a), weekdayOfReport(b)]
  if (weekday === null || other === null || !firm) return []
  return weekday === other
    ? [weigh(1, 'on the same day of the week')]
    : [weigh(-1, 'on different days of the week')]
}

/**
 * Two texts that report an event as the news of their day, neither saying when it was: news a few days
 * apart is of two events, unless it goes by a name.
 */
function compareFreshNews(a: EventReport, b: EventReport): readonly Evidence[] {
  if (!isFreshNews(a) || !isFreshNews(b) || a.published === null || b.published === null) return []
  if (a.calledBy.some((word) => b.calledBy.includes(word))) return []
  const apart = Math.abs(daysBetween(a.published, b.published))
  if (apart <= FRESH) return []
  return [weigh(-4, `news of different days (${a.published} and ${b.published})`)]
}

function isFreshNews(report: EventReport): boolean {
  const { isMain, scope, time } = report
  return isMain && scope === 'EVENT' && (time.days === null || isOfSaying(report))
}

/** An undated event against the day on which another, or its document, is in the news. */
function compareWithNews(a: EventReport, b: EventReport): readonly Evidence[] {
  if (a.time.days || a.published === null) return []
  const day = b.time.days?.first ?? null
  if (day !== null && b.time.firm && daysBetween(a.published, day) > TOLERANCE) {
    return [contradict(`told of on ${a.published}, before ${day}`)]
  }
  const news = b.time.days?.last ?? (b.isMain ? b.published : null)
  if (!a.isMain || news === null || (b.time.days === null && a.document > b.document)) return []
  return Math.abs(daysBetween(a.published, news)) <= NEWS
    ? [weigh(1, `in the news at one time (${a.published} and ${news})`)]
    : []
}

function monthDayOf({ time }: EventReport): string | null {
  if (time.monthDay !== null) return time.monthDay
  return time.days && lengthOf(time.days) === 1 ? time.days.first.slice(5) : null
}

function weekdayOfReport({ time }: EventReport): number | null {
  if (time.weekday !== null) return time.weekday
  return time.days && lengthOf(time.days) === 1 ? weekdayOf(time.days.first) : null
}

function show({ first, last }: Days): string {
  return first === last ? first : `${first} to ${last}`
}
