import { MONTH_SIGNS } from './signs.ts'
import { formatMonth } from './calendar.ts'
import { resolveMonth, type Direction } from './resolve.ts'
import { pattern, type Place, type TimeContext, type TimeRule } from './rule.ts'
import { MONTH, monthIndex } from './words.ts'

const EDGE =
  '(?:the )?(?:very )?(?:beginning|start|middle|end|close|first half|second half|latter half|first days|last days)(?: of)?'
export const EARLY = `(?:(?:early|earlier in|late|later in|mid|mid-|${EDGE})(?:\\s+|(?<=-)))`
/** Words before a month's name that prove it is one ("in may", "last march"). */
const BEFORE_MONTH =
  /\b(?:in|since|until|till|by|from|of|during|through|before|after|between|and|to|last|next|this|early|late|mid|every|each|on|past|coming|around|for)[\s-]+$/
/** Without capitals to help only words that a verb cannot follow prove a month. */
const BEFORE_MONTH_IN_CAPITALS =
  /\b(?:in|since|until|till|by|from|of|during|last|next|this|early|late|mid|every|each|past|coming)[\s-]+$/
const AMBIGUOUS = /^(?:may|march|mar\.?|august)$/i

/** "may" and "march" are words of their own unless capitals, a preposition or a year speak for a month. */
function isOrdinaryWord(month: string, { left, right, isUpper }: Place, hasYear: boolean): boolean {
  if (!AMBIGUOUS.test(month) || hasYear) return false
  if (/^\s*(?:of\s+)?(?:last|this|next)\s+year\b/.test(right)) return false
  const proven = BEFORE_MONTH.test(left)
  const capital = /^\p{Lu}\p{Ll}/u.test(month)
  if (isUpper) return !BEFORE_MONTH_IN_CAPITALS.test(left)
  if (!capital) return true
  // "Mrs May", "Theresa May": a name, unless "the May elections".
  return (
    !/^august$/i.test(month) &&
    !proven &&
    !/(?:\b(?:the|an?|his|her|its|their|that)|['’]s)\s+$/.test(left)
  )
}

/** "until", "through", "extended to": a limit lies ahead more often than a year back. */
export const isLimit = (left: string, right = ''): boolean =>
  /^\s+(?:as (?:the|a) )?(?:deadline|expiry)\b/.test(right) ||
  /\b(?:until|till|by|through|payable|due|expires?|expiring|effective|starting|beginning|ending|record|for)\s+(?:an |the )?(?:on\s+)?(?:\d[\d:.]*\s*[ap]\.?m\.?,?\s*(?:[a-z]{2,4},?\s+)?)?$/.test(
    left
  ) ||
  /\b(?:extended|postponed|delayed|rescheduled|adjourned|deferred|moved|put off)\b[^.;]{0,60}\b(?:to|until)\s+$/.test(
    left
  )

const directionOf = (word: string | undefined, context: TimeContext): Direction => {
  const lower = word?.trim().toLowerCase() ?? ''
  if (/^(?:last|this past|past)/.test(lower)) return 'LAST'
  if (/^(?:next|coming)/.test(lower)) return 'NEXT'
  if (lower.startsWith('this')) return 'THIS'
  const tense = context.tense()
  return tense !== 'AHEAD' && isLimit(context.left, context.right) ? 'NEAREST' : tense
}

/** "January 2020", "in January", "last April", "early March of last year". */
const month: TimeRule = {
  name: 'month',
  signs: MONTH_SIGNS,
  pattern: pattern(
    `(?:(?:in|during) )?(?:${EARLY})?(?<which>last |this past |this coming |this |next |coming )?(?<month>${MONTH})(?:(?:,? (?:of )?(?:the year )?)(?<year>1[5-9]\\d{2}|20\\d{2}|(?<other>last year|this year|next year|that year|the same year)))?`
  ),
  refuse: (match, place) => {
    const { month: name = '', year, which } = match.groups ?? {}
    // The start of "March 5": the rule for days reads it.
    if (
      !year &&
      /^\s*\d{1,2}(?:st|nd|rd|th)?\b(?!\s*(?:people|percent|%|,\d{3}))/.test(place.right)
    )
      return true
    if (/\b(?:the|on)\s+\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?$/.test(place.left)) return true
    if (/^\s*['’]s\s+\p{Lu}/u.test(place.right) && AMBIGUOUS.test(name)) return true
    const before = `${place.left}${match[0].slice(0, match[0].toLowerCase().indexOf(name.toLowerCase()))}`
    return isOrdinaryWord(name, { ...place, left: before.toLowerCase() }, Boolean(year ?? which))
  },
  read: (match, context) => {
    const { month: name = '', year, other, which } = match.groups ?? {}
    const index = monthIndex(name)
    const { reference } = context
    if (year && !other) return { value: formatMonth(Number(year), index), precision: 'MONTH' }
    const base = reference ?? context.topic
    if (other)
      return { value: monthOfOtherYear(index, other, context), precision: 'MONTH', anchored: true }
    if (!reference && !(base && !which)) return { value: null, precision: 'MONTH', anchored: true }
    if (!reference && base) return fromTopic(index, base)
    return {
      value: reference ? resolveMonth(index, reference, directionOf(which, context)) : null,
      precision: 'MONTH',
      anchored: true
    }
  }
}

/** An undated text tells its story from the first day it prints onwards. */
const fromTopic = (index: number, topic: string) =>
  ({
    value: resolveMonth(index, topic, 'AHEAD'),
    precision: 'MONTH',
    anchor: topic,
    derivation: 'INFERRED'
  }) as const

function monthOfOtherYear(index: number, words: string, context: TimeContext): string | null {
  const lower = words.toLowerCase()
  if (/that|same/.test(lower)) {
    const { year } = context.before
    return year === null ? null : formatMonth(year, index)
  }
  if (!context.reference) return null
  const shift = lower.startsWith('last') ? -1 : lower.startsWith('next') ? 1 : 0
  return formatMonth(Number(context.reference.slice(0, 4)) + shift, index)
}

export const CALENDAR_RULES: readonly TimeRule[] = [month]
