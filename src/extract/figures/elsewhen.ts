import { DATE, monthOf, YEAR } from './periods.ts'

/**
 * Year and month an article speaks of: its date, else the first full date in its lead;
 * WEEKDAYS where the lead tells time by days of the week only; null when nothing tells.
 */
export type Reference = Readonly<{ year: number; month: number }> | 'WEEKDAYS' | null

const months = (year: number, month: number): number => year * 12 + month

/** Whether a date in the clause lies outside the month before the article. */
export function isElsewhen(clause: string, reference: Reference): boolean {
  for (const match of clause.matchAll(DATE)) {
    const [, weekday, , first, second, , dayless, year] = match
    if (weekday) continue
    if (reference === null || reference === 'WEEKDAYS') {
      if (dayless || reference) return true
      continue
    }
    const month = monthOf(first ?? second ?? dayless ?? '')
    // "last August" told in August is that of the year before.
    const isOver =
      month > reference.month || (month === reference.month && match[0].startsWith('last '))
    const past = isOver ? reference.year - 1 : reference.year
    const distance =
      months(reference.year, reference.month) - months(year ? Number(year) : past, month)
    if (distance > 1 || (dayless && distance === 1) || distance < 0) return true
  }
  if (reference === null) return false
  if (reference === 'WEEKDAYS') return clause.search(YEAR) >= 0
  for (const match of clause.matchAll(YEAR)) if (Number(match[1]) !== reference.year) return true
  return false
}
