import type { Parsed } from '../chunks/parse.ts'
import type { Draft, DraftClaim, Refiner } from '../draft.ts'
import { addClaims } from './claims.ts'
import { challenges } from './judgements/challenges.ts'
import { partsOfEvents, wholesOf } from './judgements/partsOfEvents.ts'
import { trends } from './judgements/trends.ts'
import { ranked } from './judgements/weighed.ts'

const READERS: readonly ((draft: Draft, parsed: Parsed) => readonly DraftClaim[])[] = [
  ranked,
  trends,
  challenges,
  partsOfEvents
]

/** What is said of the weight of events: rank, trend, whom they challenge, what they are a part of. */
export const judge: Refiner = {
  name: 'judge',
  refine(draft) {
    const wholes = draft.found.parsed.flatMap((parsed) => wholesOf(draft, parsed))
    const told = wholes.length ? { ...draft, events: [...draft.events, ...wholes] } : draft
    const claims = told.found.parsed.flatMap((parsed) =>
      READERS.flatMap((read) => read(told, parsed))
    )
    return claims.length ? addClaims(told, claims) : draft
  }
}
