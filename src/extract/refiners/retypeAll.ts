import type { Draft, TriggerFinding } from '../draft.ts'
import { tellsOfViolence } from '../lexicon/triggers.ts'
import { ATTACK_TYPES } from '../recognizers/events.ts'
import { typeHere } from './retype.ts'

/**
 * Triggers with the type that their clause shows; those that name no event there are left out, and
 * violent ones in a text that tells of no violence otherwise.
 */
export function retyped(draft: Draft): readonly TriggerFinding[] {
  const isViolent = tellsOfViolence(draft.view.article.text)
  return draft.found.triggers.flatMap((trigger): TriggerFinding[] => {
    const parsed = draft.found.parsed[trigger.sentence]
    const type = parsed ? typeHere(draft, parsed, trigger) : trigger.type
    if (type === null || (!isViolent && ATTACK_TYPES.has(type))) return []
    const isWeak =
      trigger.isWeak && type !== 'OTHER' && !(type === 'BOMBING' && trigger.type !== 'BOMBING')
    return [
      type === trigger.type && isWeak === trigger.isWeak ? trigger : { ...trigger, type, isWeak }
    ]
  })
}
