import type { Parsed } from '../chunks/parse.ts'
import type { Draft, DraftClaim, Refiner } from '../draft.ts'
import { addClaims } from './claims.ts'
import { appointed } from './relations/appointed.ts'
import { belonging } from './relations/belonging.ts'
import { bonds } from './relations/bonds.ts'
import { leads } from './relations/leads.ts'
import { nationalities } from './relations/nations.ts'
import { founding } from './relations/founding.ts'
import { kinds } from './relations/kinds.ts'
import { located, offices } from './relations/offices.ts'
import { links } from './relations/links.ts'
import { namedParts, running } from './relations/owned.ts'
import { owners, staff } from './relations/owners.ts'
import { capitals, placesInPlaces } from './relations/places.ts'
import { activity, fighters, membership, ties } from './relations/ties.ts'
import { runners } from './relations/runners.ts'
import { titles } from './relations/titles.ts'
import { peopleOf, staffAt, whoseOffice } from './relations/people.ts'
import { placesWithin } from './relations/within.ts'
import { works } from './relations/works.ts'

/** Readers of relations between things that one sentence names, in the order in which they run. */
const READERS: readonly ((draft: Draft, parsed: Parsed) => readonly DraftClaim[])[] = [
  placesInPlaces,
  placesWithin,
  capitals,
  nationalities,
  ties,
  membership,
  fighters,
  belonging,
  bonds,
  links,
  founding,
  activity,
  offices,
  titles,
  leads,
  appointed,
  peopleOf,
  staffAt,
  whoseOffice,
  located,
  kinds,
  owners,
  staff,
  namedParts,
  running,
  runners,
  works
]

export const relate: Refiner = {
  name: 'relate',
  refine(draft) {
    const claims = draft.found.parsed.flatMap((parsed) =>
      READERS.flatMap((read) => read(draft, parsed))
    )
    return addClaims(draft, claims)
  }
}
