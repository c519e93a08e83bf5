import type { Count } from '../findings.ts'
import { AUXILIARY, DETERMINER, MARK } from './grammar.ts'
import { harm } from './lexicons.ts'
import { nounPhraseStart, wordsAround, type Link, type Scene } from './links.ts'
import { readCounted } from './counted.ts'
import { readNumber, type NumberRead } from './numbers.ts'
import { quantityOf, readQuantity, type QuantityRead } from './quantities.ts'
import { peopleKind } from '../lexicon/nouns.ts'
import type { Trigger } from './triggers.ts'
import { fitsWhom } from './whom.ts'
import { whoseBefore, whoseBehind, whoseInside } from './whose.ts'
import { lowerAt, type Word } from './words.ts'

const RISING = new Set(harm.rising)
const FALLING = new Set(harm.falling)
const DEADLY =
  /\b(?:dead|death|deaths|died|killed|casualt\w*|fatalit\w*|victims?|bodies|wounded|injured|attack|blast|bombing|quake|crash)\b/
const REACH = 26

const STOP = /^(?:when|while|after|because|that|who|which|but|although|and)$/

/** The figures of "the death toll rose from 10 to at least 12", "the toll, up from 5, stands at 9". */
export function tollLinks(scene: Scene, trigger: Trigger): readonly Link[] {
  if (trigger.form !== 'COUNTER') return []
  const { words } = scene
  const isHeld = lowerAt(words, trigger.to - 1) === 'held' && !scene.isOfCaptives
  const found = tollsOf(scene, isHeld ? { ...trigger, measure: 'DETAINED' } : trigger)
  if (found.length === 0) return found
  const whose =
    whoseBehind(words, trigger.to) ??
    whoseInside(words, trigger.from, trigger.to) ??
    whoseBefore(words, trigger.from)
  return whose ? found.map((link) => ({ ...link, whose })) : found
}
function tollsOf(scene: Scene, trigger: Trigger): readonly Link[] {
  const { words } = scene
  const bare = trigger.to - trigger.from === 1
  if (bare && isNoToll(words, trigger)) return []
  const from = nounPhraseStart(words, trigger.from)
  const found: Link[] = []
  let hedged = false
  for (let at = trigger.to; at < words.length && at - trigger.to < REACH; at++) {
    const word = lowerAt(words, at)
    if (/^(?:may|might|could)$/.test(word)) hedged = true
    if (word === '.' || word === ';') break
    if (STOP.test(word) && found.length === 0 && !(word === 'and')) break
    if (STOP.test(word) && found.length > 0) break
    const range = word === 'from' ? fromTo(words, at) : null
    if (range) {
      found.push(toll(trigger.measure, range.low, from, range.low.to, hedged, true))
      found.push(toll(trigger.measure, range.high, from, range.high.to, hedged, false))
      at = range.high.to - 1
      continue
    }
    const read = readQuantity(words, at)
    if (!read || read.vague || ((read.quantity.value ?? 0) >= 1900 && isDate(words, read))) continue
    if (isMoney(words, read, lowerAt(words, trigger.from))) return found
    const counted = readCounted(words, read)
    if (!counted && isThing(words, read)) {
      at = read.to - 1
      continue
    }
    const earlier = isEarlier(words, read)
    const plain = toll(trigger.measure, read, from, read.to, hedged, earlier)
    const isOfPeople = counted?.head != null && fitsWhom('PEOPLE', counted, scene.byStart)
    const told = isOfPeople && !earlier ? { ...plain, counted, to: counted.end } : plain
    // "put the toll at 12, not 15"
    found.push(lowerAt(words, read.from - 1) === 'not' ? { ...told, negated: true } : told)
    const next = pastInjured(words, read.to)
    at = next - 1
    if (found.length > 1 || !isEarlierNext(words, next)) break
  }
  if (found.length > 0) return found
  const before = broughtTo(scene, from)
  if (before.length > 0)
    return before.map(({ read, isEarlier }) =>
      toll(trigger.measure, read, read.from, isEarlier ? read.to : trigger.to, false, isEarlier)
    )
  return trendLink(words, trigger, from)
}
/** "bringing to nine the number of people killed", "raised to 16 from nine the number of dead", "put at 40": numbers before what they count. */
function broughtTo(
  { words }: Scene,
  from: number
): readonly Readonly<{ read: QuantityRead; isEarlier: boolean }>[] {
  const last = endingAt(words, from)
  const first =
    last && /^(?:to|from)$/.test(joinOf(words, last)) ? endingAt(words, last.from - 1) : null
  const joins = [first, last].map((read) => (read ? joinOf(words, read) : ''))
  const verb = lowerAt(words, (first ?? last ?? { from: 0 }).from - 2)
  if (!last) return []
  if (!first) {
    const isGiven = joins[1] === 'to' ? BRINGS.test(verb) : joins[1] === 'at' && PUTS.test(verb)
    return isGiven ? [{ read: last, isEarlier: false }] : []
  }
  if (!BRINGS.test(verb) || joins[0] === joins[1]) return []
  return [first, last].map((read) => ({ read, isEarlier: joinOf(words, read) === 'from' }))
}
const BRINGS =
  /^(?:bring|brought|rais|tak|took|push|lift|lower|cut|reduc|revis|increas|updat|correct|chang)/
