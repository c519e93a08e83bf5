import type { Parsed } from '../../chunks/parse.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { CULPRIT } from './frames.ts'

const SUSPECT = /^suspects?$/
const SUSPECTED = /^(?:suspected|alleged|accused|presumed)$/

/** "The suspect, Ana Ruiz, gave herself up", "the alleged gunman, X": a name beside the word is whom somebody suspects. */
export function namedSuspects(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent
): readonly DraftClaim[] {
  if (!ATTACK_TYPES.has(event.type)) return []
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const head = parsed.words[phrase.head]?.lower ?? ''
    if (!SUSPECT.test(head) && !CULPRIT.has(head)) return []
    const own = parsed.words.slice(phrase.from, phrase.head)
    const isSuspect = SUSPECT.test(head) || own.some((w) => SUSPECTED.test(w.lower))
    if (!isSuspect || !/^the$/.test(own[0]?.lower ?? '')) return []
    // "the suspect in a robbery": of what else is told beside it.
    if (/^(?:in|of|for)$/.test(parsed.words[phrase.to]?.lower ?? '')) return []
    const entity = entityOf(draft, entityAt(draft, parsed, phrase))
    if (!entity?.named || entity.type !== 'PERSON') return []
    return [
      makeClaim({
        predicate: 'ATTRIBUTED_TO',
        subject: event.key,
        object: entity.key,
        attribution: 'SUSPECTED_OR_ACCUSED',
        epistemic: 'TRUE_UNCERTAIN',
        quotes: [quote(draft, parsed, phrase.from, phrase.to)],
        confidence: 0.65
      })
    ]
  })
}
