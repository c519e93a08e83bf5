import { PART_SIGNS, UNIT_SIGNS } from './signs.ts'
import { pattern, type TimeRule } from './rule.ts'
import { APPROXIMATELY, NUMBER, UNIT, VAGUE_NUMBER } from './words.ts'

const duration = { value: null, precision: 'VAGUE', kind: 'DURATION' } as const
const set = { value: null, precision: 'VAGUE', kind: 'SET' } as const

/** "for three weeks", "two-year", "the past two months", "the first nine months". */
const lengths: TimeRule = {
  name: 'length',
  signs: UNIT_SIGNS,
  pattern: pattern(
    `(?:(?:for|in|within|over|during|of) )?(?:the )?(?:${APPROXIMATELY} )?(?:(?:first|last|past|next|latest|previous|coming|another|final|full|additional) )?(?:(?:${NUMBER}|${VAGUE_NUMBER})(?:[-\\s](?:to|or|and)[-\\s]${NUMBER})?[-\\s](?:more |full |straight |consecutive |additional )?(?:trading )?${UNIT}s?(?:[-\\s](?:old|long))?)`
  ),
  refuse: (_match, { right }) => /^\s+(?:ago|earlier|later|before|after)\b/.test(right),
  // "In the first nine months": what follows is no longer about a quarter.
  read: (match) =>
    /\b(?:months|year)\b/i.test(match[0]) ? { ...duration, discourse: 'CLEAR' } : duration
}

/** "for decades", "hours", "months-long". */
const bareLengths: TimeRule = {
  name: 'bare-length',
  signs: UNIT_SIGNS,
  pattern: pattern(
    `(?:for|after|within|of) (?:many |hundreds of |thousands of )?(?:minutes|hours|days|weeks|months|years|decades|centuries)(?:-long)?`
  ),
  read: () => duration
}

/** "every Monday", "each year", "daily", "once a week", "Tuesday nights". */
const sets: TimeRule = {
  name: 'set',
  signs: ['every', 'each', 'per', 'ly', 'days', ...PART_SIGNS, 'once', 'twice', 'times'],
  pattern: pattern(
    '(?:(?:once|twice|\\w+ times) )?(?:every|each|per) (?:other |second |single )?(?:minute|hour|day|morning|evening|night|week|weekend|month|quarter|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|(?:sun|mon|tues|wednes|thurs|fri|satur)day)|(?:sun|mon|tues|wednes|thurs|fri|satur)days(?: (?:mornings|nights|evenings))?|(?:sun|mon|tues|wednes|thurs|fri|satur)day (?:mornings|nights|evenings)|daily|weekly|monthly|yearly|annually|hourly|(?:once|twice|\\w+ times) an? (?:day|week|month|year)'
  ),
  refuse: (_match, { right }) =>
    /^\s+(?:mail|telegraph|news|star|express|mirror|times|post|beast|standard|nation)\b/.test(
      right
    ),
  read: () => set
}

export const DURATION_RULES: readonly TimeRule[] = [lengths, bareLengths, sets]
