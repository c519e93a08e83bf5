import { AUXILIARY, isAdverb, PREPOSITION } from '../figures/grammar.ts'
import { lowerAt, type Word } from '../figures/words.ts'
import type { Cue } from './cues.ts'
import { behind, hasContent, isQuoteMark, type Behind } from './sides.ts'
import type { Subject } from './subjects.ts'
import type { Utterance } from './utterance.ts'

/** Words of an adverbial before a comma at most ("In a statement on its website"). */
const LONG_OPENING = 6

/** Where the content of a cue with its subject lies, and where it begins behind the cue. */
export function placementOf(
  words: readonly Word[],
  cue: Cue,
  { phrase, inverted }: Subject
): Pick<Utterance, 'side' | 'contentFrom'> {
  if (tellsNothing(words, cue)) return { side: 'AFTER', contentFrom: words.length }
  const end = inverted ? phrase.to : cue.to
  const rest = contentBehind(words, cue, end, inverted)
  const start = Math.min(phrase.from, cue.from)
  const left = lowerAt(words, start - 1)
  const quoted = isQuoteMark(left)
  if (/^(?:who|which)$/.test(lowerAt(words, phrase.from)))
    return { side: 'AFTER', contentFrom: behindComma(words, rest) }
  // Where nothing stands behind the cue, what is said stands before it ("In May a fire cost ten lives, the paper recalled").
  const isLast = rest.kind === 'END' && start > LONG_OPENING
  const told =
    start > 1 &&
    (quoted || (/^(?:,|—|–|--)$/.test(left) && (isLast || isClauseBefore(words, start - 1))))
  const trailing = told && (rest.kind === 'END' || isAfterthought(words, rest.at, quoted))
  if ((inverted && told) || (trailing && cue.shape === 'FINITE'))
    return { side: isInterrupted(words, start, rest) ? 'AROUND' : 'BEFORE', contentFrom: rest.at }
  if (inverted) return { side: 'BEFORE', contentFrom: rest.at }
  const quoteBehind = isQuoteMark(lowerAt(words, rest.at)) || lowerAt(words, rest.at - 1) === ':'
  return {
    side: quoted && quoteBehind ? 'AROUND' : 'AFTER',
    contentFrom: behindComma(words, rest)
  }
}

/** "declined to comment on the raid", "would not comment on it": what was not spoken of is not denied. */
const tellsNothing = (words: readonly Word[], { entry, to }: Cue): boolean =>
  /^(?:decline|refuse|comment)$/.test(entry.lemma) &&
  (entry.lemma === 'comment'
    ? lowerAt(words, to) === 'on'
    : lowerAt(words, to) === 'to' && SPEAK.test(lowerAt(words, to + 1)))
const SPEAK =
  /^(?:comment|discuss|say|speak|talk|elaborate|answer|respond|reply|confirm|disclose|reveal|identify|name|specify|give|provide|explain|acknowledge|go|be)$/

/** "Yet, critics say, it will": the content begins behind the comma. */
const behindComma = (words: readonly Word[], { at }: Behind): number =>
  lowerAt(words, at) === ',' ? at + 1 : at

function contentBehind(words: readonly Word[], cue: Cue, end: number, inverted: boolean): Behind {
  // "put the number of dead at 120": what is put is what is said.
  if (/^put (?:the|its|their) /.test(cue.entry.lemma)) return { kind: 'CONTENT', at: cue.verb + 1 }
  return behind(words, end, inverted ? '' : cue.entry.lemma)
}

/** "In a statement, the group said": what stands before the comma is no clause. */
function isClauseBefore(words: readonly Word[], end: number): boolean {
  let at = 0
  while (
    (isAdverb(lowerAt(words, at)) && !/^(?:all|both|either)$/.test(lowerAt(words, at))) ||
    /^(?:but|and|so|however|,)$/.test(lowerAt(words, at))
  )
    at++
  if (at >= end) return false
  const first = lowerAt(words, at)
  if (
    /^(?:asked|questioned|speaking|citing|referring|responding|quoting|commenting|writing)$/.test(
      first
    )
  )
    return false
  if (!PREPOSITION.has(first)) return true
  for (; at < end; at++)
    if (
      AUXILIARY.has(lowerAt(words, at)) ||
      isQuoteMark(lowerAt(words, at)) ||
      /^(?:killed|died|wounded|injured|attacked)$/.test(lowerAt(words, at))
    )
      return true
  return false
}

/** "…," he said after the session, "…, he said in a statement issued here": when and where he said it, not what. */
const isAfterthought = (words: readonly Word[], at: number, quoted: boolean): boolean =>
  /^(?:issued|released|published|posted|broadcast|signed|dated|faxed|circulated|carried|monitored)$/.test(
    lowerAt(words, at)
  ) ||
  /^(?:after|during|in|at|following|while|as|when|before|from|on|by|with|outside|to|of|about|through)$/.test(
    lowerAt(words, at)
  ) ||
  (quoted && !hasContent(words, at))

/** "The rebels, the army said, had fled", "They had, he said, fled": the clause goes on behind the cue. */
function isInterrupted(words: readonly Word[], start: number, rest: Behind): boolean {
  if (lowerAt(words, rest.at) !== ',') return false
  if (AUXILIARY.has(lowerAt(words, rest.at + 1)) || AUXILIARY.has(lowerAt(words, start - 2)))
    return true
  if (lowerAt(words, rest.at + 1) === 'and' && goesOn(words, rest.at + 2)) return true
  if (start > 9 || isQuoteMark(lowerAt(words, start - 1))) return false
  return !words
    .slice(0, start)
    .some((word) => AUXILIARY.has(word.lower) || /(?:ed|said)$/.test(word.lower))
}

/** "Two died, he said, and a score of rebels surrendered": a clause of the same words, no second verb of the speaker. */
function goesOn(words: readonly Word[], at: number): boolean {
  const next = lowerAt(words, at)
  return !isAdverb(next) && !PREPOSITION.has(next) && !/(?:ed|said|told)$/.test(next)
}
