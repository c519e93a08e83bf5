import {
  DETERMINER,
  isAdverb,
  isClosed,
  MARK,
  POSSESSIVE,
  PREPOSITION
} from '../figures/grammar.ts'
import { lowerAt, type Word } from '../figures/words.ts'
import type { CueVerb } from './cueLexicon.ts'

const CONTRACTED = /^[a-z]+'(?:re|ve|ll|d|m)$/
/** Determiners that stand alone as subjects: "some say". */
const ALONE = /^(?:some|all|each|that|this|another)$/

/** "the reported attack", "27 alleged members", "a man accused of": no verb of a clause. */
export function isAttributive(words: readonly Word[], verb: number, to: number): boolean {
  const left = lowerAt(words, verb - 1)
  if (POSSESSIVE.has(left) || (DETERMINER.has(left) && !ALONE.test(left))) return true
  if (PREPOSITION.has(left) && left !== 'before') return true
  const word = lowerAt(words, verb)
  const next = lowerAt(words, to)
  if (/^(?:first|second|third|only|latest|last|previous|new|recent|many)$/.test(left)) return true
  if (/^(?:alleged|suspected|supposed)$/.test(word) && !isClosed(next)) return true
  return (
    next === 'of' &&
    /^(?:accused|suspected|informed|assured|notified)$/.test(word) &&
    !/^(?:i|he|she|they|we|it|you|who)$/.test(left)
  )
}

/** "claimed 12 lives", "called in", "added to": the words of speech in another sense. */
export function isIdiom(words: readonly Word[], verb: number, to: number): boolean {
  const word = lowerAt(words, verb)
  if (/^claim(?:s|ed)?$/.test(word))
    for (let at = to; at < to + 6; at++)
      if (/^(?:lives|life|victory|victims)$/.test(lowerAt(words, at))) return true
  if (/^add(?:s|ed)?$/.test(word)) return /^(?:to|up)$/.test(lowerAt(words, to))
  return /^call(?:s|ed)?$/.test(word) && /^(?:in|off|up|\.)$/.test(lowerAt(words, to))
}

/** What follows a noun rather than a verb: "report of", "claims by", "calls and". */
const AFTER_NOUN =
  /^(?:of|from|by|at|and|or|with|is|are|was|were|has|have|had|will|would|said|says|say|,|\.|'s)$/
/** What a verb of saying governs. */
const AFTER_VERB =
  /^(?:that|the|a|an|his|her|their|its|it|he|she|they|this|these|those|to|how|why|what|whether|if|"|“|:|no|some|for|on|\d.*)$/

/** Base and third person without an auxiliary: a subject must stand before, no noun's neighbour behind. */
export function canBeVerb(
  words: readonly Word[],
  verb: number,
  to: number,
  entry: CueVerb
): boolean {
  let start = verb
  while (start > 1 && isAdverb(lowerAt(words, start - 1))) start--
  const left = lowerAt(words, start - 1)
  const next = lowerAt(words, to)
  if (left === '' || (DETERMINER.has(left) && !/^(?:some|all|each)$/.test(left))) return false
  if (POSSESSIVE.has(left) || (PREPOSITION.has(left) && entry.nounlike)) return false
  if (CONTRACTED.test(left)) return true
  if (entry.form === 'THIRD' && /^(?:i|you|we|they|these|those)$/.test(left)) return false
  if (entry.form === 'BASE' && /^(?:he|she|it)$/.test(left)) return false
  if (!entry.nounlike)
    return !(entry.form === 'BASE' && MARK.has(left) && !/^(?:,|"|”)$/.test(left))
  if (entry.form === 'THIRD' && closesSentence(words, start, to)) return true
  if (AFTER_NOUN.test(next) || left === 'united') return false
  return (
    /^(?:i|you|we|they|he|she|it|who)$/.test(left) || AFTER_VERB.test(next) || isName(words[to])
  )
}
/** "…, the children's fund estimates.": a subject between the comma and a verb that ends the sentence. */
function closesSentence(words: readonly Word[], verb: number, to: number): boolean {
  if (lowerAt(words, to) !== '.' || to < words.length - 2) return false
  let at = verb - 1
  while (at > 0 && verb - at < 9 && !MARK.has(lowerAt(words, at))) at--
  if (lowerAt(words, at) !== ',' || at < 3) return false
  const first = lowerAt(words, at + 1)
  const isPhrase = /^(?:the|its|his|her|their|a|an)$/.test(first) || isName(words[at + 1])
  return isPhrase && !words.slice(at + 1, verb).some((w) => w.lower === 'and' || w.lower === 'or')
}
/** A capitalised word in running text, not in a line of capitals. */
const isName = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text) && word.text !== word.text.toUpperCase()
