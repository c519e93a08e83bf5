import type { Counted } from './counted.ts'
import { isAdverb, isClosed, isPluralHead, MARK } from './grammar.ts'
import { people } from './lexicons.ts'
import { quantityOf } from './quantities.ts'
import { lowerAt, type Word } from './words.ts'

const THINGS = new Set(people.things)
const OPENS = /^(?:|and|,|that|when|where|while|;|:|"|“|as|because|but|after|said)$/
/** Nouns in -s that are no people, or one thing. */
const NO_CROWD =
  /(?:ics|ness|less|ess)$|^(?:news|series|gas|bus|headquarters|forces|relatives|homes|windows|doors|plans|talks|elections|results|damages|hopes|fears|rights)$/

/**
 * "guests staying above were injured": a bare plural before a passive counts some people
 * without a number; with "the" it only speaks of them again.
 */
export function crowdBefore(words: readonly Word[], end: number): Counted | null {
  for (let at = end - 1; at >= 0 && end - at < 12; at--) {
    const word = lowerAt(words, at)
    if (MARK.has(word)) return null
    const head = at === end - 1 || isReduced(words, at + 1)
    if (!head || !isCrowd(word)) continue
    const from = phraseStart(words, at)
    if (from === null) continue
    return {
      from,
      at,
      to: at + 1,
      quantity: quantityOf('SOME', null),
      definite: false,
      negated: false,
      vague: true,
      end,
      head: word,
      partitive: false,
      people: from
    }
  }
  return null
}
const isCrowd = (word: string): boolean =>
  isPluralHead(word) &&
  !THINGS.has(word) &&
  !NO_CROWD.test(word) &&
  word !== 'more' &&
  word !== 'them' &&
  word !== 'us' &&
  word !== 'others'

/** "staying in", "known to": a relative clause without its pronoun. */
const isReduced = (words: readonly Word[], at: number): boolean =>
  /(?:ing|ed)$|^(?:known|caught|hit|held|in|from|of|at|near|aboard|on)$/.test(lowerAt(words, at))

function phraseStart(words: readonly Word[], head: number): number | null {
  if (/^(?:how|many)$/.test(lowerAt(words, head - 1))) return null
  let from = head
  while (
    from > 0 &&
    head - from < 4 &&
    !isClosed(lowerAt(words, from - 1)) &&
    !isAdverb(lowerAt(words, from - 1))
  )
    from--
  return OPENS.test(lowerAt(words, from - 1)) && !lowerAt(words, from).endsWith('ed') ? from : null
}
