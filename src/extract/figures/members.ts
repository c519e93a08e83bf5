import { oneBefore, subjectsBefore } from './subjects.ts'
import type { Counted } from './counted.ts'
import type { FigureFinding } from '../findings.ts'
import type { Broken } from './brokenDown.ts'
import { AUXILIARY } from './grammar.ts'
import type { Scene } from './links.ts'
import { objectsAfter } from './objects.ts'
import { lowerAt, type Word } from './words.ts'

const OPENS = /^(?:,|-|–|—|--|\(|and|of|)$/

/** "two policemen among them", "a priest among them": those who stand before the words. */
export function membersBeforeThem({ words, byEnd }: Scene): readonly Counted[] {
  return words.flatMap((_, at) => {
    if (!isAmongThem(words, at)) return []
    const last = byEnd.get(at) ?? oneBefore(words, at)
    if (!last || last.head === null || !OPENS.test(lowerAt(words, last.from - 1))) return []
    const isLinked = lowerAt(words, last.from - 1) === 'and'
    const first = isLinked ? (byEnd.get(last.from - 1) ?? oneBefore(words, last.from - 1)) : null
    return first ? [first, last] : [last]
  })
}
const isAmongThem = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'among' && lowerAt(words, at + 1) === 'them'

const INCLUDES = /^(?:including|include|included|includes)$/

/** Single people told without a number, with the word that includes them. */
type Single = Readonly<{ counted: Counted; at: number }>

/** "including a nurse", "among them a boy and two girls", "including that of a peacekeeper". */
export function singlesIncluded({ words, byStart, triggers }: Scene): readonly Single[] {
  return words.flatMap(({ lower }, at) => {
    const from = INCLUDES.test(lower) ? at + 1 : isAmongThem(words, at) ? at + 2 : -1
    if (from < 0) return []
    const isOfThat =
      /^(?:that|those)$/.test(lowerAt(words, from)) && lowerAt(words, from + 1) === 'of'
    return objectsAfter(words, byStart, isOfThat ? from + 2 : from, triggers).flatMap((counted) =>
      counted.from > at && !byStart.has(counted.from) && !counted.definite ? [{ counted, at }] : []
    )
  })
}

/** "Two policemen were among them", "Among them were a nurse and two guards": of those told in the sentence before. */
export function membersOfTold(
  words: readonly Word[],
  counted: readonly Counted[],
  sentence: number,
  told: readonly FigureFinding[]
): Broken | null {
  const row = rowOf(words, counted)
  const whole = told.findLastIndex(
    ({ partOf, polarity, quantity }) =>
      partOf === null && polarity === 'AFFIRMED' && quantity !== null
  )
  const last = told[whole]
  if (!last || sentence - last.sentence > 1 || last.measure === 'PARTICIPATED_IN') return null
  const sum = row.reduce((all, { quantity }) => all + (quantity.value ?? 0), 0)
  const arePeople = row.every(({ head }) => head !== null)
  return row.length > 0 && arePeople && sum < (last.quantity?.value ?? Infinity)
    ? { row, whole }
    : null
}
/** The members that a sentence lists, where that is all it does. */
function rowOf(words: readonly Word[], counted: readonly Counted[]): readonly Counted[] {
  const isOpener = lowerAt(words, 0) === 'they' && INCLUDES.test(lowerAt(words, 1))
  const isAmong = isAmongThem(words, 0) && AUXILIARY.has(lowerAt(words, 2))
  if (isOpener || isAmong) {
    const byStart = new Map(counted.map((one) => [one.from, one]))
    return objectsAfter(words, byStart, isOpener ? 2 : 3, [])
  }
  const be = words.findIndex((_, i) => isAmongThem(words, i)) - 1
  if (be < 1 || be > SOON || !AUXILIARY.has(lowerAt(words, be))) return []
  return subjectsBefore(words, new Map(counted.map((one) => [one.end, one])), be)
}
/** Words at the head of a sentence within which its list ends. */
const SOON = 10
