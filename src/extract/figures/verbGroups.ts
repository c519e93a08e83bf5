import { ADVERB, AUXILIARY, BE, isAdverb } from './grammar.ts'
import { lowerAt, type Word } from './words.ts'

/** The auxiliaries and adverbs before a participle, an adjective or a verb. */
export type VerbGroup = Readonly<{
  from: number
  /** Some form of "be" or "remain". */
  passive: boolean
  /** Only "have", "do" or a modal: what stands before acts. */
  active: boolean
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
  // 'had been "martyred"': quotation marks around the word change nothing.
  let from =
    /^["“]$/.test(lowerAt(words, at - 1)) && AUXILIARY.has(lowerAt(words, at - 2)) ? at - 1 : at
  let passive = false
  let auxiliary = false
  let hedged = false
  let negated = false
  for (let steps = 0; from > 0 && steps < 12; steps++) {
    const word = lowerAt(words, from - 1)
    if (HEDGE.test(word)) hedged = true
    if (word === 'not' || word === 'never' || word.endsWith("n't")) negated = true
    if (AUXILIARY.has(word) || BE.has(word)) {
      // The auxiliary next to the verb decides: "believed to have killed" acts.
      if (!auxiliary) passive = BE.has(word)
      auxiliary = true
    } else if (
      !isAdverb(word) &&
      !STATED.test(word) &&
      !(word === 'to' && AUXILIARY.has(lowerAt(words, from))) &&
      (auxiliary || !isLinkedParticiple(words, from))
    )
      break
    from--
  }
  const first = auxiliary ? skipAdverbs(words, from, at) : bareStart(words, at)
  return { from: first, passive, active: auxiliary && !passive, hedged, negated }
}

function bareStart(words: readonly Word[], at: number): number {
  let from = at
  while (from > 0 && isAdverb(lowerAt(words, from - 1))) from--
  return from
}
function skipAdverbs(words: readonly Word[], from: number, at: number): number {
  let first = from
  while (first < at && ADVERB.has(lowerAt(words, first)) && !AUXILIARY.has(lowerAt(words, first)))
    first++
  return first
}
/** "seven wounded", "three men killed": what ends so and is no participle. */
const NO_PARTICIPLE = /(?:teen|men)$|^(?:seven|eleven|children|brethren|hundred)$/
/** "mutilated, injured", "shot and killed": still the same verb group. */
function isLinkedParticiple(words: readonly Word[], from: number): boolean {
  const word = lowerAt(words, from - 1)
  if (/(?:ed|en|shot)$/.test(word) && word.length > 3 && !NO_PARTICIPLE.test(word)) {
    const next = lowerAt(words, from)
    return next === ',' || next === 'and' || next === 'or' || /(?:ed|shot|dead|missing)$/.test(next)
  }
  if (word === ',' || word === 'and' || word === 'or' || word === 'to')
    return /(?:ed|shot)$/.test(lowerAt(words, from - 2)) && lowerAt(words, from - 2).length > 3
  return false
}
