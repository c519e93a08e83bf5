import { bodyType, peopleKind } from '../lexicon/nouns.ts'
import { MONTHS, WEEKDAYS } from '../times/words.ts'
import type { Word } from './words.ts'

const months: ReadonlySet<string> = new Set(MONTHS)
const weekdays: ReadonlySet<string> = new Set(WEEKDAYS)
export const isMonthName = (word: string): boolean => months.has(word)
export const isWeekdayName = (word: string): boolean => weekdays.has(word)
const YEAR = /^(?:1[89]|20)\d\d$/
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/
const TIE = /^(?:on|in|by|since|until|from|during|before|after|of|late|early|mid)$/
/** Words from a date to the noun that says who follows it. */
const REACH = 3

/**
 * "In 2019 gunmen killed", "On 12 March two soldiers", "On 7 October 2023 X fighters": where the date
 * ends with which a phrase begins, where whoever comes next is no part of it; else null.
 */
export function endOfDate(words: readonly Word[], start: number): number | null {
  const isLast = /^(?:last|this|next)$/.test(words[start]?.lower ?? '')
  if (!isLast && !TIE.test(words[start - 1]?.lower ?? '')) return null
  const end = isLast ? lastFrom(words, start) : dateFrom(words, start)
  return end > start && isSomebody(words, end) ? end : null
}

/** "Last week gunmen", "Last March Latvia". */
function lastFrom(words: readonly Word[], start: number): number {
  const next = words[start + 1]?.lower ?? ''
  return isMonthName(next) || isWeekdayName(next) || UNIT.test(next) ? start + 2 : start
}

function dateFrom(words: readonly Word[], start: number): number {
  const at = (i: number): string => words[i]?.lower ?? ''
  if (YEAR.test(at(start))) return start + 1
  let end = isWeekdayName(at(start)) ? start + 1 : start
  if (DAY.test(at(end)) && isMonthName(at(end + 1))) end += 2
  // "In March 12 soldiers died": a month that one is in has no day.
  else if (isMonthName(at(end))) end += DAY.test(at(end + 1)) && at(start - 1) !== 'in' ? 2 : 1
  else return end
  return YEAR.test(at(end)) ? end + 1 : end
}

function isSomebody(words: readonly Word[], from: number): boolean {
  const first = words[from]
  if (first?.kind === 'NUMBER' || first?.kind === 'NAME') return true
  for (let i = from; i < from + REACH; i++) {
    const word = words[i]
    if (word?.kind === 'ADJECTIVE') continue
    if (word?.kind !== 'NOUN') return false
    if (words[i + 1]?.kind === 'NOUN') continue
    return peopleKind(word.lower) !== null || bodyType(word.lower, []) !== null
  }
  return false
}

const UNIT =
  /^(?:hours?|days?|nights?|weeks?|weekend|months?|years?|decades?|morning|afternoon|evening|fortnight|spring|summer|autumn|winter)$/
/** "seized last month", "shot Monday", "killed two days ago": when, not whom. */
export function isWhen(words: readonly Word[], { from, to, head }: Range): boolean {
  const [first, last] = [words[from]?.lower ?? '', words[head]?.lower ?? '']
  if (isWeekdayName(last)) return to - from === 1 || /^(?:last|this|next)$/.test(first)
  if (isMonthName(last)) return /^(?:last|this|next)$/.test(first)
  if (!UNIT.test(last)) return false
  return (
    /^(?:last|this|next|that|every|each)$/.test(first) ||
    /^(?:ago|earlier|later|before|after|previously)$/.test(words[to]?.lower ?? '')
  )
}
type Range = Readonly<{ from: number; to: number; head: number }>
