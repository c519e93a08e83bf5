import type { Comparator } from '../../model.ts'
import { isAdverb, isClosed, isPluralHead, POSSESSIVE, PREPOSITION } from './grammar.ts'
import { HARM_PHRASES } from './harmVerbs.ts'
import { harm, isPersonNoun, MEASURE_HEADS, numbers, people } from './lexicons.ts'
import { isAge, isBareYear, isDay, isGlued, isLabel, isShare, isYearLike } from './noPeople.ts'
import { isNationality } from '../lexicon/nationalities.ts'
import { peopleKind, singular } from '../lexicon/nouns.ts'
import { remember } from '../remember.ts'
import { readQuantity, quantityOf, type QuantityRead } from './quantities.ts'
import { opensHarm } from './triggers.ts'
import { lowerAt, type Word } from './words.ts'

/** A quantity with the noun phrase it counts: words [from, end). */
export type Counted = QuantityRead &
  Readonly<{
    end: number
    /** The word that names the kind of people; null in "77 were killed". */
    head: string | null
    /** "one of the soldiers", "12 of them": a part of a known whole. */
    partitive: boolean
    /** Where the noun phrase of those counted begins. */
    people: number
  }>

const THINGS = new Set(people.things)
/** Nouns of people that are as often other things. */
const AMBIGUOUS =
  /^(?:figure|head|body|corpse|casualty|population|public|crowd|family|element|individual|agent|conductor|compact|surfer|twin|vet|lama|contra|cardinal|marshal|professional|hopeful|general|private)$/
/** Whether a word names people, or one of them. */
const isPeople = remember(
  (word: string): boolean =>
    isPersonNoun(word) ||
    (/^(?:person|armed)$/.test(peopleKind(word) ?? '') && !AMBIGUOUS.test(singular(word)))
)
const PEOPLE = new Set(people.people)
const CURRENCY = new Set(['$', '£', '€', '#'])
const STATE = new Set(Object.values(harm.states).flat())
const VERB = new Set([
  ...[...Object.values(harm.verbs), ...Object.values(harm.active)]
    .flat()
    .map((phrase) => phrase.split(' ')[0] ?? ''),
  // "two hit men", "three march leaders": a base form may be a noun, a past or an -ing hardly.
  ...HARM_PHRASES.flatMap(({ phrase, form, measure }) => {
    if (measure === 'PARTICIPATED_IN') return []
    const [verb = '', ...rest] = phrase.split(' ')
    const isPlain = rest.length > 0 && !/(?:ed|ing)$/.test(verb)
    return form === 'STATE' || isPlain ? [] : [verb]
  })
])
/** Verbs that often follow a bare number or plural noun without an auxiliary. */
const FINITE =
  /^(?:said|says|say|told|attacked|left|took|take|takes|hold|held|live|lived|work|worked|come|go|gone|make|give|gave|get|got|stay|stood|stand|rose|rise|see|saw|use|used|face|faced|need|want|try|tried|seek|sought|ran|run|lost|lose|fled|went|came|made|carried|found|remain|began|set|opened|fired|became|ended|hit|entered|reported|stormed|claimed|arrived|exploded|suffered|sustained|received|include|included|includes|lay|lie|lies)$/

/** "40 fighters loyal to X": adjectives that stand behind whom they describe. */
const BEHIND = /^(?:loyal|allied|opposed|close|bound|asleep|awake|present|responsible|unable|due)$/

/** "gunned two men down": what belongs to the verb before. */
const PARTICLE = /^(?:down|up|out|away|alive|apart|captive|hostage|prisoner)$/

/** Plain words for people: what follows them is no further noun of the same phrase. */
const WHOLE = /^(?:people|persons|men|children|others|more|soldiers|civilians|dead)$/

function isParticiple(word: string): boolean {
  return /(?:ed|ing)$/.test(word) && word.length > 4
}

