import { DIGIT, PART_SIGNS } from './signs.ts'
import { addDays } from './calendar.ts'
import { CLOCK, partOfClock } from './clock.ts'
import { partOf } from './dayRules.ts'
import { pattern, type Reading, type TimeContext, type TimeRule } from './rule.ts'
import { ORDINAL } from './words.ts'

const DAY_OR_PART = '(?:day|morning|afternoon|evening|night)'

/** A day counted from the one the text spoke of last. */
function fromSpoken(context: TimeContext, shift: number, words: string): Reading {
  // "on Tuesday, … ordered in June. The next day": the month beside the day told no other day.
  const day = context.before.day ?? context.before.beside
  const part = partOf(words)
  const value = day === null ? null : addDays(day, shift)
  const anchor = day === null ? {} : { anchor: day }
  return { value, precision: 'DAY', derivation: 'INFERRED', ...anchor, ...(part && { part }) }
}

/** The day spoken of, else the day of publication. */
function ofSpokenOrReference(context: TimeContext, words: string): Reading {
  if (context.before.day !== null) return fromSpoken(context, 0, words)
  const part = partOf(words)
  return { value: context.reference, precision: 'DAY', anchored: true, ...(part && { part }) }
}

/** "that day", "the same evening". */
const sameDay: TimeRule = {
  name: 'same-day',
  signs: ['day', ...PART_SIGNS],
  pattern: pattern(`(?:(?:on|later|earlier) )?(?:that|the (?:very )?same) ${DAY_OR_PART}`),
  refuse: (_match, { left }) => /\b(?:so|until)\s+$/.test(left),
  read: (match, context) => ofSpokenOrReference(context, match[0])
}

/** "the next day", "the following morning", "the previous night". */
const nextDay: TimeRule = {
  name: 'next-day',
  signs: ['day', ...PART_SIGNS],
  pattern: pattern(
    `(?:on )?(?:the (?<which>next|following|previous|preceding) ${DAY_OR_PART}|the ${DAY_OR_PART} (?<side>before|after))`
  ),
  refuse: (match, { right }) => Boolean(match.groups?.side) && /^\s+[\p{L}\d"“']/u.test(right),
  read: (match, context) => {
    const { which = '', side = '' } = match.groups ?? {}
    return fromSpoken(context, /previous|preceding|before/i.test(which + side) ? -1 : 1, match[0])
  }
}

/** "later in the day", "in the morning", "by mid-afternoon". */
const withinDay: TimeRule = {
  name: 'within-day',
  signs: ['day', ...PART_SIGNS],
  pattern: pattern(
    `(?:(?:(?:early|earlier|late|later) )?(?:in|during) the ${DAY_OR_PART}|(?:by|in|at) (?:early|mid|late)[-\\s](?:morning|afternoon|evening))`
  ),
  refuse: (match, { left, right }) =>
    /^\s+of\b/.test(right) ||
    (/in the day$/i.test(match[0]) && !/^(?:early|earlier|late|later)/i.test(match[0])) ||
    /\d\s*$|\bo['’]clock\s*$|\b(?:every|each)\b/.test(left),
  read: (match, context) => ofSpokenOrReference(context, match[0])
}

/** "today is the eighth day of the operation", "the siege entered its third day": the day told of. */
const numberedDay: TimeRule = {
  name: 'numbered-day',
  signs: ['day'],
  pattern: pattern(
    `(?:the|its|their|an?) (?:${ORDINAL}) (?:straight |consecutive |successive )?day`
  ),
  refuse: (_match, { left }) =>
    !/(?:\b(?:it|this|today|now) is|\bit['’]s|\b(?:enters?|entered|entering)(?: into)?)\s+$/.test(
      left
    ),
  read: (match, context) =>
    /(?:is|['’]s)\s+$/.test(context.left)
      ? { value: context.reference, precision: 'DAY', anchored: true }
      : ofSpokenOrReference(context, match[0])
}

/** "around 7:15 p.m.", "at 0945": on the day spoken of. */
const clock: TimeRule = {
  name: 'clock',
  signs: [DIGIT, 'noon', 'midnight'],
  pattern: pattern(`(?:(?:at|around|about|by|shortly (?:before|after)) )*${CLOCK}`),
  refuse: (match, { left, right }) =>
    /^(?:noon|midnight)$/i.test(match[0]) ||
    /^\s*[-–/%▶:]/.test(right) ||
    /[-–/▶:.]$/.test(left) ||
    // "04:27" alone is as often a film's length.
    /^[\d:.]+$/.test(match[0]),
  read: (match, context) => {
    const { part, ...reading } = ofSpokenOrReference(context, '')
    const words = partOfClock(match[0]) ?? part
    return { ...reading, ...(words && { part: words }) }
  }
}

export const SPOKEN_DAY_RULES: readonly TimeRule[] = [
  sameDay,
  nextDay,
  withinDay,
  numberedDay,
  clock
]
