import type { Draft, TriggerFinding } from '../draft.ts'
import { typeHere } from './retype.ts'

/** Triggers with the type that their clause shows; those that name no event there are left out. */
export function retyped(draft: Draft): readonly TriggerFinding[] {
  return draft.found.triggers.flatMap((trigger): TriggerFinding[] => {
    const parsed = draft.found.parsed[trigger.sentence]
    const type = parsed ? typeHere(draft, parsed, trigger) : trigger.type
    if (type === null) return []
    const isWeak =
      trigger.isWeak && !(type === 'BOMBING' && trigger.type !== 'BOMBING') && type !== 'OTHER'
    return [
      type === trigger.type && isWeak === trigger.isWeak ? trigger : { ...trigger, type, isWeak }
    ]
  })
}
