import { PART_SIGNS, WEEKDAY_SIGNS } from './signs.ts'
import type { DayPart } from '../../model.ts'
import { addDays } from './calendar.ts'
import { resolveWeekday, type Direction } from './resolve.ts'
import { pattern, type Reading, type TimeContext, type TimeRule } from './rule.ts'
import { WEEKDAY, weekdayIndex } from './words.ts'

const PART = '(?:morning|afternoon|evening|night|noon|midnight|lunchtime|dawn|dusk)'
const EARLY =
  '(?:(?:earlier|early|later|late|mid-?|mid-morning|mid-afternoon|shortly after midnight|before dawn|at dawn|in the small hours of|at noon|at midnight|noon|midnight)\\s+(?:on )?)'

export function partOf(words: string | undefined): DayPart | undefined {
  const lower = words?.toLowerCase() ?? ''
  if (/morning|dawn|small hours/.test(lower)) return 'MORNING'
  if (/mid-?afternoon|afternoon|noon|lunch/.test(lower)) return 'AFTERNOON'
  if (/night/.test(lower)) return 'NIGHT'
  if (/evening|dusk|tonight/.test(lower)) return 'EVENING'
  if (/\bearly\b/.test(lower)) return 'MORNING'
  return /\blate\b/.test(lower) ? 'EVENING' : undefined
}

/** A day seen from the day of publication, or no value without one. */
export function fromReference(
  context: TimeContext,
  day: (reference: string) => string | null,
  words?: string
): Reading {
  const part = partOf(words)
  return {
    value: context.reference ? day(context.reference) : null,
    precision: 'DAY',
    anchored: true,
    ...(part && { part })
  }
}

const directionOf = (word: string | undefined, context: TimeContext): Direction => {
  const lower = word?.toLowerCase() ?? ''
  if (/last|past|previous/.test(lower)) return 'LAST'
  if (/next|coming|following/.test(lower)) return 'NEXT'
  const tense = context.tense()
  if (/this/.test(lower)) return tense === 'PAST' ? 'PAST' : 'THIS'
  return tense
}

/** "on Tuesday", "late Tuesday", "last Friday", "Thursday evening". */
const weekday: TimeRule = {
  name: 'weekday',
  signs: WEEKDAY_SIGNS,
  pattern: pattern(
    `(?:on )?(?<early>${EARLY})?(?:on )?(?<which>last |this past |this coming |this |next |coming |the previous |the preceding |the following )?(?<day>${WEEKDAY})(?: (?<part>${PART}))?`
  ),
  refuse: (match) => /^sat\.?$|^sun\.?$/i.test(match.groups?.day ?? '') && match[0].length < 6,
  read: (match, context) => {
    const { early = '', which, day = '', part = '' } = match.groups ?? {}
    const index = weekdayIndex(day)
    const spoken = context.before.day
    if (spoken && /^the /i.test(which ?? '')) {
      return {
        value: resolveWeekday(index, spoken, directionOf(which, context)),
        precision: 'DAY',
        anchor: spoken
      }
    }
    return fromReference(
      context,
      (reference) => resolveWeekday(index, reference, directionOf(which, context)),
      `${part} ${early}`
    )
  }
}

const OFFSETS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  tonight: 0,
  tonite: 0
}

/** "yesterday", "late yesterday", "tomorrow night". */
const namedDay: TimeRule = {
  name: 'named-day',
  signs: ['today', 'yesterday', 'tomorrow', 'tonight'],
  pattern: pattern(
    `(?<early>${EARLY})?(?<day>today|yesterday|tomorrow|tonight)(?: (?<part>${PART}))?`
  ),
  read: (match, context) => {
    const { early = '', day = '', part = '' } = match.groups ?? {}
    const offset = OFFSETS[day.toLowerCase()] ?? 0
    return fromReference(
      context,
      (reference) => addDays(reference, offset),
      `${day} ${part} ${early}`
    )
  }
}

/** "the day before yesterday", "the day after tomorrow". */
const twoDays: TimeRule = {
  name: 'two-days',
  signs: ['yesterday', 'tomorrow'],
  pattern: pattern('the day (?<side>before yesterday|after tomorrow)'),
  read: (match, context) => {
    const offset = /before/i.test(match.groups?.side ?? '') ? -2 : 2
    return fromReference(context, (reference) => addDays(reference, offset))
  }
}

/** "last night", "this morning", "overnight". */
const partOfDay: TimeRule = {
  name: 'part-of-day',
  signs: PART_SIGNS,
  pattern: pattern(
    '(?:(?:earlier|early|later|late) )?(?:(?<last>last|yesterday) (?<night>night|evening)|this (?<this>morning|afternoon|evening)|(?<over>overnight))'
  ),
  read: (match, context) => {
    const { last, night, this: current, over } = match.groups ?? {}
    const offset = last || over ? -1 : 0
    const words = night ?? current ?? (over ? 'night' : '')
    return fromReference(context, (reference) => addDays(reference, offset), words)
  }
}

export const DAY_RULES: readonly TimeRule[] = [weekday, namedDay, twoDays, partOfDay]
