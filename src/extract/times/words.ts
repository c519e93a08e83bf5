/** Parts that the patterns of time expressions are made of. */

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
] as const

export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday'
] as const

const SEASON_CODES: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24
}

const SMALL_NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const

export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\\b\\.?|(?:mar|apr|jun|jul)\\.)'
export const WEEKDAY =
  '(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:mon|tues?|wed|thurs?|fri|sat|sun)\\.)'
export const SEASON = '(?:spring|summer|autumn|fall|winter)'
const SMALL = `(?:${SMALL_NUMBERS.slice(1).join('|')})`
const TENS_AND_ONES = `(?:${TENS.join('|')})(?:[-\\s](?:one|two|three|four|five|six|seven|eight|nine))?`
export const NUMBER = `(?:\\d{1,4}|${TENS_AND_ONES}|${SMALL}|an?|hundred)`
/** Counts that name no number. */
export const VAGUE_NUMBER =
  '(?:(?:a\\s+)?(?:few|couple(?:\\s+of)?|number\\s+of|handful\\s+of)|several|many|some|various)'
export const UNIT = '(?:minute|hour|day|week|fortnight|month|quarter|year|decade|century|centurie)'
export const APPROXIMATELY =
  '(?:about|around|some|nearly|almost|over|more\\s+than|less\\s+than|at\\s+least|roughly|approximately|barely|just|only|just\\s+over|just\\s+under)'
export const EARLY_OR_LATE = '(?:earlier|early|later|late|mid)'

/** The month's number from 1, by its first three letters. */
export const monthIndex = (word: string): number =>
  MONTHS.findIndex((month) => month.slice(0, 3) === word.slice(0, 3).toLowerCase()) + 1

/** 0 is Sunday. */
export const weekdayIndex = (word: string): number =>
  WEEKDAYS.findIndex((day) => day.slice(0, 3) === word.slice(0, 3).toLowerCase())

export const seasonCode = (word: string): number => SEASON_CODES[word.toLowerCase()] ?? 22

/** "three", "a", "24", "twenty-four"; null for words that are no number. */
export function numberOf(words: string): number | null {
  const lower = words.trim().toLowerCase()
  if (/^\d+$/.test(lower)) return Number(lower)
  if (/^an?$/.test(lower)) return 1
  if (lower === 'hundred') return 100
  const small = SMALL_NUMBERS.indexOf(lower)
  if (small >= 0) return small
  const [tens = '', ones = 'zero'] = lower.split(/[-\s]+/)
  const index = TENS.findIndex((word) => word === tens)
  return index < 0 ? null : (index + 2) * 10 + Math.max(0, SMALL_NUMBERS.indexOf(ones))
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' '
  )
export const ORDINAL = `(?:\\d{1,3}(?:st|nd|rd|th)|${ORDINALS.join('|')}|thirtieth|fortieth|fiftieth|hundredth)`

/** "third", "21st"; null for other words. */
export function ordinalOf(words: string): number | null {
  const lower = words.toLowerCase()
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10)
  const tens = { thirtieth: 30, fortieth: 40, fiftieth: 50, hundredth: 100 }[lower]
  const index = ORDINALS.indexOf(lower)
  return tens ?? (index < 0 ? null : index + 1)
}
