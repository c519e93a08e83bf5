import type { Floor } from '../measure/floors.ts'
import type { Measured } from '../measure/rounds.ts'
import type { SideName } from '../sides/side.ts'
import { figure, table } from './tables.ts'

/**
 * What the parts of an answer allow by themselves, and both one after the other: on a machine whose
 * processors are all busy, as in the rounds, griot can do no more than that.
 */
export function floorsTable(floors: readonly Floor[], measured: readonly Measured[]): string {
  const rows = floors.map(({ shape, connections, constant, statements, combined, natural }) => {
    const found = measured.find((one) => one.shape === shape && one.connections === connections)
    const side = (name: SideName) => found?.sides.get(name)?.rate
    const most = 1 / (1 / constant + 1 / (combined ?? statements))
    const against = (name: SideName) => {
      const rate = side(name)
      return rate === undefined ? undefined : most / rate
    }
    return [
      shape,
      String(connections),
      ...[constant, statements, combined ?? undefined, natural, most].map(figure),
      ...[side('griot'), against('neo4jGraphql'), against('driver')].map(figure)
    ]
  })
  return table(
    [
      'shape, requests/s',
      'connections',
      'Apollo, a constant',
      'griot’s statements',
      'combined',
      'plain statement',
      'constant and combined in turn',
      'griot',
      'in turn ÷ @neo4j/graphql',
      'in turn ÷ plain driver'
    ],
    rows
  )
}
