import { EDGE_COUNT } from '../../src/extract/tagger/atoms.ts'
import { TAG_COUNT } from '../../src/extract/tagger/tags.ts'
import { MAGIC } from '../../src/extract/tagger/weights.ts'
import type { Learned } from './perceptron.ts'

/** The largest weights of a byte; larger ones are cut, which a sum of forty hardly notices. */
const LARGEST = 127

/** The file that src/extract/tagger/weights.ts reads: the `most` weightiest features in 8 bits each. */
export function packWeights(learned: Learned, hashes: Int32Array, most: number): Buffer {
  const weight = (feature: number): number => {
    let sum = 0
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      sum = Math.max(sum, Math.abs(learned.features[feature * TAG_COUNT + tag]!))
    }
    return sum
  }
  const weights = Float64Array.from(hashes, (_, feature) => weight(feature))
  const kept = [...hashes.keys()]
    .sort((a, b) => weights[b]! - weights[a]! || hashes[a]! - hashes[b]!)
    .slice(0, most)
    .filter((feature) => weights[feature]! > 0)
  // One feature in two hundred is cut at the largest byte.
  const scale = LARGEST / weights[kept[Math.floor(kept.length / 200)]!]!
  const byte = (value: number): number =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * scale)))
  const buffer = Buffer.alloc(16 + kept.length * (4 + TAG_COUNT) + learned.edges.length * 2)
  let at = 0
  for (const number of [MAGIC, kept.length, TAG_COUNT, EDGE_COUNT])
    at = buffer.writeUInt32LE(number, at)
  const sorted = kept.sort((a, b) => hashes[a]! - hashes[b]!)
  for (const feature of sorted) at = buffer.writeInt32LE(hashes[feature]!, at)
  for (const value of learned.edges) at = buffer.writeInt16LE(Math.round(value * scale), at)
  for (const feature of sorted) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      at = buffer.writeInt8(byte(learned.features[feature * TAG_COUNT + tag]!), at)
    }
  }
  return buffer
}
