import { isAdverb, isClosed } from './grammar.ts'
import { isPersonNoun } from './lexicons.ts'
import { readNumber } from './numbers.ts'
import type { QuantityRead } from './quantities.ts'
import { lowerAt, type Word } from './words.ts'

/** "Ana Ruiz, 34, was killed", "two sisters, 5 and 7,", "aged 22 and 27": years of life. */
export function isAge(words: readonly Word[], { from, at, to, quantity }: QuantityRead): boolean {
  if ((quantity.value ?? 200) > 120) return false
  const left = lowerAt(words, from - 1)
  const next = lowerAt(words, to)
  if (from !== at)
    return AGED.test(left) || isAgeLimit(words, from, next) || isAgeRange(words, from, next)
  const pair = left === 'and' ? lowerAt(words, from - 3) : ''
  if (AGED.test(left) || AGED.test(pair)) return true
  if (left === 'them' && /^(?:old|eld|young)est$/.test(lowerAt(words, from - 3))) return true
  const opens = /^[,(]$/.test(left)
  const closes = /^[,)]$/.test(next)
  if (opens && closes) return true
  if (opens && next === 'and')
    return readNumber(words, to + 1) !== null && /^[,)]$/.test(lowerAt(words, to + 2))
  return closes && /^[,(]$/.test(pair) && readNumber(words, from - 2) !== null
}

const AGED = /^(?:aged|age|ages)$/
/** "all of them over 70", "boys under 16", "were over 60": what years they are above or below. */
const isAgeLimit = (words: readonly Word[], from: number, next: string): boolean =>
  /^(?:over|under|above|below)$/.test(lowerAt(words, from)) &&
  (isClosed(next) || isAdverb(next)) &&
  OF_AGE.test(lowerAt(words, from - 1)) &&
  !/^(?:there|dead|injured|wounded|toll|number)$/.test(lowerAt(words, from - 2))
/** "nine people between 15 and 22 were picked up". */
const isAgeRange = (words: readonly Word[], from: number, next: string): boolean =>
  lowerAt(words, from) === 'between' &&
  (isClosed(next) || isAdverb(next)) &&
  isPersonNoun(lowerAt(words, from - 1))
const OF_AGE =
  /^(?:them|whom|all|both|were|was|are|is|people|persons|those|anyone|everyone|children|boys|girls|men|women|youths|males|females|patients|residents|victims)$/

/** "one in five": a share, no number of people. */
export const isShare = (words: readonly Word[], { from }: QuantityRead): boolean =>
  lowerAt(words, from - 1) === 'in' && /^(?:one|two|three|nine|\d)$/.test(lowerAt(words, from - 2))

/** "Feb. 13", "June 3": a day of the month. */
export function isDay(words: readonly Word[], from: number): boolean {
  const left = lowerAt(words, from - 1)
  return MONTH.test(left === '.' ? lowerAt(words, from - 2) : left)
}
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/

/** "2nd", "5km", "3D": a number written together with letters. */
export const isGlued = (words: readonly Word[], to: number): boolean =>
  /^[\p{L}]/u.test(lowerAt(words, to)) && words[to]?.start === words[to - 1]?.end

/** "1974", "26 OCTOBER", "in 2019": no counts. */
export function isYearLike(words: readonly Word[], read: QuantityRead): boolean {
  const value = read.quantity.value ?? 0
  return value >= 1900 && value <= 2100 && !lowerAt(words, read.at).includes(',')
}

export function isBareYear(words: readonly Word[], read: QuantityRead): boolean {
  const left = lowerAt(words, read.at - 1)
  const next = lowerAt(words, read.to)
  return (
    /^(?:in|since|of|by|from|until|to|,|during|january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|\(|and|year)$/.test(
      left
    ) &&
    (isClosed(next) || isAdverb(next))
  )
}

const LABELLED =
  /^(?:flight|highway|route|road|unit|section|article|resolution|class|room|no|number|page|chapter|gate|line|bus|platform|act|law|ward|district|zone|area|camp|block|battalion|brigade|regiment|division|detachment|channel|phase|level|type|boeing|airbus|apollo|grade|group|sector|battery|pier|terminal|exit|mile|kilometer|studio|catch)$/

/** "Flight 370", "Resolution 2254": a number that is a name. */
export const isLabel = (words: readonly Word[], { from, at }: QuantityRead): boolean =>
  from === at && LABELLED.test(lowerAt(words, from - 1))
