import type { Discourse, Reading } from './rule.ts'

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/
const DAY = /^\d{4}-\d{2}-\d{2}$/
const THREE_MONTHS = /^\d{4}-(?:01|04|07|10)\/\d{4}-(?:03|06|09|12)$/

/** What the text speaks of after one more expression. */
export function advance(
  before: Discourse,
  { value, kind = 'POINT', discourse }: Reading
): Discourse {
  if (discourse === 'CLEAR') return { ...before, quarter: null }
  if (value === null || kind !== 'POINT' || discourse === 'KEEP') return before
  const single = value.replace(/\/\.\.$/, '')
  if (DAY.test(single)) {
    const [month, year] = [single.slice(0, 7), Number(single.slice(0, 4))]
    return { ...before, day: single, told: single, beside: null, month, year }
  }
  const beside = before.told
  if (MONTH.test(single)) {
    return { ...before, day: null, beside, month: single, year: Number(single.slice(0, 4)) }
  }
  if (/^\d{4}$/.test(single))
    return { ...before, day: null, beside, month: null, year: Number(single) }
  return isQuarter(value) ? { ...before, quarter: value } : before
}

/** Where a new sentence begins. */
export const nextSentence = (before: Discourse): Discourse =>
  before.told === null ? before : { ...before, told: null }

const isQuarter = (value: string): boolean => {
  const [from = '', to = ''] = value.split('/')
  return THREE_MONTHS.test(value) && Number(to.slice(5)) - Number(from.slice(5)) === 2
}
