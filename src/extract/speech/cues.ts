import {
  AUXILIARY,
  BE,
  DETERMINER,
  isAdverb,
  MARK,
  POSSESSIVE,
  PREPOSITION
} from '../figures/grammar.ts'
import { lowerAt, startsPhrase, type Word } from '../figures/words.ts'
import { CUE_VERBS, HEDGES, type CueVerb } from './cueLexicon.ts'

/** A verb of saying where it stands: words [from, to), auxiliaries included; `verb` is its own word. */
export type Cue = Readonly<{
  from: number
  verb: number
  to: number
  entry: CueVerb
  /** FINITE has a subject of its own; ING and BARE borrow one. */
  shape: 'FINITE' | 'ING' | 'INFINITIVE'
  passive: boolean
  negated: boolean
  hedged: boolean
  /** No auxiliary stands before it. */
  bare: boolean
}>

const MODAL =
  /^(?:will|would|can|could|may|might|must|shall|should|do|does|did|to|won't|wouldn't|can't|couldn't|don't|doesn't|didn't|cannot|'ll|'d)$/
const HAVE = /^(?:has|have|had|having|hasn't|haven't|hadn't)$/
const CONTRACTED = /^[a-z]+'(?:re|ve|ll|d|m)$/

const isAuxiliary = (word: string): boolean =>
  AUXILIARY.has(word) ||
  /^(?:can't|don't|doesn't|cannot|couldn't|wouldn't|shouldn't|ain't)$/.test(word)

/** Every verb of saying in a sentence that can be one there. */
export function cuesIn(words: readonly Word[]): readonly Cue[] {
  const found: Cue[] = []
  for (let at = 0; at < words.length; at++) {
    const phrase = (CUE_VERBS.get(lowerAt(words, at)) ?? []).find((one) =>
      startsPhrase(words, at, one.words)
    )
    if (!phrase) continue
    const cue = readCue(words, at, at + phrase.words.length, phrase.value)
    if (cue) found.push(cue)
  }
  return found
}

/** What the auxiliaries before a verb say of it; `from` is the first of them. */
type Auxiliaries = Readonly<{
  from: number
  passive: boolean
  modal: boolean
  infinitive: boolean
  negated: boolean
  hedged: boolean
  bare: boolean
}>

function auxiliariesBefore(words: readonly Word[], verb: number, entry: CueVerb): Auxiliaries {
  let from = verb
  let passive = false
  let perfect = false
  let modal = false
  let infinitive = false
  let negated = false
  let hedged = false
  while (from > 0 && !infinitive) {
    const word = lowerAt(words, from - 1)
    if (word === 'not' || word === 'never' || word.endsWith("n't")) negated = true
    if (HEDGES.has(word)) hedged = true
    if (word === 'to') infinitive = true
    else if (MODAL.test(word)) modal = true
    else if (HAVE.test(word)) perfect = true
    else if (BE.has(word) || isContractedBe(words, from - 1, entry)) passive = true
    else if (!isAdverb(word) && !isAuxiliary(word) && word !== 'not') break
    from--
  }
  while (from < verb && isAdverb(lowerAt(words, from))) from++
  const bare = !(passive || perfect || modal || infinitive)
  return { from, passive, modal: modal || perfect, infinitive, negated, hedged, bare }
}
/** "it's denouncing": an is, no possessive. */
const isContractedBe = (words: readonly Word[], at: number, entry: CueVerb): boolean =>
  entry.form === 'ING' && lowerAt(words, at) === "'s"

function readCue(words: readonly Word[], verb: number, to: number, entry: CueVerb): Cue | null {
  const { from, passive, modal, infinitive, negated, hedged, bare } = auxiliariesBefore(
    words,
    verb,
    entry
  )
  const left = lowerAt(words, from - 1)
  const isPast = entry.form === 'PAST' || entry.form === 'PARTICIPLE'
  const cue = { from, verb, to, entry, passive: false, negated, hedged, bare }
  if (infinitive) return { ...cue, shape: 'INFINITIVE' }
  if (isPast && passive) return { ...cue, shape: 'FINITE', passive: true }
  if (entry.form === 'ING' && !passive) {
    const gerund =
      DETERMINER.has(left) ||
      POSSESSIVE.has(left) ||
      (PREPOSITION.has(left) && left !== 'after' && left !== 'before')
    return gerund || entry.stance === 'THINK' ? null : { ...cue, shape: 'ING' }
  }
  if (
    bare &&
    (entry.form === 'BASE' || entry.form === 'THIRD') &&
    !canBeVerb(words, verb, to, entry)
  )
    return null
  if (bare && isPast && isAttributive(words, verb, to)) return null
  if (bare && entry.form === 'BASE' && modal) return null
  if (isIdiom(words, verb, to)) return null
  return { ...cue, shape: 'FINITE' }
}

/** "claimed 12 lives", "called in", "told apart": the words of speech in another sense. */
function isIdiom(words: readonly Word[], verb: number, to: number): boolean {
  const word = lowerAt(words, verb)
  if (/^(?:claim|claims|claimed|claiming)$/.test(word))
    for (let at = to; at < to + 6; at++)
      if (/^(?:lives|life|victory|victims)$/.test(lowerAt(words, at))) return true
  if (/^(?:add|adds|added)$/.test(word) && /^(?:to|up)$/.test(lowerAt(words, to))) return true
  return /^(?:called|calls|call)$/.test(word) && /^(?:in|off|up|it)$/.test(lowerAt(words, to))
}

/** "the reported attack", "a man accused of": a participle, not the verb of a clause. */
function isAttributive(words: readonly Word[], verb: number, to: number): boolean {
  const left = lowerAt(words, verb - 1)
  if (DETERMINER.has(left) || POSSESSIVE.has(left))
    return (
      left !== 'that' &&
      left !== 'this' &&
      left !== 'each' &&
      left !== 'some' &&
      left !== 'all' &&
      left !== 'another'
    )
  if (PREPOSITION.has(left) && left !== 'before') return true
  const next = lowerAt(words, to)
  return (
    next === 'of' &&
    lowerAt(words, verb).endsWith('ed') &&
    !/^(?:i|he|she|they|we|it|you|who)$/.test(left)
  )
}

/** Base and third person without an auxiliary: a subject must stand before, no noun follow. */
function canBeVerb(words: readonly Word[], verb: number, to: number, entry: CueVerb): boolean {
  const left = lowerAt(words, verb - 1)
  const next = lowerAt(words, to)
  if (left === '' || (DETERMINER.has(left) && left !== 'some' && left !== 'all' && left !== 'each'))
    return false
  if (POSSESSIVE.has(left) || (PREPOSITION.has(left) && entry.nounlike)) return false
  if (CONTRACTED.test(left)) return true
  if (entry.form === 'THIRD' && /^(?:i|you|we|they|these|those)$/.test(left)) return false
  if (entry.form === 'BASE' && /^(?:he|she|it)$/.test(left)) return false
  if (!entry.nounlike)
    return !(
      entry.form === 'BASE' &&
      MARK.has(left) &&
      left !== ',' &&
      left !== '"' &&
      left !== '”'
    )
  if (
    /^(?:of|from|by|for|in|on|at|and|or|with|is|are|was|were|has|have|had|will|would|said|says|say|,|\.|'s|'s)$/.test(
      next
    ) &&
    !(next === 'for' || next === 'on' || next === 'in')
  )
    return false
  if (/^(?:i|you|we|they|he|she|it|who)$/.test(left)) return true
  return (
    /^(?:that|the|a|an|his|her|their|its|it|he|she|they|this|these|to|how|why|what|whether|if|"|“|:|no|some|for|on|\d.*)$/.test(
      next
    ) ||
    (/^[A-Z]/.test(words[to]?.text ?? '') && words[to]?.text !== words[to]?.text.toUpperCase())
  )
}
