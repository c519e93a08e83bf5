/** What one word shows of itself, as whole numbers: the parts that features are mixed from. */
export type Atoms = Readonly<{
  /** Small letters, digits as 0. */
  low: number
  /** As written. */
  raw: number
  shape: number
  prefixes: readonly number[]
  suffixes: readonly number[]
  /** Begins with a capital, its article left out ("al-Qaeda"). */
  isCapital: boolean
  hasCapital: boolean
  isWord: boolean
  /** Index into the edge classes: which words may join two parts of a name. */
  edge: number
}>

const JOINTS = 'of and the for in on , - \'s ’s ( ) de al & / . " : del bin'
const JOINT_CLASS = new Map(JOINTS.split(' ').map((word, i) => [word, i]))
const SHAPE_EDGES = 7
export const EDGE_COUNT = JOINT_CLASS.size + SHAPE_EDGES

/** FNV-1a over UTF-16 units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** Mixes numbers into one; order matters. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  hash ^= hash >>> 13
  return Math.imul(hash, 0xc2b2ae35) ^ (hash >>> 16)
}

/** "Jama’at" -> "Xx’x", "1,200" -> "0,0": runs of a kind count once. */
function shapeOf(word: string): string {
  let shape = ''
  let last = ''
  for (const letter of word) {
    const kind = /\p{Lu}/u.test(letter)
      ? 'X'
      : /\p{L}/u.test(letter)
        ? 'x'
        : /\p{N}/u.test(letter)
          ? '0'
          : letter
    if (kind !== last) shape += kind
    // "X." and "XX." differ: an initial is no acronym.
    else if (kind === 'X' && !shape.endsWith('XX')) shape += kind
    last = kind
  }
  return shape
}

function edgeOf(word: string, low: string): number {
  const joint = JOINT_CLASS.get(low)
  if (joint !== undefined) return joint
  const kind = /^\p{Lu}[\p{Lu}.]+$/u.test(word)
    ? 0
    : /^\p{Lu}/u.test(word)
      ? 1
      : /^\p{L}*[-‐’']\p{Lu}/u.test(word)
        ? 2
        : /^\p{L}/u.test(word)
          ? 3
          : /^\p{N}/u.test(word)
            ? 4
            : word === ''
              ? 5
              : 6
  return JOINT_CLASS.size + kind
}

/** The atoms of a word. */
export function atomsOf(word: string): Atoms {
  const low = word.toLowerCase().replace(/\p{N}/gu, '0').replace(/’/g, "'")
  return {
    low: hashWord(low),
    raw: hashWord(word),
    shape: hashWord(shapeOf(word.slice(0, 40))),
    prefixes: [2, 3, 4].map((length) => hashWord(low.slice(0, length))),
    suffixes: [1, 2, 3, 4].map((length) => hashWord(low.slice(-length))),
    isCapital: /^(?:\p{Lu}|(?:al|el|ad|as|an|ul|d|l)[-‐’']\p{Lu})/u.test(word),
    hasCapital: /\p{Lu}/u.test(word),
    isWord: /^\p{L}/u.test(word),
    edge: edgeOf(word, low)
  }
}
