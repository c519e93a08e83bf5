import type { Quantity } from '../../model.ts'
import type { FigureFinding } from '../findings.ts'
import { isAdverb, isClosed } from './grammar.ts'
import { readQuantity } from './quantities.ts'
import { lowerAt, type Word } from './words.ts'

const CHANGE =
  /^(?:rais|revis|updat|increas|lower|correct|reduc|bring|brought|push|put|cut|took|taken|scal)/
const CHANGED =
  /^(?:rose|risen|climbed|grown|grew|increased|gone|went|jumped|stands|stood|fallen|fell|closer|nearer)$/
const FIGURE = /^(?:figure|number|count|estimate|total|tally)$/
const TOLD_AS_TOLL =
  /\b(?:dead|deaths|fatalities|killed|bodies|victims|detainees|hostages|captives|arrests)$/
/** Sentences that may lie between a toll and its change. */
const NEAR = 2

/** A number that a toll told before has become: words [from, to). */
export type Raised = Readonly<{ from: number; to: number; whole: number; quantity: Quantity }>

/** "The owner has raised it to 41", "the figure has since risen to 41": of the toll told last. */
export function raisedToll(
  words: readonly Word[],
  sentence: number,
  told: readonly FigureFinding[]
): Raised | null {
  const whole = told.findLastIndex(
    ({ victims, quantity, measure }) =>
      (victims === null || TOLD_AS_TOLL.test(victims.exact)) &&
      quantity?.value != null &&
      /^(?:KILLED|WOUNDED|CASUALTIES|ABDUCTED|MISSING|DETAINED)$/.test(measure)
  )
  const last = told[whole]
  if (!last || sentence - last.sentence > NEAR) return null
  for (let at = 1; at < words.length - 1; at++) {
    const word = lowerAt(words, at)
    const from = word === 'to' || word === 'at' ? changeBefore(words, at) : otherNumber(words, at)
    const read = from === null ? null : numberAt(words, at + 1)
    if (from === null || !read) continue
    const next = lowerAt(words, read.to)
    if (!isClosed(next) && !isAdverb(next) && !/^(?:dead|people|deaths|killed)$/.test(next))
      continue
    return { from, to: read.to, whole, quantity: read.quantity }
  }
  return null
}

/** Where "raised it" or "the figure has risen" before a word begins. */
function changeBefore(words: readonly Word[], at: number): number | null {
  const before = lowerAt(words, at - 1)
  const noun = before === 'it' || (FIGURE.test(before) && isPointing(lowerAt(words, at - 2)))
  const verb = before === 'it' ? at - 2 : at - 3
  if (noun && lowerAt(words, at) === 'to' && CHANGE.test(lowerAt(words, verb))) return verb
  if (!CHANGED.test(before)) return null
  for (let i = at - 2; i >= 0 && at - i < 6; i--) {
    const word = lowerAt(words, i)
    if (word === 'it') return i
    if (FIGURE.test(word)) return isPointing(lowerAt(words, i - 1)) ? i - 1 : null
    if (!isAdverb(word) && !/^(?:has|had|have|is|was)$/.test(word)) return null
  }
  return null
}
/** "gave a lower number, 257", "a figure of 12", "was speaking of eight": another number for the same. */
function otherNumber(words: readonly Word[], at: number): number | null {
  const word = lowerAt(words, at)
  const before = lowerAt(words, at - 1)
  if (/^(?:,|of)$/.test(word) && FIGURE.test(before) && OTHER.test(lowerAt(words, at - 2)))
    return at - 2
  return word === 'of' && /^(?:spoke|speaks|speaking|spoken|talked|talks)$/.test(before)
    ? at - 1
    : null
}
const OTHER = /^(?:lower|higher|smaller|larger|different|new)$/
const isPointing = (word: string): boolean => /^(?:the|that|this)$/.test(word)

function numberAt(words: readonly Word[], from: number): ReturnType<typeof readQuantity> {
  for (let i = from; i < from + 3; i++) {
    const read = readQuantity(words, i)
    if (read && !read.vague) return read.from <= from ? read : null
  }
  return null
}
