import type { Floor } from '../measure/floors.ts'
import type { Measured } from '../measure/rounds.ts'
import { figure, table } from './tables.ts'

const CONNECTIONS = 10

/**
 * What the parts of an answer allow by themselves, and both one after the other: on a machine whose
 * processors are all busy, as in the rounds, griot can do no more than that.
 */
export function floorsTable(floors: readonly Floor[], measured: readonly Measured[]): string {
  const rows = floors.map(({ shape, constant, statements, combined, natural }) => {
    const found = measured.find((one) => one.shape === shape && one.connections === CONNECTIONS)
    const side = (name: 'griot' | 'driver') => found?.sides.get(name)?.rate
    const most = 1 / (1 / constant + 1 / (combined ?? statements))
    const driver = side('driver')
    return [
      shape,
      ...[constant, statements, combined ?? undefined, natural, most].map(figure),
      ...[side('griot'), driver, driver === undefined ? undefined : most / driver].map(figure)
    ]
  })
  return table(
    [
      'shape, requests/s',
      'Apollo, a constant',
      'griot’s statements',
      'combined',
      'plain statement',
      'constant and combined in turn',
      'griot',
      'plain driver',
      'in turn ÷ plain driver'
    ],
    rows
  )
}
