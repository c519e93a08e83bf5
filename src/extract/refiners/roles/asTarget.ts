import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { TARGETS, typeAt } from './ofPhrase.ts'

/** That the event was aimed at whom a phrase names, in words [from, to); no aim is a town, where it was. */
export function asTarget(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  phrase: Phrase,
  from: number,
  to: number
): DraftClaim[] {
  const whom = typeAt(draft, parsed, phrase)
  if (!whom || !TARGETS.has(whom.type) || whom.type === 'CITY') return []
  return [
    makeClaim({
      predicate: 'TARGETED',
      subject: event.key,
      object: whom.key,
      quotes: [quote(draft, parsed, from, to)]
    })
  ]
}
