import { canonical } from '../shapes/common.ts'
import { MIXED, sequenceOf } from '../shapes/sequence.ts'
import { SHAPES, type Sample, type Shape } from '../shapes/shape.ts'
import type { Side } from '../sides/side.ts'
import type { Running } from '../sides/start.ts'
import { connect } from './ask.ts'

const REQUESTS_A_SHAPE = 40
/** Not those of the rounds. */
const SEED = 3

/** Asks every side the same, of each shape it has; throws where two answers say different things. */
export async function compareAnswers(
  sides: readonly (readonly [Side, Running])[],
  sample: Sample,
  shapes: readonly (Shape | 'mixed')[]
): Promise<number> {
  let compared = 0
  const asked = shapes.includes('mixed') ? [...MIXED, ...shapes] : shapes
  const connections = sides.map(([side, running]) => [side, connect(running.url)] as const)
  for (const shape of SHAPES.filter((one) => asked.includes(one))) {
    const able = connections.filter(([side]) => side.shapes.includes(shape))
    const sequence = sequenceOf(shape, sample, [shape], SEED)
    for (let at = 0; able.length > 0 && at < REQUESTS_A_SHAPE; at++) {
      const { value } = sequence.next()
      const answers = await Promise.all(
        able.map(async ([side, { ask }]) => {
          const answer: unknown = JSON.parse(await ask(side.request(value)))
          return [side.name, canonical(side.read(value, answer))] as const
        })
      )
      refuseDifference(shape, answers, JSON.stringify(value))
      compared += answers.length
    }
  }
  await Promise.all(connections.map(([, { close }]) => close()))
  return compared
}

function refuseDifference(
  shape: Shape,
  answers: readonly (readonly [string, string])[],
  asked: string
): void {
  const [first] = answers
  const other = answers.find(([, text]) => text !== first?.[1])
  if (!first || !other) {
    if (first?.[1] === undefined || first[1].length < 30)
      throw new Error(`${shape}: the answer to ${asked} says nothing: ${String(first?.[1])}`)
    return
  }
  throw new Error(
    `${shape}: ${first[0]} and ${other[0]} answer ${asked} differently:\n${first[1]}\n${other[1]}`
  )
}
