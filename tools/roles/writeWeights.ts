import { HEADER, MAGIC, ROLE_COUNT } from '../../src/extract/roles/weights.ts'
import type { Learned } from './learn.ts'

const LARGEST = 127

/** The file that src/extract/roles/weights.ts reads: the `most` weightiest cues in 8 bits each. */
export function packRoleWeights(learned: Learned, most: number): Buffer {
  const weightiest = (cue: number): number =>
    Math.max(...learned.weights.map((row) => Math.abs(row[cue]!)))
  const kept = [...learned.cues]
    .map(([hash, cue]) => ({ hash, cue, weight: weightiest(cue) }))
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash)
    .slice(0, most)
  const scale = LARGEST / (kept[0]?.weight ?? 1)
  kept.sort((a, b) => a.hash - b.hash)
  const buffer = Buffer.alloc(HEADER + kept.length * (4 + ROLE_COUNT))
  let at = buffer.writeUInt32LE(MAGIC, 0)
  at = buffer.writeUInt32LE(kept.length, at)
  at = buffer.writeFloatLE(scale, at)
  for (const bias of learned.bias) at = buffer.writeFloatLE(bias, at)
  for (const { hash } of kept) at = buffer.writeInt32LE(hash, at)
  for (const { cue } of kept)
    for (const row of learned.weights) at = buffer.writeInt8(Math.round(row[cue]! * scale), at)
  return buffer
}
