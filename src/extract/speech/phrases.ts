import { TITLE_ABBREVIATIONS } from '../abbreviations.ts'
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  isAdverb,
  isPluralHead,
  MARK,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE
} from '../figures/grammar.ts'
import { readNumber } from '../figures/numbers.ts'
import { lowerAt, type Word } from '../figures/words.ts'

/** A noun phrase: words [from, to). */
export type Phrase = Readonly<{ from: number; to: number }>

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|month|year|weekend|january|february|march|april|june|july|august|september|october|november|december|earlier|later|ago|now|then|recently|previously|repeatedly|since|once)$/
const SUBJECT_PRONOUN =
  /^(?:he|she|they|we|i|it|you|who|some|many|others|most|several|both|few|none|everyone|someone|nobody|anyone|all|one|another|whoever|each|those|these|this|neither|either)$/
const COMPLEMENT =
  /^(?:that|when|while|because|after|before|if|unless|although|though|but|as|than|where|since|until|whereas|so|yet|nor|whether|how|why|what|and|or|:|;|—|–|--|"|“|”|''|``|,|\(|\[|\]|\)|\.|!|\?|…|\*|=|\||\/|‘)$/
/** Verbs that end a noun phrase going left; names and nouns never look like them. */
const FINITE =
  /^(?:said|says|say|told|tells|asked|added|wrote|thinks?|thought|believes?|believed|knows?|knew|saw|came|went|took|gave|got|made|became|began|kept|left|let|put|ran|met|won|lost|held|sent|found|heard|felt|fought|brought|led|paid|spoke|grew|fell|rose|drew|broke|chose|wants?|wanted|seems?|seemed|means|reported|announced|claimed|confirmed|stated)$/

const isOpen = (word: string): boolean =>
  word !== '' &&
  !AUXILIARY.has(word) &&
  !PREPOSITION.has(word) &&
  !CONJUNCTION.has(word) &&
  !DETERMINER.has(word) &&
  !RELATIVE.has(word) &&
  !MARK.has(word) &&
  !FINITE.test(word) &&
  !/^(?:he|she|they|we|i|it|you|him|them|us|me|himself|themselves|not|what|how|why)$/.test(word)

/** Whether a noun phrase can go on with a word: no verb, preposition, pronoun or mark. */
function isOpenAt(words: readonly Word[], at: number): boolean {
  const word = lowerAt(words, at)
  // "US officials": in running text the capitals tell the country from the pronoun.
  if (words[at]?.text === 'US' || word === 'other') return true
  // "Russian-led": no verb.
  if (lowerAt(words, at - 1) === '-' && /^(?:led|held|run|brought|won|lost)$/.test(word))
    return true
  // "Reporters Without Borders": a name goes on.
  if (PREPOSITION.has(word) && isInName(words, at)) return true
  // "Hezb-i-Islami": no pronoun.
  if (lowerAt(words, at - 1) === '-' && lowerAt(words, at + 1) === '-') return true
  // "Theresa May", "George Will": a name, no modal.
  if (
    /^(?:May|Will)$/.test(words[at]?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(words[at - 1]?.text ?? '')
  )
    return true
  return isOpen(word)
}

const CAPITAL = /^\p{Lu}\p{Ll}/u
const isInName = (words: readonly Word[], at: number): boolean =>
  at > 1 && [at - 1, at, at + 1].every((i) => CAPITAL.test(words[i]?.text ?? ''))

/** "Mr .", "Sen .", "R - S.C .": a full stop that ends no sentence. */
function isInnerStop(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.text === '.' &&
    (TITLE_ABBREVIATIONS.has(lowerAt(words, at - 1)) || lowerAt(words, at - 1).length === 1)
  )
}

/** Steps left over adverbs and times between a subject and its verb ("Clinton on Monday said"). */
function skipTimesLeft(words: readonly Word[], end: number): number {
  let at = end
  for (;;) {
    const word = lowerAt(words, at - 1)
    if (TIME.test(word) && at > 1) {
      at--
      while (
        /^(?:on|in|this|last|early|late|that|earlier|next|the|\d+)$/.test(lowerAt(words, at - 1))
      )
        at--
    } else if ((isAdverb(word) || word === 'nearby') && !/^(?:all|both)$/.test(word)) at--
    else return at
  }
}

/** The noun phrase that ends before a word, its "of" and "for" phrases included; null for none. */
export function phraseBefore(words: readonly Word[], end: number): Phrase | null {
  const to = skipTimesLeft(words, end)
  const described = to < end ? describedByParticiple(words, to) : null
  if (described) return described
  const last = lowerAt(words, to - 1)
  if (last === 'which' && lowerAt(words, to - 2) === ',') return pronounPhrase(words, to)
  if (SUBJECT_PRONOUN.test(last)) {
    if (last === 'whom') return null
    return pronounPhrase(words, to)
  }
  if (last === 'whom' && lowerAt(words, to - 2) === 'of') return { from: Math.max(0, to - 3), to }
  let from = to
  for (;;) {
    const word = lowerAt(words, from - 1)
    if (
      isOpenAt(words, from - 1) ||
      POSSESSIVE.has(word) ||
      (word === '-' && from < to) ||
      isInnerStop(words, from - 1)
    ) {
      from--
      continue
    }
    if ((word === ')' || word === ']') && from === to) {
      const opener = openerBefore(words, from - 1, word === ')' ? '(' : '[')
      if (opener <= 0) return null
      from = opener
      continue
    }
    if (word === 'that' && from < to) return extend(words, from, to)
    if (DETERMINER.has(word) && from < to) {
      from--
      if (isDeterminer(words, from - 1)) from--
      if (!/^(?:a|an|the|his|her|its|their)$/.test(word)) return extend(words, from, to)
      return extend(words, from, to)
    }
    if (from === to && /^(?:him|them|us|me)$/.test(word)) {
      from--
      return extend(words, from, to)
    }
    if (from === to) return null
    return extend(words, from, to)
  }
}
const isDeterminer = (words: readonly Word[], at: number): boolean =>
  /^(?:all|both|half|some|many|most)$/.test(lowerAt(words, at))

function pronounPhrase(words: readonly Word[], to: number): Phrase {
  // "a relative of one of the dead".
  const outer = lowerAt(words, to - 2) === 'of' ? phraseBefore(words, to - 2) : null
  return { from: outer && outer.to === to - 2 ? outer.from : to - 1, to }
}
function openerBefore(words: readonly Word[], at: number, mark: string): number {
  for (let i = at - 1; i >= 0 && at - i < 25; i--) if (lowerAt(words, i) === mark) return i
  return -1
}

/** Takes in what the phrase hangs on: "a spokesman for" + "the ministry", "Mali and" + "Niger". */
function extend(words: readonly Word[], from: number, to: number): Phrase | null {
  const word = lowerAt(words, from - 1)
  if (word === 'by')
    return (
      describedByParticiple(words, from - 1) ??
      documentBefore(words, from - 1, to) ??
      trim(words, from, to)
    )
  if (
    /^(?:of|for|from|at|in|with|to|on|against|near|to|about|under|behind|inside|over|between|among|within)$/.test(
      word
    )
  ) {
    const described = describedByParticiple(words, from - 1)
    if (described) return described
    const outer = phraseBefore(words, from - 1)
    if (outer && outer.to === from - 1 && !looksVerbal(words, outer.to - 1))
      return { from: outer.from, to }
    // "a guard wounded in the attack in Tanga": the place is where it was, the guard speaks.
    if (outer && (looksVerbal(words, outer.to) || TAKEN.test(lowerAt(words, outer.to))))
      return outer
    if (word !== 'of') return trim(words, from, to)
    return trim(words, from, to)
  }
  if (word === 'and' || word === '&') {
    const other = phraseBefore(words, from - 1)
    if (
      other &&
      other.to === from - 1 &&
      other.to - other.from <= 6 &&
      isClauseStart(words, other.from) &&
      !looksVerbal(words, other.to - 1)
    )
      return { from: other.from, to }
  }
  return trim(words, from, to)
}
/** "a report by the network": who speaks, with the paper he speaks in. */
function documentBefore(words: readonly Word[], end: number, to: number): Phrase | null {
  if (
    !/^(?:report|statement|study|letter|communique|account|survey|article)$/.test(
      lowerAt(words, end - 1)
    )
  )
    return null
  const paper = phraseBefore(words, end)
  return paper && paper.to === end ? { from: paper.from, to } : null
}
const TAKEN =
  /^(?:held|caught|hit|hurt|shot|born|brought|sent|known|led|found|seen|left|taken|written|kept|hidden|stuck|hung|strung|thrown|sprayed|drawn)$/
/** "residents reached by phone", "a doctor working in the port": who speaks is the one so described. */
function describedByParticiple(words: readonly Word[], end: number): Phrase | null {
  const isTaken = TAKEN.test(lowerAt(words, end - 1))
  if (!isTaken && !looksVerbal(words, end - 1)) return null
  // "a banner signed by the rebels and hung from a bridge": of what the participle before describes.
  if (isTaken && lowerAt(words, end - 2) === 'and') return phraseBefore(words, end - 2)
  const noun = phraseBefore(words, end - 1)
  if (!noun || noun.to !== end - 1 || looksVerbal(words, noun.to - 1)) return null
  return SUBJECT_PRONOUN.test(lowerAt(words, noun.to - 1)) ? null : noun
}
const looksVerbal = (words: readonly Word[], at: number): boolean =>
  /(?:ed|ing)$/.test(lowerAt(words, at)) &&
  lowerAt(words, at).length > 4 &&
  !(at === 0 ? /^[A-Z]{2}/ : /^[A-Z]/).test(words[at]?.text ?? '')
const isClauseStart = (words: readonly Word[], from: number): boolean =>
  from === 0 || COMPLEMENT.test(lowerAt(words, from - 1))

/** "shipping sources", "surviving miners": words in -ing before a noun. */
const OF_TRADE =
  /^(?:shipping|mining|banking|building|fishing|farming|trading|leading|visiting|surviving|ruling|governing|training|publishing|broadcasting|engineering|housing|teaching|nursing|neighbou?ring|commanding|managing|presiding|remaining|attending|investigating|boxing|racing|sailing|logging|drilling|purchasing)$/

/** Cuts what stands before a name but is no part of it: "last week Clinton". */
function trim(words: readonly Word[], start: number, to: number): Phrase | null {
  let from = start
  for (let at = to - 2; at >= start; at--) {
    if (
      (TIME.test(lowerAt(words, at)) || /^(?:1[5-9]|20)\d\d$/.test(lowerAt(words, at))) &&
      at + 1 < to &&
      !POSSESSIVE.has(lowerAt(words, at + 1))
    ) {
      from = at + 1
      break
    }
  }
  while (
    from < to &&
    (isAdverb(lowerAt(words, from)) ||
      MARK.has(lowerAt(words, from)) ||
      POSSESSIVE.has(lowerAt(words, from)) ||
      lowerAt(words, from) === '-')
  )
    from++
  if (from >= to) return null
  const first = lowerAt(words, from)
  const participle =
    first.endsWith('ing') && !OF_TRADE.test(first) && lowerAt(words, from - 1) === ','
  return (participle ? phraseBefore(words, from - 1) : null) ?? { from, to }
}

/** The noun phrase that begins at a word; null for none. */
export function phraseAfter(words: readonly Word[], start: number): Phrase | null {
  let at = start
  const first = lowerAt(words, at)
  const alone = /^(?:some|many|others|most)$/.test(first) && !isOpen(lowerAt(words, at + 1))
  if (alone || /^(?:he|she|they|we|i|it|you)$/.test(first)) return { from: at, to: at + 1 }
  while (/^(?:all|both|half|some|many|most)$/.test(lowerAt(words, at))) at++
  if (DETERMINER.has(lowerAt(words, at))) at++
  const begin = at
  at = openRun(words, at)
  if (at === begin) return null
  for (;;) {
    const word = lowerAt(words, at)
    const joins =
      word === 'of' ||
      word === 'for' ||
      ((word === 'from' || word === 'at' || word === 'in' || word === 'with') &&
        !TIME.test(lowerAt(words, at + 1)))
    if (joins || ((word === 'and' || word === '&') && /^[A-Z]/.test(words[at + 1]?.text ?? ''))) {
      let next = at + 1
      if (DETERMINER.has(lowerAt(words, next))) next++
      if (lowerAt(words, next).endsWith('ing') && /^\p{Ll}/u.test(words[next]?.text ?? '')) break
      const end = openRun(words, next)
      if (
        end === next ||
        (word !== 'of' && word !== 'for' && word !== 'and' && isStatement(words, next))
      )
        break
      at = end
      continue
    }
    break
  }
  return { from: start, to: at }
}
const isStatement = (words: readonly Word[], at: number): boolean =>
  /^(?:statement|interview|letter|report|tweet|communique|email|e|message|speech|release|conference|briefing|post|statements)$/.test(
    lowerAt(words, at)
  ) ||
  /^(?:statement|interview|letter|report|conference|communique|speech|post|release)$/.test(
    lowerAt(words, at + 1)
  )

function openRun(words: readonly Word[], start: number): number {
  let at = start
  while (continuesRun(words, start, at)) at++
  return at
}
function continuesRun(words: readonly Word[], start: number, at: number): boolean {
  const word = lowerAt(words, at)
  if (isInnerStop(words, at)) return true
  if (POSSESSIVE.has(word) || word === '-') return at > start
  if (!isOpenAt(words, at) || TIME.test(word) || isAdverb(word)) return false
  return !(at > start && isPluralHead(lowerAt(words, at - 1)) && readNumber(words, at) !== null)
}
