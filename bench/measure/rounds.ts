import { sequenceOf } from '../shapes/sequence.ts'
import type { Sample, Shape } from '../shapes/shape.ts'
import type { Side, SideName } from '../sides/side.ts'
import type { Running } from '../sides/start.ts'
import { load, quantile, type DatabaseTime, type Load, type Round } from './load.ts'

/** `seconds`: of each round of each side. */
export type Plan = Readonly<{ connections: readonly number[]; rounds: number; seconds: number }>

export type Measured = Readonly<{
  shape: Shape | 'mixed'
  connections: number
  /** Medians over the rounds; a side that has not the shape is missing. */
  sides: ReadonlyMap<SideName, Round>
}>

/** Long enough for the compilers of both ends, and for the database's plans. */
const WARM_UP_ROUNDS = 2
const SHORTEST_WARM_UP = 2
/** Other requests than those of the rounds. */
const WARM_UP_SEED = 1000

/** Measures one shape: the sides take turns, each asked the same requests in a round. */
export async function measureShape(
  shape: Shape | 'mixed',
  sides: readonly (readonly [Side, Running])[],
  sample: Sample,
  plan: Plan,
  databaseTime?: DatabaseTime
): Promise<readonly Measured[]> {
  const able = shape === 'mixed' ? sides : sides.filter(([side]) => side.shapes.includes(shape))
  const among = sides.reduce<readonly Shape[]>(
    (common, [side]) => common.filter((one) => side.shapes.includes(one)),
    sides[0]?.[0].shapes ?? []
  )
  const round = ([side, running]: (typeof able)[number], at: number, how: Load) =>
    load(side, running, sequenceOf(shape, sample, among, at + 1), how, databaseTime)
  const warmUp = {
    connections: Math.max(...plan.connections),
    seconds: Math.max(plan.seconds, SHORTEST_WARM_UP)
  }
  for (let at = 0; at < WARM_UP_ROUNDS; at++) {
    for (const one of able) await round(one, WARM_UP_SEED + at, warmUp)
  }
  const measured: Measured[] = []
  for (const connections of plan.connections) {
    const found = new Map<SideName, Round[]>(able.map(([{ name }]) => [name, []]))
    for (let at = 0; at < plan.rounds; at++) {
      for (const one of able) {
        found.get(one[0].name)?.push(await round(one, at, { connections, seconds: plan.seconds }))
      }
    }
    const sides = new Map([...found].map(([name, rounds]) => [name, medians(rounds)]))
    measured.push({ shape, connections, sides })
  }
  return measured
}

function medians(rounds: readonly Round[]): Round {
  const median = (name: keyof Round) =>
    quantile(
      rounds.map((round) => round[name]).sort((a, b) => a - b),
      0.5
    )
  return {
    rate: median('rate'),
    p50: median('p50'),
    p99: median('p99'),
    cpu: median('cpu'),
    database: median('database'),
    resident: Math.max(...rounds.map(({ resident }) => resident))
  }
}
