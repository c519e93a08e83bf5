import type { Draft, TriggerFinding } from '../../draft.ts'
import type { Group } from './group.ts'

/** Deeds done to somebody within reach: no bombing and no battle of its own. */
const BY_HAND =
  /^(?:murder|assassinat(?:e|ion)|massacre|shoot|shooting|stab|stabbing|behead|beheading|lynch|lynching|hang|execute|execution|riddle|strangle|slay|slaying|hack)$/
/** What any deed is. */
const DONE = /^(?:perpetrate|commit|crime|atrocity)$/

/** "The murder of the priests" and "the bombings", "the fighting": what went on besides is another event. */
export function isBesideMurder(draft: Draft, group: Group, trigger: TriggerFinding): boolean {
  if (group.type !== 'ATTACK') return false
  const isOther =
    trigger.type === 'CLASH' ||
    trigger.lemma === 'offensive' ||
    (trigger.type === 'BOMBING' && (trigger.isPlural || !trigger.isDefinite))
  if (!isOther || BY_HAND.test(trigger.lemma)) return false
  const told = group.triggers.flatMap((i) => draft.found.triggers[i] ?? [])
  const plain = told.filter((t) => !t.isWeak && !t.isVague && !DONE.test(t.lemma))
  return plain.length > 0 && plain.every((t) => BY_HAND.test(t.lemma))
}
