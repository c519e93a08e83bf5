import type { Measured } from '../measure/rounds.ts'
import { SHAPES } from '../shapes/shape.ts'
import type { SideName } from '../sides/side.ts'
import { ratioOf } from './tables.ts'

const CONNECTIONS = 10
const OTHERS: readonly SideName[] = ['neo4jGraphql', 'resolvers', 'driver']

/** The last line of a run: griot's requests a second by each other side's, at ten connections. */
export function ratiosLine(measured: readonly Measured[]): string {
  const ratios = [...SHAPES, 'mixed' as const].map((shape) => {
    const found = measured.find((one) => one.shape === shape && one.connections === CONNECTIONS)
    const row = OTHERS.map((other) => {
      const ratio = found && ratioOf(found.sides, other)
      return [other, ratio === undefined ? null : Number(ratio.toFixed(2))]
    })
    return [shape, Object.fromEntries(row)]
  })
  return `ratios ${JSON.stringify(Object.fromEntries(ratios))}`
}
