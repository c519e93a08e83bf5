import { fold } from '../map/fold.ts'
import { hashOf } from './shingles.ts'

/** Words in a row that are hashed together. */
const ROW = 3
/** Smallest hashes that are kept: enough to tell half from most. */
const KEPT = 16
/** A sentence of fewer words ("Two men were killed.") may be said of any event. */
const FEWEST = 8
/** A sentence is cut at so many code units to either side: what goes on longer is a list. */
const LONGEST = 400

/**
 * The smallest hashes of rows of three words of the sentence in which `start` to `end` stand, in their
 * order (Broder's bottom-k sketch); empty of a sentence that many events may have.
 */
export function sketchSentence(text: string, start: number, end: number): readonly string[] {
  const words = fold(sentenceAround(text, start, end))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  if (words.length < FEWEST) return []
  const rows = words.slice(ROW - 1).map((_, i) => words.slice(i, i + ROW).join(' '))
  return [...new Set(rows.map((row) => hashOf(row).toString(36).padStart(7, '0')))]
    .sort()
    .slice(0, KEPT)
}

/** How much of their words in a row two sentences share, 0 to 1, estimated. */
export function sentencesShare(a: readonly string[], b: readonly string[]): number {
  const [mine, theirs] = [new Set(a), new Set(b)]
  const least = [...new Set([...a, ...b])].sort().slice(0, KEPT)
  if (mine.size === 0 || theirs.size === 0) return 0
  return least.filter((hash) => mine.has(hash) && theirs.has(hash)).length / least.length
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LONGEST), start)
  const after = text.slice(end, end + LONGEST)
  const [head = ''] = /[^.!?\n]*$/.exec(before) ?? []
  const [tail = ''] = /^[^.!?\n]*/.exec(after) ?? []
  return `${head}${text.slice(start, end)}${tail}`
}
