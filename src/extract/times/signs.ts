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

/** Numbers of signs, given as they are first asked for: a sentence keeps what it holds in a list by number. */
const numberOf = new Map<string, number>()
const numbersOf = new Map<readonly string[], readonly number[]>()
const names: string[] = []

function numbered(signs: readonly string[]): readonly number[] {
  const before = numbersOf.get(signs)
  if (before) return before
  const numbers = signs.map((sign) => {
    const known = numberOf.get(sign) ?? names.push(sign) - 1
    numberOf.set(sign, known)
    return known
  })
  numbersOf.set(signs, numbers)
  return numbers
}

/** Answers for one sentence whether it holds one of a rule's signs; each is looked for once. */
export function readSigns(sentence: string): (signs: readonly string[]) => boolean {
  const lower = sentence.toLowerCase()
  const known: (boolean | undefined)[] = []
  const holds = (number: number): boolean => (known[number] ??= isIn(lower, names[number] ?? ''))
  return (signs) => numbered(signs).some(holds)
}

const isIn = (lower: string, sign: string): boolean =>
  sign === DIGIT ? /\d/.test(lower) : sign === YEAR ? YEARS.test(lower) : lower.includes(sign)
