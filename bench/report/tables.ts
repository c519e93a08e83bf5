import type { Measured } from '../measure/rounds.ts'
import { ALL_SIDES } from '../sides/sides.ts'
import type { SideName } from '../sides/side.ts'

/** A Markdown table, its columns as wide as they need to be. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) =>
    Math.max(3, ...[title, ...rows.map((row) => row[at] ?? '')].map(({ length }) => length))
  )
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** Three digits that count. */
export function figure(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–'
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return String(Number(value.toPrecision(value >= 10 ? 3 : 2)))
}

const HEAD = [
  'shape',
  'side',
  'requests/s',
  'griot ÷ it',
  'p50 ms',
  'p99 ms',
  'CPU ms/request',
  'of Neo4j',
  'both ÷ griot’s'
]

/** One table for each number of connections. */
export function roundTables(measured: readonly Measured[]): string {
  const connections = [...new Set(measured.map((one) => one.connections))]
  return connections
    .map((count) => {
      const rows = measured
        .filter((one) => one.connections === count)
        .flatMap(({ shape, sides }) =>
          ALL_SIDES.flatMap(({ name, title }) => {
            const round = sides.get(name)
            if (!round) return []
            const { rate, p50, p99, cpu, database } = round
            const ratio = name === 'griot' ? '' : figure(ratioOf(sides, name))
            const time = name === 'griot' ? '' : figure(timeRatioOf(sides, name))
            return [
              [shape, title, figure(rate), ratio, ...[p50, p99, cpu, database].map(figure), time]
            ]
          })
        )
      return `### ${count} connection${count === 1 ? '' : 's'}\n\n${table(HEAD, rows)}`
    })
    .join('\n\n')
}

/** griot's requests a second divided by the other side's. */
export function ratioOf(sides: Measured['sides'], other: SideName): number | undefined {
  const [ours, theirs] = [sides.get('griot')?.rate, sides.get(other)?.rate]
  return ours === undefined || theirs === undefined ? undefined : ours / theirs
}

/**
 * The processor time of the other side's request by griot's, the database's in both. What else the
 * machine does hardly changes it.
 */
export function timeRatioOf(sides: Measured['sides'], other: SideName): number | undefined {
  const [ours, theirs] = [sides.get('griot'), sides.get(other)]
  return ours && theirs && (theirs.cpu + theirs.database) / (ours.cpu + ours.database)
}
