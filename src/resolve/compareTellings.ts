import { countOtherwise } from './compareFigures.ts'
import { agreeOnDay } from './compareTimes.ts'
import { daysBetween, lengthOf } from './days.ts'
import type { EventReport } from './eventReport.ts'
import { weigh, type Evidence } from './evidence.ts'
import { familyOf } from './families.ts'
import { sentencesShare } from './sentences.ts'

/** A sentence that was taken over shares this much with its source, whatever was cut or respelled. */
const TAKEN_OVER = 0.5
/** Days within which news is taken over; a sentence that comes again later may be of what has happened again. */
export const FRESH = 2
/** A longer span tells too little of when. */
export const MONTH = 31

/** How two texts tell of an event: in one sentence that one took over, or beside one piece of news. */
export function compareTellings(a: EventReport, b: EventReport): readonly Evidence[] {
  return [
    ...(isTakenOver(a, b) ? [weigh(3, 'told in one sentence')] : []),
    ...(isBesideOneNews(a, b) ? [weigh(weightBeside(a), 'told beside one piece of news')] : [])
  ]
}

/** Whoever reports of another event in the same words counts others. */
function isTakenOver(a: EventReport, b: EventReport): boolean {
  return (
    sentencesShare(a.sentence, b.sentence) >= TAKEN_OVER &&
    isOfOneTime(a, b) &&
    !countOtherwise(a, b)
  )
}

/** By their own times, unless these span as much as "this year" does. */
function isOfOneTime(a: EventReport, b: EventReport): boolean {
  const [mine, theirs] = [a.time.days, b.time.days]
  if (mine !== null && theirs !== null) {
    if (!agreeOnDay(a, b)) return false
    if (Math.min(lengthOf(mine), lengthOf(theirs)) <= MONTH) return true
  }
  if (a.published === null || b.published === null) return a.published === b.published
  return Math.abs(daysBetween(a.published, b.published)) <= FRESH
}

function isBesideOneNews(a: EventReport, b: EventReport): boolean {
  return a.beside.some((key) => b.beside.includes(key))
}

/** News of an attack recalls others; its arrests and funerals are its own. */
function weightBeside({ type, beside: [key = ''] }: EventReport): number {
  return key.startsWith(`${familyOf(type)}|`) ? 1 : 2
}
