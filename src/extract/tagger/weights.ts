import { readFileSync } from 'node:fs'
import { EDGE_COUNT } from './atoms.ts'
import { FEATURE_COUNT, fillRow } from './features.ts'
import type { TaggerSentence } from './features.ts'
import { TAG_COUNT } from './tags.ts'

/** Weights of features by hash, in an open-addressed table, and of pairs of tags. */
export type TaggerWeights = Readonly<{
  /** Hash of the feature in each slot; 0 is an empty one. */
  slots: Int32Array
  /** LANES numbers for each slot, with two tags' weights in each: added, they sum both at once. */
  lanes: Int32Array
  edges: Int16Array
}>

/** "GT" and the version of the layout; the features are part of it. */
export const MAGIC = 0x47540001
const HEADER = 4
export const LANES = Math.ceil(TAG_COUNT / 2)
/** Added to each weight, so that no sum of 16 bits is negative or, by FEATURE_COUNT of them, too large. */
const BIAS = 128
const LOW = 0xffff
export const EDGE_WEIGHTS = EDGE_COUNT * (TAG_COUNT + 1) * TAG_COUNT

/**
 * File layout, little-endian: magic, number of features n, TAG_COUNT, EDGE_COUNT as 32-bit numbers;
 * n hashes of 32 bits; the edge weights of 16 bits; n rows of TAG_COUNT weights of 8 bits.
 */
export function readWeights(file: URL): TaggerWeights {
  const bytes = readFileSync(file)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [magic, count = 0, tags, edgeCount] = [0, 4, 8, 12].map((at) => view.getUint32(at, true))
  if (magic !== MAGIC || tags !== TAG_COUNT || edgeCount !== EDGE_COUNT) {
    throw Object.assign(
      new Error(
        `${file.pathname}: weights of another layout; train again with tools/tagger/train.ts`
      ),
      { code: 'TAGGER_WEIGHTS' }
    )
  }
  const hashesAt = 4 * HEADER
  const edgesAt = hashesAt + 4 * count
  const valuesAt = edgesAt + 2 * EDGE_WEIGHTS
  const edges = Int16Array.from({ length: EDGE_WEIGHTS }, (_, i) =>
    view.getInt16(edgesAt + 2 * i, true)
  )
  const size = 1 << Math.ceil(Math.log2(Math.max(2, count * 2)))
  const slots = new Int32Array(size)
  const lanes = new Int32Array(size * LANES)
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + valuesAt, count * TAG_COUNT)
  for (let i = 0; i < count; i++) {
    const hash = view.getInt32(hashesAt + 4 * i, true)
    const slot = slotOf(slots, hash)
    slots[slot] = hash
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const weight = rows[i * TAG_COUNT + tag]! + BIAS
      lanes[slot * LANES + (tag >> 1)]! += weight << (16 * (tag & 1))
    }
  }
  return { slots, lanes, edges }
}

/** The slot of a hash, or the empty one where it would go. */
function slotOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1
  let slot = hash & mask
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

const row = new Int32Array(FEATURE_COUNT)

/** Sums the weights of every word's features: TAG_COUNT scores for each word. */
export function readEmissions(sentence: TaggerSentence, weights: TaggerWeights): readonly number[] {
  const { slots, lanes } = weights
  const mask = slots.length - 1
  const emissions: number[] = []
  // The innermost loop of the whole extractor: the table is looked up in place.
  for (let i = 0; i < sentence.active.length; i++) {
    let count = 0
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    if (sentence.active[i]) {
      fillRow(row, 0, i, sentence)
      for (let f = 0; f < FEATURE_COUNT; f++) {
        const hash = row[f]!
        let slot = hash & mask
        let known = slots[slot]!
        while (known !== 0 && known !== hash) {
          slot = (slot + 1) & mask
          known = slots[slot]!
        }
        if (known === 0) continue
        count++
        const from = slot * LANES
        a = (a + lanes[from]!) | 0
        b = (b + lanes[from + 1]!) | 0
        c = (c + lanes[from + 2]!) | 0
        d = (d + lanes[from + 3]!) | 0
        e = (e + lanes[from + 4]!) | 0
      }
    }
    const bias = count * BIAS
    emissions.push(
      (a & LOW) - bias,
      (a >>> 16) - bias,
      (b & LOW) - bias,
      (b >>> 16) - bias,
      (c & LOW) - bias
    )
    emissions.push((c >>> 16) - bias, (d & LOW) - bias, (d >>> 16) - bias, (e & LOW) - bias)
  }
  return emissions
}
