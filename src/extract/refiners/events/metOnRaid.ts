import type { Draft, TriggerFinding } from '../../draft.ts'
import type { Group } from './group.ts'

/** A roadside bomb under the vehicles of those who raid a place is not their raid. */
export function isMetOnRaid(draft: Draft, group: Group, trigger: TriggerFinding): boolean {
  if (group.type !== 'ATTACK' || trigger.type !== 'BOMBING') return false
  const isRaid = group.triggers.some((i) => RAID.test(draft.found.triggers[i]?.lemma ?? ''))
  return (
    isRaid && (draft.found.parsed[trigger.sentence]?.words ?? []).some((w) => LAID.test(w.lower))
  )
}
const RAID = /^(?:raid|sweep|incursion)$/
const LAID = /^(?:roadside|landmines?|ieds?|booby-traps?|booby-trapped)$/
