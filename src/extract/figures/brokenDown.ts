import type { FigureFinding } from '../findings.ts'
import type { Counted } from './counted.ts'
import { isPluralHead } from './grammar.ts'
import { conjunctAt } from './objects.ts'
import type { Word } from './words.ts'

/** Sentences back in which the whole may stand. */
const BACK = 2

/** Those counted in a row, with the place in the list of figures of the whole that they make up. */
export type Broken = Readonly<{ row: readonly Counted[]; whole: number }>

/**
 * "killed 16 worshippers. We have counted nine women, five men and two children": numbers in a row
 * that make up a figure told just before are its parts, though no word of harm stands with them.
 */
export function brokenDown(
  words: readonly Word[],
  counted: readonly Counted[],
  sentence: number,
  told: readonly FigureFinding[]
): Broken | null {
  const near = told.filter((figure) => isWhole(figure) && sentence - figure.sentence <= BACK)
  if (near.length === 0) return null
  const byStart = new Map(counted.map((one) => [one.from, one]))
  for (const first of byStart.values()) {
    const row = [first]
    for (let next = conjunctAt(words, byStart, first.end); next;) {
      row.push(next)
      next = conjunctAt(words, byStart, next.end)
    }
    const sum = row.reduce((total, { quantity }) => total + (quantity.value ?? NaN), 0)
    const whole = near.findLast(({ quantity }) => quantity?.value === sum)
    const arePeople = row.every(({ head }) => head !== null && isPluralHead(head))
    if (row.length > 1 && whole && arePeople) return { row, whole: told.indexOf(whole) }
  }
  return null
}

const isWhole = ({ measure, scope, partOf, polarity }: FigureFinding): boolean =>
  /^(?:KILLED|WOUNDED)$/.test(measure) &&
  scope === 'EVENT' &&
  partOf === null &&
  polarity === 'AFFIRMED'
