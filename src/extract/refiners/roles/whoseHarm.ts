import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { entityStartingAt } from '../lookups.ts'

/** "the murder in 2001 of Ana Ruiz": when it was stands between. */
export function ofPastTime(parsed: Parsed, { to }: Phrase): Phrase | undefined {
  if (!/^(?:in|on|last|yesterday)$/.test(parsed.words[to]?.lower ?? '')) return undefined
  const at = parsed.words.findIndex((w, i) => i > to && i < to + 5 && w.lower === 'of')
  const isTime = parsed.words
    .slice(to + 1, at)
    .some((w) => w.kind === 'NUMBER' || TIMES.test(w.lower))
  return at > 0 && isTime ? parsed.phrases.find((p) => p.from === at + 1) : undefined
}
const TIMES =
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|night)$/

/** "Ana Ruiz's murder": whose it is suffered it, where it is a deed that its doer is never named by. */
export function ownersHarm(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  event: DraftEvent
): DraftClaim[] {
  const end = phrase.possessor
  const name = end === null ? undefined : parsed.names.find((n) => n.to === end)
  const whom = name ? entityStartingAt(draft, name.finding.start) : null
  if (whom?.type !== 'PERSON' || !SUFFERED.test(parsed.words[phrase.head]?.lower ?? '')) return []
  return [
    makeClaim({
      predicate: 'VICTIM_OF',
      subject: whom.key,
      object: event.key,
      quotes: [quote(draft, parsed, phrase.from, phrase.to)]
    })
  ]
}
const SUFFERED = /^(?:murder|assassination|killing|kidnapping|abduction|slaying|execution|torture)$/
