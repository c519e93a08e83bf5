import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Writing } from './writer.ts'

/** Characters written in one go: some three milliseconds, measured on answers of 20 × 20 × 5 rows. */
export const SLICE = 500_000
/** Values beyond which an answer is written in slices; below, pausing costs more than it gives. */
const MANY = 20_000

/** Counts what is written, and lets others have their turn when it is enough. */
export async function keepPace({ pace }: Writing, written: number): Promise<void> {
  pace.left -= written
  if (pace.left > 0) return
  pace.left = SLICE
  await nextTurn()
}

/** Whether a row holds so many values, in lists of lists, that writing it would hold up others. */
export function isLarge(row: readonly unknown[]): boolean {
  return count(row, 0) > MANY
}

function count(row: readonly unknown[], before: number): number {
  let found = before + row.length
  for (const value of row) {
    if (found > MANY) return found
    if (Array.isArray(value)) found = count(value, found)
  }
  return found
}
