import { mayFollow, OUTSIDE, TAG_COUNT } from './tags.ts'

/** A sentence's best tags, and by how much the worst of each word's rivals was beaten. */
export type Decoded = Readonly<{ tags: readonly number[]; margins: readonly number[] }>

/** What is decoded: TAG_COUNT scores for each word, its edge class, and whether it may be in a name. */
export type Lattice = Readonly<{
  emissions: ArrayLike<number>
  edges: ArrayLike<number>
  active: ArrayLike<boolean>
  edgeWeights: ArrayLike<number>
}>

/** Weight of tag `tag` after tag `before` at a word of edge class `edge`; `before` is TAG_COUNT at the start. */
export const edgeAt = (edge: number, before: number, tag: number): number =>
  (edge * (TAG_COUNT + 1) + before) * TAG_COUNT + tag

const NEVER = -1e9

/** For each tag, those that may stand before it. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: TAG_COUNT }, (_, tag) =>
  Array.from({ length: TAG_COUNT }, (_, before) => before).filter((b) => mayFollow(b, tag))
)

/** The same after a word that is in no name. */
const AFTER_OUTSIDE = BEFORE.map((tags) => tags.filter((tag) => tag === OUTSIDE))

/**
 * The best path through a sentence (Viterbi), and for each word the score that the best path with
 * another tag there would lose (max-marginals).
 */
export function decode(lattice: Lattice): Decoded {
  const length = lattice.edges.length
  const tags = filled(length, 0)
  const margins = filled(length, 0)
  if (length === 0) return { tags, margins }
  const forward = filled(length * TAG_COUNT, NEVER)
  const back = filled(length * TAG_COUNT, 0)
  for (let i = 0; i < length; i++) stepForward(i, forward, back, lattice)
  const backward = readBackward(lattice)
  let tag = bestOf(forward, length - 1)
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag
    tag = back[i * TAG_COUNT + tag]!
  }
  for (let i = 0; i < length; i++) {
    if (tags[i] !== OUTSIDE) margins[i] = marginAt(i, tags[i]!, forward, backward)
  }
  return { tags, margins }
}

/** A typed array of this size costs more to make than it saves. */
function filled(length: number, value: number): number[] {
  const numbers: number[] = []
  for (let i = 0; i < length; i++) numbers.push(value)
  return numbers
}

/** Tags that a word may have: only the outside where it is not active. */
const tagsAt = (lattice: Lattice, i: number): number => (lattice.active[i] ? TAG_COUNT : 1)

function stepForward(i: number, forward: number[], back: number[], lattice: Lattice): void {
  const { edges, emissions, edgeWeights } = lattice
  const edge = edges[i]!
  for (let tag = 0; tag < tagsAt(lattice, i); tag++) {
    const at = i * TAG_COUNT + tag
    if (i === 0) {
      if (mayFollow(OUTSIDE, tag)) {
        forward[at] = edgeWeights[edgeAt(edge, TAG_COUNT, tag)]! + emissions[at]!
      }
      continue
    }
    let best = NEVER
    let from = OUTSIDE
    for (const before of (lattice.active[i - 1] ? BEFORE : AFTER_OUTSIDE)[tag]!) {
      const score = forward[(i - 1) * TAG_COUNT + before]! + edgeWeights[edgeAt(edge, before, tag)]!
      if (score > best) {
        best = score
        from = before
      }
    }
    forward[at] = best + emissions[at]!
    back[at] = from
  }
}

/** Best score of everything after each word, given its tag. */
function readBackward(lattice: Lattice): readonly number[] {
  const { edges, emissions, edgeWeights } = lattice
  const length = edges.length
  const backward = filled(length * TAG_COUNT, 0)
  for (let i = length - 2; i >= 0; i--) {
    const edge = edges[i + 1]!
    for (let before = 0; before < tagsAt(lattice, i); before++) {
      let best = NEVER
      for (let tag = 0; tag < tagsAt(lattice, i + 1); tag++) {
        if (!mayFollow(before, tag)) continue
        const at = (i + 1) * TAG_COUNT + tag
        const score = edgeWeights[edgeAt(edge, before, tag)]! + emissions[at]! + backward[at]!
        if (score > best) best = score
      }
      backward[i * TAG_COUNT + before] = best
    }
  }
  return backward
}

function bestOf(scores: readonly number[], i: number): number {
  let best = OUTSIDE
  for (let tag = 1; tag < TAG_COUNT; tag++) {
    if (scores[i * TAG_COUNT + tag]! > scores[i * TAG_COUNT + best]!) best = tag
  }
  return best
}

function marginAt(
  i: number,
  tag: number,
  forward: readonly number[],
  backward: readonly number[]
): number {
  const through = (t: number): number => forward[i * TAG_COUNT + t]! + backward[i * TAG_COUNT + t]!
  let rival = NEVER
  for (let other = 0; other < TAG_COUNT; other++) {
    if (other !== tag) rival = Math.max(rival, through(other))
  }
  return through(tag) - rival
}
