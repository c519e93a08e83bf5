import type { Range } from '../../model.ts'
import { AUXILIARY, MARK } from '../figures/grammar.ts'
import { lowerAt, type Word } from '../figures/words.ts'
import { isQuoteMark } from './sides.ts'
import { unitEnd, unitStart, type Utterance } from './utterance.ts'

const CONTRAST = /^(?:although|though|but|while|whereas|however|yet)$/

/** A sentence with what its paragraph quotes. */
export type Setting = Readonly<{
  text: string
  words: readonly Word[]
  sentence: Range
  /** Direct speech of the paragraph, marks included. */
  quotations: readonly Range[]
}>

/** The words that somebody says, as a range of the text; empty where the text leaves them out. */
export function contentOf(
  setting: Setting,
  utterance: Utterance,
  all: readonly Utterance[]
): Range {
  const { words, sentence } = setting
  const start = unitStart(utterance)
  const end = unitEnd(utterance)
  const left = words[leftBound(words, start, all)]?.start ?? sentence.start
  const right = rightBound(setting, utterance, all)
  switch (utterance.side) {
    case 'AFTER': {
      const from = words[utterance.contentFrom]?.start ?? sentence.end
      return continued(setting, { start: Math.min(from, right), end: right }, utterance)
    }
    case 'BEFORE': {
      const quotation = quotationBefore(setting, words[start]?.start ?? sentence.start)
      const from = Math.min(left, quotation?.start ?? left)
      const to = words[(utterance.contentTo ?? start) - 1]?.end ?? sentence.start
      const range = { start: Math.min(from, to), end: to }
      return quotation ? continued(setting, range, utterance) : range
    }
    case 'AROUND': {
      const quotation = quotationBefore(setting, words[start]?.start ?? sentence.start)
      const from = Math.min(left, quotation?.start ?? left)
      return continued(
        setting,
        { start: from, end: Math.max(right, words[end - 1]?.end ?? right) },
        utterance
      )
    }
  }
}

/** Content before a cue begins behind the last contrast, or behind another speaker's words. */
function leftBound(words: readonly Word[], start: number, all: readonly Utterance[]): number {
  // "Twelve died according to the army, 20 according to the rebels": each gives one number.
  const before = all.findLast((other) => unitEnd(other) < start && isAccordingTo(words, other))
  const own = before && isAccordingTo(words, { cue: { from: start } }) ? unitEnd(before) : 0
  for (let at = start - 2; at > own; at--) {
    const word = lowerAt(words, at)
    if (CONTRAST.test(word) && (lowerAt(words, at - 1) === ',' || word === 'although')) {
      const ownContrast = all.some((other) => unitEnd(other) <= at)
      if (ownContrast) return at + 1
    }
    // "Six were killed; a boy died later, the ministry said": all of it, where nobody else said the first.
    if (word === ';' && all.some((other) => unitEnd(other) <= at)) return at + 1
  }
  return own
}
const isAccordingTo = (words: readonly Word[], { cue }: { cue: { from: number } }): boolean =>
  lowerAt(words, cue.from) === 'according'

/** Content behind a cue ends at a contrast with a new subject, at another speaker's cue, or with the sentence. */
function rightBound(
  { words, sentence, quotations }: Setting,
  utterance: Utterance,
  all: readonly Utterance[]
): number {
  const from = utterance.contentFrom
  const subordinate = isSubordinate(words, utterance)
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at] as Word
    if (quotations.some((one) => one.start < word.start && word.end < one.end)) continue
    const left = lowerAt(words, at - 1)
    if (subordinate && word.lower === ',') return word.start
    if (
      CONTRAST.test(word.lower) &&
      (left === ',' || word.lower === 'although' || left === ';') &&
      startsClause(words, at + 1)
    )
      return words[at - 1]?.start ?? word.start
    if (/^(?:and|or|while|as)$/.test(word.lower) && opensSpeech(all, at, utterance))
      return left === ',' || left === ';' ? (words[at - 1]?.start ?? word.start) : word.start
    if (word.lower === ';') return word.start
    if (
      left === ',' &&
      /^(?:leading|resulting)$/.test(word.lower) &&
      utterance.stance === 'SUGGEST'
    )
      return words[at - 1]?.start ?? word.start
    if (/^(?:and|but)$/.test(word.lower) && sharesSubject(all, at, utterance))
      return left === ',' ? (words[at - 1]?.start ?? word.start) : word.start
    if (left === ',' && /^(?:following|after|amid)$/.test(word.lower) && isObject(words, from))
      return words[at - 1]?.start ?? word.start
    if (left === ',' && /^(?:which|who|whose)$/.test(word.lower) && runsToEnd(words, at))
      return words[at - 1]?.start ?? word.start
    if (left === ',' && isChargeAside(words, at)) return words[at - 1]?.start ?? word.start
    const other = all.find(
      (one) =>
        one !== utterance &&
        unitStart(one) === at &&
        (one.side === 'BEFORE' || /^(?:at|of)$/.test(lowerAt(words, one.cue.from)))
    )
    if (other && left === ',') return words[at - 1]?.start ?? word.start
  }
  const last = words.at(-1)
  return last ? last.end : sentence.end
}
/** ", a charge the army rejects": what others make of it are not the speaker's words. */
const isChargeAside = (words: readonly Word[], at: number): boolean =>
  /^an?$/.test(lowerAt(words, at)) &&
  /^(?:charge|accusation|allegation|claim|assertion|suggestion|version|account)$/.test(
    lowerAt(words, at + 1)
  )
