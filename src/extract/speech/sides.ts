import { AUXILIARY, DETERMINER, isAdverb, MARK, PREPOSITION } from '../figures/grammar.ts'
import { lowerAt, type Word } from '../figures/words.ts'
import { phraseAfter } from './phrases.ts'

const QUOTE = /^(?:["“”«»]|''|``)$/
export const isQuoteMark = (word: string): boolean => QUOTE.test(word)

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|earlier|later|last|this|early|late|morning|afternoon|evening|night|week|month|year)$/
/** Verbs whose object is the listener. */
const TELLING =
  /^(?:tell|inform|notify|assure|reassure|remind|warn|advise|brief|ask|urge|beg|implore|encourage|order|instruct|thank)$/

/** "last night", "on", "yesterday"; "this is" is no time. */
const isTime = (words: readonly Word[], at: number): boolean =>
  /^(?:this|last|early|late)$/.test(lowerAt(words, at))
    ? TIME.test(lowerAt(words, at + 1)) ||
      (/^(?:on|in|at)$/.test(lowerAt(words, at + 1)) && TIME.test(lowerAt(words, at + 2)))
    : TIME.test(lowerAt(words, at))

/** What stands right behind the cue: the content, or nothing more than where and when it was said. */
export type Behind = Readonly<{ kind: 'CONTENT' | 'END'; at: number }>

/** Steps over listeners, times and places behind a cue: "told reporters in Paris on Monday that". */
export function behind(words: readonly Word[], from: number, lemma: string): Behind {
  let at = from
  let stepped = true
  let listener = !TELLING.test(lemma)
  while (stepped) {
    stepped = false
    const word = lowerAt(words, at)
    if (isEnd(words, at)) return { kind: 'END', at }
    if (word === 'that' || word === ':' || isQuoteMark(word)) {
      return { kind: 'CONTENT', at: word === 'that' || word === ':' ? at + 1 : at }
    }
    if (
      isTime(words, at) ||
      (isAdverb(word) && !/^(?:all|both|about|only|just|here|there|now)$/.test(word))
    ) {
      at++
      stepped = true
    } else if (!listener && /^(?:us|them|him|her|me|you)$/.test(word)) {
      at++
      listener = true
      stepped = true
    } else if (!listener && phraseAfter(words, at)) {
      at = phraseAfter(words, at)?.to ?? at
      listener = true
      stepped = true
    } else if (thatBehind(words, at) > 0) {
      return { kind: 'CONTENT', at: thatBehind(words, at) }
    } else if (isCircumstance(words, at)) {
      at = skipCircumstance(words, at)
      stepped = true
    }
  }
  const word = lowerAt(words, at)
  if (word === ',') {
    const next = lowerAt(words, at + 1)
    if (isQuoteMark(next)) return { kind: 'CONTENT', at: at + 1 }
    if (next === 'that') return { kind: 'CONTENT', at: at + 2 }
    return { kind: 'END', at }
  }
  return { kind: 'CONTENT', at }
}
/** "on condition of anonymity that": where the clause begins behind a preposition; 0 for none. */
export function thatBehind(words: readonly Word[], from: number): number {
  if (
    !/^(?:in|on|at|to|during|by|through|via|after|from|before|with|under)$/.test(
      lowerAt(words, from)
    )
  )
    return 0
  for (let at = from + 1; at < from + 11; at++) {
    const word = lowerAt(words, at)
    if (word === 'that') return at + 1
    if (word === ',' || AUXILIARY.has(word) || isQuoteMark(word) || word === '') return 0
  }
  return 0
}

const isEnd = (words: readonly Word[], at: number): boolean =>
  at >= words.length ||
  lowerAt(words, at) === ';' ||
  (/^[.!?)\]]$/.test(lowerAt(words, at)) && at >= words.length - 2)

const CIRCUMSTANCE =
  /^(?:statement|interview|letter|report|reports|tweet|communique|email|e|message|speech|release|conference|briefing|post|monday|tuesday|wednesday|thursday|friday|saturday|sunday|night|morning|afternoon|evening|reporters|journalists|television|radio|twitter|facebook|telephone|phone|hearing|rally|debate|meeting|january|february|march|april|may|june|july|august|september|october|november|december|website|page|site|channel|condition|audience|(?:19|20)\d\d)$/

/** "in a statement", "on Monday", "during an interview", "to reporters". */
function isCircumstance(words: readonly Word[], at: number): boolean {
  if (!/^(?:in|on|at|to|during|by|through|via|after|from|before|of|with)$/.test(lowerAt(words, at)))
    return false
  if (/^(?:least|most|all)$/.test(lowerAt(words, at + 1))) return false
  const phrase = phraseAfter(words, at + 1)
  const to = phrase?.to ?? timeEnd(words, at + 1)
  for (let i = at + 1; i < to; i++) if (CIRCUMSTANCE.test(lowerAt(words, i))) return true
  return false
}
function skipCircumstance(words: readonly Word[], at: number): number {
  const phrase = phraseAfter(words, at + 1)
  let to = Math.max(phrase?.to ?? 0, timeEnd(words, at + 1))
  while (
    /^(?:of|with|to|on|in|at)$/.test(lowerAt(words, to)) &&
    phraseAfter(words, to + 1) &&
    !MARK.has(lowerAt(words, to + 1))
  )
    to = phraseAfter(words, to + 1)?.to ?? to + 1
  return to
}
function timeEnd(words: readonly Word[], from: number): number {
  let at = from
  while (
    TIME.test(lowerAt(words, at)) ||
    CIRCUMSTANCE.test(lowerAt(words, at)) ||
    (DETERMINER.has(lowerAt(words, at)) && at === from)
  )
    at++
  return at
}

/** Whether something is said behind a cue that is one only with its content. */
export function hasContent(words: readonly Word[], from: number): boolean {
  let at = from
  while (isAdverb(lowerAt(words, at))) at++
  const first = lowerAt(words, at)
  if (/^(?:that|whether|if|how|why|what|to|:|["“«]|''|``)$/.test(first)) return true
  if (first === ',' && isQuoteMark(lowerAt(words, at + 1))) return true
  if (/^(?:he|she|they|we|i|it|there)$/.test(first)) return true
  for (let i = at; i < at + 8; i++) {
    const word = lowerAt(words, i)
    if (MARK.has(word) || word === '') return false
    if (
      /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|did|does|do|isn't|wasn't|won't|wouldn't|can't)$/.test(
        word
      )
    )
      return i > at
    if (PREPOSITION.has(word) && word !== 'of') return false
  }
  return false
}
