import { isAdverb, isClosed, isPluralHead } from './grammar.ts'
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
  if (left === 'of' && isOfYears(words, from - 2, next)) return true
  const opens = /^[,(]$/.test(left)
  const closes = /^[,)]$/.test(next)
  if (opens && closes) return true
  if (opens && next === 'and')
    return readNumber(words, to + 1) !== null && /^[,)]$/.test(lowerAt(words, to + 2))
  return closes && /^[,(]$/.test(pair) && readNumber(words, from - 2) !== null
}

const AGED = /^(?:aged|age|ages)$/
/** "a boy of 13", "a mother of three": years of one person, or children; "a family of six" counts them. */
const isOfYears = (words: readonly Word[], before: number, next: string): boolean =>
  (isClosed(next) ||
    isAdverb(next) ||
    !(isPersonNoun(next) || isPluralHead(next) || isPluralHead(lowerAt(words, before)))) &&
  isPersonNoun(lowerAt(words, before)) &&
  !COLLECTIVE.test(lowerAt(words, before))
/** Where "a boy of 13" ends without the years, for a phrase that ends before a word. */
export const withoutYears = (words: readonly Word[], end: number): number =>
  lowerAt(words, end - 2) === 'of' &&
  readNumber(words, end - 1)?.to === end &&
  isOfYears(words, end - 3, '')
    ? end - 2
    : end
const COLLECTIVE =
  /^(?:famil|crew|part(?:y|ies)|band|group|team|gang|squad|patrol|unit|delegation|household|couple|convoy|class|total|bunch|trio|dead|number|people|police|staff|more|others|killed|victims|members|one|two|three|some|most|all)/
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

/** "Feb. 13", "June 3": a day of the month; "in March twelve soldiers", "last June at least 9" count. */
export function isDay(words: readonly Word[], { from, at, to }: QuantityRead): boolean {
  const left = lowerAt(words, from - 1)
  const month = left === '.' ? from - 2 : from - 1
  if (!MONTH.test(lowerAt(words, month))) return false
  if (from !== at || !/^\d\d?$/.test(lowerAt(words, at))) return false
  const isMonthAlone = /^(?:in|since|last|this|during)$/.test(lowerAt(words, month - 1))
  return !(isMonthAlone && isPersonNoun(lowerAt(words, to)))
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
  if (/^(?:in|since|during)$/.test(left) && !RESULTS.test(lowerAt(words, read.at - 2))) return true
  return (
    /^(?:in|since|of|by|from|until|to|,|during|january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|\(|and|year)$/.test(
      left
    ) &&
    (isClosed(next) || isAdverb(next))
  )
}

/** "resulted in 2000 deaths". */
const RESULTS = /^(?:result|end|culminat)/

const LABELLED =
  /^(?:flight|highway|route|road|unit|section|article|resolution|class|room|no|number|page|chapter|gate|line|bus|platform|act|law|ward|district|zone|area|camp|block|battalion|brigade|regiment|division|detachment|channel|phase|level|type|boeing|airbus|apollo|grade|group|sector|battery|pier|terminal|exit|mile|kilometer|studio|catch)$/

/** "Flight 370", "Resolution 2254": a number that is a name. */
export const isLabel = (words: readonly Word[], { from, at }: QuantityRead): boolean =>
  from === at && LABELLED.test(lowerAt(words, from - 1))
