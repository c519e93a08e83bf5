import { CONJUNCTION, isAdverb, MARK, PREPOSITION } from '../figures/grammar.ts'
import { gappedGiver } from '../figures/gapped.ts'
import { lowerAt, type Word } from '../figures/words.ts'
import { CUE_NOUNS } from './cueLexicon.ts'
import { phraseAfter, phraseBefore, type Phrase } from './phrases.ts'
import { isSpeaker } from './subjects.ts'
import type { Utterance } from './utterance.ts'

const GIVEN =
  /^(?:given|supplied|issued|released|published|provided|made|obtained|quoted|cited|signed|compiled)$/
const DOCUMENT =
  /^(?:statement|statements|report|reports|account|accounts|information|version|communique|release|testimony|data|figures|letter|sources?|study|studies|survey|investigation|inquiry|analysis|poll|database|tally|count|estimate|estimates)$/

/** "according to S", "in the words of S", "S's claim that", "― S". */
export function nominalUtterances(words: readonly Word[]): readonly Utterance[] {
  return words.flatMap((word, at) => {
    if (word.lower === 'according' && lowerAt(words, at + 1) === 'to')
      return accordingTo(words, at, at + 2)
    if (
      word.lower === 'in' &&
      /^(?:words|view|opinion)$/.test(lowerAt(words, at + 2)) &&
      lowerAt(words, at + 3) === 'of'
    )
      return accordingTo(words, at, at + 4)
    if (/^(?:by|on|in)$/.test(word.lower)) return reckoned(words, at)
    if (word.lower === 'at' || word.lower === 'of') return gapped(words, at)
    if (word.lower === '―') return signed(words, at)
    if (word.lower === 'as' && /^(?:saying|telling|stating|claiming)$/.test(lowerAt(words, at + 1)))
      return quotedAs(words, at)
    if (CUE_NOUNS.has(word.lower) && lowerAt(words, at + 1) === 'that') return claimOf(words, at)
    return []
  })
}

/** "quoted a source as saying that": the one quoted speaks within the words of the one who quotes. */
function quotedAs(words: readonly Word[], at: number): readonly Utterance[] {
  let verb = at - 1
  while (verb > 0 && at - verb < 12 && !/^(?:quot|cit)(?:ed|es?|ing)$/.test(lowerAt(words, verb)))
    verb--
  const source = phraseAfter(words, verb + 1)
  const isQuoting = /^(?:quot|cit)(?:ed|es?|ing)$/.test(lowerAt(words, verb))
  if (!isQuoting || !source || source.to > at || !isSpeaker(words, source)) return []
  const that = lowerAt(words, at + 2) === 'that' ? 1 : 0
  const isLast = MARK.has(lowerAt(words, at + 2)) && at + 3 >= words.length
  const comma = isLast ? commaBefore(words, verb) : -1
  return [
    {
      ...SAID,
      source,
      cue: { from: at + 1, to: at + 2 },
      ...(comma > 0
        ? { side: 'BEFORE' as const, contentFrom: at + 2, contentTo: comma }
        : { side: 'AFTER' as const, contentFrom: at + 2 + that })
    }
  ]
}

/** The comma behind what is said before "the agency quoted police as saying". */
function commaBefore(words: readonly Word[], from: number): number {
  for (let at = from - 1; at > 1 && from - at < 8; at--) if (lowerAt(words, at) === ',') return at
  return -1
}

/** "Police put the dead at nine, residents at 20": they give the number though no verb says so. */
function gapped(words: readonly Word[], at: number): readonly Utterance[] {
  const source = gappedGiver(words, at)
  if (!source || !isSpeaker(words, source)) return []
  return [{ ...SAID, source, cue: { from: at, to: at + 1 }, side: 'AFTER', contentFrom: at + 1 }]
}

const RECKONING =
  /^(?:reckoning|count|estimates?|account|tally|calculations?|figures|telling|version|view|opinion|words)$/
/** "by the observers' reckoning", "by the account of S", "on the army's figures": whose count it is. */
function reckoned(words: readonly Word[], at: number): readonly Utterance[] {
  for (let i = at + 1; i < at + 10; i++) {
    const word = lowerAt(words, i)
    if (MARK.has(word) || word === '') return []
    if (!RECKONING.test(word)) continue
    if (lowerAt(words, i + 1) === 'of' && i - at <= 2)
      return word === 'figures' || word === 'view' ? [] : accordingTo(words, at, i + 2)
    if (i === at + 2 && /^(?:his|her|its|their)$/.test(lowerAt(words, at + 1)) && word !== 'words')
      return [
        {
          ...SAID,
          source: { from: at + 1, to: at + 2 },
          cue: { from: at, to: i + 1 },
          ...placeAround(words, at, i + 1)
        }
      ]
    const mark = [i - 1, i - 2].find((j) => /^(?:'s|'|’)$/.test(lowerAt(words, j)))
    const source = mark === undefined ? null : phraseBefore(words, mark)
    if (!source || source.from !== at + 1 || !isSpeaker(words, source)) return []
    return [{ ...SAID, source, cue: { from: i, to: i + 1 }, ...placeAround(words, at, i + 1) }]
  }
  return []
}
const SAID = { stance: 'SAY', negated: false, hedged: false } as const