const PUTS =
  /^(?:put|puts|putting|set|sets|setting|estimat\w+|reckon\w*|placed?|gave|giv\w+|fix\w*)$/
const joinOf = (words: readonly Word[], { from }: QuantityRead): string => lowerAt(words, from - 1)
/** The number, with "to", "from" or "at" before it, that ends before a word. */
function endingAt(words: readonly Word[], end: number): QuantityRead | null {
  for (let at = end - 1; at >= 0 && end - at < 5; at--) {
    const whole = readQuantity(words, at)
    // "from nine to 16": a span by its words, two numbers by the verb before.
    const read = whole && whole.to > end ? numberAt(words, at) : whole
    if (read && !read.vague && read.to === end && /^(?:to|from|at)$/.test(joinOf(words, read)))
      return read
  }
  return null
}
function isNoToll(words: readonly Word[], trigger: Trigger): boolean {
  const next = lowerAt(words, trigger.to)
  if (/^(?:road|roads|booth|free|call|plaza|gate|on|bridge|money)$/.test(next)) return true
  if (
    /^(?:put|puts|putting|raised|raises|raising|revised|revises|revising|lowered|lowers|lowering)$/.test(
      lowerAt(words, trigger.from - (lowerAt(words, trigger.from - 1) === 'own' ? 3 : 2))
    )
  )
    return false
  if (isRising(words, trigger.to) || isOfSide(words, trigger.from)) return false
  return !DEADLY.test(wordsAround(words, trigger.from, 25))
}
/** "enemy losses", "our own losses", "rebel losses", "suffered losses". */
const isOfSide = (words: readonly Word[], noun: number): boolean =>
  lowerAt(words, noun) === 'losses' &&
  (/^(?:own|enemy|military|army|government|battle|combat|human|suffer(?:ed|ing|s)?|inflict(?:ed|ing|s)?|sustained)$/.test(
    lowerAt(words, noun - 1)
  ) ||
    peopleKind(lowerAt(words, noun - 1)) === 'armed')
/** "the toll had risen to 17": of money it would be said in which. */
function isRising(words: readonly Word[], at: number): boolean {
  const said = words
    .slice(at, at + 6)
    .map((word) => word.lower)
    .join(' ')
  const found =
    /^(?:has |had |have )?(?:(?:now )?(?:risen|rose|climbed|grown|jumped) (?:further )?to|(?:now )?(?:passed|reached|topped|exceeded|surpassed|stands at|stood at)) (?:at least )?[\d,]+\b(?! (?:pesos|dollars|euros|pounds|cents|rupees|per|%))/.test(
      said
    )
  return found && !/[$€£]/.test(said)
}
function isDate(words: readonly Word[], read: QuantityRead): boolean {
  return (
    /^(?:in|since|of|by|from|until)$/.test(lowerAt(words, read.from - 1)) &&
    lowerAt(words, read.from) === lowerAt(words, read.at)
  )
}
/** "losses of $9 million", "losses at 40 million". */
const isMoney = (words: readonly Word[], { at, quantity }: QuantityRead, noun: string): boolean =>
  /^[$£€¥]$/.test(lowerAt(words, at - 1)) ||
  (noun === 'losses' && (quantity.value ?? 0) >= 1_000_000)
