import {
  AUXILIARY,
  BE,
  DETERMINER,
  isAdverb,
  MARK,
  POSSESSIVE,
  PREPOSITION
} from '../figures/grammar.ts'
import { readNumber } from '../figures/numbers.ts'
import { lowerAt, startsPhrase, type Word } from '../figures/words.ts'
import { canBeVerb, isAttributive, isIdiom } from './cueGrammar.ts'
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
    if (!phrase) {
      const cue = isPutAt(words, at) ? readCue(words, at, at + 1, putAt(words, at)) : null
      if (cue) found.push(cue)
      continue
    }
    if (phrase.value.lemma === 'admit' && isOfPatients(words, at)) continue
    const cue = readCue(words, at, at + phrase.words.length, phrase.value)
    if (cue) found.push(cue)
  }
  return found
}

/** "had admitted two soldiers with light injuries": a hospital's word. */
const isOfPatients = (words: readonly Word[], at: number): boolean =>
  readNumber(words, at + 1) !== null &&
  words
    .slice(at + 1, at + 9)
    .some(({ lower }) => /^(?:injur\w+|wounds?|burns|patients?|hospital|fractures)$/.test(lower))

const COUNTED =
  /^(?:dead|deaths|killed|injured|wounded|missing|casualties|losses|victims|displaced|hurt)$/
/** "puts the civilian dead at 38": who gives a figure of people says it. */
function isPutAt(words: readonly Word[], at: number): boolean {
  if (!/^puts?$/.test(lowerAt(words, at))) return false
  let isCounted = false
  for (let i = at + 1; i < at + 9; i++) {
    const word = lowerAt(words, i)
    if (COUNTED.test(word)) isCounted = true
    if (word === 'at' && isCounted) return true
    if (word === '' || MARK.has(word)) return false
  }
  return false
}
const putAt = (words: readonly Word[], at: number): CueVerb => ({
  lemma: 'put the figure',
  stance: 'SAY',
  frame: 'free',
  form: lowerAt(words, at) === 'puts' ? 'THIRD' : 'PAST',
  nounlike: false
})

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
    if (isName(words, from - 1, verb, entry)) break
    if (/^(?:i'm|we're|you're|they're)$/.test(word)) {
      passive = true
      break
    }
    if (word === 'not' || word === 'never' || word.endsWith("n't")) negated = true
    if (HEDGES.has(word)) hedged = true
    const serial = word === 'to' ? serialVerb(words, from - 1) : 0
    if (serial > 0) {
      from -= serial
      modal = true
    } else if (word === 'to') infinitive = true
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
/** "Theresa May promised": no modal stands right before a past tense. */
const isName = (words: readonly Word[], at: number, verb: number, entry: CueVerb): boolean =>
  at === verb - 1 && entry.form === 'PAST' && /^(?:may|will|can)$/.test(lowerAt(words, at))

/** "were quick to blame": who is so does it. */
const READY = /^(?:quick|quicker|swift|prompt|first)$/

/** "went on to say", "continued to insist": how many words before "to" belong to the verb. */
function serialVerb(words: readonly Word[], to: number): number {
  const left = lowerAt(words, to - 1)
  if (READY.test(left)) {
    let be = to - 2
    while (isAdverb(lowerAt(words, be))) be--
    return BE.has(lowerAt(words, be)) ? to - be : 0
  }
  if (left === 'on' && /^(?:went|goes|go|gone|going)$/.test(lowerAt(words, to - 2))) return 2
  return /^(?:continued|continues|continue|had|has|rushed|hastened|hurried)$/.test(left) ? 1 : 0
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
  if (left === '-') return null
  const isPast = entry.form === 'PAST' || entry.form === 'PARTICIPLE'
  const cue = { from, verb, to, entry, passive: false, negated, hedged, bare }
  if (infinitive) return { ...cue, shape: 'INFINITIVE' }
  if (isIdiom(words, verb, to)) return null
  if (isPast && passive) return { ...cue, shape: 'FINITE', passive: true }
  if (entry.form === 'ING' && !passive) {
    const told = /^(?:by|for|from)$/.test(left) && entry.frame === 'free' && entry.stance !== 'ASK'
    const gerund =
      DETERMINER.has(left) ||
      POSSESSIVE.has(left) ||
      (PREPOSITION.has(left) && !told && left !== 'after' && left !== 'before')
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
  return { ...cue, shape: 'FINITE' }
}
