import { ROLES, ROLE_COUNT } from '../../src/extract/roles/weights.ts'
import type { Candidate, Lesson } from './lessons.ts'

export type Learned = Readonly<{
  /** Hash of a cue -> index. */
  cues: ReadonlyMap<number, number>
  /** One row of weights by index of cue for each role. */
  weights: readonly Float64Array[]
  bias: readonly number[]
}>

const RATE = 0.1
const DECAY = 0.02
const ROUNDS = 8
/** Cues seen less often say nothing of other texts. */
const SEEN = 3

/** Logistic regression for each role, steps scaled by what was learned of a cue (AdaGrad), weights averaged over the rounds. */
export function learn(lessons: readonly Lesson[]): Learned {
  const seen = new Map<number, number>()
  for (const { candidates } of lessons)
    for (const { cues } of candidates)
      for (const cue of cues) seen.set(cue, (seen.get(cue) ?? 0) + 1)
  const cues = new Map<number, number>()
  for (const [cue, times] of seen) if (times >= SEEN) cues.set(cue, cues.size)
  const rows = lessons.flatMap((lesson) =>
    lesson.candidates.map((candidate) => ({
      candidate,
      known: Int32Array.from([...candidate.cues].flatMap((cue) => cues.get(cue) ?? []))
    }))
  )
  const learned = ROLES.map((_, role) => learnRole(rows, role, cues.size))
  return { cues, weights: learned.map((r) => r.weights), bias: learned.map((r) => r.bias) }
}

type Row = Readonly<{ candidate: Candidate; known: Int32Array }>

function learnRole(rows: readonly Row[], role: number, size: number) {
  const own = rows.filter((row) => row.candidate.can[role])
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-8)
  const sum = new Float64Array(size)
  let [bias, biasSquares, biasSum] = [0, 1e-8, 0]
  const next = generator(7 + role)
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(own, next)
    for (const { candidate, known } of own) {
      let score = bias
      for (const cue of known) score += weights[cue]!
      const miss = 1 / (1 + Math.exp(-score)) - (candidate.has[role] ? 1 : 0)
      for (const cue of known) {
        const slope = miss + DECAY * weights[cue]!
        squares[cue]! += slope * slope
        weights[cue]! -= (RATE * slope) / Math.sqrt(squares[cue]!)
      }
      biasSquares += miss * miss
      bias -= (RATE * miss) / Math.sqrt(biasSquares)
    }
    if (round === 0) continue
    biasSum += bias
    for (let cue = 0; cue < size; cue++) sum[cue]! += weights[cue]!
  }
  return { weights: sum.map((w) => w / (ROUNDS - 1)), bias: biasSum / (ROUNDS - 1) }
}

/** The same order every time. */
function generator(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x80000000
}
function shuffle<T>(list: T[], next: () => number) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const [a, b] = [list[i]!, list[j]!]
    list[i] = b
    list[j] = a
  }
}

/** How likely each role is, in the order of ROLES; 0 where the candidate cannot have it. */
export function likelihoodsBy(learned: Learned, { cues, can }: Candidate): readonly number[] {
  const sums = [...learned.bias]
  for (const hash of cues) {
    const cue = learned.cues.get(hash)
    if (cue === undefined) continue
    for (let role = 0; role < ROLE_COUNT; role++) sums[role]! += learned.weights[role]![cue]!
  }
  return sums.map((sum, role) => (can[role] ? 1 / (1 + Math.exp(-sum)) : 0))
}
