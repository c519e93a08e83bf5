import type { DayPart } from '../../model.ts'

const ZONE = '(?:\\s*\\(?(?:gmt|utc|est|edt|pst|pdt|cst|cet|bst|local time|in the (?:morning|afternoon|evening)|at night)\\)?)?'
const HOUR = `(?:\\d{1,2}(?:[:.]\\d{2})?\\s*(?:a\\.?m\\.?|p\\.?m\\.?)|\\d{1,2}:\\d{2}(?:\\s*(?:hours|hrs|h))?|\\d{4}(?:\\s*(?:gmt|utc|hours|hrs|local time))|noon|midnight)${ZONE}`

/** "at 7:15 p.m. (local time) on": a clock time that leads to a day. */
export const CLOCK_BEFORE_DAY = new RegExp(
  `(?:at |around |about |by |before |after |shortly (?:before|after) |until )*${HOUR}(?:,)?(?:\\s+on)?\\s+$`.replaceAll(' ', '\\s+'),
  'iu'
)

/** "on Tuesday at about 10:30 a.m.": a clock time that follows a day. */
export const CLOCK_AFTER_DAY = new RegExp(
  `^(?:,)?(?:\\s+(?:at|around|about|shortly before|shortly after))+\\s+(?:${HOUR}|\\d{4}(?!\\s+\\p{L}*(?:people|soldiers|troops)))`.replaceAll(' ', '\\s+'),
  'iu'
)

/** A clock time of its own: "at 0945", "around 7:15 p.m.". */
export const CLOCK_ALONE = new RegExp(
  `(?<![\\p{L}\\p{N}$])(?:(?:at|around|about|by) )*(?:${HOUR}|(?<=\\bat )\\d{4})(?![\\p{L}\\p{N}%])`.replaceAll(' ', '\\s+'),
  'giu'
)

/** Which part of the day a clock time lies in; undefined where "7:15" could be either. */
export function partOfClock(words: string): DayPart | undefined {
  const lower = words.toLowerCase()
  if (/noon/.test(lower)) return 'AFTERNOON'
  if (/midnight/.test(lower)) return 'NIGHT'
  const digits = /(\d{1,2})(?:[:.]?(\d{2}))?/.exec(lower)
  if (!digits) return undefined
  const half = /a\.?m/.test(lower) ? 0 : /p\.?m/.test(lower) ? 12 : null
  const hour = Number(digits[1]) % (half === null ? 24 : 12) + (half ?? 0)
  if (half === null && !/\d{4}|:\d{2}/.test(lower)) return undefined
  if (hour < 5 || hour >= 22) return 'NIGHT'
  if (hour < 12) return 'MORNING'
  return hour < 18 ? 'AFTERNOON' : 'EVENING'
}
