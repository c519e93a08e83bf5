import type { Quantity } from '../../model.ts'
import type { Count, FigureFinding } from '../findings.ts'
import { readCounted, type Counted } from './counted.ts'
import { isAdverb, isClosed } from './grammar.ts'
import { isYearLike } from './noPeople.ts'
import { readQuantity, type QuantityRead } from './quantities.ts'
import { lowerAt, type Word } from './words.ts'

/** A number given for what a figure told before counts: words [from, to), `at` where the number begins. */
export type Retold = Readonly<{
  from: number
  at: number
  to: number
  whole: number
  quantity: Quantity
}>

/** Sentences that may lie between a figure and another number for the same. */
const NEAR = 2
/** A toll is one of the dead, however much is told between. */
const FAR = 6
const PEOPLE = new Set<Count>([
  'KILLED',
  'WOUNDED',
  'CASUALTIES',
  'ABDUCTED',
  'MISSING',
  'DETAINED',
  'DISPLACED',
  'PARTICIPATED_IN'
])
/** What "a lower toll" counts. */
const TOLL = new Set<Count>(['KILLED', 'CASUALTIES'])

const CHANGE =
  /^(?:rais|revis|updat|increas|lower|correct|reduc|bring|brought|push|put|cut|took|taken|scal)/
const CHANGED =
  /^(?:rose|risen|climbed|grown|grew|increased|gone|went|jumped|stands|stood|fallen|fell|closer|nearer|raised|revised|lowered|updated|corrected|reduced|cut|brought|put|set)$/
const FIGURE = /^(?:figure|number|count|estimate|total|tally|toll)$/
const OTHER = /^(?:lower|higher|smaller|larger|different|new|second|another)$/
const TRUE = /^(?:true|real|actual|correct|final|official|latest|exact|right)$/
const SPEAK =
  /^(?:spoke|speaks|speak|speaking|spoken|talked|talks|talking|told|wrote|writes|writing|written)$/
/** Verbs with whose subject a bare number is what it counts ("neighbours counted 25"). */
const COUNT =
  /^(?:count(?:ed|s)?|confirm(?:ed|s)?|acknowledge[ds]?|admit(?:ted|s)?|conceded?s?|record(?:ed|s)?|register(?:ed|s)?|document(?:ed|s)?|list(?:ed|s)?|log(?:ged|s)?|tall(?:ied|ies)|report(?:ed|s)?|reckon(?:ed|s)?|estimate[ds]?)$/
/** Said with a number of anything: only at the end of a clause. */
const SAY = /^(?:said|says?|gave|gives?|claim(?:s|ed)?|insist(?:s|ed)?)$/
const BE = /^(?:is|was|were|are|be|been|reach(?:ed|es)?|stands|stood|exceeds?|exceeded)$/

/** "It to 41", "counted 25", "the number is closer to 110": numbers for a figure told before. */
export function retoldIn(
  words: readonly Word[],
  sentence: number,
  told: readonly FigureFinding[]
): readonly Retold[] {
  const last = told.at(-1)
  if (!last || sentence - last.sentence > NEAR) return []
  const found: Retold[] = []
  for (let at = 1; at < words.length; at++) {
    const read = readQuantity(words, at)
    if (!read) continue
    const from = isBare(words, read) ? toldBefore(words, read) : null
    const isToll =
      from !== null && words.slice(from, read.from).some(({ lower }) => lower === 'toll')
    const place = words[read.from]?.start ?? 0
    const whole = from === null ? -1 : wholeBefore(told, sentence, place, isToll ? TOLL : PEOPLE)
    if (from !== null && whole >= 0)
      found.push({ from, at: read.from, to: read.to, whole, quantity: read.quantity })
    at = Math.max(at, read.to - 1)
  }
  return found
}

/** "counted 31, nine of them children": who some of those are. */
export function partBehind(words: readonly Word[], comma: number): Counted | null {
  const read = lowerAt(words, comma) === ',' ? readQuantity(words, comma + 1) : null
  const counted = read && readCounted(words, read)
  if (!counted?.partitive || counted.head !== 'them') return null
  const isNamed = /^\p{L}{3,}$/u.test(lowerAt(words, counted.end))
  return isNamed && !isClosed(lowerAt(words, counted.end))
    ? { ...counted, end: counted.end + 1 }
    : null
}

const wholeBefore = (
  told: readonly FigureFinding[],
  sentence: number,
  start: number,
  measures: ReadonlySet<Count>
): number =>
  told.findLastIndex(
    (one) =>
      one.start < start &&
      sentence - one.sentence <= (measures === TOLL ? FAR : NEAR) &&
      one.quantity?.value != null &&
      one.partOf === null &&
      one.polarity === 'AFFIRMED' &&
      measures.has(one.measure)
  )

/** No noun behind it says what the number counts. */
function isBare(words: readonly Word[], read: QuantityRead): boolean {
  if (read.vague || read.negated || isYearLike(words, read)) return false
  const next = lowerAt(words, read.to)
  if (/^(?:of|per|:|\/|-|–|\*|to)$/.test(next)) return false
  return (
    isClosed(next) ||
    isAdverb(next) ||
    next === 'according' ||
    /^(?:dead|people|deaths|killed)$/.test(next)
  )
}

