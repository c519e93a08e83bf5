import { fullEnd, subjectOf } from '../../chunks/clauses.ts'
import { wordAt } from '../../chunks/parse.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { nounTrigger } from '../../lexicon/triggers.ts'
import { makeClaim, quote } from '../claims.ts'
import { timesIn } from '../lookups.ts'
import { eventAt, judgedEvent, toldBefore } from './aboutWhat.ts'

const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|latest|worst|deadliest|bloodiest|biggest|largest|heaviest|longest|gravest|fiercest|highest|\d+(?:st|nd|rd|th))$/
const NOTHING: readonly DraftClaim[] = []
/** Nouns that name an event without being one's name. */
const ONE_OF_THEM = /^(?:incident|operation|one|tragedy|offensive|day|death|toll|loss|disaster)$/
const REACH =
  /^(?:ever|in (?:the )?(?:\S+ )?(?:years|months|weeks|decades?|memory)|of its kind|of the (?:year|war|conflict|month|decade)|this (?:year|month|week)|in (?:the|its|their) (?:\S+ )?history|in (?:the country|the region|the district|the city))\b/

/**
 * "the deadliest attack in the district since 2018", "the first such raid in years": what ranks an event
 * among others of its kind. Without a span of time or place that it is ranked in, the words only tell an order.
 */
export function ranked(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): readonly DraftClaim[] => {
    if (parsed.words[phrase.from]?.lower !== 'the') return NOTHING
    const words = parsed.words.slice(phrase.from, phrase.to).map((w) => w.lower)
    const isRanked =
      words[0] === 'the' && (RANK.test(words[1] ?? '') || (words[1] === 'most' && words.length > 3))
    if (!isRanked) return NOTHING
    const head = parsed.words[phrase.head]?.lower ?? ''
    const isOfEvents =
      RANK.test(head) || ONE_OF_THEM.test(head) || nounTrigger(head, [words.at(-2) ?? '']) !== null
    const to = isOfEvents ? endOfRank(draft, parsed, phrase) : -1
    if (to < 0) return []
    const own = eventAt(draft, parsed, phrase)
    const subject = subjectBefore(parsed, phrase)
    const isMarked = parsed.verbs.some((v) => v.to === phrase.from && v.lemma === 'mark')
    const event =
      judgedEvent(draft, parsed, subject) ??
      own ??
      (isMarked ? toldBefore(draft, parsed.words[phrase.from]?.start ?? 0) : null)
    if (!event) return []
    return [
      makeClaim({
        predicate: 'ASSESSED_AS',
        subject: event.key,
        object: null,
        quotes: [quote(draft, parsed, phrase.from, to)],
        confidence: 0.7
      })
    ]
  })
}

/** "The shooting was the deadliest": what a copula, "marking" or a comma ties to the rank. */
function subjectBefore(parsed: Parsed, phrase: Phrase): Phrase | null {
  const before = parsed.words[phrase.from - 1]
  const be = /^(?:was|is|were|are|be|been)$/.test(before?.lower ?? '')
  if (be || before?.lower === ',')
    return parsed.phrases.findLast((p) => fullEnd(parsed, p) === phrase.from - 1) ?? null
  const verb = parsed.verbs.find(
    (v) => v.to === phrase.from && /^(?:mark|call|become)$/.test(v.lemma)
  )
  if (verb?.lemma === 'call') return null
  return verb ? subjectOf(parsed, verb) : null
}

/** Where the span that an event is ranked in ends, or -1. */
function endOfRank(draft: Draft, parsed: Parsed, phrase: Phrase): number {
  const end = fullEnd(parsed, phrase)
  const limit = Math.min(parsed.words.length, end + 12)
  for (let i = phrase.to; i < limit; i++) {
    const word = parsed.words[i]
    if (!word || /^[.;:]$/.test(word.lower)) break
    const rest = parsed.words
      .slice(i, i + 6)
      .map((w) => w.lower)
      .join(' ')
    const said = REACH.exec(rest)
    if (said) return i + said[0].split(' ').length
    if (word.lower !== 'since' && word.lower !== 'for') continue
    const time = timesIn(draft, parsed.sentence.index).find(
      (t) => t.start <= word.end + 1 && t.end > word.end
    )
    if (time) return wordAt(parsed, time.end - 1) + 1
  }
  return -1
}
