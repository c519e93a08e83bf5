import type { EntityType } from '../../../model.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { ownerOf } from '../responsibility/owners.ts'

const PEOPLE = new Set<EntityType | null>(['PERSON', 'PERSON_GROUP'])

/** "his extradition", "the general's arrest": to whom it was done. */
export function ownerHadDone(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  event: DraftEvent
): DraftClaim[] {
  const whom = entityOf(draft, ownerOf(draft, parsed, phrase))
  if (!whom || !PEOPLE.has(whom.type)) return []
  return [
    makeClaim({
      predicate: 'RECIPIENT_OF',
      subject: whom.key,
      object: event.key,
      quotes: [quote(draft, parsed, phrase.from, phrase.to)]
    })
  ]
}
