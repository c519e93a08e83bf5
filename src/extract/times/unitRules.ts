import { UNIT_SIGNS } from './signs.ts'
import {
  addDays,
  addMonths,
  decade,
  formatYear,
  monthOf,
  quarter,
  quarterOf,
  weekOf,
  weekdayOf,
  weekendOf,
  yearOf
} from './calendar.ts'
import { EARLY } from './calendarRules.ts'
import { pattern, shiftOf, vague, type Reading, type TimeContext, type TimeRule } from './rule.ts'

const WHICH =
  '(?<which>last|this past|this coming|this|the current|the past|the last|the previous|the preceding|the next|the coming|the following|next|coming|that|the same|the very same)'

type Unit = 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'

/** A unit counted from a day, as an EDTF value with its precision. */
export function shifted(unit: Unit, day: string, shift: number): Reading {
  const year = yearOf(day)
  switch (unit) {
    case 'week':
      return { value: weekOf(addDays(day, 7 * shift)), precision: 'WEEK' }
    case 'weekend':
      return { value: weekendOf(addDays(day, 7 * shift)), precision: 'DAY' }
    case 'month':
      return { value: addMonths(monthOf(day), shift), precision: 'MONTH' }
    case 'quarter': {
      const first = addMonths(monthOf(day), 3 * shift)
      return { value: quarter(yearOf(first), quarterOf(first)), precision: 'MONTH' }
    }
    case 'year':
      return { value: formatYear(year + shift), precision: 'YEAR' }
    case 'decade':
      return { value: decade(year + 10 * shift), precision: 'YEAR' }
  }
}

