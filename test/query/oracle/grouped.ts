import type { MemoryGraph, MemoryNode } from './memory.ts'
import type { Entry } from './pages.ts'

type Arguments = Readonly<{ by: readonly string[]; first: number }>
const NAMES: Readonly<Record<string, string>> = {
  TYPE: 'type',
  YEAR: 'year',
  MONTH: 'month',
  PLACE: 'place',
  COUNTRY: 'country',
  ACTOR: 'actor'
}

/** EventConnection.groupBy, the plain way. */
export function groupsOf(graph: MemoryGraph) {
  const countryOf = (place: MemoryNode) => graph.byId.get(String(place.properties['country']))
  return ({ entries }: { entries: readonly Entry[] }, { by, first }: Arguments) => {
    const dimensions = [...new Set(by)]
    const groups = new Map<string, { values: readonly unknown[]; members: Set<unknown> }>()
    for (const { node } of entries) {
      const event = node as MemoryNode
      const places = graph.out(event, 'OCCURRED_IN').map(({ to }) => to)
      const actors = graph.in(event, 'ROLE').map(({ from }) => from)
      const isWanted = (...names: string[]) => names.some((name) => dimensions.includes(name))
      for (const place of isWanted('PLACE', 'COUNTRY') ? places : [null]) {
        for (const actor of isWanted('ACTOR') ? actors : [null]) {
          const month = event.properties['month']
          const all: Readonly<Record<string, unknown>> = {
            TYPE: event.properties['type'],
            YEAR: month ? Number(String(month).slice(0, 4)) : null,
            MONTH: month,
            PLACE: place,
            COUNTRY: place && countryOf(place),
            ACTOR: actor
          }
          const values = dimensions.map((dimension) => all[dimension])
          if (values.some((value) => value === null || value === undefined)) continue
          const key = JSON.stringify(values.map(plain))
          const known = groups.get(key)
          if (known) known.members.add(event)
          else groups.set(key, { values, members: new Set([event]) })
        }
      }
    }
    return [...groups.values()]
      .toSorted((a, b) => b.members.size - a.members.size || compareLists(a.values, b.values))
      .slice(0, first)
      .map(({ values, members }) => ({
        count: members.size,
        ...Object.fromEntries(values.map((value, at) => [NAMES[dimensions[at] ?? ''], value]))
      }))
  }
}

function plain(value: unknown): unknown {
  return typeof value === 'object' ? (value as MemoryNode).properties['id'] : value
}

function compareLists(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [at, value] of a.entries()) {
    const [left, right] = [plain(value), plain(b[at])] as [string, string]
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}

const DAY = 86_400_000

/** Query.timeline, the plain way. */
export function timelineOf(events: readonly MemoryNode[], bucket: string) {
  const buckets = new Map<string, MemoryNode[]>()
  for (const event of events) {
    const day = event.properties['dateFrom']
    if (typeof day !== 'string') continue
    const start = startOf(day, bucket)
    buckets.set(start, [...(buckets.get(start) ?? []), event])
  }
  return [...buckets]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([start, found]) => ({ start, end: endOf(start, bucket), count: found.length, found }))
}

function startOf(day: string, bucket: string): string {
  if (bucket === 'YEAR') return `${day.slice(0, 4)}-01-01`
  if (bucket === 'MONTH') return `${day.slice(0, 7)}-01`
  let at = Date.parse(day)
  if (bucket === 'WEEK') while (new Date(at).getUTCDay() !== 1) at -= DAY
  return dayOf(at)
}

/** The day before the next bucket starts. */
function endOf(start: string, bucket: string): string {
  let at = Date.parse(start)
  while (startOf(dayOf(at + DAY), bucket) === start) at += DAY
  return dayOf(at)
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}