/** "announced the victory of": a thing, no clause; what follows a comma is the document's. */
function isObject(words: readonly Word[], from: number): boolean {
  if (
    !/^(?:the|a|an|his|her|its|their)$/.test(lowerAt(words, from)) ||
    lowerAt(words, from - 1) === 'that'
  )
    return false
  for (let at = from; lowerAt(words, at) !== ',' && at < words.length; at++)
    if (AUXILIARY.has(lowerAt(words, at))) return false
  return true
}

/** "in which officials say 14 died, …", "who put the toll at nine, …": a comma ends the clause. */
const isSubordinate = (words: readonly Word[], utterance: Utterance): boolean =>
  /^(?:which|that|where|when|who|what|whom)$/.test(lowerAt(words, unitStart(utterance) - 1)) ||
  /^(?:who|which)$/.test(lowerAt(words, utterance.source?.from ?? -1))

/** A new clause has a subject and a verb of its own: no mark among its first words. */
function startsClause(words: readonly Word[], at: number): boolean {
  return !MARK.has(lowerAt(words, at)) && at + 2 < words.length
}
const opensSpeech = (all: readonly Utterance[], at: number, own: Utterance): boolean =>
  all.some(
    (other) => other !== own && other.source && unitStart(other) > at && unitStart(other) - at <= 2
  )
/** "denied the raid and blamed the rebels": a second verb of the same speaker. */
const sharesSubject = (all: readonly Utterance[], at: number, own: Utterance): boolean =>
  all.some(
    (other) =>
      other !== own &&
      other.cue.from === at + 1 &&
      other.source !== null &&
      other.source.from === own.source?.from
  )
function runsToEnd(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length - 1; at++)
    if (lowerAt(words, at) === ',' || isQuoteMark(lowerAt(words, at))) return false
  return true
}

/** The quotation that closes right before a place, perhaps begun sentences earlier. */
function quotationBefore({ quotations }: Setting, place: number): Range | undefined {
  return quotations.find((one) => one.end <= place && place - one.end <= 2)
}

/** Direct speech that the content opens, or that follows it, is said by the same speaker. */
function continued(setting: Setting, range: Range, utterance: Utterance): Range {
  const { quotations, sentence, text } = setting
  let { end } = range
  const opened = quotations.find(
    (one) => range.start <= one.start && one.start < end && one.end > end
  )
  if (opened) end = opened.end
  if (utterance.source === null || !isQuoting(setting)) return { start: range.start, end }
  const edge = Math.max(end, sentence.end)
  const next = quotations.find((one) => one.start >= edge && one.start - edge <= 2)
  // A comma before the closing mark announces a cue of its own.
  const hasCue = next !== undefined && /,["”»']{1,2}$/.test(text.slice(next.start, next.end))
  return { start: range.start, end: next && !hasCue ? next.end : end }
}
/** Whether the sentence quotes already, or announces a quotation. */
function isQuoting({ quotations, sentence, words }: Setting): boolean {
  return (
    words.at(-1)?.text === ':' ||
    quotations.some((one) => one.start < sentence.end && sentence.start < one.end)
  )
}