/** The end of the noun phrase from a word on. */
export function phraseEnd(words: readonly Word[], from: number, limit = 9): number {
  let at = from
  while (at < words.length && at - from < limit) {
    const word = lowerAt(words, at)
    const before = at > from ? lowerAt(words, at - 1) : ''
    if (word === '-' && isApart(words, at)) break
    if (word === '-' && at > from && !isClosed(lowerAt(words, at + 1))) {
      at++
      continue
    }
    if (POSSESSIVE.has(word) && at > from) {
      at++
      continue
    }
    if (word === 'and' && isNationality(before) && isNationality(lowerAt(words, at + 1))) {
      at += 2
      continue
    }
    if ((isClosed(word) && !isHyphened(words, at)) || CURRENCY.has(word)) break
    if (at > from && before !== '-') {
      if (VERB.has(word) || STATE.has(word) || FINITE.test(word) || isAdverb(word)) break
      if (PARTICLE.test(word) || word === 'aged' || opensHarm(words, at)) break
      if (isPluralHead(before) && (isParticiple(word) || endsPhrase(words, at, from))) break
      if (isPeople(before) && isParticiple(word)) break
      if (isPluralHead(before) && BEHIND.test(word)) break
    } else if (at === from) {
      if (FINITE.test(word) || isAdverb(word) || opensHarm(words, at)) break
      if (PARTICLE.test(word) && isClosed(lowerAt(words, at + 1))) break
      if (
        VERB.has(word) &&
        !STATE.has(word) &&
        !isNounlikeHarm(words, at) &&
        !isPeople(word) &&
        !MEASURE_HEADS.has(word)
      )
        break
      if (STATE.has(word) && (isClosed(lowerAt(words, at + 1)) || isAdverb(lowerAt(words, at + 1))))
        return from
    }
    at++
  }
  return lowerAt(words, at - 1) === '-' ? at - 1 : at
}
/** "12 people men" is no phrase; "three dead soldiers" is. */
function endsPhrase(words: readonly Word[], at: number, from: number): boolean {
  const before = lowerAt(words, at - 1)
  const isDescribed = before === 'dead' && at - 1 === from && isPeople(lowerAt(words, at))
  return WHOLE.test(before) && before !== 'more' && !isDescribed
}
/** "off-duty policemen". */
const isHyphened = (words: readonly Word[], at: number): boolean =>
  PREPOSITION.has(lowerAt(words, at)) && lowerAt(words, at + 1) === '-' && !isApart(words, at + 1)
/** "twelve people - not fifteen": a hyphen for a dash. */
const isApart = (words: readonly Word[], at: number): boolean =>
  (words[at]?.start ?? 0) > (words[at - 1]?.end ?? 0)
const isNounlikeHarm = (words: readonly Word[], at: number): boolean =>
  isPeople(lowerAt(words, at + 1)) || isPluralHead(lowerAt(words, at + 1))

const WHOSE = /^(?:the|my|our|their|his|her|its|these|those|all)$/

/** The noun phrase counted by a quantity; null when the number counts no people. */
export function readCounted(words: readonly Word[], read: QuantityRead): Counted | null {
  const left = lowerAt(words, read.from - 1)
  const next = lowerAt(words, read.to)
  if (isDay(words, read) || isShare(words, read) || isAge(words, read) || isLabel(words, read))
    return null
  if (next === 'another' || isGlued(words, read.to)) return null
  if (
    CURRENCY.has(left) ||
    next === '%' ||
    (next === '-' &&
      !read.vague &&
      !/^(?:man|person|member|strong)$/.test(lowerAt(words, read.to + 1)))
  )
    return null
  if (
    (left === '-' && !isApart(words, read.from - 1)) ||
    left === '/' ||
    next === '/' ||
    next === ':' ||
    (left === ':' && /^\d/.test(lowerAt(words, read.from - 2)))
  )
    return null
  let start = read.to
  let partitive = false
  if (next === 'of') {
    partitive = true
    start++
    const whole = lowerAt(words, start)
    if (
      whole === 'them' ||
      whole === 'whom' ||
      whole === 'us' ||
      whole === 'these' ||
      whole === 'those' ||
      whole === 'which'
    )
      return { ...read, end: start + 1, head: whole, partitive, people: read.from }
    if (WHOSE.test(whole)) start++
    const inner = readQuantity(words, start)
    if (inner) start = inner.to
  }
  // "several of its staff": the "of" is the crowd's own.
  if (read.vague && lowerAt(words, start - 1) === 'of' && WHOSE.test(next)) {
    partitive = true
    start++
  }
  const quoted = quotedPeople(words, read, start)
  if (quoted) return { ...read, ...quoted, partitive, people: read.from }
  const more = /^(?:other|additional|further|more|such)$/.test(lowerAt(words, start)) ? 1 : 0
  const end = phraseEnd(words, start + more)
  if (end <= start + more) {
    if (more && lowerAt(words, start) === 'more')
      return { ...read, end: start + 1, head: 'more', partitive, people: read.from }
    const family = partitive ? read.from : familyStart(words, read.from)
    return { ...read, from: family, end: read.to, head: null, partitive, people: read.from }
  }
  const last = lowerAt(words, end - 1)
  const head = POSSESSIVE.has(last) ? lowerAt(words, end - 2) : last
  const first = lowerAt(words, start)
  const isOwners = POSSESSIVE.has(lowerAt(words, start + 1))
  if (THINGS.has(head) || (THINGS.has(first) && !isOwners)) return null
  if (/^(?:th|st|nd|rd)$/.test(first)) return null
  if (
    /^\d/.test(lowerAt(words, read.at)) &&
    isYearLike(words, read) &&
    !PEOPLE.has(head) &&
    !isPluralHead(head)
  )
    return null
  return { ...read, end, head, partitive, people: read.from }
}

