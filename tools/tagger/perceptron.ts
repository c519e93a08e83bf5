import { EDGE_COUNT } from '../../src/extract/tagger/atoms.ts'
import { decode, edgeAt } from '../../src/extract/tagger/decode.ts'
import { FEATURE_COUNT } from '../../src/extract/tagger/features.ts'
import { TAG_COUNT } from '../../src/extract/tagger/tags.ts'

/** A sentence ready to learn from: indexes of known features (-1: rare), edge classes, right tags. */
export type Lesson = Readonly<{
  rows: Int32Array
  edges: Uint8Array
  active: readonly boolean[]
  tags: Uint8Array
}>

/** Averaged weights: TAG_COUNT for each feature, and those of pairs of tags. */
export type Learned = Readonly<{ features: Float64Array; edges: Float64Array }>

/** A weight vector that remembers the sum of its values over all steps. */
function averaged(size: number) {
  const now = new Float64Array(size)
  const total = new Float64Array(size)
  const seen = new Int32Array(size)
  return {
    now,
    change(at: number, by: number, step: number): void {
      total[at]! += now[at]! * (step - seen[at]!)
      seen[at] = step
      now[at]! += by
    },
    mean(step: number): Float64Array {
      return now.map((value, i) => (total[i]! + value * (step - seen[i]!)) / step)
    }
  }
}

/**
 * A structured perceptron, averaged over all steps; the order of lessons follows from the round
 * alone. `ownWord` lists the columns that hold a word itself.
 */
export function learn(
  lessons: readonly Lesson[],
  featureCount: number,
  rounds: number,
  ownWord: readonly number[]
): Learned {
  const features = averaged(featureCount * TAG_COUNT)
  const edges = averaged(EDGE_COUNT * (TAG_COUNT + 1) * TAG_COUNT)
  let step = 0
  for (let round = 0; round < rounds; round++) {
    let wrong = 0
    for (const index of shuffled(lessons.length, round + 1)) {
      const whole = lessons[index]
      if (!whole) continue
      step++
      const lesson = forgetful(whole, ownWord, step)
      const found = decode({
        emissions: emissionsOf(lesson, features.now),
        edges: lesson.edges,
        active: lesson.active,
        edgeWeights: edges.now
      }).tags
      wrong += correct(lesson, found, features, edges, step)
    }
    console.error(`round ${round + 1}: ${wrong} wrong tags`)
  }
  return { features: features.mean(step), edges: edges.mean(step) }
}

function correct(
  { rows, edges: classes, tags }: Lesson,
  found: readonly number[],
  features: ReturnType<typeof averaged>,
  edges: ReturnType<typeof averaged>,
  step: number
): number {
  let wrong = 0
  for (let i = 0; i < tags.length; i++) {
    const [right, guess] = [tags[i]!, found[i]!]
    const before = i === 0 ? [TAG_COUNT, TAG_COUNT] : [tags[i - 1]!, found[i - 1]!]
    if (right !== guess || before[0] !== before[1]) {
      edges.change(edgeAt(classes[i]!, before[0]!, right), 1, step)
      edges.change(edgeAt(classes[i]!, before[1]!, guess), -1, step)
    }
    if (right === guess) continue
    wrong++
    for (let f = i * FEATURE_COUNT; f < (i + 1) * FEATURE_COUNT; f++) {
      const feature = rows[f]!
      if (feature < 0) continue
      features.change(feature * TAG_COUNT + right, 1, step)
      features.change(feature * TAG_COUNT + guess, -1, step)
    }
  }
  return wrong
}

export function emissionsOf(
  { rows, edges }: Pick<Lesson, 'rows' | 'edges'>,
  weights: Float64Array
): Float64Array {
  const emissions = new Float64Array(edges.length * TAG_COUNT)
  for (let i = 0; i < edges.length; i++) {
    for (let f = i * FEATURE_COUNT; f < (i + 1) * FEATURE_COUNT; f++) {
      const feature = rows[f]!
      if (feature < 0) continue
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        emissions[i * TAG_COUNT + tag]! += weights[feature * TAG_COUNT + tag]!
      }
    }
  }
  return emissions
}

const FORGOTTEN = 0.15

/** Now and then a word is hidden, so that its looks and neighbours are learned from as well. */
function forgetful(lesson: Lesson, columns: readonly number[], step: number): Lesson {
  const rows = lesson.rows.slice()
  let state = Math.imul(step, 2654435761) >>> 0
  for (let i = 0; i < lesson.tags.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    if (state / 2 ** 32 >= FORGOTTEN) continue
    for (const column of columns) rows[i * FEATURE_COUNT + column] = -1
  }
  return { ...lesson, rows }
}

/** 0 … length-1 in an order that the seed fixes (a linear congruential generator). */
export function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, i) => i)
  let state = seed * 2654435761 + 1
  for (let i = length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const j = state % (i + 1)
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}