function isThing(words: readonly Word[], read: QuantityRead): boolean {
  const next = lowerAt(words, read.to)
  return !(MARK.has(next) || AUXILIARY.has(next) || next === '' || next === 'and' || next === 'in')
}
const isEarlier = (words: readonly Word[], read: QuantityRead): boolean =>
  /\b(?:(?:from|compared (?:with|to)|against)(?: an?)?(?: (?:initial|earlier|previous))?(?: (?:figure|count|toll|estimate))?(?: of)?|earlier|previous|previously|initial|initially|(?:first|earlier|previously|initially|originally) (?:given|put|reported|gave|said)(?: it| them)?(?: as| at| to be)?)$/.test(
    words
      .slice(Math.max(0, read.from - 6), read.from)
      .map((word) => word.lower)
      .join(' ')
  )

/** "…, up from an initial 10": a second figure follows, and it is the older one. */
function isEarlierNext(words: readonly Word[], at: number): boolean {
  const comma = words.findIndex(({ lower }, i) => i >= at && i < at + TIMES && lower === ',')
  // "rose to 16 on Tuesday, up from nine": when it rose stands between.
  const isTime = comma > at && words.slice(at, comma).every(({ lower }) => WHEN.test(lower))
  return /^,? ?(?:up|down|compared|against|from|and not|not|instead|rather|revised|having)\b/.test(
    words
      .slice(isTime ? comma : at, (isTime ? comma : at) + 3)
      .map((word) => word.lower)
      .join(' ')
  )
}
const TIMES = 7
const WHEN =
  /^(?:on|by|at|in|the|late|early|today|yesterday|overnight|this|last|morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|nightfall|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}|week|weekend)$/

/** "seven dead and six injured, up from four": the injured stand between a toll and its older one. */
function pastInjured(words: readonly Word[], at: number): number {
  let next = at
  if (/^(?:dead|killed|deaths|fatalities)$/.test(lowerAt(words, next))) next++
  if (lowerAt(words, next) !== 'and') return at
  const read = readQuantity(words, next + 1)
  return read && /^(?:injured|wounded|hurt|missing)$/.test(lowerAt(words, read.to))
    ? read.to + 1
    : at
}

const plainly = ({ from, to, value }: NumberRead): QuantityRead => ({
  from,
  at: from,
  to,
  quantity: quantityOf('EQ', value),
  definite: false,
  negated: false,
  vague: false
})
function numberAt(words: readonly Word[], at: number): QuantityRead | null {
  const number = readNumber(words, at)
  return number && plainly(number)
}

function fromTo(
  words: readonly Word[],
  at: number
): Readonly<{ low: QuantityRead; high: QuantityRead }> | null {
  const number = readNumber(words, at + 1)
  if (!number || lowerAt(words, number.to) !== 'to') return null
  for (let next = number.to + 1; next < number.to + 4; next++) {
    const high = readQuantity(words, next)
    if (high && !high.vague)
      return {
        low: plainly(number),
        high
      }
  }
  return null
}

function toll(
  measure: Count,
  read: QuantityRead,
  from: number,
  to: number,
  hedged: boolean,
  superseded: boolean
): Link {
  return {
    measure,
    quantity: read.quantity,
    counted: null,
    at: read.at,
    from: superseded ? read.from : from,
    to,
    hedged,
    negated: false,
    superseded,
    trend: null,
    rank: 0
  }
}

const trendStart = (words: readonly Word[], from: number): number => {
  if (DETERMINER.has(lowerAt(words, from))) return from
  let at = from
  while (RISING.has(lowerAt(words, at - 1)) || FALLING.has(lowerAt(words, at - 1))) at--
  return DETERMINER.has(lowerAt(words, at - 1)) ? at - 1 : at
}

/** "The rising death toll": a trend without a number. */
function trendLink(words: readonly Word[], trigger: Trigger, from: number): readonly Link[] {
  const near = words.slice(Math.max(0, trigger.from - 3), trigger.to + 6).map((word) => word.lower)
  const trend = near.some(
    (word) => RISING.has(word) || /^(?:rose|risen|climbed|grew|grown|mounted)$/.test(word)
  )
    ? 'RISING'
    : near.some((word) => FALLING.has(word))
      ? 'FALLING'
      : null
  if (!trend) return []
  return [
    {
      measure: trigger.measure,
      quantity: null,
      counted: null,
      at: null,
      from: trendStart(words, from),
      to: trigger.to,
      hedged: false,
      negated: false,
      superseded: false,
      trend,
      rank: 4
    }
  ]
}
