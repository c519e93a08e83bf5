import { addMonths, monthOf } from './calendar.ts'
import { pattern, type TimeRule } from './rule.ts'
import { NUMBER, numberOf, ORDINAL, ordinalOf } from './words.ts'

const DETERMINER = "(?:the|a|an|its|his|her|their|our|this|that|[\\p{L}'’]+['’]s?)"

/**
 * "the one-year anniversary of the establishment": what is remembered lies a period back. The day
 * of an anniversary is celebrated near, not always on, so a month is the most that is known.
 */
const anniversary: TimeRule = {
  name: 'anniversary',
  signs: ['anniversary'],
  pattern: pattern(
    `(?:on )?(?:the |its |his |her |their )?(?:(?<years>${NUMBER})[-\\s](?<unit>year|month|week)|(?<ordinal>${ORDINAL})) anniversary(?: of ${DETERMINER}(?: (?!of |in |on |at |by |and |to |for |that |which |who |when |is |are |was |were |has |had |will )[\\p{L}\\d-]+){1,3}?(?= of | in | on | at | by | and | to | for | that | which | when | is | are | was | were | has | had | will |[^\\p{L}\\d\\s-]|$))?`
  ),
  read: (match, context) => {
    const { years, unit = 'year', ordinal } = match.groups ?? {}
    const count = years ? numberOf(years) : ordinalOf(ordinal ?? '')
    const derivation = 'INFERRED'
    if (!context.reference || count === null || unit.toLowerCase() === 'week') {
      return { value: null, precision: 'MONTH', anchored: true, derivation }
    }
    const months = unit.toLowerCase() === 'month' ? count : 12 * count
    const value = addMonths(monthOf(context.reference), -months)
    return { value: value >= '1000' ? value : null, precision: 'MONTH', anchored: true, derivation }
  }
}

export const ANNIVERSARY_RULES: readonly TimeRule[] = [anniversary]
