import { makeRandom, type Random } from '../graph/random.ts'
import { phraseOf } from './common.ts'
import type { Asked, Sample, Shape, Values } from './shape.ts'

const HOT_SHARE = 0.2
/** Of a hundred requests of the mixed load. */
const MIX: readonly (readonly [Shape, number])[] = [
  ['point', 50],
  ['list', 20],
  ['nested', 12],
  ['aggregate', 10],
  ['evidence', 5],
  ['deepPage', 3]
]

/** What the mixed load is made of. */
export const MIXED: readonly Shape[] = MIX.map(([shape]) => shape)

/** Requests without end: the same for every side. `among` limits what the mixed load is made of. */
export function* sequenceOf(
  shape: Shape | 'mixed',
  sample: Sample,
  among: readonly Shape[],
  seed = 11
): Generator<Asked, never> {
  const random = makeRandom(seed)
  const mix = MIX.filter(([one]) => among.includes(one)).flatMap(([one, parts]) =>
    Array<Shape>(parts).fill(one)
  )
  for (;;) {
    const chosen = shape === 'mixed' ? random.pick(mix) : shape
    yield { shape: chosen, values: valuesOf(chosen, sample, random) }
  }
}

function valuesOf(shape: Shape, sample: Sample, random: Random): Values {
  const actor = () => random.pick(random.chance(HOT_SHARE) ? sample.hot : sample.ordinary)
  switch (shape) {
    case 'point':
      return { id: random.pick(sample.events) }
    case 'list':
      return random.pick(sample.lists)
    case 'nested':
    case 'evidence':
      return { id: actor() }
    case 'aggregate':
      return { id: actor(), type: random.pick(['ATTACK', 'CLASH', 'BOMBING']) }
    case 'search': {
      const text = random.pick(sample.names)
      return { text, phrase: phraseOf(text) }
    }
    case 'deepPage':
      return random.pick(sample.deep)
  }
}