function accordingTo(words: readonly Word[], at: number, from: number): readonly Utterance[] {
  if (/^(?:whom|which)$/.test(lowerAt(words, from))) return accordingToWhom(words, at, from)
  const isPronoun = /^(?:him|her|them|us|me)$/.test(lowerAt(words, from))
  const whole = isPronoun ? { from, to: from + 1 } : phraseAfter(words, from)
  if (!whole) return []
  const source = widened(words, narrowed(words, whole))
  const end = Math.max(whole.to, source.to)
  return [{ ...SAID, source, cue: { from: at, to: from }, ...placeAround(words, at, end) }]
}

/** "said the colonel, according to whom it fell": the one told of before the comma says what follows. */
function accordingToWhom(words: readonly Word[], at: number, from: number): readonly Utterance[] {
  const source = lowerAt(words, at - 1) === ',' ? phraseBefore(words, at - 1) : null
  if (!source || source.to !== at - 1 || !isSpeaker(words, source)) return []
  return [{ ...SAID, source, cue: { from: at, to: from }, side: 'AFTER', contentFrom: from + 1 }]
}

/** Where the content lies about words that name a source, from `at` to `end`. */
function placeAround(
  words: readonly Word[],
  at: number,
  end: number
): Pick<Utterance, 'side' | 'contentFrom'> {
  let first = at
  while (first > 0 && isAdverb(lowerAt(words, first - 1))) first--
  const opens =
    first === 0 ||
    /^(?:[-—–;:\]"“]|--|but|and|meanwhile|that|however|moreover)$/.test(
      lowerAt(words, first - 1)
    ) ||
    (lowerAt(words, first - 1) === ',' && first <= 3 && isOpener(lowerAt(words, 0)))
  if (opens) return { side: 'AFTER', contentFrom: contentStart(words, end) }
  const isLast = !words.slice(end).some(({ lower }) => lower === 'according')
  return { side: lowerAt(words, end) === ',' && isLast ? 'AROUND' : 'BEFORE', contentFrom: end }
}

/** "according to a report that was leaked, …": the content begins behind the comma. */
function contentStart(words: readonly Word[], end: number): number {
  if (lowerAt(words, end) === ',') return end + 1
  if (!/^(?:that|which|who|whose|in|on|at|to|with|for)$|(?:ed|ing)$/.test(lowerAt(words, end)))
    return end
  for (let at = end; at < end + 18; at++) if (lowerAt(words, at) === ',') return at + 1
  return end
}

/** "Meanwhile, according to": the sentence has not begun yet. */
const isOpener = (word: string): boolean =>
  isAdverb(word) || PREPOSITION.has(word) || CONJUNCTION.has(word)

/** "the account given by a survivor", "a statement from the ministry": who is behind the paper. */
export function narrowed(words: readonly Word[], whole: Phrase): Phrase {
  for (let at = whole.from; at < whole.to + 3; at++) {
    const word = lowerAt(words, at)
    const left = lowerAt(words, at - 1)
    const by = word === 'by' && (GIVEN.test(left) || DOCUMENT.test(left))
    const from = word === 'from' && DOCUMENT.test(left) && at < whole.to
    if (by || from) {
      const inner = phraseAfter(words, at + 1)
      if (inner && isSpeaker(words, inner))
        return at < whole.to ? { from: inner.from, to: Math.min(inner.to, whole.to) } : inner
    }
  }
  return whole
}

/** "local officials and a hospital source": both say it, where nothing else follows. */
function widened(words: readonly Word[], phrase: Phrase): Phrase {
  if (lowerAt(words, phrase.to) !== 'and') return phrase
  const other = phraseAfter(words, phrase.to + 1)
  return other && (MARK.has(lowerAt(words, other.to)) || other.to >= words.length)
    ? { from: phrase.from, to: other.to }
    : phrase
}

/** A name behind a long dash signs the quotation before it. */
function signed(words: readonly Word[], at: number): readonly Utterance[] {
  const source = phraseAfter(words, at + 1)
  if (!source || !/^\p{Lu}/u.test(words[source.from]?.text ?? '')) return []
  return [
    {
      source,
      cue: { from: at, to: at + 1 },
      stance: 'SAY',
      negated: false,
      hedged: false,
      side: 'BEFORE',
      contentFrom: source.to
    }
  ]
}

/** "the army's claim that", "his assertion that". */
function claimOf(words: readonly Word[], at: number): readonly Utterance[] {
  const stance = CUE_NOUNS.get(lowerAt(words, at)) ?? 'SAY'
  let owner = at - 1
  while (
    owner > 0 &&
    at - owner < 4 &&
    !/^(?:'s|'|’|his|her|their|its|my|our)$/.test(lowerAt(words, owner))
  )
    owner--
  const mark = lowerAt(words, owner)
  const source = /^(?:his|her|their|its|my|our)$/.test(mark)
    ? { from: owner, to: owner + 1 }
    : /^(?:'s|'|’)$/.test(mark)
      ? phraseBefore(words, owner)
      : null
  if (!source) return []
  return [
    {
      source,
      cue: { from: at, to: at + 1 },
      stance,
      negated: false,
      hedged: false,
      side: 'AFTER',
      contentFrom: at + 2
    }
  ]
}
