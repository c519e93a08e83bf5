import { readOne, type Counted } from './counted.ts'
import { AUXILIARY, CONJUNCTION, MARK, PREPOSITION, RELATIVE } from './grammar.ts'
import { MEASURE_HEADS } from './lexicons.ts'
import { withoutYears } from './noPeople.ts'
import { SAYS, SPEAKER } from './saying.ts'
import { lowerAt, type Word } from './words.ts'

/** Counted noun phrases by the word after their last. */
export type ByEnd = ReadonlyMap<number, Counted>

const LIST = new Set(['and', 'or', '&', 'plus'])
const FINITE =
  /^(?:said|says|say|told|attacked|reported|claimed|announced|added|confirmed|stated|thinks?|believes?|knows?|knew|shows?|showed|meant|means|insists?|insisted)$/
const PARENTHETICAL =
  /^(?:including|among|most|more|less|about|around|roughly|over|all|some|many|none|who|which|whose|aged|one|two|three|four|five|six|seven|eight|nine|ten|both|mostly|mainly|at|half|nearly|almost|\d+|a|an|the|identified|named|said|some|travelling|traveling|south|north|east|west|(?:south|north)-?(?:east|west)|near|outside|in)$/

/** "30,000 people, and by some estimates twice as many, have died": what is said beside the number. */
const ADDED = /^(?:not|by|according|possibly|perhaps|maybe|probably|some|even)$/
/** "a guard wounded on Monday", "a man brought in with burns": participles behind whom they tell of. */
const DESCRIBES =
  /^(?:\p{L}{2,}ing|\p{L}{2,}ed|shot|hit|hurt|struck|brought|taken|caught|held|flown|left)$/u

/** The counted subjects of a verb group that begins at a word, coordinated ones together. */
export function subjectsBefore(
  words: readonly Word[],
  byEnd: ByEnd,
  at: number
): readonly Counted[] {
  let end = at
  let steps = 0
  // Behind a parenthesis in commas ("his brother, who was driving, survived").
  let isPast = false
  const one = byEnd.has(at) ? null : oneBefore(words, at)
  if (one) return coordinatedBefore(words, byEnd, one)
  while (end > 0 && steps++ < 40) {
    const found = byEnd.get(end)
    // "all but two of the 12 crew": who is left out.
    if (found && isAllBut(words, found.from)) return []
    const rejected = found ? contrastStart(words, found.from) : null
    if (found && rejected === null) return coordinatedBefore(words, byEnd, found)
    if (rejected !== null) {
      end = rejected
      continue
    }
    const isBeforeMore =
      PREPOSITION.has(lowerAt(words, end)) ||
      (isPast && lowerAt(words, end) === ',') ||
      DESCRIBES.test(lowerAt(words, end))
    const described = isBeforeMore ? oneBefore(words, end) : null
    if (described) return coordinatedBefore(words, byEnd, described)
    const word = lowerAt(words, end - 1)
    if (word === ')' || word === ']') {
      end = openerBefore(words, end - 1, word === ')' ? '(' : '[')
      if (end < 0) return []
      continue
    }
    if (isBreak(words, end - 1)) {
      const opener = commaBefore(words, end - 1)
      // "A watchman, Juan Perez, 41, was killed": the comma before the name opens it.
      const isOpened = isPast && isNamed(words, end - 1)
      if (opener < 0 && !isOpened) return []
      end = isOpened ? end - 1 : opener
      isPast = true
      continue
    }
    if (LIST.has(word) && end === at) {
      const shared = subjectOfClause(words, byEnd, end - 1)
      return shared ? coordinatedBefore(words, byEnd, shared) : []
    }
    if (word === 'and' && lowerAt(words, end - 3) === 'between') {
      end -= 3
      continue
    }
    if (LIST.has(word)) {
      const other = byEnd.get(end - 1)
      if (other) return coordinatedBefore(words, byEnd, other)
      const tie = prepositionBefore(words, end - 1)
      if (tie === null) return []
      end = tie
      continue
    }
    if (word === 'who' || word === 'which' || word === 'that') {
      end = withoutYears(words, end - (lowerAt(words, end - 2) === ',' ? 2 : 1))
      const who = byEnd.get(end) ?? oneBefore(words, end)
      return who ? coordinatedBefore(words, byEnd, who) : []
    }
    if (AUXILIARY.has(word)) {
      const who = lowerAt(words, end - 2)
      if (who === 'who' || who === 'that' || who === 'which' || AUXILIARY.has(who)) {
        end--
        continue
      }
      return []
    }
    if (MARK.has(word) || FINITE.test(word)) return []
    if (
      (CONJUNCTION.has(word) || RELATIVE.has(word)) &&
      word !== 'as' &&
      word !== 'before' &&
      word !== 'than'
    )
      return []
    end--
  }
  return []
}
const isAllBut = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at - 1) === 'but' &&
  /^(?:all|everyone|everybody|none|nobody)$/.test(lowerAt(words, at - 2))

