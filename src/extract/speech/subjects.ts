import {
  AUXILIARY,
  DETERMINER,
  isAdverb,
  MARK,
  POSSESSIVE,
  PREPOSITION
} from '../figures/grammar.ts'
import { readNumber } from '../figures/numbers.ts'
import { lowerAt, type Word } from '../figures/words.ts'
import type { Cue } from './cues.ts'
import { phraseAfter, phraseBefore, type Phrase } from './phrases.ts'
import { isQuoteMark } from './sides.ts'

const APPOSITION_REACH = 40

/** The subject of a cue, and whether it stands behind the verb ("said S"). */
export type Subject = Readonly<{ phrase: Phrase; inverted: boolean }>

/** Looks before the verb, over an apposition between commas, then behind it. */
export function subjectOf(words: readonly Word[], cue: Cue): Subject | null {
  const left = lowerAt(words, cue.from - 1)
  const near = left === ',' || left === '—' || left === '–' || left === '--' || isQuoteMark(left)
  if (!near) {
    const phrase = phraseBefore(words, cue.from)
    const whole = phrase && (antecedentOf(words, phrase) ?? phrase)
    return whole && isSpeaker(words, whole) ? { phrase: whole, inverted: false } : null
  }
  const inverted = isQuoteMark(left) || cue.from === cue.verb ? subjectBehind(words, cue) : null
  if (isQuoteMark(left)) return inverted
  if (inverted && cue.entry.lemma === 'say' && closesSentence(words, inverted.phrase))
    return inverted
  const apposed = subjectOverApposition(words, cue)
  return apposed ?? inverted
}

/** "…, said a doctor working there.": nothing but the speaker follows, so that he is none of what stands before. */
function closesSentence(words: readonly Word[], { from, to }: Phrase): boolean {
  const end = /^(?:there|here)$/.test(lowerAt(words, to)) ? to + 1 : to
  if (end < words.length - 1 || (words[end] !== undefined && words[end].text !== '.')) return false
  const isNoun = DETERMINER.has(lowerAt(words, from)) || /^\p{Lu}/u.test(words[from]?.text ?? '')
  return isNoun && !words.slice(from, to).some(({ text }) => TOLD.test(text))
}
const TOLD =
  /^(?:\p{Ll}+ed|lay|fell|ran|fled|bore|came|went|stood|sat|rose|grew|hit|struck|shot|blew|broke|got|took|made|had|was|were|is|are|did|has|have)$/u

function subjectOverApposition(words: readonly Word[], cue: Cue): Subject | null {
  const close = cue.from - 1
  const mark = lowerAt(words, close)
  let commas = 0
  for (let at = close - 1; at > 0 && close - at < APPOSITION_REACH; at--) {
    const word = lowerAt(words, at)
    if (isQuoteMark(word) || (word === '.' && !isAbbreviation(words, at)) || word === ';')
      return null
    if (word !== mark) continue
    commas++
    if (!opensApposition(words, at + 1)) {
      if (commas > 2) return null
      continue
    }
    const phrase = phraseBefore(words, at)
    if (phrase && phrase.to === at && isSpeaker(words, phrase))
      return { phrase: nameBefore(words, phrase) ?? phrase, inverted: false }
  }
  return null
}
/** "an agent who had worked on the case said", "a nurse who asked not to be named said": what the relative clause ends in is no subject. */
export function antecedentOf(words: readonly Word[], phrase: Phrase): Phrase | null {
  if (MARK.has(lowerAt(words, phrase.from - 1))) return null
  for (let at = phrase.from - 2; at > 0 && phrase.from - at < 10; at--) {
    const word = lowerAt(words, at)
    if (MARK.has(word)) return null
    if (word !== 'who' && word !== 'which' && !isSaidToBe(words, at)) continue
    const whole = phraseBefore(words, at)
    return whole && whole.to === at ? (nameBefore(words, whole) ?? whole) : null
  }
  return null
}

