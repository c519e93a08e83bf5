import type { Range } from '../../model.ts'
import { AUXILIARY } from '../figures/grammar.ts'
import type { Passage } from '../figures/passages.ts'
import { lowerAt, type Word } from '../figures/words.ts'
import { phraseAfter, phraseBefore, type Phrase } from './phrases.ts'
import { quotationsIn } from './quotes.ts'
import { clauseSubject, isSpeaker } from './subjects.ts'
import type { Utterance } from './utterance.ts'

/** A longer one is no statement that a report quotes. */
const MOST_PARAGRAPHS = 12
const OPENING = /^["“«]$/
const CLOSING = /["”»]$/

/**
 * Direct speech that the next paragraphs carry: the first opens with a mark, and as long as none closes
 * it the next opens with one again. Null where the next paragraph quotes nothing.
 */
export function carriedBy(
  text: string,
  paragraphs: readonly (readonly Passage[])[],
  next: number
): Range | null {
  const from = paragraphs[next]?.[0]?.start ?? 0
  let to = from
  for (const paragraph of paragraphs.slice(next, next + MOST_PARAGRAPHS)) {
    const start = paragraph[0]?.start ?? 0
    const end = paragraph.at(-1)?.end ?? start
    const [first] = OPENING.test(text.charAt(start)) ? quotationsIn(text, { start, end }) : []
    if (!first) break
    to = first.end
    if (!isOpenAtEnd(text, first, end)) break
  }
  return to > from ? { start: from, end: to } : null
}

/** Whether a quotation runs to the end of its paragraph without a mark that closes it. */
export const isOpenAtEnd = (text: string, { start, end }: Range, edge: number): boolean =>
  end >= edge && (end - start < 2 || !CLOSING.test(text.slice(start, end)))

const DOCUMENT =
  /^(?:statement|communiqu[eé]|message|letter|note|declaration|appeal|announcement|text|bulletin|release|leaflet|manifesto|proclamation|telegram|tweet|post)s?$/
const ISSUE =
  /^(?:issu|releas|publish|read|put|post|distribut|circulat|sent|send|carr|broadcast|hand|left|leav|fax|made|mak|print|sign|deliver|wrote|writ|transmit)/
const OF = /^(?:by|from|of)$/

/** "issued the following statement:", "a letter signed by X:": whose words the paragraphs behind a colon are. */
export function announcement(words: readonly Word[]): Utterance | null {
  const document = words.findLastIndex(({ lower }) => DOCUMENT.test(lower))
  if (document < 1 || !isAnnouncing(words)) return null
  const verb = words.findIndex(({ lower }, i) => i !== document && ISSUE.test(lower))
  const source = authorBehind(words, document) ?? issuerBefore(words, document, verb)
  if (!source || !isSpeaker(words, source)) return null
  const cue = verb < 0 || (source.from <= verb && verb < source.to) ? document : verb
  return {
    source,
    cue: { from: cue, to: cue + 1 },
    stance: 'SAY',
    negated: false,
    hedged: false,
    side: 'AFTER',
    contentFrom: words.length
  }
}

/** Who carried words are by: their signature ("Comrade Jwala, Western Command"), else their opening ("The Front salutes"); null where neither says. */
export function signatory(
  paragraphs: readonly (readonly Passage[])[]
): Readonly<{ passage: Passage; source: Phrase }> | null {
  const signature = paragraphs.length > 1 ? paragraphs.at(-1) : undefined
  if (signature?.length === 1 && signature[0] && isSignature(signature[0].words)) {
    const source = phraseAfter(signature[0].words, 1)
    if (source) return { passage: signature[0], source }
  }
  const opening = paragraphs[0]?.[0]
  const source = opening ? phraseAfter(opening.words, 1) : null
  if (!opening || !source || !/^\p{Lu}/u.test(opening.words[source.to - 1]?.text ?? '')) return null
  const close = lowerAt(opening.words, source.to) === '(' ? source.to + 3 : source.to
  return DECLARES.test(lowerAt(opening.words, close)) ? { passage: opening, source } : null
}
/** A few words without a verb, in capitals. */
const isSignature = (words: readonly Word[]): boolean =>
  words.length < LONGEST_SIGNATURE &&
  /^\p{Lu}/u.test(words[1]?.text ?? '') &&
  !words.some(({ lower }) => AUXILIARY.has(lower)) &&
  words.every(
    ({ text, lower }) => !/^\p{Ll}/u.test(text) || /^(?:of|for|the|and|on|in)$/.test(lower)
  )
const LONGEST_SIGNATURE = 16
const DECLARES =
  /^(?:salutes?|announces?|declares?|informs?|proclaims?|claims?|confirms?|condemns?|denounces?|warns?|hails?|wishes|wish|affirms?|calls?|appeals?|thanks?|brings?)$/

/** Whether a sentence leads to the words of the next paragraph: by a colon, or as in "the following letter is printed as it came". */
export const isAnnouncing = (words: readonly Word[]): boolean =>
  lowerAt(words, words.length - 1) === ':' ||
  (words.some(({ lower }) => DOCUMENT.test(lower)) &&
    words.some(({ lower }) => IN_FULL.test(lower)))
const IN_FULL = /^(?:follows?|following|below|full|verbatim|text|unedited|uncut|reads)$/

/** "signed by X", "from X", "was read to reporters by X", "in the name of X". */
function authorBehind(words: readonly Word[], document: number): Phrase | null {
  for (let at = document + 1; at < words.length - 1; at++) {
    const isOf = lowerAt(words, at) === 'by' || (at === document + 1 && OF.test(lowerAt(words, at)))
    const isName = lowerAt(words, at - 1) === 'name' && lowerAt(words, at) === 'of'
    const isMeans = MEANS.test(lowerAt(words, at + 1))
    if ((isOf || isName) && !isMeans) return phraseAfter(words, at + 1)
  }
  return null
}

/** "received by fax". */
const MEANS =
  /^(?:fax|telephone|phone|post|mail|email|e|e-mail|courier|radio|telex|hand|telegram|messenger)$/

/** "X issued the statement", "X's statement". */
function issuerBefore(words: readonly Word[], document: number, verb: number): Phrase | null {
  const owner = phraseBefore(words, document + 1)
  const mark = owner
    ? words.findLastIndex(
        ({ lower }, i) => i > owner.from && i < document && /^['’]s?$/.test(lower)
      )
    : -1
  if (owner && mark > 0) return { from: owner.from, to: mark }
  if (verb < 0 || verb > document) return null
  const near = phraseBefore(words, verb)
  return near && near.to === verb ? near : clauseSubject(words, verb)
}
