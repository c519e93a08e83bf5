import { readOne, type Counted } from './counted.ts'
import { AUXILIARY, DETERMINER, isAdverb, isClosed, MARK, PREPOSITION } from './grammar.ts'
import { SAYS, SPEAKER } from './saying.ts'
import type { Trigger } from './triggers.ts'
import { lowerAt, type Word } from './words.ts'

/** Counted noun phrases by their first word. */
export type ByStart = ReadonlyMap<number, Counted>

const LIST = /^(?:and|or|plus|&)$/

/** Whether the phrase after a conjunction is the subject of a clause of its own. */
function startsClause(
  words: readonly Word[],
  counted: Counted,
  taken: ReadonlySet<number>
): boolean {
  let at = counted.end
  // "and two policemen said they" tells, "and two men said to be rebels" does not.
  if (lowerAt(words, at) === 'said') return lowerAt(words, at + 1) !== 'to'
  while (isAdverb(lowerAt(words, at))) at++
  const next = lowerAt(words, at)
  return (
    AUXILIARY.has(next) ||
    taken.has(at) ||
    FINITE.test(next) ||
    (next.endsWith('ed') && DETERMINER.has(lowerAt(words, at + 1)))
  )
}
const FINITE =
  /^(?:fled|escaped|fired|burned|stole|took|went|left|attacked|set|withdrew|arrested|rescued|told|says|say|saw|heard|ran|drove|came|made|gave|got|found|began|threw|broke|fought|lost|survived|died|managed|tried|refused|denied|joined|returned|arrived|remained)$/
const at1 = (words: readonly Word[], byStart: ByStart, at: number): Counted | null =>
  byStart.get(at) ?? readOne(words, at)

/** The counted objects from a word on, coordinated ones together. */
export function objectsAfter(
  words: readonly Word[],
  byStart: ByStart,
  from: number,
  triggers: readonly Trigger[]
): readonly Counted[] {
  let at = from
  while (isAdverb(lowerAt(words, at)) && !byStart.has(at)) at++
  if (
    /^(?:himself|herself|themselves|itself)$/.test(lowerAt(words, at)) &&
    lowerAt(words, at + 1) === 'and'
  )
    at += 2
  if (/^["“]$/.test(lowerAt(words, at))) at++
  const taken = new Set(triggers.filter((t) => t.form !== 'NOMINAL').map((t) => t.from))
  const first = at1(words, byStart, at) ?? behindUncounted(words, byStart, at)
  if (!first || (first.from > at && startsClause(words, first, taken))) return []
  const list = [first]
  at = first.end
  for (;;) {
    const next = conjunctAt(words, byStart, at) ?? conjunctAt(words, byStart, skipPhrase(words, at))
    if (!next || startsClause(words, next, taken)) return list
    list.push(next)
    at = next.end
  }
}
/** "killed the priests and two maids": the first conjunct has no number. */
function behindUncounted(words: readonly Word[], byStart: ByStart, from: number): Counted | null {
  let at = from
  while (
    at - from < 9 &&
    (DETERMINER.has(lowerAt(words, at)) ||
      lowerAt(words, at) === 'of' ||
      !isClosed(lowerAt(words, at)))
  )
    at++
  if (at === from) return null
  const next =
    conjunctAt(words, byStart, at) ??
    conjunctAt(words, byStart, pastName(words, skipPhrase(words, at)))
  if (!next) return null
  // An apposition ("the nun, an American") looks like a conjunct; a number does not, nor "his driver and three soldiers".
  const isListed =
    /^(?:his|her)$/.test(lowerAt(words, next.from)) && conjunctAt(words, byStart, next.end) !== null
  const isJoined = LIST.test(lowerAt(words, next.from - 1))
  return byStart.has(next.from) || isListed || isJoined ? next : null
}
/** Behind the name in "killed the party's organiser, Juan Perez, and two guards". */
function pastName(words: readonly Word[], comma: number): number {
  if (lowerAt(words, comma) !== ',') return comma
  let at = comma + 1
  while (at - comma < NAME_REACH && /^\p{Lu}/u.test(words[at]?.text ?? '')) at++
  return at > comma + 1 && lowerAt(words, at) === ',' ? at : comma
}
const NAME_REACH = 7
/** The phrase behind ", and", "and", ",", "as well as", "along with" at a word. */
export function conjunctAt(words: readonly Word[], byStart: ByStart, from: number): Counted | null {
  let at = from
  const comma = lowerAt(words, at) === ','
  if (comma) at++
  const word = lowerAt(words, at)
  if (LIST.test(word)) return at1(words, byStart, at + 1)
  if (word === 'as' && lowerAt(words, at + 1) === 'well' && lowerAt(words, at + 2) === 'as')
    return at1(words, byStart, at + 3)
  if (/^(?:along|together)$/.test(word) && lowerAt(words, at + 1) === 'with')
    return at1(words, byStart, at + 2)
  if (!comma) return null
  const listed = at1(words, byStart, at)
  return listed && endsInAnd(words, byStart, listed.end) ? listed : null
}
/** A list goes on after commas only when an "and" closes it. */
function endsInAnd(words: readonly Word[], byStart: ByStart, end: number): boolean {
  let at = end
  for (let i = 0; i < 6; i++) {
    if (lowerAt(words, at) === ',') at++
    if (LIST.test(lowerAt(words, at))) return !isSpeaking(words, at + 1)
    const next = at1(words, byStart, at)
    if (!next) return false
    at = next.end
  }
  return false
}
/** "…, a bishop and a rights group allege": the list is of those who say so. */
function isSpeaking(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < from + SPEAKER; at++) {
    const word = lowerAt(words, at)
    if (SAYS.has(word)) return /^(?:|[.,;"”]|on|in)$/.test(lowerAt(words, at + 1))
    if (isClosed(word) && !DETERMINER.has(word) && !PREPOSITION.has(word)) return false
  }
  return false
}
/** Skips "in the north" and "including two officers" between conjuncts. */
export function skipPhrase(words: readonly Word[], from: number): number {
  if (!PREPOSITION.has(lowerAt(words, from))) return from
  let at = from + 1
  while (at - from < 9) {
    const word = lowerAt(words, at)
    if (MARK.has(word) || LIST.test(word) || AUXILIARY.has(word) || word === '') break
    at++
  }
  return at
}