/** "a man claiming to be from X", "gunmen believed to belong to X": what one is said to be describes him. */
export const isSaidToBe = (words: readonly Word[], at: number): boolean =>
  /^(?:claiming|purporting|professing|pretending|believed|thought|said|suspected|alleged|known)$/.test(
    lowerAt(words, at)
  ) &&
  lowerAt(words, at + 1) === 'to' &&
  /^(?:be|belong|speak|represent|come)$/.test(lowerAt(words, at + 2))

/** "Ana Ruiz, mayor of the port, which…, said": the name before its own apposition. */
function nameBefore(words: readonly Word[], phrase: Phrase): Phrase | null {
  if (lowerAt(words, phrase.from - 1) !== ',' || !opensApposition(words, phrase.from)) return null
  const name = phraseBefore(words, phrase.from - 1)
  if (!name || name.to !== phrase.from - 1 || !isSpeaker(words, name)) return null
  if (readNumber(words, name.from) || !/^\p{Lu}/u.test(words[name.from]?.text ?? '')) return null
  const left = lowerAt(words, name.from - 1)
  const opens = left === '' || isAdverb(left) || MARK.has(left)
  const verb =
    /(?:ed|died|fell|left|hit)$/.test(lowerAt(words, name.to - 1)) &&
    lowerAt(words, name.from) !== 'the'
  if (verb) return null
  return opens && !PREPOSITION.has(lowerAt(words, name.from)) ? name : null
}
const isAbbreviation = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at - 1).length <= 4 && /^\p{Lu}/u.test(words[at - 1]?.text ?? '')

/** An apposition or a relative clause, not a clause of its own. */
function opensApposition(words: readonly Word[], at: number): boolean {
  const first = lowerAt(words, at)
  if (
    /^(?:who|whose|which|whom|a|an|the|one|his|her|its|their|speaking|citing|quoting|quoted|cited|contacted|reached|asked|questioned|interviewed|approached|in|at|on|of|chief|head|director|president|governor|spokesman|spokeswoman|chairman|former|senior|professor|minister|leader|according|himself|herself|also|like|through|referring|including|along|d|r|jr|sr|\d+)$/.test(
      first
    )
  )
    return true
  if (first.endsWith('ing') || POSSESSIVE.has(lowerAt(words, at + 1))) return true
  // "Ana Ruiz, named by the army as its leader, denied".
  if (/(?:ed|known|held|sought|seen)$/.test(first) && lowerAt(words, at + 1) === 'by') return true
  for (let i = at; i < at + 6; i++) {
    const word = lowerAt(words, i)
    if (AUXILIARY.has(word)) return false
    if (/^(?:of|for|at|in)$/.test(word)) return true
    if (word === ',') return i - at <= 5
  }
  return false
}

/** "…, denied any part in it": what follows is what is denied, nobody who speaks. */
const OF_SOMETHING = /^(?:deny|reject|dismiss|refute|dispute|accuse|blame|condemn|denounce)$/

/** `"…," said Caddell`: the speaker behind the verb. */
function subjectBehind(words: readonly Word[], cue: Cue): Subject | null {
  if (cue.shape !== 'FINITE' || cue.passive || !/^(?:PAST|THIRD)$/.test(cue.entry.form)) return null
  if (OF_SOMETHING.test(cue.entry.lemma)) return null
  let at = cue.to
  while (isAdverb(lowerAt(words, at))) at++
  const first = lowerAt(words, at)
  if (/^(?:that|this|there|it|these|those)$/.test(first)) return null
  const phrase = phraseAfter(words, at)
  if (!phrase || !isSpeaker(words, phrase)) return null
  const next = lowerAt(words, phrase.to)
  const follows =
    MARK.has(next) ||
    next === '' ||
    (PREPOSITION.has(next) && next !== 'to') ||
    /^(?:who|whose|when|while|as|there|here|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|last|and|after|later|earlier)$/.test(
      next
    )
  return follows ? { phrase, inverted: true } : null
}

