import { subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { TriggerFinding } from '../../draft.ts'

/** "winds battered the coast", "hail hit the fields of the valley", "rebels captured X". */
export function isStruck(
  parsed: Parsed,
  trigger: TriggerFinding,
  phrase: Parsed['phrases'][number]
): boolean {
  const { phrases, verbs, words } = parsed
  // "an earthquake struck X".
  if (trigger.verb === null) {
    const struck = verbs.find((v) => v.to === phrase.from)
    return (
      struck !== undefined &&
      STRUCK.test(struck.lemma) &&
      subjectOf(parsed, struck)?.index === trigger.phrase
    )
  }
  const verb = verbs[trigger.verb]
  if (!verb) return false
  if (verb.isPassive) return phrase.to === verb.from
  const outer = words[phrase.from - 1]?.lower === 'of' ? phrases[phrase.index - 1] : undefined
  return phrase.from === verb.to || outer?.from === verb.to
}

const STRUCK = /^(?:strike|hit|rock|shake|jolt|batter|lash|ravage|devastate|flatten|destroy)$/
