import { sequenceOf } from '../shapes/sequence.ts'
import { SHAPES, type Sample, type Shape } from '../shapes/shape.ts'
import type { SideName } from '../sides/side.ts'
import { ALL_SIDES } from '../sides/sides.ts'
import { startSide } from '../sides/start.ts'
import { connect } from './ask.ts'

/** By shape and side: database hits of one operation, the mean over requests of the sequence. */
export type Hits = ReadonlyMap<Shape, ReadonlyMap<SideName, number>>

const REQUESTS = 30

/** Asks each side one thing after the other, its statements profiled by the Neo4j at `address`. */
export async function countHits(
  address: string,
  sample: Sample,
  shapes: readonly (Shape | 'mixed')[]
): Promise<Hits> {
  const found = new Map<Shape, Map<SideName, number>>(SHAPES.map((shape) => [shape, new Map()]))
  for (const side of ALL_SIDES) {
    const running = await startSide(side.server, address, { BENCH_PROFILE: '1' })
    const connection = connect(running.url)
    for (const shape of side.shapes.filter((one) => shapes.includes(one))) {
      const sequence = sequenceOf(shape, sample, [shape])
      const before = await running.usage()
      for (let at = 0; at < REQUESTS; at++)
        await connection.ask(side.request(sequence.next().value))
      const after = await running.usage()
      found.get(shape)?.set(side.name, (after.hits - before.hits) / REQUESTS)
    }
    await connection.close()
    await running.stop()
  }
  return found
}
