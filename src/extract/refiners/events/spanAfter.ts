import type { Parsed } from '../../chunks/parse.ts'
import { wordAt } from '../../chunks/parse.ts'
import type { Draft, TriggerFinding } from '../../draft.ts'
import { indexOfTrigger, triggersIn } from '../lookups.ts'
import type { Group } from './group.ts'

const SPAN = /^(?:hours?|days?|weeks?|fortnight|months?|years?|decades?)$/
/** Words behind "days after" within which its clause tells an event. */
const REACH = 14

/** "two days after gunmen shot a judge": told to say when the news was. */
function tellsSpan(parsed: Parsed, { start }: TriggerFinding): boolean {
  const { words } = parsed
  const at = wordAt(parsed, start)
  for (let i = at - 1; i > 0 && i >= at - REACH; i--) {
    const { lower } = words[i]!
    if (/^[,;:.]$/.test(lower)) return false
    if (/^(?:after|before)$/.test(lower)) return SPAN.test(words[i - 1]!.lower)
  }
  return false
}

/** "Gunmen shot nine miners, a week after a bomb killed four": two deeds, though one sentence tells both. */
export function isApartBySpan(draft: Draft, group: Group, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  if (!parsed || trigger.verb === null || !group.sentences.has(trigger.sentence)) return false
  const isAfter = tellsSpan(parsed, trigger)
  return triggersIn(draft, trigger.sentence).some(
    (t) =>
      t.verb !== null &&
      group.triggers.includes(indexOfTrigger(draft, t)) &&
      tellsSpan(parsed, t) !== isAfter
  )
}
