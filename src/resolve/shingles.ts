import { fold } from '../map/fold.ts'

/** Words in a row that make a shingle. */
const SHINGLE = 4
/** Hashes of a signature: resemblance is told to within about 0.06. */
const HASHES = 64
/** Hashes in a band: texts that resemble each other by half or more nearly always share a band. */
const ROWS = 4
const LARGEST = 0xffffffff

/**
 * MinHash of the sequences of four words of a text, 64 numbers below 2^32 (Broder 1997); empty where the
 * text has no sequence.
 */
export function signatureOf(text: string): readonly number[] {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const least = Array.from({ length: HASHES }, () => LARGEST)
  for (let i = 0; i + SHINGLE <= words.length; i += 1) {
    const hash = hashOf(words.slice(i, i + SHINGLE).join(' '))
    for (let k = 0; k < HASHES; k += 1) {
      const mixed = mix(hash ^ Math.imul(k + 1, 0x9e3779b1))
      if (mixed < (least[k] ?? LARGEST)) least[k] = mixed
    }
  }
  return words.length < SHINGLE ? [] : least
}

/** Keys of a signature: two texts are compared only if they share one. */
export function bandsOf(signature: readonly number[]): readonly string[] {
  const bands: string[] = []
  for (let start = 0; start + ROWS <= signature.length; start += ROWS) {
    const hash = hashOf(signature.slice(start, start + ROWS).join(' '))
    bands.push(`${start / ROWS}:${hash.toString(36)}`)
  }
  return bands
}

/** How much of their word sequences two texts have in common, 0 to 1, estimated. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0
  return a.filter((value, i) => value === b[i]).length / a.length
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The finalizer of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