/** Where the words begin that give a number standing right before it; null where none do. */
function toldBefore(words: readonly Word[], read: QuantityRead): number | null {
  const { from } = read
  const before = lowerAt(words, from - 1)
  // "12 died according to the army, 20 according to the rebels"
  if (lowerAt(words, read.to) === 'according' && /^(?:,|;|and|but|while)$/.test(before)) return from
  if (before === 'to' || before === 'at') return changeBefore(words, from - 1)
  if (lowerAt(words, read.to) === 'people') return null
  if (before === 'as') return givenAs(words, from - 1)
  if (/^(?:has|have|holds?|held)$/.test(before))
    return lowerAt(words, from - 2) === 'still' && endsClause(words, read.to) ? from : null
  if (/^(?:,|of)$/.test(before)) return otherNumber(words, from - 1)
  if (COUNT.test(before)) return from
  if (SAY.test(before)) return endsClause(words, read.to) ? from : null
  if (!BE.test(before)) return CLOSER.test(lowerAt(words, from)) ? numberIs(words, from) : null
  return numberIs(words, from - 1) ?? thereWere(words, read)
}
const CLOSER = /^(?:closer|nearer|exceeding|exceeded|exceeds|above|over)$/
const endsClause = (words: readonly Word[], at: number): boolean =>
  /^(?:|[.,;:!?)"”]|—|--|–)$/.test(lowerAt(words, at))

/** Where "raised it" or "the figure has risen" before the "to" or "at" at a word begins. */
function changeBefore(words: readonly Word[], at: number): number | null {
  const before = lowerAt(words, at - 1)
  const noun = before === 'it' || (FIGURE.test(before) && isPointing(lowerAt(words, at - 2)))
  const verb = before === 'it' ? at - 2 : at - 3
  if (noun && CHANGE.test(lowerAt(words, verb))) return verb
  return CHANGED.test(before) ? numberIs(words, at - 1) : null
}

/** "the true figure has since" before a verb at a word: where it begins. */
function numberIs(words: readonly Word[], verb: number): number | null {
  for (let i = verb - 1; i >= 0 && verb - i < 6; i--) {
    const word = lowerAt(words, i)
    if (word === 'it') return CHANGED.test(lowerAt(words, verb)) ? i : null
    if (FIGURE.test(word) && isOwn(words, i)) return i - 2
    if (FIGURE.test(word)) {
      const first = TRUE.test(lowerAt(words, i - 1)) ? i - 2 : i - 1
      return isPointing(lowerAt(words, first)) ? first : null
    }
    if (
      !isAdverb(word) &&
      !/^(?:has|had|have|is|was|were|be|been|being|may|might|could|would)$/.test(word)
    )
      return null
  }
  return null
}
/** "gave a lower number, 257", "gave a figure of 12", "was speaking of eight": another number for the same. */
function otherNumber(words: readonly Word[], at: number): number | null {
  const before = lowerAt(words, at - 1)
  if (FIGURE.test(before)) {
    const kind = lowerAt(words, at - 2)
    if (OTHER.test(kind)) return at - 2
    if (kind === 'own' && lowerAt(words, at) === 'of') return at - 3
    const isGiven = lowerAt(words, at) === 'of' && /^(?:a|its|their|his)$/.test(kind)
    return isGiven && GIVES.test(lowerAt(words, at - 3)) ? at - 2 : null
  }
  return lowerAt(words, at) === 'of' && SPEAK.test(before) ? at - 1 : null
}
/** "had earlier given the figure as 11". */
function givenAs(words: readonly Word[], at: number): number | null {
  const isFigure = FIGURE.test(lowerAt(words, at - 1)) && isPointing(lowerAt(words, at - 2))
  const verb = isFigure ? at - 3 : lowerAt(words, at - 1) === 'it' ? at - 2 : -1
  // "the article gave the figure as 61": a mistake that is put right.
  const isMistake = /^(?:article|story|report|headline|caption)$/.test(lowerAt(words, verb - 1))
  return verb > 0 && !isMistake && GIVES.test(lowerAt(words, verb)) ? verb : null
}
const GIVES = /^(?:gave|gives|given|giving|cited|cites|quoted|quotes|issued|offered|mentioned)$/

/** "said there were 40", "said it was nine". */
function thereWere(words: readonly Word[], { from, to }: QuantityRead): number | null {
  let at = from - 2
  while (/^(?:had|have|has|been)$/.test(lowerAt(words, at))) at--
  const subject = lowerAt(words, at)
  if (!endsClause(words, to)) return null
  // "Survivors, of whom there are 16"
  if (subject === 'there') return /^(?:whom|which)$/.test(lowerAt(words, at - 1)) ? null : at
  return subject === 'it' && /^(?:said|says|that|thinks|believes)$/.test(lowerAt(words, at - 1))
    ? at
    : null
}
const isPointing = (word: string): boolean => /^(?:the|that|this)$/.test(word)
/** "its own count": of who speaks. */
const isOwn = (words: readonly Word[], noun: number): boolean =>
  lowerAt(words, noun - 1) === 'own' && /^(?:its|their|his|her|our)$/.test(lowerAt(words, noun - 2))
