import type { Statement } from '../../src/model.ts'
import { sequenceOf } from '../shapes/sequence.ts'
import { OPERATIONS, variablesOf } from '../shapes/graphql.ts'
import type { Sample, Shape } from '../shapes/shape.ts'
import type { Store } from '../../src/store/store.ts'
import { quantile } from './load.ts'

export type Answer = (
  store: Store,
  request: Readonly<{ query: string; variables: Readonly<Record<string, unknown>> }>
) => Promise<Readonly<{ text: string; errors: readonly unknown[] }>>

/** Median milliseconds of one operation, asked one after the other in this process. */
export type InProcess = Readonly<{
  shape: Shape
  about: 'all' | 'ordinary' | 'hot'
  p50: number
  /** What was sent for each of the requests before those timed. */
  sent: readonly (readonly Statement[])[]
}>

const WARM_UP = 60
const REQUESTS = 200
/** Shapes about an actor, where it matters how much-connected it is. */
const OF_ACTORS: ReadonlySet<Shape> = new Set(['nested', 'aggregate', 'evidence'])

export async function measureInProcess(
  store: Store,
  sample: Sample,
  answer: Answer
): Promise<readonly InProcess[]> {
  const measured: InProcess[] = []
  for (const [shape, query] of Object.entries(OPERATIONS) as [Shape, string][]) {
    const kinds = OF_ACTORS.has(shape) ? (['ordinary', 'hot'] as const) : (['all'] as const)
    for (const about of kinds) {
      const sequence = sequenceOf(shape, only(sample, about), [shape])
      const times: number[] = []
      const sent: Statement[][] = []
      const noting = noteIn(store, sent)
      for (let at = 0; at < WARM_UP + REQUESTS; at++) {
        const request = { query, variables: variablesOf(sequence.next().value) }
        const isTimed = at >= WARM_UP
        if (!isTimed) sent.push([])
        const start = performance.now()
        const { errors, text } = await answer(isTimed ? store : noting, request)
        if (isTimed) times.push(performance.now() - start)
        if (errors.length > 0) throw new Error(`${shape}: ${text}`)
      }
      measured.push({
        shape,
        about,
        sent,
        p50: quantile(
          times.sort((a, b) => a - b),
          0.5
        )
      })
    }
  }
  return measured
}

/** The same store; what it is asked is added to the last of `sent`. */
function noteIn(store: Store, sent: Statement[][]): Store {
  return {
    ...store,
    run(statement, options) {
      sent.at(-1)?.push(statement)
      return store.run(statement, options)
    }
  }
}

function only(sample: Sample, about: InProcess['about']): Sample {
  if (about === 'all') return sample
  return { ...sample, hot: sample[about], ordinary: sample[about] }
}
