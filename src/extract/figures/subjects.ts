import { readOne, type Counted } from './counted.ts'
import { ADVERB, AUXILIARY, BE, CONJUNCTION, isAdverb, MARK, RELATIVE } from './grammar.ts'
import { lowerAt, type Word } from './words.ts'

/** Counted noun phrases by the word after their last. */
export type ByEnd = ReadonlyMap<number, Counted>

/** The verb group before a participle or adjective: where it begins, and whether it has a "be". */
export type VerbGroup = Readonly<{
  from: number
  passive: boolean
  hedged: boolean
  negated: boolean
}>

const HEDGE =
  /^(?:may|might|could|would|can|feared|believed|thought|presumed|reportedly|allegedly|possibly|perhaps|apparently|likely)$/

/** "were found dead", "are reported missing". */
const STATED =
  /^(?:found|reported|confirmed|declared|pronounced|listed|left|feared|believed|presumed|known|said)$/

/** Walks left from a participle over adverbs, coordinated participles and auxiliaries. */
export function verbGroup(words: readonly Word[], at: number): VerbGroup {
  let from = at
  let passive = false
  let hedged = false
  let negated = false
  let steps = 0
  while (from > 0 && steps++ < 12) {
    const word = lowerAt(words, from - 1)
    if (HEDGE.test(word)) hedged = true
    if (word === 'not' || word === 'never' || word.endsWith("n't")) negated = true
    if (AUXILIARY.has(word)) {
      passive ||= BE.has(word)
      from--
      continue
    }
    const open =
      isAdverb(word) || STATED.test(word) || (!passive && isLinkedParticiple(words, from))
    if (!open) break
    from--
  }
  return passive
    ? { from: trimAdverbs(words, from, at), passive, hedged, negated }
    : bare(words, at, hedged, negated)
}
function bare(words: readonly Word[], at: number, hedged: boolean, negated: boolean): VerbGroup {
  let from = at
  while (from > 0 && isAdverb(lowerAt(words, from - 1))) from--
  return { from, passive: false, hedged, negated }
}
const trimAdverbs = (words: readonly Word[], from: number, at: number): number => {
  let first = from
  while (first < at && ADVERB.has(lowerAt(words, first)) && !AUXILIARY.has(lowerAt(words, first)))
    first++
  return first
}
/** "mutilated , injured", "shot and killed": still the same verb group. */
function isLinkedParticiple(words: readonly Word[], from: number): boolean {
  const word = lowerAt(words, from - 1)
  if (/(?:ed|en|shot)$/.test(word) && word.length > 3) {
    const next = lowerAt(words, from)
    return next === ',' || next === 'and' || next === 'or' || /(?:ed|shot|dead|missing)$/.test(next)
  }
  if (word === ',' || word === 'and' || word === 'or' || word === 'to')
    return /(?:ed|shot)$/.test(lowerAt(words, from - 2)) && lowerAt(words, from - 2).length > 3
  return false
}

const LIST = new Set(['and', 'or', '&', 'plus'])
const FINITE =
  /^(?:said|says|say|told|attacked|reported|claimed|announced|added|confirmed|stated|thinks?|believes?|knows?|knew|shows?|showed|meant|means|insists?|insisted)$/
const PARENTHETICAL =
  /^(?:including|among|most|all|some|many|who|which|whose|aged|one|two|three|four|five|six|seven|eight|nine|ten|both|mostly|mainly|at|half|nearly|almost|\d+|a|an|the|identified|named|said|some|travelling|traveling)$/

/** The counted subjects of a verb group that begins at a word, coordinated ones together. */
export function subjectsBefore(
  words: readonly Word[],
  byEnd: ByEnd,
  at: number
): readonly Counted[] {
  let end = at
  let steps = 0
  while (end > 0 && steps++ < 40) {
    const found = byEnd.get(end)
    if (found) return coordinatedBefore(words, byEnd, found)
    const word = lowerAt(words, end - 1)
    if (word === ')' || word === ']') {
      end = openerBefore(words, end - 1, word === ')' ? '(' : '[')
      if (end < 0) return []
      continue
    }
    if (word === ',' || word === '—' || word === '--' || word === '–') {
      const opener = commaBefore(words, end - 1)
      if (opener < 0) return []
      end = opener
      continue
    }
    if (LIST.has(word)) {
      const other = byEnd.get(end - 1)
      return other ? coordinatedBefore(words, byEnd, other) : []
    }
    if (word === 'who' || word === 'which' || word === 'that') {
      end--
      if (!byEnd.get(end)) return []
      continue
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
function openerBefore(words: readonly Word[], at: number, mark: string): number {
  for (let i = at - 1; i >= 0 && at - i < 25; i--) if (lowerAt(words, i) === mark) return i
  return -1
}
function commaBefore(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= 0 && at - i < 25; i--) {
    const word = lowerAt(words, i)
    if (word === ',' || word === '—' || word === '--' || word === '–') {
      const first = lowerAt(words, i + 1)
      return PARENTHETICAL.test(first) || first.endsWith('ing') ? i : -1
    }
    if (MARK.has(word)) return -1
  }
  return -1
}

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
    const other = byEnd.get(end) ?? oneBefore(words, end)
    if (!other) break
    list.unshift(other)
    from = other.from
  }
  return list
}
/** "a noncommissioned officer" that ends at a word. */
export function oneBefore(words: readonly Word[], end: number): Counted | null {
  for (let at = end - 1; at >= 0 && end - at < 8; at--) {
    const word = lowerAt(words, at)
    if (word === 'a' || word === 'an' || word === 'another' || word === 'one') {
      const one = readOne(words, at)
      return one?.end === end ? one : null
    }
    if (MARK.has(word)) return null
  }
  return null
}
