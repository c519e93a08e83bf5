/** First and last day, in days since 1970, that a value of EDTF allows; null where it has no end. */
type Days = Readonly<{ first: number; last: number }>

const DAY = 86_400_000
/** Days by which two tellings of one event may differ: a weekday misread, a night counted twice. */
const SLACK = 7

/** Whether what happened at one of these times cannot have happened at any of those. */
export function areApart(own: readonly string[], others: Iterable<string>): boolean {
  const theirs = [...others].flatMap((value) => daysOf(value) ?? [])
  const ours = own.flatMap((value) => daysOf(value) ?? [])
  if (ours.length === 0 || theirs.length === 0) return false
  return ours.every((a) =>
    theirs.every((b) => Math.max(a.first - b.last, b.first - a.last) > SLACK)
  )
}

/** Whether one of these times may be one of those. */
export function mayBeOne(own: readonly string[], others: Iterable<string>): boolean {
  const theirs = [...others].flatMap((value) => daysOf(value) ?? [])
  const ours = own.flatMap((value) => daysOf(value) ?? [])
  if (ours.length === 0 || theirs.length === 0) return true
  return ours.some((a) => theirs.some((b) => a.first <= b.last && b.first <= a.last))
}

/** Whether all of these times were over a number of days before a day. */
export function endsBefore(times: readonly string[], day: string, by: number): boolean {
  const ours = times.flatMap((value) => daysOf(value) ?? [])
  const until = daysOf(day)
  return until !== null && ours.length > 0 && ours.every(({ last }) => last + by < until.first)
}

function daysOf(value: string): Days | null {
  const [from = '', to = from] = value.split('/')
  const first = edge(from, false)
  const last = edge(to, true)
  return first === null || last === null ? null : { first, last }
}

/** "2015-11" begins on its first day and ends on its last; a season counts as its year. */
function edge(text: string, isEnd: boolean): number | null {
  const match = /^(\d{2,4})(X{0,2})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text)
  if (!match) return null
  const [, digits = '', unknown = '', month = '', day = ''] = match
  const year = Number(digits + (isEnd ? '9' : '0').repeat(unknown.length))
  const known = month !== '' && Number(month) <= 12 ? Number(month) : null
  if (known !== null && day !== '') return Date.UTC(year, known - 1, Number(day)) / DAY
  if (!isEnd) return Date.UTC(year, (known ?? 1) - 1, 1) / DAY
  return Date.UTC(year, known ?? 12, 0) / DAY
}
