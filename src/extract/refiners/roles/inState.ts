import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEvent, TriggerFinding } from '../../draft.ts'
import { DOERS } from '../actors.ts'
import { makeClaim, quote } from '../claims.ts'
import { whoIsIn } from '../../recognizers/states.ts'
import { recipient, typeAt } from './ofPhrase.ts'

const STATES = new Set(['ARREST', 'SANCTION', 'OTHER'])
const TIE = /^(?:in|under|behind)$/

/** "A man is in custody", "14 officials are under sanctions", "were free after a year in the hands of the group". */
export function inState(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  event: DraftEvent,
  trigger: TriggerFinding
): DraftClaim[] {
  const isState = trigger.by === 'events/state'
  const isTied = TIE.test(parsed.words[phrase.from - 1]?.lower ?? '')
  if (!isState && !(isTied && STATES.has(event.type))) return []
  const who = whoIsIn(parsed, phrase)
  if (!who || who.isNegated || who.isMeant) return []
  if (event.type !== 'KIDNAPPING') return recipient(draft, parsed, event, who.subject, trigger)
  const whom = typeAt(draft, parsed, who.subject)
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  const holder = of ? typeAt(draft, parsed, of) : null
  const words = quote(draft, parsed, who.subject.from, of?.to ?? phrase.to)
  return [
    ...(whom
      ? [
          makeClaim({
            predicate: 'VICTIM_OF',
            subject: whom.key,
            object: event.key,
            quotes: [words]
          })
        ]
      : []),
    ...(holder && DOERS.has(holder.type)
      ? [
          makeClaim({
            predicate: 'PERPETRATED',
            subject: holder.key,
            object: event.key,
            quotes: [words],
            confidence: 0.6
          })
        ]
      : [])
  ]
}
