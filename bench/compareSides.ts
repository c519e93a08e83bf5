import { compareAnswers } from './measure/compare.ts'
import { databaseTime } from './measure/databaseTime.ts'
import { measureShape, type Measured } from './measure/rounds.ts'
import type { Options } from './options.ts'
import { say } from './say.ts'
import type { Store } from '../src/store/store.ts'
import type { Sample } from './shapes/shape.ts'
import type { Side } from './sides/side.ts'
import { ALL_SIDES } from './sides/sides.ts'
import { startSide, type Running } from './sides/start.ts'

/** Starts every side on the Neo4j at `address`, which is that of `store`, checks that they agree, and lets them take turns. */
export async function compareSides(
  address: string,
  store: Store,
  sample: Sample,
  options: Options
): Promise<readonly Measured[]> {
  const sides: (readonly [Side, Running])[] = []
  try {
    for (const side of ALL_SIDES) sides.push([side, await startSide(side.server, address)])
    say(`${await compareAnswers(sides, sample, options.shapes)} answers are equal on all sides.`)
    const measured: Measured[] = []
    for (const shape of options.shapes) {
      say(`Rounds of ${shape} …`)
      measured.push(
        ...(await measureShape(shape, sides, sample, options, () => databaseTime(store)))
      )
    }
    return measured
  } finally {
    for (const [, running] of sides) await running.stop()
  }
}
