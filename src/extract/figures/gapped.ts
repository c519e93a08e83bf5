import type { Counted } from './counted.ts'
import { isClosed, MARK } from './grammar.ts'
import { peopleKind } from '../lexicon/nouns.ts'
import { linkOf, type Link, type Scene } from './links.ts'
import { readNumber } from './numbers.ts'
import { readQuantity } from './quantities.ts'
import { lowerAt, type Word } from './words.ts'

const GIVES =
  /^(?:puts?|estimates?|estimated|reckons?|reckoned|gives?|gave|placed|places|numbered|counted)$/
const SPEAKS = /^(?:spoke|speaks?|talked|talks?|wrote|writes?|told|tells?)$/
const JOINS = /^(?:,|;|and|while|but|whereas|to|—|–)$/
/** Words that name who gives the second number, at most. */
const LONGEST = 6

/**
 * "Police put the dead at nine, residents at 20": where the verb is left out, the words [from, at) that name
 * who gives the number behind the "at" at a word; null where they do not.
 */
export function gappedGiver(
  words: readonly Word[],
  at: number
): Readonly<{ from: number; to: number }> | null {
  const tie = lowerAt(words, at)
  if (!/^(?:at|of)$/.test(tie) || !beginsNumber(words, at + 1)) return null
  let from = at
  while (at - from < LONGEST && !JOINS.test(lowerAt(words, from - 1))) {
    const word = lowerAt(words, from - 1)
    if (MARK.has(word) || (isClosed(word) && !/^(?:the|a|an|of|its|local|other)$/.test(word)))
      return null
    from--
  }
  if (from === at || from < 2 || !JOINS.test(lowerAt(words, from - 1))) return null
  const first = words.findIndex(
    ({ lower }, i) => i < from && lower === tie && beginsNumber(words, i + 1)
  )
  const before = words.slice(0, Math.max(0, first)).map(({ lower }) => lower)
  const isGiven =
    tie === 'of' ? SPEAKS.test(before.at(-1) ?? '') : before.some((word) => GIVES.test(word))
  // "its dead at 12, the rebels' at 40": of the other side, by the same.
  const isOwn = before.some((word) => /^(?:its|their|own|his)$/.test(word))
  return isGiven && !isOwn && canTell(words[at - 1]) ? { from, to: at } : null
}
/** "the opposition", "organisers", "Reuters"; not "the wounded". */
const canTell = (word: Word | undefined): boolean =>
  word !== undefined &&
  !HARMED.test(word.lower) &&
  (BODY.test(word.lower) || peopleKind(word.lower) !== null || /^\p{Lu}\p{L}/u.test(word.text))
const HARMED =
  /^(?:dead|wounded|injured|missing|killed|displaced|detained|victims|casualties|hurt)$/
const BODY =
  /^(?:opposition|government|ministry|army|police|union|unions|party|group|hospital|organi[sz]ers|residents|witnesses|authorities|officials|agency|television|radio|committee|commission|council|office|network|observatory|rebels|side|others|sources|media|newspapers)$/
/** A number, or words of comparison before one. */
const beginsNumber = (words: readonly Word[], from: number): boolean =>
  [0, 1, 2].some((step) => readNumber(words, from + step) !== null) &&
  (readNumber(words, from) !== null ||
    /^(?:at|about|around|over|some|nearly|almost|more|fewer|less|least|up|just|under)$/.test(
      lowerAt(words, from)
    ))

/** The second numbers of such sentences, each for what the first counts. */
export function gappedLinks({ words }: Scene, direct: readonly Link[]): readonly Link[] {
  return words.flatMap((_, at): readonly Link[] => {
    if (direct.length === 0 || !gappedGiver(words, at)) return []
    const whole = direct.findLast(
      (link) => link.to <= at && /^(?:at|of)$/.test(lowerAt(words, numberStart(words, link)))
    )
    const read = [1, 2, 3, 4]
      .map((step) => readQuantity(words, at + step))
      .find((one) => one?.from === at + 1)
    if (!whole || !read || read.vague || direct.some((link) => link.at === read.at)) return []
    const counted: Counted = {
      ...read,
      end: read.to,
      head: null,
      partitive: false,
      people: read.from
    }
    const flags = { hedged: false, negated: false, rank: 6 }
    return [
      { ...linkOf(whole.measure, counted, read.from, read.to, flags), whose: whole.whose ?? null }
    ]
  })
}
/** The word before the number of a figure, its comparator included. */
function numberStart(words: readonly Word[], { at, from }: Link): number {
  let before = (at ?? from) - 1
  while (before > from && !/^(?:at|of)$/.test(lowerAt(words, before))) before--
  return before
}