/** "eight people with cuts and broken bones": the preposition that the list hangs on; null for none. */
function prepositionBefore(words: readonly Word[], before: number): number | null {
  for (let at = before - 1; at > 0 && before - at < 5; at--) {
    const word = lowerAt(words, at)
    if (MARK.has(word) || AUXILIARY.has(word) || FINITE.test(word)) return null
    if (/^(?:with|in|from|of)$/.test(word)) return at
  }
  return null
}
/** "The nine were on a visit and were wounded": two verbs share the subject before the first. */
function subjectOfClause(words: readonly Word[], byEnd: ByEnd, before: number): Counted | null {
  for (let at = before - 1; at > 0 && before - at < 25; at--) {
    if (/^[.;:"“”]$/.test(lowerAt(words, at))) return null
    const found = byEnd.get(at)
    if (found && AUXILIARY.has(lowerAt(words, at))) return found
  }
  return null
}
function openerBefore(words: readonly Word[], at: number, mark: string): number {
  for (let i = at - 1; i >= 0 && at - i < 25; i--) if (lowerAt(words, i) === mark) return i
  return -1
}
/** A comma, a dash, or a hyphen that stands apart. */
function isBreak(words: readonly Word[], at: number): boolean {
  const word = lowerAt(words, at)
  if (word === ',' || word === '—' || word === '--' || word === '–') return true
  return word === '-' && (words[at]?.start ?? 0) > (words[at - 1]?.end ?? 0)
}
/** "four people rather than five", "and not five", "not five": where the rejected number's phrase begins. */
export function contrastStart(words: readonly Word[], from: number): number | null {
  const at = lowerAt(words, from - 1) === 'the' ? from - 2 : from - 1
  const left = lowerAt(words, at)
  if (left === 'not') return /^(?:and|but)$/.test(lowerAt(words, at - 1)) ? at - 1 : at
  const isPair =
    (left === 'than' && lowerAt(words, at - 1) === 'rather') ||
    (left === 'of' && lowerAt(words, at - 1) === 'instead') ||
    (left === 'from' && /^(?:up|down)$/.test(lowerAt(words, at - 1)))
  return isPair ? at - 1 : null
}
function commaBefore(words: readonly Word[], at: number): number {
  const mark = lowerAt(words, at)
  const isTold = mark === ',' && SAYS.has(lowerAt(words, at - 1))
  for (let i = at - 1; i >= 0 && at - i < 25; i--) {
    const word = lowerAt(words, i)
    if (word === ',' && mark === '-') continue
    if (isBreak(words, i)) {
      const first = lowerAt(words, i + 1)
      // "Two soldiers, the army said, had died", "Two, said police, had".
      if (isTold || SAYS.has(first)) return at - i < SPEAKER ? i : -1
      if (/^(?:not|rather|instead|down|fewer|and)$/.test(first))
        return word === ',' && first === 'and' && !ADDED.test(lowerAt(words, i + 2)) ? -1 : i
      return PARENTHETICAL.test(first) || /(?:ing|ed)$/.test(first) || isNamed(words, i) ? i : -1
    }
    if (MARK.has(word)) return -1
  }
  return -1
}

/** "a caretaker, Kim Du-shik,": a name right behind a comma. */
const isNamed = (words: readonly Word[], comma: number): boolean =>
  /^\p{Lu}/u.test(words[comma + 1]?.text ?? '') &&
  /^(?:\p{Lu}|,$)/u.test(words[comma + 2]?.text ?? '')

/** "a girl, two soldiers and three policemen": every conjunct, in text order. */
function coordinatedBefore(
  words: readonly Word[],
  byEnd: ByEnd,
  last: Counted
): readonly Counted[] {
  const list = [last]
  let from = last.from
  let sawAnd = false
  for (;;) {
    let end = from
    const link = lowerAt(words, end - 1)
    if (LIST.has(link)) {
      sawAnd = true
      end--
      if (lowerAt(words, end - 1) === ',') end--
    } else if (link === ',' && sawAnd) end--
    else break
    end = withoutYears(words, end)
    const other = byEnd.get(end) ?? oneBefore(words, end) ?? describedBefore(words, byEnd, end)
    if (!other || MEASURE_HEADS.has(other.head ?? '')) break
    list.unshift(other)
    from = other.from
  }
  return list
}
/** "three women waiting for a bus and a constable": what a participle tells of them stands between. */
function describedBefore(words: readonly Word[], byEnd: ByEnd, end: number): Counted | null {
  for (let at = end - 1; at > 0 && end - at < 8; at--) {
    const word = lowerAt(words, at)
    if (MARK.has(word) || AUXILIARY.has(word) || LIST.has(word)) return null
    if (/(?:ing|ed)$|^(?:of|from)$/.test(word) && byEnd.has(at)) return byEnd.get(at) ?? null
  }
  return null
}
/** "a noncommissioned officer" that ends at a word. */
export function oneBefore(words: readonly Word[], end: number): Counted | null {
  for (let at = end - 1; at >= 0 && end - at < 8; at--) {
    const word = lowerAt(words, at)
    if (/^(?:a|an|another|one|his|her|their|its|the)$/.test(word)) {
      const one = readOne(words, at)
      return one?.end === end ? one : null
    }
    if (MARK.has(word)) return null
  }
  return null
}
