import type { Mention, Span } from '../../model.ts'
import { wordAt } from '../chunks/parse.ts'
import type { Draft, DraftEntity, DraftEvent } from '../draft.ts'
import { quote } from './claims.ts'
import { isLocative } from './places/locative.ts'
import { sentenceOf } from './sentences.ts'

/** Characters from an event's words to a place's within which one quote takes both in. */
const REACH = 160
/** The same where the place comes first: further back stands another clause. */
const REACH_BACK = 50

/**
 * What an inferred place is read from: the words that name it, with the event's own where one
 * sentence has both; never the event's alone.
 */
export function placeQuotes(
  draft: Draft,
  event: DraftEvent,
  place: DraftEntity
): readonly [Span, Span] | null {
  const mentions = place.mentions.filter((m) => m.form !== 'PRONOUN')
  const named = mentions.filter((m) => m.form === 'NAME')
  const best = named.find((m) => phraseOf(draft, m).isLocative) ?? named[0] ?? mentions[0]
  if (!best) return null
  const both = named
    .flatMap((m) => event.mentions.map((e) => spanOfBoth(draft, e, m)))
    .flatMap((s) => s ?? [])
    .sort((a, b) => a.span.exact.length - b.span.exact.length)[0]
  if (both) return [both.span, phraseOf(draft, both.place).span]
  const { start, end, exact } = event.mentions[0] ?? best
  return [phraseOf(draft, best).span, { start, end, exact }]
}

function spanOfBoth(
  draft: Draft,
  event: Mention,
  place: Mention
): Readonly<{ span: Span; place: Mention }> | null {
  const start = Math.min(event.start, place.start)
  const end = Math.max(event.end, place.end)
  const sentence = sentenceOf(draft, event.start)
  if (sentence === null || sentence !== sentenceOf(draft, place.start)) return null
  if (end - start > (event.start <= place.start ? REACH : REACH_BACK)) return null
  return { span: { start, end, exact: draft.view.article.text.slice(start, end) }, place }
}

/** The noun phrase of a mention, with the preposition that makes a place of it. */
function phraseOf(draft: Draft, mention: Mention): Readonly<{ span: Span; isLocative: boolean }> {
  const sentence = sentenceOf(draft, mention.start)
  const parsed = sentence === null ? undefined : draft.found.parsed[sentence]
  const at = parsed ? wordAt(parsed, mention.start) : -1
  const phrase = parsed?.phrases.find((p) => p.from <= at && at < p.to)
  const { start, end, exact } = mention
  if (!parsed || !phrase) return { span: { start, end, exact }, isLocative: false }
  const locative = isLocative(parsed, phrase.from)
  return {
    span: quote(draft, parsed, locative ? phrase.from - 1 : phrase.from, phrase.to),
    isLocative: locative
  }
}
