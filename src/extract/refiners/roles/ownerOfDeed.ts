import type { EntityType } from '../../../model.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEvent, TriggerFinding } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { entityStartingAt } from '../lookups.ts'

/** What only states and their forces do from the air or from afar. */
const BY_STATES =
  /\b(?:air|drone|missile|rocket|artillery|aerial)[ -]?(?:strikes?|attacks?|raids?|fire|bombardments?|bombing)$|^(?:airstrikes?|shelling|bombardments?|strikes?|invasion|offensive|incursion)$/
/** Deeds that are named by whom they hit: "the Lumumba assassination". */
const BY_VICTIM =
  /^(?:murder|assassination|killing|killings|kidnapping|abduction|slaying|execution|deaths?|massacre|torture|capture|arrest|siege)$/
const GROUPS = new Set<EntityType>(['ARMED_GROUP', 'PRIVATE_MILITARY_COMPANY', 'SECURITY_FORCE'])

/** Names of states that stand for their adjective. */
const ADJECTIVAL = /^U\.?[SK]\.?A?\.?$/

/** "an Israeli air strike", "a Taliban attack": whose deed the words before it say it was. */
export function ownerOfDeed(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  event: DraftEvent,
  trigger: TriggerFinding
): readonly DraftClaim[] {
  const head = parsed.words[phrase.head]?.lower ?? ''
  if (trigger.isGeneric || trigger.isNegated || BY_VICTIM.test(head)) return []
  if (/^(?:no|any)$/.test(parsed.words[phrase.from]?.lower ?? '')) return []
  const name = parsed.names.findLast((n) => n.from >= phrase.from && n.to <= phrase.head)
  const owner = name ? entityStartingAt(draft, name.finding.start) : null
  if (!name || !owner?.type) return []
  const between = parsed.words.slice(name.to, phrase.head + 1).map((w) => w.lower)
  if (between.some((w) => /^[-'’,]|^(?:claimed|led|backed|linked|style|inspired|held)/.test(w)))
    return []
  const isGroup = GROUPS.has(owner.type)
  const isAdjective = name.finding.form !== 'NAME' || ADJECTIVAL.test(name.finding.exact)
  const isState = owner.type === 'COUNTRY' && isAdjective && BY_STATES.test(between.join(' '))
  if (!isGroup && !isState) return []
  return [
    makeClaim({
      predicate: 'PERPETRATED',
      subject: owner.key,
      object: event.key,
      quotes: [quote(draft, parsed, phrase.from, phrase.to)]
    })
  ]
}
