/** Words that time expressions cannot do without, in small letters: far cheaper to look for than a pattern. */

/** Stands for any digit. */
export const DIGIT = '0'
/** Stands for any year in figures. */
export const YEAR = '1900'
const YEARS = /(?:1[5-9]|20)\d\d/
export const UNIT_SIGNS = [
  'minute',
  'hour',
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'centur'
] as const
export const MONTH_SIGNS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec'
] as const
export const WEEKDAY_SIGNS = ['day', 'mon.', 'tue', 'wed.', 'thu', 'fri.', 'sat.', 'sun.'] as const
export const PART_SIGNS = ['morning', 'afternoon', 'evening', 'night'] as const

/** Answers for one sentence whether it holds one of some signs; each is looked for once. */
export function readSigns(sentence: string): (signs: readonly string[]) => boolean {
  const lower = sentence.toLowerCase()
  const known = new Map<string, boolean>()
  const holds = (sign: string): boolean => {
    const before = known.get(sign)
    if (before !== undefined) return before
    const found =
      sign === DIGIT ? /\d/.test(lower) : sign === YEAR ? YEARS.test(lower) : lower.includes(sign)
    known.set(sign, found)
    return found
  }
  return (signs) => signs.some(holds)
}
