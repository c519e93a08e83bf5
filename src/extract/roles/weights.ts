import { readFileSync } from 'node:fs'

/** Parts in an attack that the model knows, in the order of its weights. */
export const ROLES = ['DOER', 'DOING_BODY', 'TARGET', 'VICTIM', 'WEAPON'] as const
export type Role = (typeof ROLES)[number]
export const ROLE_COUNT = ROLES.length

/** Weights of cues by hash, in an open-addressed table, and of each role by itself. */
export type RoleWeights = Readonly<{
  /** Hash of the cue in each slot; 0 is an empty one. */
  slots: Int32Array
  /** ROLE_COUNT weights for each slot, to be divided by `scale`. */
  values: Int8Array
  bias: readonly number[]
  scale: number
}>

/** "GR" and the version of the layout; the cues are part of it. */
export const MAGIC = 0x47520001
/** Bytes before the hashes: magic, number of cues, scale, and the bias of each role. */
export const HEADER = 12 + 4 * ROLE_COUNT

const START = 0x811c9dc5
const hashOn = (hash: number, text: string): number => {
  let next = hash
  for (let i = 0; i < text.length; i++) next = Math.imul(next ^ text.charCodeAt(i), 0x01000193)
  return next
}

/** FNV-1a, in 32 bits and never 0, of a cue: its parts with blanks between, which are never joined. */
export function hashCue(first: string, second?: string, third?: string): number {
  let hash = hashOn(START, first)
  if (second !== undefined) hash = hashOn(hashOn(hash, ' '), second)
  if (third !== undefined) hash = hashOn(hashOn(hash, ' '), third)
  return hash | 0 || 1
}

/** File layout, little-endian: header, n hashes of 32 bits, n rows of ROLE_COUNT weights of 8 bits. */
export function readRoleWeights(file: URL): RoleWeights {
  const bytes = readFileSync(file)
  if (bytes.length < HEADER || bytes.readUInt32LE(0) !== MAGIC) {
    throw Object.assign(
      new Error(
        `${file.pathname}: weights of another layout; train again with tools/roles/train.ts`
      ),
      { code: 'ROLE_WEIGHTS' }
    )
  }
  const count = bytes.readUInt32LE(4)
  const rowsAt = HEADER + 4 * count
  const size = 1 << Math.ceil(Math.log2(Math.max(2, count * 2)))
  const slots = new Int32Array(size)
  const values = new Int8Array(size * ROLE_COUNT)
  for (let i = 0; i < count; i++) {
    const hash = bytes.readInt32LE(HEADER + 4 * i)
    const slot = slotOf(slots, hash)
    slots[slot] = hash
    for (let role = 0; role < ROLE_COUNT; role++)
      values[slot * ROLE_COUNT + role] = bytes.readInt8(rowsAt + i * ROLE_COUNT + role)
  }
  const bias = ROLES.map((_, role) => bytes.readFloatLE(12 + 4 * role))
  return { slots, values, bias, scale: bytes.readFloatLE(8) }
}

/** The slot of a hash, or the empty one where it would go. */
function slotOf(slots: Int32Array, hash: number): number {
  const mask = slots.length - 1
  let slot = hash & mask
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

/** How likely each of ROLES is by the hashes of cues, from 0 to 1. */
export function likelihoods(
  { slots, values, bias, scale }: RoleWeights,
  cues: Iterable<number>
): readonly number[] {
  const sums = new Int32Array(ROLE_COUNT)
  for (const hash of cues) {
    const slot = slotOf(slots, hash)
    if (slots[slot] === 0) continue
    for (let role = 0; role < ROLE_COUNT; role++)
      sums[role]! += values[slot * ROLE_COUNT + role] ?? 0
  }
  return bias.map((start, role) => 1 / (1 + Math.exp(-(start + (sums[role] ?? 0) / scale))))
}
