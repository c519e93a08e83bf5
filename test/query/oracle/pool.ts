import type { MemoryGraph } from './memory.ts'
import { encode } from './pages.ts'

/** Values that a graph knows, and some that it does not. */
export type Pool = Readonly<{
  ids: readonly string[]
  countries: readonly string[]
  names: readonly string[]
  days: readonly string[]
  words: readonly string[]
  cursors: readonly string[]
  passageCursors: readonly string[]
}>

const UNKNOWN_ID = `w${'0'.repeat(31)}`

export function poolOf(graph: MemoryGraph): Pool {
  const things = [...graph.nodes, ...graph.edges].map(({ properties }) => properties)
  const values = (...names: string[]) => [
    ...new Set(
      things.flatMap((properties) =>
        names.map((name) => properties[name]).filter((value) => typeof value === 'string')
      )
    )
  ]
  const names = values('name', 'acronym', 'publisher', 'title')
  const passages = graph.edges
    .filter(({ type }) => type === 'QUOTES')
    .map(
      ({ from, properties }) => `${from.properties['key']}!${999 - Number(properties['position'])}`
    )
  return {
    ids: [...values('id'), UNKNOWN_ID, 'nothing'],
    countries: [...values('country', 'countryCode'), 'td', 'CM', 'ZZ'],
    names: [
      ...names,
      ...names.map((name) => name.toUpperCase()),
      ...names.map((name) => name.slice(0, 3)),
      ''
    ],
    days: [
      ...values('dateFrom', 'publishedAt').filter((day) => day.length === 10),
      '2024-03-05',
      '1999-12-31'
    ],
    words: values(
      'type',
      'predicate',
      'status',
      'attribution',
      'polarity',
      'epistemic',
      'scope',
      'derivation'
    ),
    cursors: values('key', 'seen', 'recordedKey')
      .filter((key) => key.includes('!'))
      .map(encode),
    passageCursors: [...passages, `!k${'0'.repeat(31)}!999`].map(encode)
  }
}
