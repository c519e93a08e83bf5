import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftEvent } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { entityAt } from '../claims.ts'
import { entityOf, eventOf, indexOfTrigger, triggersIn } from '../lookups.ts'

/** The event that a phrase names. */
export function eventAt(draft: Draft, parsed: Parsed, phrase: Phrase | null): DraftEvent | null {
  if (!phrase) return null
  const trigger = triggersIn(draft, parsed.sentence.index).find((t) => t.phrase === phrase.index)
  return trigger ? eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, trigger))) : null
}

const POINTING = /^(?:it|this|that|which)$/
/** Words that stand for what was told, whatever it was. */
const TOLD =
  /^(?:incident|attack|event|move|violence|development|act|action|raid|assault|news|toll)$/

/**
 * The event that is judged: the one the phrase names, or for "it", "this" and "the incident" the one told
 * last before it, an attack before others; null where the phrase stands for something else.
 */
export function judgedEvent(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase | null
): DraftEvent | null {
  const own = eventAt(draft, parsed, phrase)
  if (own || !phrase) return own
  const head = parsed.words[phrase.head]?.lower ?? ''
  const first = parsed.words[phrase.from]?.lower ?? ''
  const isPointing = phrase.isPronoun ? POINTING.test(head) : TOLD.test(head) && first !== 'an'
  return isPointing ? toldBefore(draft, parsed.words[phrase.from]?.start ?? 0) : null
}

/** The event told last before a place in the text, of those that happened; attacks before others of the same reach. */
export function toldBefore(draft: Draft, offset: number): DraftEvent | null {
  const main = eventOf(draft, draft.mainEvent)
  let best: DraftEvent | null = null
  let at = -1
  for (const event of draft.events) {
    if (event.status !== 'ACCOMPLISHED' && event.status !== 'ATTEMPTED') continue
    const isMeant = event.key === main?.key || ATTACK_TYPES.has(event.type)
    for (const m of event.mentions) {
      if (!isMeant || m.start >= offset || m.start <= at) continue
      best = event
      at = m.start
    }
  }
  return best
}

const PLACES = new Set(['COUNTRY', 'REGION', 'CITY'])
const ACTORS = new Set([
  'GOVERNMENT_BODY',
  'SECURITY_FORCE',
  'INTERGOVERNMENTAL_ORG',
  'PERSON_GROUP',
  'POLITICAL_PARTY',
  'ORGANIZATION',
  'ARMED_GROUP'
])

/** The actor or place that a judgement concerns: the phrase's, or that of its "of" ("the stability of the region"). */
export function concerned(draft: Draft, parsed: Parsed, phrase: Phrase | null): string | null {
  let current = phrase
  for (let steps = 0; current && steps < 4; steps++) {
    const entity = entityOf(draft, entityAt(draft, parsed, current))
    if (entity?.type && (PLACES.has(entity.type) || ACTORS.has(entity.type))) return entity.key
    current = current.of === null ? null : (parsed.phrases[current.of] ?? null)
  }
  return null
}
