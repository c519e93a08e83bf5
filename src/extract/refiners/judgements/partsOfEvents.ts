import { clauseStart, fullEnd, phraseAfter } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import type { EventType } from '../../../model.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { makeClaim, quote } from '../claims.ts'
import { codesOf } from '../eventCodes.ts'
import { eventAt, judgedEvent } from './aboutWhat.ts'

const NOTHING: readonly DraftClaim[] = []
const SERIES = /^(?:series|string|wave|spate|campaign)$/

/** "The strike was part of an offensive", "the latest in a series of attacks": an event within a larger one. */
export function partsOfEvents(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.words.flatMap((word, i): readonly DraftClaim[] => {
    const start = word.lower === 'part' || word.lower === 'latest' ? i : -1
    if (start < 0) return NOTHING
    const next = parsed.words[i + 1]?.lower
    const isTied = word.lower === 'part' ? next === 'of' : next === 'in'
    const first = isTied ? phraseAfter(parsed, i + 2) : null
    const whole = first && wholeAt(draft, parsed, first)
    if (!first || !whole) return []
    const part = partBefore(draft, parsed, i, whole)
    if (!part) return []
    return [
      makeClaim({
        predicate: 'SUBEVENT_OF',
        subject: part.key,
        object: whole.key,
        quotes: [quote(draft, parsed, i, fullEnd(parsed, first))],
        confidence: 0.65
      })
    ]
  })
}

/** The larger event: one of its own that the phrase, or the "of" of a series, names. */
function wholeAt(draft: Draft, parsed: Parsed, phrase: Phrase): DraftEvent | null {
  const of = phrase.of === null ? null : (parsed.phrases[phrase.of] ?? null)
  const isSeries = SERIES.test(parsed.words[phrase.head]?.lower ?? '')
  return (
    eventAt(draft, parsed, phrase) ??
    (isSeries ? eventAt(draft, parsed, of) : null) ??
    draft.events.find((e) => e.key === keyOfWhole(parsed, phrase)) ??
    null
  )
}

const CAMPAIGN = /^(?:offensive|campaign|operation)$/
const WAR = /^(?:war|conflict|insurgency|rebellion)$/
const keyOfWhole = (parsed: Parsed, phrase: Phrase): string =>
  `w${parsed.sentence.index}-${phrase.index}`

/** "part of an offensive", "as part of a war": larger events that nothing else tells of. */
export function wholesOf(draft: Draft, parsed: Parsed): readonly DraftEvent[] {
  return parsed.phrases.flatMap((phrase): DraftEvent[] => {
    const head = parsed.words[phrase.head]?.lower ?? ''
    const type: EventType | null = CAMPAIGN.test(head) ? 'ATTACK' : WAR.test(head) ? 'CLASH' : null
    const isPart =
      parsed.words[phrase.from - 1]?.lower === 'of' &&
      parsed.words[phrase.from - 2]?.lower === 'part'
    if (!type || !isPart || eventAt(draft, parsed, phrase)) return []
    const part = partBefore(draft, parsed, phrase.from - 2, null)
    if (!part || !ATTACK_TYPES.has(part.type)) return []
    const { start, end, exact } = quote(draft, parsed, phrase.from, phrase.to)
    return [
      {
        key: keyOfWhole(parsed, phrase),
        type,
        status: 'ACCOMPLISHED',
        time: null,
        codes: codesOf(type),
        mentions: [{ start, end, exact, form: 'NOMINAL' }],
        triggers: [],
        sentence: parsed.sentence.index,
        isBackground: true,
        isOfOtherTime: false
      }
    ]
  })
}

/** The event that is the subject of "was part of", or the last one told in the clause before "as part of". */
function partBefore(
  draft: Draft,
  parsed: Parsed,
  at: number,
  whole: DraftEvent | null
): DraftEvent | null {
  const from = clauseStart(parsed, at)
  const be = parsed.words.findLastIndex(
    (w, i) => i < at && /^(?:is|was|were|are|being)$/.test(w.lower)
  )
  const subject = be > 0 && at - be < 4 ? parsed.phrases.findLast((p) => p.to <= be) : undefined
  const judged = subject ? judgedEvent(draft, parsed, outermost(parsed, subject)) : null
  if (judged) return judged.key === whole?.key ? null : judged
  if (!/^(?:as|,|the)$/.test(parsed.words[at - 1]?.lower ?? '')) return null
  const start = parsed.words[from]?.start ?? 0
  const end = parsed.words[at]?.start ?? 0
  const told = draft.events.filter(
    (e) => e.key !== whole?.key && e.mentions.some((m) => m.start >= start && m.end <= end)
  )
  return told.at(-1) ?? null
}

/** "the strike on the clinic": the phrase that others hang on. */
function outermost(parsed: Parsed, phrase: Phrase): Phrase {
  let current = phrase
  for (let steps = 0; steps < 4; steps++) {
    const before = parsed.words[current.from - 1]
    const outer =
      before?.kind === 'PREPOSITION'
        ? parsed.phrases.find((p) => p.to === current.from - 1)
        : undefined
    if (!outer) return current
    current = outer
  }
  return current
}
