import { fullEnd } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEvent, TriggerFinding } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { UNIT, typeAt } from './ofPhrase.ts'

/** "blew himself up outside a station", "a van blew up in front of the mess": where it was meant to. */
export const isOwnBlast = (
  parsed: Parsed,
  { lemma }: TriggerFinding,
  objects: readonly Phrase[]
): boolean =>
  lemma === 'blow' &&
  objects.every(({ head }) => /sel(?:f|ves)$/.test(parsed.words[head]?.lower ?? ''))

/** "a trolleybus blew up": cars and vans may be the bomb. */
export const isCarrier = ({ words }: Parsed, { head }: Phrase): boolean =>
  /^(?:bus|minibus|trolleybus|coach|train|tram|carriage|plane|aircraft|airliner|helicopter|ferry|boat)$/.test(
    words[head]?.lower ?? ''
  )

/** "their lorry drove over a mine", "the train came under fire": what met it was hit. */
export function metMine(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  subject: Phrase,
  trigger: TriggerFinding
): DraftClaim[] {
  const isMet = event.type === 'BOMBING' || trigger.object === 'M'
  const what = isMet ? typeAt(draft, parsed, subject) : null
  const isUnit = UNIT.test(parsed.words[subject.head]?.lower ?? '')
  if (!what || !(what.type === 'FACILITY' || isUnit)) return []
  return [
    makeClaim({
      predicate: 'TARGETED',
      subject: event.key,
      object: what.key,
      quotes: [quote(draft, parsed, subject.from, fullEnd(parsed, subject))]
    })
  ]
}