/** '15 "crusaders"', 'some "vandals"': who they are in somebody's words. */
function quotedPeople(
  words: readonly Word[],
  read: QuantityRead,
  start: number
): Readonly<{ end: number; head: string }> | null {
  if (start !== read.to || !/^["“]$/.test(lowerAt(words, start))) return null
  const end = phraseEnd(words, start + 1, 4)
  const head = lowerAt(words, end - 1)
  // '25 "soldiers of the occupation"': what they are of stands inside as well.
  const close = words.findIndex(({ lower }, i) => i >= end && i < end + 5 && /^["”]$/.test(lower))
  const isWhole = end > start + 1 && (close === end || lowerAt(words, end) === 'of') && close > 0
  return isWhole && (PEOPLE.has(head) || isPluralHead(head)) && !THINGS.has(head)
    ? { end: close + 1, head }
    : null
}

/** "a family of six": where the whole phrase begins. */
function familyStart(words: readonly Word[], from: number): number {
  const isFamily =
    lowerAt(words, from - 1) === 'of' &&
    /^(?:family|crew|party|band)$/.test(lowerAt(words, from - 2)) &&
    /^(?:a|an|the)$/.test(lowerAt(words, from - 3))
  return isFamily ? from - 3 : from
}

/** All counted people of a sentence, in text order, without overlap. */
export function countedIn(words: readonly Word[]): readonly Counted[] {
  const found: Counted[] = []
  let at = 0
  while (at < words.length) {
    const read = readQuantity(words, at)
    if (!read) {
      at++
      continue
    }
    if (isYearLike(words, read) && isBareYear(words, read)) {
      at = read.to
      continue
    }
    const counted = readCounted(words, read)
    if (counted) found.push(trailing(words, counted))
    at = Math.max(read.to, at + 1)
  }
  return found
}
/** "thirty comrades, more or less", "12 people at least": a comparator behind the noun. */
function trailing(words: readonly Word[], counted: Counted): Counted {
  if (counted.head === null || counted.quantity.comparator !== 'EQ') return counted
  const isApart = lowerAt(words, counted.end) === ','
  const at = isApart ? counted.end + 1 : counted.end
  const first = lowerAt(words, at)
  if (!/^(?:more|or|give|at)$/.test(first)) return counted
  const found = [2, 3].find((length) => {
    const phrase = words.slice(at, at + length).map(({ lower }) => lower)
    return TRAILING[phrase.join(' ')] !== undefined
  })
  const value = counted.quantity.value
  if (!found || value === null || isOfNext(words, at + found, isApart && first === 'at'))
    return counted
  const phrase = words.slice(at, at + found).map(({ lower }) => lower)
  return { ...counted, quantity: quantityOf(TRAILING[phrase.join(' ')] ?? 'EQ', value) }
}
/** "12 people, at least two of them children": of the number behind. */
const isOfNext = (words: readonly Word[], at: number, isApart: boolean): boolean =>
  isApart || readQuantity(words, at) !== null
const TRAILING: Readonly<Record<string, Comparator>> = {
  'more or less': 'APPROX',
  'or so': 'APPROX',
  'or thereabouts': 'APPROX',
  'give or take': 'APPROX',
  'at least': 'GE',
  'or more': 'GE',
  'at most': 'LE',
  'at the least': 'GE',
  'at the most': 'LE',
  'or fewer': 'LE'
}

const ORDINAL = new Set(numbers.ordinals)
const PERSON_AFTER_A = 5

/** Those that are somebody's: only one of them is meant by the singular. */
const SOMEBODYS =
  /^(?:son|daughter|brother|sister|wife|husband|mother|father|driver|bodyguard|aide|deputy|nephew|niece|uncle|aunt|cousin|grandson|granddaughter|guard|assistant|interpreter|cook|secretary|fianc[eé]e?|orderly|translator)$/

/** "his brother", "the mayor's son", "their Angolan driver": one person, by whose he is. */
function readSomebodys(words: readonly Word[], at: number): Counted | null {
  const first = lowerAt(words, at)
  // "sentenced for killing his wife" is told of the killer.
  if (lowerAt(words, at - 1).endsWith('ing') && /^(?:his|her)$/.test(first)) return null
  let begin = /^(?:his|her|their|its)$/.test(first) ? at + 1 : -1
  for (let i = at + 1; begin < 0 && i < at + 5 && !isClosed(lowerAt(words, i)); i++)
    if (POSSESSIVE.has(lowerAt(words, i + 1)) && /^(?:the|a|an)$/.test(first)) begin = i + 2
  if (begin < 0) return null
  for (let i = begin; i < begin + 3; i++) {
    const word = lowerAt(words, i)
    if (!SOMEBODYS.test(word)) {
      if (isClosed(word)) return null
      continue
    }
    const next = lowerAt(words, i + 1)
    if (POSSESSIVE.has(next) || (!isClosed(next) && !isAdverb(next) && !VERB.has(next))) return null
    return oneOf(at, i + 1, word, true)
  }
  return null
}

const ATTACKER =
  /^(?:gunman|attacker|assailant|hijacker|kidnapper|captor|sniper|shooter|knifeman|raider|hostage)$/
/** "the gunman", "the hostage taker": told of before for what he did, not as one of the harmed. */
function readAttacker(words: readonly Word[], at: number): Counted | null {
  if (lowerAt(words, at) !== 'the' || !ATTACKER.test(lowerAt(words, at + 1))) return null
  const isTaker = lowerAt(words, at + 1) === 'hostage'
  const end = isTaker ? at + (lowerAt(words, at + 2) === '-' ? 4 : 3) : at + 2
  if (isTaker && lowerAt(words, end - 1) !== 'taker') return null
  return POSSESSIVE.has(lowerAt(words, end)) ? null : oneOf(at, end, lowerAt(words, end - 1), true)
}
const oneOf = (at: number, end: number, head: string, definite: boolean): Counted => ({
  from: at,
  at,
  to: at + 1,
  quantity: quantityOf('EQ', 1),
  definite,
  negated: false,
  vague: false,
  end,
  head,
  partitive: false,
  people: at
})

/** "a soldier", "another", "a third victim": one person without a number; null otherwise. */
export function readOne(words: readonly Word[], at: number): Counted | null {
  const article = lowerAt(words, at)
  const somebodys = readSomebodys(words, at)
  if (somebodys) return somebodys
  const attacker = readAttacker(words, at)
  if (attacker) return attacker
  if (article !== 'a' && article !== 'an' && article !== 'another' && article !== 'one') return null
  if (readQuantity(words, at) && article !== 'another') return null
  const base: QuantityRead = {
    from: at,
    at,
    to: at + 1,
    quantity: quantityOf('EQ', 1),
    definite: false,
    negated: false,
    vague: false
  }
  if (article === 'another' && readQuantity(words, at + 1)) return null
  if (
    ORDINAL.has(lowerAt(words, at + 1)) &&
    (isClosed(lowerAt(words, at + 2)) || lowerAt(words, at + 2) === '')
  )
    return { ...base, end: at + 2, head: null, partitive: false, people: at }
  const end = phraseEnd(words, at + 1, PERSON_AFTER_A + 4)
  if (end <= at + 1)
    return article === 'another'
      ? { ...base, end: at + 1, head: null, partitive: false, people: at }
      : null
  const head = lowerAt(words, end - 1)
  const national = /^[A-Z][a-z]+(?:an|i|ese|ish)$/.test(words[end - 1]?.text ?? '')
  return (isPeople(head) || national) &&
    !isPluralHead(head) &&
    head !== 'police' &&
    head !== 'personnel'
    ? { ...base, end, head, partitive: false, people: at }
    : null
}
