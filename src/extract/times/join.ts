import type { Range } from '../../model.ts'
import { CLOCK_AFTER_DAY, CLOCK_BEFORE_DAY, partOfClock } from './clock.ts'
import type { Reading } from './rule.ts'

/** An expression of a sentence with its meaning. */
export type Read = Range & Readonly<{ by: string; reading: Reading }>

/** Joins what stands together: "between A and B", "since A", "at 10 p.m. on A". */
export function joinReadings(sentence: string, reads: readonly Read[]): readonly Read[] {
  return joinRanges(sentence, reads).map((read) => withSince(sentence, withClock(sentence, read)))
}

const OPENERS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:in )?between\s+$/i, /^\s+and\s+$/i],
  [/\bfrom\s+$/i, /^\s+(?:to|until|till|through)\s+$/i]
]

function joinRanges(sentence: string, reads: readonly Read[]): Read[] {
  const joined: Read[] = []
  for (const read of reads) {
    const before = joined.at(-1)
    const range = before && rangeOf(sentence, before, read)
    if (range) joined[joined.length - 1] = range
    else joined.push(read)
  }
  return joined
}

function rangeOf(sentence: string, first: Read, second: Read): Read | null {
  const left = sentence.slice(0, first.start)
  const between = sentence.slice(first.end, second.start)
  const opener = OPENERS.map(([open, link]) => (link.test(between) ? open.exec(left) : null)).find(Boolean)
  const { value: from, precision } = first.reading
  const { value: to } = second.reading
  const isPoint = [first, second].every(({ reading }) => (reading.kind ?? 'POINT') === 'POINT')
  if (!opener || !isPoint || precision !== second.reading.precision) return null
  const ordered = from !== null && to !== null && !from.includes('/') && !to.includes('/') && from < to
  if (!ordered) return null
  return {
    start: opener.index,
    end: second.end,
    by: `${first.by}+range`,
    reading: { ...first.reading, value: `${from}/${to}` }
  }
}

function withSince(sentence: string, read: Read): Read {
  const { value, kind = 'POINT' } = read.reading
  const since = /\bsince\s+(?:at least\s+)?$/i.exec(sentence.slice(0, read.start))
  if (!since || kind !== 'POINT' || read.reading.precision === 'VAGUE') return read
  const open = value === null || value.includes('/') || value.includes('X') ? value : `${value}/..`
  return { ...read, start: since.index, reading: { ...read.reading, value: open, precision: 'OPEN' } }
}

function withClock(sentence: string, read: Read): Read {
  if (read.reading.precision !== 'DAY') return read
  const before = CLOCK_BEFORE_DAY.exec(sentence.slice(0, read.start))
  const after = CLOCK_AFTER_DAY.exec(sentence.slice(read.end))
  const part = partOfClock((before ?? after)?.[0] ?? '') ?? read.reading.part
  if (!before && !after) return read
  return {
    ...read,
    start: before ? before.index : read.start,
    end: after ? read.end + after[0].length : read.end,
    reading: { ...read.reading, ...(part && { part }) }
  }
}