/** "last week", "earlier this year", "the end of next month". */
const relativeUnit: TimeRule = {
  name: 'relative-unit',
  signs: UNIT_SIGNS,
  pattern: pattern(
    `(?:(?:in|over|during|on|at) )?(?:(?:earlier|later|sometime|some time) |${EARLY})?(?:in )?${WHICH} (?:fiscal |calendar )?(?<unit>weekend|week|month|quarter|year|decade)`
  ),
  refuse: (match, { left, right }) => {
    const which = match.groups?.which ?? ''
    if (/^\s*(?:-old|or so|or two|'s end)/.test(right) && !/^\s*'s end/.test(right)) return true
    if (/\b(?:his|her|its|their|our|my|your|the)\s+$/.test(left)) return true
    return /^that$/i.test(which) && /\b(?:said|says|say|told)\s+$/.test(left)
  },
  read: (match, context) => {
    const { which = '', unit = '' } = match.groups ?? {}
    const lower = which.toLowerCase()
    if (/^(?:that|the same|the very same|the following|the previous|the preceding)$/.test(lower)) {
      return fromDiscourse(unit.toLowerCase() as Unit, shiftOf(which), context)
    }
    return fromReference(unit.toLowerCase() as Unit, shiftOf(which), context)
  }
}

const PRECISIONS = {
  week: 'WEEK',
  weekend: 'DAY',
  month: 'MONTH',
  quarter: 'MONTH',
  year: 'YEAR',
  decade: 'YEAR'
} as const

function fromReference(unit: Unit, shift: number, context: TimeContext): Reading {
  const { reference } = context
  if (!reference) return { value: null, precision: PRECISIONS[unit], anchored: true }
  if (unit === 'weekend') return weekendReading(reference, shift, context)
  return { ...shifted(unit, reference, shift), anchored: true }
}

/** On a Saturday or Sunday "the weekend" is this one, on other days the one before. */
function weekendReading(reference: string, shift: number, context: TimeContext): Reading {
  const isWeekend = [0, 6].includes(weekdayOf(reference))
  const ahead = shift > 0 || (shift === 0 && context.tense() === 'AHEAD')
  const weeks = ahead ? (isWeekend && shift > 0 ? 1 : 0) : isWeekend && shift === 0 ? 0 : -1
  return { ...shifted('weekend', reference, weeks), anchored: true }
}

/** "that year", "the following month": counted from what was spoken of before. */
function fromDiscourse(unit: Unit, shift: number, context: TimeContext): Reading {
  const { day, month, year } = context.before
  const from = day ?? (month ? `${month}-15` : year ? `${formatYear(year)}-07-01` : null)
  const known =
    unit === 'year' || unit === 'decade'
      ? from
      : unit === 'month'
        ? (day ?? (month && `${month}-15`))
        : day
  if (!known) return { value: null, precision: PRECISIONS[unit] }
  const anchor = day === known ? { anchor: day } : {}
  return { ...shifted(unit, known, shift), derivation: 'INFERRED', ...anchor }
}

/** "over the weekend". */
const theWeekend: TimeRule = {
  name: 'weekend',
  signs: ['weekend'],
  pattern: pattern('(?:(?:over|during|at|on) )?the weekend'),
  read: (_match, context) =>
    context.reference
      ? weekendReading(context.reference, 0, context)
      : { value: null, precision: 'DAY', anchored: true }
}

/** "by the end of the month", "year end", "for the full year". */
const edgeOfUnit: TimeRule = {
  name: 'edge-of-unit',
  signs: UNIT_SIGNS,
  pattern: pattern(
    "(?:in )?(?:(?:the )?(?:beginning|start|middle|end|rest|remainder|course|half|part) of the (?<unit>week|month|year|quarter|decade)|(?:earlier|later|early|late) in the (?<within>week|month|year)|(?<year>(?:the )?year end|(?:the )?year['’]s end|the full year))"
  ),
  read: (match, context) => {
    const { unit, within, year } = match.groups ?? {}
    return fromReference(
      (year ? 'year' : (unit ?? within ?? 'year').toLowerCase()) as Unit,
      0,
      context
    )
  }
}

/** "at year-end": the last day of the year, as accounts close. */
const yearEnd: TimeRule = {
  name: 'year-end',
  signs: ['year-end'],
  pattern: pattern('(?:the )?year-end'),
  read: (_match, context) => {
    const { reference } = context
    if (!reference) return { value: null, precision: 'DAY', anchored: true }
    const isOver = /\bsince\s+$/.test(context.left) || context.tense() === 'PAST'
    const year = yearOf(reference) - (isOver ? 1 : 0)
    return { value: `${formatYear(year)}-12-31`, precision: 'DAY', anchored: true }
  }
}

/** "for the week", "the year's": the one that the text comes out in. */
const theUnit: TimeRule = {
  name: 'the-unit',
  signs: ['week', 'year'],
  pattern: pattern(
    "(?:(?:in|for|during|of|over) )?the (?<unit>week|year)(?=['’]s|[.,;]| of [$£€\\d]|$)"
  ),
  refuse: (match, { left, right }) =>
    /\b(?:end|beginning|start|middle|rest|half|part|time|days?|times)\s+$/.test(left) ||
    /^['’]s end/.test(right) ||
    (/^the year$/i.test(match[0]) && !/^['’]s/.test(right)),
  read: (match, context) =>
    fromReference((match.groups?.unit ?? 'week').toLowerCase() as Unit, 0, context)
}

/** "the past year", "recent weeks", "coming months": words that name no period. */
const vagueUnits: TimeRule = {
  name: 'vague-unit',
  signs: ['times', ...UNIT_SIGNS],
  pattern: pattern(
    '(?:(?:in|over|during|for|of|within) )?(?:the )?(?:more )?(?<which>recent|past|coming|previous|earlier|later|future|last few|past few|next few|last several|past several|last couple of|past couple of) (?:days|weeks|months|quarters|years|decades|centuries|times)(?: and (?:weeks|months|years))?'
  ),
  refuse: (match) => /^(?:the )?(?:past|previous|earlier|later|future) times/i.test(match[0]),
  read: () => vague()
}

export const UNIT_RULES: readonly TimeRule[] = [
  relativeUnit,
  theWeekend,
  edgeOfUnit,
  yearEnd,
  theUnit,
  vagueUnits
]
