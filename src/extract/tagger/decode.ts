import { mayFollow, TAG_COUNT } from './tags.ts'

/** A sentence's best tags, and by how much the worst of each word's rivals was beaten. */
export type Decoded = Readonly<{ tags: Uint8Array; margins: Float64Array }>

/** Weight of tag `tag` after tag `before` at a word of edge class `edge`; `before` is TAG_COUNT at the start. */
export const edgeAt = (edge: number, before: number, tag: number): number =>
  (edge * (TAG_COUNT + 1) + before) * TAG_COUNT + tag

const NEVER = -1e9

/**
 * The best path through a sentence (Viterbi), and for each word the score that the best path with
 * another tag there would lose (max-marginals). `emissions` holds TAG_COUNT scores for each word.
 */
export function decode(
  emissions: ArrayLike<number>,
  edges: ArrayLike<number>,
  edgeWeights: ArrayLike<number>
): Decoded {
  const length = edges.length
  const tags = new Uint8Array(length)
  const margins = new Float64Array(length)
  if (length === 0) return { tags, margins }
  const forward = new Float64Array(length * TAG_COUNT)
  const back = new Uint8Array(length * TAG_COUNT)
  for (let i = 0; i < length; i++) stepForward(i, forward, back, emissions, edges, edgeWeights)
  const backward = readBackward(emissions, edges, edgeWeights)
  let tag = bestOf(forward, length - 1)
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag
    tag = back[i * TAG_COUNT + tag] ?? 0
  }
  for (let i = 0; i < length; i++) margins[i] = marginAt(i, tags[i] ?? 0, forward, backward)
  return { tags, margins }
}

function stepForward(
  i: number,
  forward: Float64Array,
  back: Uint8Array,
  emissions: ArrayLike<number>,
  edges: ArrayLike<number>,
  edgeWeights: ArrayLike<number>
): void {
  const edge = edges[i] ?? 0
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    let best = NEVER
    let from = 0
    for (
      let before = i === 0 ? TAG_COUNT : 0;
      before < (i === 0 ? TAG_COUNT + 1 : TAG_COUNT);
      before++
    ) {
      if (!mayFollow(before === TAG_COUNT ? 0 : before, tag)) continue
      const score =
        (i === 0 ? 0 : (forward[(i - 1) * TAG_COUNT + before] ?? NEVER)) +
        (edgeWeights[edgeAt(edge, before, tag)] ?? 0)
      if (score > best) {
        best = score
        from = before
      }
    }
    forward[i * TAG_COUNT + tag] = best + (emissions[i * TAG_COUNT + tag] ?? 0)
    back[i * TAG_COUNT + tag] = from === TAG_COUNT ? 0 : from
  }
}

/** Best score of everything after each word, given its tag. */
function readBackward(
  emissions: ArrayLike<number>,
  edges: ArrayLike<number>,
  edgeWeights: ArrayLike<number>
): Float64Array {
  const length = edges.length
  const backward = new Float64Array(length * TAG_COUNT)
  for (let i = length - 2; i >= 0; i--) {
    const edge = edges[i + 1] ?? 0
    for (let before = 0; before < TAG_COUNT; before++) {
      let best = NEVER
      for (let tag = 0; tag < TAG_COUNT; tag++) {
        if (!mayFollow(before, tag)) continue
        const at = (i + 1) * TAG_COUNT + tag
        const score =
          (edgeWeights[edgeAt(edge, before, tag)] ?? 0) + (emissions[at] ?? 0) + (backward[at] ?? 0)
        if (score > best) best = score
      }
      backward[i * TAG_COUNT + before] = best
    }
  }
  return backward
}

function bestOf(scores: Float64Array, i: number): number {
  let best = 0
  for (let tag = 1; tag < TAG_COUNT; tag++) {
    if ((scores[i * TAG_COUNT + tag] ?? 0) > (scores[i * TAG_COUNT + best] ?? 0)) best = tag
  }
  return best
}

function marginAt(i: number, tag: number, forward: Float64Array, backward: Float64Array): number {
  const through = (t: number): number =>
    (forward[i * TAG_COUNT + t] ?? 0) + (backward[i * TAG_COUNT + t] ?? 0)
  let rival = NEVER
  for (let other = 0; other < TAG_COUNT; other++)
    if (other !== tag) rival = Math.max(rival, through(other))
  return through(tag) - rival
}
