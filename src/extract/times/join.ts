import type { Range, TimePrecision } from '../../model.ts'
import { clockAfter, clockBefore, partOfClock } from './clock.ts'
import { partOf } from './dayRules.ts'
import type { Reading } from './rule.ts'

/** An expression of a sentence with its meaning. */
export type Read = Range & Readonly<{ by: string; reading: Reading }>

/** Joins what stands together: "between A and B", "since A", "at 10 p.m. on A". */
export function joinReadings(sentence: string, reads: readonly Read[]): readonly Read[] {
  const joined: Read[] = []
  for (const read of reads) {
    const before = joined.at(-1)
    const union = before && (withYear(sentence, before, read) ?? rangeOf(sentence, before, read))
    if (union) joined[joined.length - 1] = union
    else joined.push(read)
  }
  const clocked = joined.map((read) =>
    withSince(sentence, withPart(sentence, withClock(sentence, read)))
  )
  return clocked.filter((read) => !clocked.some((other) => swallows(other, read)))
}

/** "January nineteen ninety-seven": the year as it is spoken. */
function withYear(sentence: string, first: Read, second: Read): Read | null {
  const isOpen = first.by === 'times/month' || first.by === 'times/season'
  const between = sentence.slice(first.end, second.start)
  if (!isOpen || second.by !== 'times/spoken-year' || !/^,?\s+(?:of\s+)?$/i.test(between))
    return null
  const { value } = first.reading
  if (value === null || second.reading.value === null) return null
  return {
    ...first,
    end: second.end,
    reading: { value: second.reading.value + value.slice(4), precision: 'MONTH' }
  }
}

/** "from 26 August to Thursday" stays two days: its ends are told apart as often as together. */
const OPENERS: readonly (readonly [RegExp, RegExp, readonly TimePrecision[]])[] = [
  [/\b(?:in )?between\s+$/i, /^\s+and\s+$/i, ['DAY', 'MONTH', 'YEAR']],
  [/\bfrom\s+$/i, /^\s+(?:to|until|till|through)\s+$/i, ['MONTH', 'YEAR']]
]

function rangeOf(sentence: string, first: Read, second: Read): Read | null {
  const left = sentence.slice(0, first.start)
  const between = sentence.slice(first.end, second.start)
  const opener = OPENERS.map(([open, link, precisions]) =>
    link.test(between) && precisions.includes(first.reading.precision) ? open.exec(left) : null
  ).find(Boolean)
  const { value: from, precision } = first.reading
  const { value: to } = second.reading
  const isPoint = [first, second].every(({ reading }) => (reading.kind ?? 'POINT') === 'POINT')
  if (!opener || !isPoint || precision !== second.reading.precision) return null
  const ordered =
    from !== null && to !== null && !from.includes('/') && !to.includes('/') && from < to
  if (!ordered) return null
  return {
    start: opener.index,
    end: second.end,
    by: `${first.by}+range`,
    reading: { ...first.reading, value: `${from}/${to}` }
  }
}

/** "since August 2020, when officers overthrew him": the month in which they did. */
const OF_CLAUSE = /^,? when\b/
function withSince(sentence: string, read: Read): Read {
  const { value, kind = 'POINT' } = read.reading
  const since = /\bsince\s+(?:at least\s+)?$/i.exec(sentence.slice(0, read.start))
  if (!since || kind !== 'POINT' || read.reading.precision === 'VAGUE') return read
  if (OF_CLAUSE.test(sentence.slice(read.end)) && /^\d{4}(?:-\d\d){0,2}$/.test(value ?? ''))
    return read
  const open = value === null || value.includes('/') || value.includes('X') ? value : `${value}/..`
  return {
    ...read,
    start: since.index,
    reading: { ...read.reading, value: open, precision: 'OPEN' }
  }
}

const PART_OF =
  /(?:\b(?:in|on|during)\s+)?\b(?:the\s+)?(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|early hours|dawn)\s+of\s+$/i

/** "in the afternoon of 19 July". */
function withPart(sentence: string, read: Read): Read {
  const part = read.reading.precision === 'DAY' ? PART_OF.exec(sentence.slice(0, read.start)) : null
  if (!part) return read
  const name = partOf(part[0])
  return { ...read, start: part.index, reading: { ...read.reading, ...(name && { part: name }) } }
}

function withClock(sentence: string, read: Read): Read {
  if (read.reading.precision !== 'DAY' || read.by === 'times/clock') return read
  const before = clockBefore(sentence.slice(0, read.start))
  const after = clockAfter(sentence.slice(read.end))
  if (before === null && after === null) return read
  const part = partOfClock(before ?? after ?? '') ?? read.reading.part
  return {
    ...read,
    start: read.start - (before?.length ?? 0),
    end: read.end + (after?.length ?? 0),
    reading: { ...read.reading, ...(part && { part }) }
  }
}

/** A clock time that has become part of the day beside it. */
const swallows = (other: Read, read: Read): boolean =>
  other !== read && other.start <= read.start && read.end <= other.end
