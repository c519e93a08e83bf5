import { fullEnd, prepositional } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEvent, TriggerFinding } from '../../draft.ts'
import { recipient } from './ofPhrase.ts'

/** "gave a loan to X", "suspended aid to X", "halted imports from X": whose it is. */
export function givenTo(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  trigger: TriggerFinding,
  objects: readonly Phrase[]
): DraftClaim[] {
  if (trigger.object !== 'O' || !/^(?:AGREEMENT|WITHDRAWAL|SANCTION)$/.test(event.type)) return []
  return objects.flatMap((p) => {
    if (!GIVEN.test(parsed.words[p.head]?.lower ?? ''))
      return p.name === null ? [] : recipient(draft, parsed, event, p, trigger)
    const end = fullEnd(parsed, p)
    return prepositional(parsed, TO_OR_FROM, end, end + 2).flatMap((whom) =>
      recipient(draft, parsed, event, whom, trigger)
    )
  })
}
const GIVEN =
  /^(?:aid|loans?|grants?|assistance|bailout|credits?|imports?|exports?|trade|sales?|flights?|shipments?|suppl(?:y|ies)|arms|weapons|help|support)$/
const TO_OR_FROM = new Set(['to', 'from', 'with'])