const NO_SPEAKER =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|times?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|way|thing|reason|there|that|%|\d+)$/

export function isSpeaker(words: readonly Word[], { from, to }: Phrase): boolean {
  if (lowerAt(words, from) === 'according') return false
  const head = lowerAt(words, to - 1)
  // "up from nine reported on Monday": a number told of, nobody who tells.
  if (
    /^(?:from|than|to|against)$/.test(lowerAt(words, to - 2)) &&
    readNumber(words, to - 1)?.to === to
  )
    return false
  return !(NO_SPEAKER.test(head) && to - from <= 3) && /[\p{L}]/u.test(head + lowerAt(words, from))
}

/** The subject that a participle or a second verb borrows: the first noun phrase of its clause. */
export function clauseSubject(words: readonly Word[], before: number): Phrase | null {
  let at = clauseStart(words, before)
  at = skipTimes(words, at)
  while (
    at < before &&
    (isAdverb(lowerAt(words, at)) ||
      /^(?:and|but|however|so|meanwhile|,|yet|when|while|after|as|because|if|though|although|that)$/.test(
        lowerAt(words, at)
      ))
  )
    at++
  if (PREPOSITION.has(lowerAt(words, at)) || /(?:ing|ed)$/.test(lowerAt(words, at))) {
    const comma = nextMark(words, at, before)
    if (comma < 0) return null
    at = comma + 1
  }
  const phrase = phraseAfter(words, at)
  if (!phrase || phrase.to > before) return null
  const cut = cutVerb(words, phrase)
  return isSpeaker(words, cut) ? cut : null
}
/** "Last night the leaders": the time before the subject. */
function skipTimes(words: readonly Word[], from: number): number {
  const timed =
    /^(?:last|this|early|late|next|earlier)$/.test(lowerAt(words, from)) &&
    /^(?:night|week|month|year|morning|afternoon|evening|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      lowerAt(words, from + 1)
    )
  return timed ? from + 2 : pastLater(words, from)
}
/** "An hour later a woman": a span of time before the subject. */
function pastLater(words: readonly Word[], from: number): number {
  for (let at = from + 1; at < from + 5; at++) {
    if (!/^(?:later|earlier|afterwards|ago|before|after)$/.test(lowerAt(words, at))) continue
    const unit = lowerAt(words, at - 1)
    return /^(?:minutes?|hours?|days?|weeks?|months?|years?|moments?)$/.test(unit)
      ? at + (lowerAt(words, at + 1) === ',' ? 2 : 1)
      : from
  }
  return from
}
/** Words in quotation marks that are a part of a clause, at most. */
const QUOTED = 8
function clauseStart(words: readonly Word[], before: number): number {
  for (let at = before - 1; at >= 0; at--) {
    const word = lowerAt(words, at)
    if (word === ';') return at + 1
    if (!isQuoteMark(word)) continue
    // 'laid it on "bandits" and said': a quotation that is over parts no subject from its verb.
    const open = words.findLastIndex(({ lower }, i) => i < at && isQuoteMark(lower))
    const marks = words.slice(0, at).filter(({ lower }) => isQuoteMark(lower)).length
    if (marks % 2 === 0 || at - open > QUOTED) return at + 1
    at = open
  }
  return 0
}
function nextMark(words: readonly Word[], from: number, before: number): number {
  for (let at = from; at < before; at++) if (lowerAt(words, at) === ',') return at
  return -1
}
/** "Militants attacked" is a subject and its verb: the verb is cut off. */
function cutVerb(words: readonly Word[], phrase: Phrase): Phrase {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const word = words[at]?.text ?? ''
    if (/(?:ed|ing)$/.test(word.toLowerCase()) && /^\p{Ll}/u.test(word))
      return { from: phrase.from, to: at }
  }
  return phrase
}
