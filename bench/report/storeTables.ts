import type { Writes } from '../measure/writes.ts'
import { titleOf, type OnEmbedded } from '../onEmbedded.ts'
import type { OnNeo4j } from '../onNeo4j.ts'
import { figure, table } from './tables.ts'

type BySize<T> = ReadonlyMap<number, T>

const columns = (sizes: BySize<unknown>) =>
  [...sizes.keys()].map((size) => `${size.toLocaleString('en')} nodes`)

/** Median milliseconds of the embedded store's answers in process, and over HTTP with ten connections. */
export function embeddedTables(bySize: BySize<OnEmbedded>): string {
  const sizes = [...bySize.values()]
  const inProcess = (sizes[0]?.inProcess ?? []).map((first, at) => {
    const title = titleOf(first)
    return [
      title,
      ...sizes.map(
        ({ inProcess, floors }) =>
          `${figure(inProcess[at]?.p50)} (${figure(floors.statements.get(title))})`
      )
    ]
  })
  const nothing = ['`RETURN 1`', ...sizes.map(({ floors }) => `(${figure(floors.nothing)})`)]
  const overHttp = (sizes[0]?.measured ?? []).map(({ shape }, at) => [
    shape,
    ...sizes.map((one) => {
      const round = one.measured[at]?.sides.get('griot')
      return `${figure(round?.rate)}/s, ${figure(round?.p50)}, ${figure(round?.p99)}`
    })
  ])
  return [
    '### In process, p50 in ms; in brackets its statements alone, in a loop over the engine',
    table(['shape', ...columns(bySize)], [...inProcess, nothing]),
    '### Over HTTP, ten connections: requests/s, p50 and p99 in ms',
    table(['shape', ...columns(bySize)], overHttp)
  ].join('\n\n')
}

/** Loading, start and one more report on both stores. */
export function upkeepTable(
  sizes: readonly number[],
  neo4j: BySize<OnNeo4j>,
  embedded: BySize<OnEmbedded>
): string {
  const row = <T>(title: string, stores: BySize<T>, value: (one: T) => number | undefined) => {
    const found = sizes.map((size) => stores.get(size))
    return [title, ...found.map((one) => figure(one && value(one)))]
  }
  const either = new Map<number, OnNeo4j | OnEmbedded>([...embedded, ...neo4j])
  return table(
    ['', ...sizes.map((size) => `${size.toLocaleString('en')} nodes`)],
    [
      row('nodes', either, ({ loaded }) => loaded.nodes),
      row('edges', either, ({ loaded }) => loaded.edges),
      row('embedded, in memory: rows written/s', embedded, ({ loaded }) => rate(loaded)),
      row('Neo4j: start to listening, ms', neo4j, ({ start }) => start?.listening),
      row('Neo4j: start to first answer, ms', neo4j, ({ start }) => start?.answered),
      row('embedded: start to listening, ms', embedded, ({ start }) => start.listening),
      row('embedded: start to first answer, ms', embedded, ({ start }) => start.answered),
      row('Neo4j: one more report, ms', neo4j, ({ oneMore }) => oneMore ?? undefined),
      row('embedded: one more report, ms', embedded, ({ oneMore }) => oneMore)
    ]
  )
}

const rate = ({ rows, seconds }: OnEmbedded['loaded']) => rows / seconds

const megabytes = (bytes: number) => figure(bytes / 1e6)

/** What the indexes cost when a graph is loaded into Neo4j. */
export function writesTable(all: Writes, ids: Writes): string {
  return table(
    ['indexes', 'rows written/s', 'MB on disk', 'MB of indexes'],
    [
      ['all', figure(all.rate), megabytes(all.bytes), megabytes(all.indexBytes)],
      ['ids alone', figure(ids.rate), megabytes(ids.bytes), megabytes(ids.indexBytes)],
      ['all ÷ ids alone', figure(all.rate / ids.rate), figure(all.bytes / ids.bytes), '']
    ]
  )
}

/** Megabytes that griot's server holds at the end of its rounds, in their order. */
export function memoryLine({ measured }: OnNeo4j): string {
  const sizes = measured.flatMap(({ sides }) => {
    const resident = sides.get('griot')?.resident
    return resident === undefined ? [] : [Math.round(resident / 1e6)]
  })
  return `Resident memory of griot's server after each shape's rounds, MB: ${sizes.join(', ')}`
}
