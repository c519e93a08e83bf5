import type { EntityType } from '../../model.ts'
import type { Draft, DraftClaim, Refiner } from '../draft.ts'
import { ATTACK_TYPES } from '../recognizers/events.ts'
import { addClaims, makeClaim } from './claims.ts'
import { honours } from './honours.ts'
import { entityOf, eventOf } from './lookups.ts'

/** What follows from claims of the same document: whom a funeral honours, where a target lies, who founded. */
export const infer: Refiner = {
  name: 'infer',
  refine: (draft) =>
    addClaims(draft, [
      ...ceremonies(draft),
      ...honours(draft),
      ...targets(draft),
      ...founders(draft),
      ...groupsBehind(draft),
      ...means(draft)
    ])
}

/** "bomb attack": the compound names the weapon. */
function means(draft: Draft): readonly DraftClaim[] {
  return draft.found.triggers.flatMap((trigger, i) => {
    const event = eventOf(draft, draft.eventOfTrigger.get(i))
    const weapon = draft.membersOfPhrase.get(`${trigger.sentence}:${trigger.phrase}:weapon`)?.[0]
    if (!event || !weapon || !ATTACK_TYPES.has(event.type) || trigger.phrase === null) return []
    return [
      makeClaim({
        predicate: 'USED_WEAPON',
        subject: event.key,
        object: weapon,
        quotes: [{ start: trigger.start, end: trigger.end, exact: trigger.exact }],
        confidence: 0.7
      })
    ]
  })
}

function ceremonies(draft: Draft): readonly DraftClaim[] {
  const main = eventOf(draft, draft.mainEvent)
  return draft.claims
    .filter((c) => c.predicate === 'FUNERALS' && c.object !== null)
    .flatMap((c) => {
      const honours = makeClaim({
        predicate: 'HONOURS',
        subject: c.subject,
        object: c.object,
        quotes: c.quotes
      })
      if (!main || !ATTACK_TYPES.has(main.type)) return [honours]
      return [
        honours,
        makeClaim({
          predicate: 'RESULTED_FROM',
          subject: c.subject,
          object: main.key,
          derivation: 'INFERRED',
          quotes: c.quotes,
          confidence: 0.6
        })
      ]
    })
}

function targets(draft: Draft): readonly DraftClaim[] {
  const located = new Set(
    draft.claims.filter((c) => c.predicate === 'LOCATED_IN').map((c) => c.subject)
  )
  return draft.claims
    .filter(
      (c) =>
        c.predicate === 'TARGETED' &&
        entityOf(draft, c.object)?.type === 'FACILITY' &&
        !located.has(c.object)
    )
    .flatMap((c) => {
      const stated = draft.claims.find(
        (p) =>
          p.predicate === 'OCCURRED_IN' &&
          p.subject === c.subject &&
          p.derivation === 'STATED' &&
          entityOf(draft, p.object)?.type === 'CITY'
      )
      const [target] = c.quotes
      const [place] = stated?.quotes ?? []
      if (!stated || !target || !place) return []
      return [
        makeClaim({
          predicate: 'LOCATED_IN',
          subject: c.object,
          object: stated.object,
          derivation: 'INFERRED',
          quotes: [target, place],
          confidence: 0.5
        })
      ]
    })
}

function founders(draft: Draft): readonly DraftClaim[] {
  const founding = draft.events.find((e) => e.type === 'FOUNDING')
  if (!founding) return []
  const made = draft.claims.filter((c) => c.predicate === 'FOUNDED')
  const organisation = made[0]?.object ?? null
  const results =
    organisation && made[0]
      ? [
          makeClaim({
            predicate: 'RESULTED_FROM',
            subject: organisation,
            object: founding.key,
            scope: 'BACKGROUND',
            quotes: founding.mentions
              .slice(0, 1)
              .map(({ start, end, exact }) => ({ start, end, exact }))
          })
        ]
      : []
  return [
    ...made.map((c) =>
      makeClaim({
        predicate: 'INITIATED',
        subject: c.subject,
        object: founding.key,
        scope: 'BACKGROUND',
        quotes: c.quotes
      })
    ),
    ...results
  ]
}

const FIGHTING: ReadonlySet<EntityType | null> = new Set<EntityType | null>([
  'ARMED_GROUP',
  'SECURITY_FORCE',
  'PRIVATE_MILITARY_COMPANY'
])
/** Members did it: so did, by the document's words, the body that they are members of. */
function groupsBehind(draft: Draft): readonly DraftClaim[] {
  const wholeOf = new Map(
    draft.claims
      .filter(
        (c) =>
          (c.predicate === 'PART_OF' || c.predicate === 'MEMBER_OF') && c.polarity === 'AFFIRMED'
      )
      .map((c) => [c.subject, c] as const)
  )
  const known = new Set(
    draft.claims.filter((c) => c.predicate === 'PERPETRATED').map((c) => `${c.subject} ${c.object}`)
  )
  return draft.claims
    .filter(
      (c) =>
        c.polarity === 'AFFIRMED' &&
        (c.predicate === 'PERPETRATED' || c.predicate === 'ATTRIBUTED_TO')
    )
    .flatMap((c) => {
      const isBlame = c.predicate === 'ATTRIBUTED_TO'
      const event = isBlame ? c.subject : c.object
      const tie = wholeOf.get(isBlame ? c.object : c.subject)
      const whole = entityOf(draft, tie?.object)
      if (!tie || !whole || whole.type === 'COUNTRY' || known.has(`${whole.key} ${event}`))
        return []
      if (isSaidElsewhere(draft, tie, c)) return []
      // One member of a party did it by himself.
      if (!FIGHTING.has(whole.type) && entityOf(draft, tie.subject)?.type === 'PERSON') return []
      const ends = isBlame
        ? { predicate: c.predicate, subject: event, object: whole.key }
        : { predicate: c.predicate, subject: whole.key, object: event }
      return [
        makeClaim({
          ...ends,
          attribution: c.attribution,
          claimants: c.claimants,
          epistemic: c.epistemic,
          derivation: 'INFERRED',
          quotes: [...c.quotes.slice(0, 1), ...tie.quotes.slice(0, 1)],
          confidence: 0.5
        })
      ]
    })
}

/** "The government holds that X is an arm of Y": what only somebody says ties no deed that he does not tell. */
function isSaidElsewhere(draft: Draft, tie: DraftClaim, deed: DraftClaim): boolean {
  const [told] = tie.quotes
  const [done] = deed.quotes
  if (!told || !done) return false
  return draft.found.speech.some(
    ({ source, content }) =>
      source !== null &&
      content.start <= told.start &&
      told.end <= content.end &&
      (done.end <= content.start || content.end <= done.start)
  )
}
