import { clauseStart, fullEnd, phraseAfter } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { makeClaim, quote } from '../claims.ts'
import { eventOf, indexOfTrigger, triggersIn } from '../lookups.ts'
import { ownerOf } from './owners.ts'

const SHARE = /^(?:role|part|involvement|participation|complicity|hand)$/
/** The share itself is what is asked or denied. */
const ASKED =
  /^(?:alleged|possible|suspected|investigat\w*|prob(?:e|ing|ed)|whether|examin\w*|quer(?:y|ied)|question\w*|any|inquiry)$/
const DENIED = /^(?:den(?:y|ies|ied|ying|ial)|reject\w*|no|not|n't|dismiss\w*|rul\w*|without)$/

/** "Ruiz's role in the attack", "their involvement in the bombing": whose share it was, said with no proof. */
export function ownRoles(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    if (!SHARE.test(parsed.words[phrase.head]?.lower ?? '')) return []
    if (parsed.words[phrase.to]?.lower !== 'in') return []
    const deed = phraseAfter(parsed, phrase.to + 1)
    const trigger =
      deed && triggersIn(draft, parsed.sentence.index).find((t) => t.phrase === deed.index)
    const event =
      trigger && eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, trigger)))
    const who = ownerOf(draft, parsed, phrase)
    if (!deed || !event || !ATTACK_TYPES.has(event.type) || !who) return []
    const around = parsed.words.slice(clauseStart(parsed, phrase.from), phrase.head)
    if (around.some((w) => DENIED.test(w.lower))) return []
    const isAsked = around.some((w) => ASKED.test(w.lower))
    return [
      makeClaim({
        predicate: 'PARTICIPATED_IN',
        subject: who,
        object: event.key,
        attribution: isAsked ? 'POSSIBLE' : 'SUSPECTED_OR_ACCUSED',
        epistemic: 'TRUE_UNCERTAIN',
        quotes: [quote(draft, parsed, phrase.from, fullEnd(parsed, deed))],
        confidence: 0.6
      })
    ]
  })
}
