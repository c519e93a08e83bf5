const DATE = /^(\d{2,4})(X{0,2})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/

/** First months of EDTF's seasons (21 spring … 24 winter) and quarters (33 … 36). */
const FIRST_MONTH: Readonly<Record<string, string>> = {
  '21': '03',
  '22': '06',
  '23': '09',
  '24': '12',
  '33': '01',
  '34': '04',
  '35': '07',
  '36': '10'
}

/**
 * The first day that an EDTF value allows: "2024-01" -> "2024-01-01", "2020/.." -> "2020-01-01",
 * "201X" -> "2010-01-01". Null where there is none ("../2020") or the value is no EDTF date.
 */
export function lowerBound(value: string): string | null {
  const [first = ''] = value.split('/')
  const match = DATE.exec(first.replace(/[?~%]/g, ''))
  if (!match) return null
  const [, digits = '', unknown = '', month = '01', day = '01'] = match
  if (digits.length + unknown.length !== 4) return null
  const year = digits + '0'.repeat(unknown.length)
  const firstMonth = FIRST_MONTH[month] ?? month.replace('XX', '01')
  const bound = `${year}-${firstMonth}-${day.replace('XX', '01')}`
  return isDay(bound) ? bound : null
}

/** Whether the text is a day of the calendar, "2024-02-29". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const instant = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(text)
}
