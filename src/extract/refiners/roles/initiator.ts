import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import { fullEnd, subjectOf } from '../../chunks/clauses.ts'
import type { EntityType } from '../../../model.ts'
import type { Draft, DraftClaim, DraftEvent, TriggerFinding } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { actorAt } from '../responsibility/whoAndWhat.ts'
import { wholeOf } from './wholeOf.ts'

/** "Fourteen people drowned" brought nothing about; "police fired tear gas" did not call the march. */
export const bringsAbout = ({ type }: DraftEvent, { lemma }: TriggerFinding): boolean =>
  type !== 'DISASTER' && !(type === 'PROTEST' && POLICING.has(lemma))
const POLICING = new Set('fire disperse spray beat charge shoot break quell'.split(' '))

/** "passed a law banning", "issued a decree that suspends": whose law it is. */
function lawgiver(parsed: Parsed, { head, from }: Phrase): Phrase | null {
  if (!LAW.test(parsed.words[head]?.lower ?? '')) return null
  const verb = parsed.verbs.find((v) => v.to === from && GIVES.test(v.lemma) && !v.isPassive)
  return verb ? subjectOf(parsed, verb) : null
}
const LAW =
  /^(?:law|laws|bill|decree|decrees|resolution|order|edict|ordinance|directive|measure|statute|ruling)$/
const GIVES = /^(?:pass|adopt|approve|issue|sign|enact|publish|back|promulgate|make|hand)$/

const STANDS = new Set('win lose capture take gain go vote'.split(' '))
const PEOPLE = new Set<EntityType | null>(['PERSON', 'PERSON_GROUP', 'UNNAMED_SOURCE'])

/** Who brought an event about; those who march take part. */
export function initiator(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  told: Phrase,
  last: number,
  lemma = ''
): DraftClaim[] {
  const agent = lawgiver(parsed, told) ?? told
  const whole = wholeOf(parsed, agent)
  const key = actorAt(draft, parsed, whole)
  const who = key === null ? null : entityOf(draft, key)
  if (!who) return []
  // Those who march take part; a union or a party calls the march.
  const isCrowd = event.type === 'PROTEST' && PEOPLE.has(who.type)
  // Who wins or loses seats stood in the vote, and nobody votes alone.
  const isStanding =
    event.type === 'ELECTION' && STANDS.has(lemma) && (lemma !== 'vote' || PEOPLE.has(who.type))
  return [
    makeClaim({
      predicate: isCrowd || isStanding ? 'PARTICIPATED_IN' : 'INITIATED',
      subject: who.key,
      object: event.key,
      quotes: [
        quote(draft, parsed, Math.min(agent.from, last - 1), Math.max(last, fullEnd(parsed, agent)))
      ]
    })
  ]
}
