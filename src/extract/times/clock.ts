import type { DayPart } from '../../model.ts'

const ZONE =
  '(?: \\(?(?:gmt|utc|est|edt|pst|pdt|cst|cet|bst|local time|in the (?:morning|afternoon|evening)|at night)\\)?)?'

/** "7:15 p.m.", "19:30 GMT", "noon"; four digits only where "at", "hours" or a zone says so. */
export const CLOCK = `(?:\\d{1,2}(?:[:.]\\d{2})?\\s*(?:a\\.?m\\.?|p\\.?m\\.?)${ZONE}|\\d{1,2}:\\d{2}(?:\\s*(?:hours|hrs|h))?${ZONE}|\\d{4} (?:gmt|utc|hours|hrs|local time)|(?<=\\bat )[0-2]\\d[0-5]\\d(?! (?:\\p{L}+ )?(?:people|soldiers|troops))|noon|midnight)`

const spaced = (source: string): string => source.replaceAll(' ', '\\s+')

/** "at 7:15 p.m. (local time) on": a clock time that leads to a day. */
const BEFORE_DAY = new RegExp(
  spaced(
    `(?:\\b(?:at|around|about|by|before|after|shortly|until) )*(?<![\\p{L}\\p{N}])${CLOCK},?(?: on)? $`
  ),
  'iu'
)

/** "on Tuesday at about 10:30 a.m.": a clock time that follows a day. */
const AFTER_DAY = new RegExp(
  spaced(`^,?(?: (?:at|around|about|shortly before|shortly after))+ ${CLOCK}`),
  'iu'
)

/** Characters in which a clock time beside a day fits; looking further back costs time. */
const REACH = 60

/** The clock time that ends where a day begins: its length and words. */
export const clockBefore = (left: string): string | null =>
  /\d|noon|midnight/i.test(left.slice(-REACH))
    ? (BEFORE_DAY.exec(left.slice(-REACH))?.[0] ?? null)
    : null

/** The clock time that begins where a day ends. */
export const clockAfter = (right: string): string | null =>
  AFTER_DAY.exec(right.slice(0, REACH))?.[0] ?? null

/** Which part of the day a clock time lies in; undefined where "7:15" could be either. */
export function partOfClock(words: string): DayPart | undefined {
  const lower = words.toLowerCase()
  if (/noon/.test(lower)) return 'AFTERNOON'
  if (/midnight/.test(lower)) return 'NIGHT'
  const digits = /(\d{1,2})(?:[:.]?(\d{2}))?/.exec(lower)
  if (!digits) return undefined
  const half = /a\.?m/.test(lower) ? 0 : /p\.?m/.test(lower) ? 12 : null
  const hour = (Number(digits[1]) % (half === null ? 24 : 12)) + (half ?? 0)
  if (half === null && !/\d{4}|:\d{2}/.test(lower)) return undefined
  if (hour < 5 || hour >= 22) return 'NIGHT'
  if (hour < 12) return 'MORNING'
  return hour < 18 ? 'AFTERNOON' : 'EVENING'
}
