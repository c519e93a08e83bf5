import type { EntityType } from '../../model.ts'
import type { Parsed } from '../chunks/parse.ts'
import { phraseKey } from '../draft.ts'
import type { Draft, DraftClaim, DraftEntity, Refiner } from '../draft.ts'
import { harmfulNear } from './bodily/harmfulNear.ts'
import { hurtIn } from './bodily/hurt.ts'
import type { Hurt } from './bodily/hurt.ts'
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import { entityOf, entityStartingAt } from './lookups.ts'
import { isNobody, opening } from './nominals/nobody.ts'

const PEOPLE = new Set<EntityType | null>(['PERSON', 'PERSON_GROUP'])

/** "A ranger lost his foot", "had her wrist broken", "survived with a wound to the shoulder": victims told by their wounds. */
export const tellHarm: Refiner = {
  name: 'tellHarm',
  refine(draft) {
    const claims = draft.found.parsed.flatMap((parsed): DraftClaim[] => {
      const hurt = hurtIn(parsed)
      const event = hurt.length > 0 ? harmfulNear(draft, parsed) : null
      if (!event) return []
      return hurt.flatMap((one) => {
        const whom = whomOf(draft, parsed, one)
        if (!whom || !PEOPLE.has(whom.type)) return []
        if (isNobody(opening(parsed, one.phrase))) return []
        return [
          makeClaim({
            predicate: 'VICTIM_OF',
            subject: whom.key,
            object: event.key,
            quotes: [quote(draft, parsed, one.from, one.to)]
          })
        ]
      })
    })
    return addClaims(draft, claims)
  }
}

function whomOf(draft: Draft, parsed: Parsed, { phrase, isOwner }: Hurt): DraftEntity | null {
  if (!isOwner) return entityOf(draft, entityAt(draft, parsed, phrase))
  const key = phraseKey(parsed.sentence.index, phrase.index)
  const owner = draft.membersOfPhrase.get(`${key}:owner`)?.[0]
  if (owner) return entityOf(draft, owner)
  const name = parsed.names.find((n) => n.to === phrase.possessor)
  return name ? entityStartingAt(draft, name.finding.start) : null
}
