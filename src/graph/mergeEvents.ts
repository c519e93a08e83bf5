import { EVENT_STATUSES, TIME_PRECISIONS } from '../model.ts'
import { EVENT_CODES, EVENT_TIME } from './eventProperties.ts'
import { sortKey } from './key.ts'
import { seenIn } from './merge.ts'
import { pick } from './pick.ts'
import type { NodeRow, Properties, Value } from './rows.ts'

/**
 * One event out of all that its documents tell of it, in any order: what most of them say; of as many,
 * the most precise time and then the earliest, the status that comes first in the list, the longest
 * name.
 */
export function mergeEvents(told: readonly [NodeRow, ...NodeRow[]]): NodeRow {
  const [first] = told
  if (told.length === 1) return first
  const all = told.map(({ properties }) => properties)
  const type = mostSaid(all, ({ type }) => textOf(type), byText)
  const alike = all.filter((one) => one.type === type)
  const time = timeOf(all)
  const figures = all.reduce((a, b) => ({
    ...seenIn(a, b),
    documents: Number(a.documents) + Number(b.documents)
  }))
  return {
    labels: first.labels,
    properties: {
      ...first.properties,
      ...pick(time, EVENT_TIME),
      ...codesOf(alike),
      key: sortKey(
        typeof time.dateFrom === 'string' ? time.dateFrom : null,
        textOf(first.properties.id)
      ),
      type,
      status: mostSaid(all, ({ status }) => textOf(status), byStatus),
      name: mostSaid(alike, ({ name }) => textOf(name), byLength),
      firstSeen: figures.firstSeen ?? null,
      lastSeen: figures.lastSeen ?? null,
      documents: figures.documents ?? 0
    }
  }
}

/** A day that most name, then the earliest; without a day the most precise time. */
function timeOf(told: readonly Properties[]): Properties {
  const dated = told.filter(({ timeValue }) => typeof timeValue === 'string')
  const best = (dated.length > 0 ? dated : told).toSorted((a, b) => precisionOf(a) - precisionOf(b))
  const precise = best.filter((one) => precisionOf(one) === precisionOf(best[0] ?? {}))
  const value = mostSaid(precise, ({ timeValue }) => textOf(timeValue), byText)
  const saying = precise.filter(({ timeValue }) => textOf(timeValue) === value)
  return saying.toSorted((a, b) => byText(timeText(a), timeText(b)))[0] ?? {}
}

function precisionOf({ timePrecision }: Properties): number {
  const index = (TIME_PRECISIONS as readonly (Value | null | undefined)[]).indexOf(timePrecision)
  return index < 0 ? TIME_PRECISIONS.length : index
}

const timeText = (properties: Properties): string => JSON.stringify(pick(properties, EVENT_TIME))

function codesOf(told: readonly Properties[]): Properties {
  const texts = told.map((one) => JSON.stringify(pick(one, EVENT_CODES)))
  return JSON.parse(mostOften(texts, byText)) as Properties
}

function mostSaid(
  told: readonly Properties[],
  read: (properties: Properties) => string,
  compare: (a: string, b: string) => number
): string {
  return mostOften(told.map(read), compare)
}

function mostOften(values: readonly string[], compare: (a: string, b: string) => number): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, often], [b, other]) => other - often || compare(a, b))[0]?.[0] ?? ''
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byLength = (a: string, b: string): number => b.length - a.length || byText(a, b)
const rankOf = (status: string): number => (EVENT_STATUSES as readonly string[]).indexOf(status)
const byStatus = (a: string, b: string): number => rankOf(a) - rankOf(b)
const textOf = (value: Value | null | undefined): string => String(value ?? '')
