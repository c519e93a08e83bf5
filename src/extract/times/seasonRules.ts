import { half, season, yearOf } from './calendar.ts'
import { EARLY } from './calendarRules.ts'
import { pattern, shiftOf, type TimeContext, type TimeRule } from './rule.ts'
import { SEASON, seasonCode } from './words.ts'

/** "last summer", "in the winter of 1994", "spring 2020". */
const seasons: TimeRule = {
  name: 'season',
  signs: ['spring', 'summer', 'autumn', 'fall', 'winter'],
  pattern: pattern(
    `(?:(?:in|over|during) )?(?:${EARLY})?(?:(?<which>last|this past|this coming|this|next|the coming|the past|the following|that) (?<named>${SEASON})|(?:the )?(?<season>${SEASON})(?:,? (?:of )?(?<year>1[5-9]\\d{2}|20\\d{2}|(?<other>last year|this year|next year)))?)`
  ),
  refuse: (match, { left }) => {
    const { which, year, season: name = '' } = match.groups ?? {}
    if (which || year) return false
    const led = /^(?:in|over|during)\b|^(?:early|late|mid)|^the\b/i.test(match[0])
    const capital = /^\p{Lu}/u.test(name) && left.trim() !== ''
    return !led || capital || /^(?:fall|spring)$/i.test(name)
  },
  read: (match, context) => {
    const { which, named, season: name, year, other } = match.groups ?? {}
    const code = seasonCode(named ?? name ?? '')
    if (year && !other) return { value: season(Number(year), code), precision: 'MONTH' }
    const { reference } = context
    if (!reference) return { value: null, precision: 'MONTH', anchored: true }
    const shift = other ? shiftOf(other) : null
    const value = season(
      yearOf(reference) + (shift ?? seasonShift(which, code, reference, context)),
      code
    )
    return { value, precision: 'MONTH', anchored: true }
  }
}

/** Years to go to the season meant: the last that has begun, the next that has not. */
function seasonShift(
  which: string | undefined,
  code: number,
  reference: string,
  context: TimeContext
): number {
  const begins = ((code - 21) * 3 + 3) % 12 || 12
  const month = Number(reference.slice(5, 7))
  const lower = which?.toLowerCase() ?? ''
  if (/next|coming/.test(lower)) return begins > month ? 0 : 1
  if (/last|past/.test(lower))
    return begins + 2 < month ? (lower === 'last' && code === 23 ? -1 : 0) : -1
  if (/this/.test(lower)) return 0
  return begins <= month || context.tense() === 'AHEAD' ? 0 : -1
}

/** "the first half of 1990", "the second half of the year". */
const halves: TimeRule = {
  name: 'half',
  signs: ['half'],
  pattern: pattern(
    '(?:in )?(?:the )?(?<which>first|second|last|latter|1st|2nd) half (?:of )?(?<year>1[5-9]\\d{2}|20\\d{2}|this year|last year|next year|the year)'
  ),
  read: (match, context) => {
    const { which = '', year = '' } = match.groups ?? {}
    const number = /^(?:first|1st)$/i.test(which) ? 1 : 2
    if (/^\d/.test(year)) return { value: half(Number(year), number), precision: 'MONTH' }
    if (!context.reference) return { value: null, precision: 'MONTH', anchored: true }
    return {
      value: half(yearOf(context.reference) + shiftOf(year), number),
      precision: 'MONTH',
      anchored: true
    }
  }
}

export const SEASON_RULES: readonly TimeRule[] = [seasons, halves]
