import { fullEnd, prepositional } from '../chunks/clauses.ts'
import type { DraftClaim, Refiner } from '../draft.ts'
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import { entityOf } from './lookups.ts'
import { eventNear } from './responsibility/whoAndWhat.ts'

const LOSS = /^(?:damages?|destruction|losses)$/
const TO = new Set(['to', 'of'])

/** "heavy damage to nearby houses": what a violent event of the sentence or the one before hit. */
export const findDamage: Refiner = {
  name: 'findDamage',
  refine(draft) {
    const claims = draft.found.parsed.flatMap((parsed): DraftClaim[] => {
      const loss = parsed.phrases.find((p) => LOSS.test(parsed.words[p.head]?.lower ?? ''))
      const event = loss ? eventNear(draft, parsed) : null
      const before = draft.view.sentences[parsed.sentence.index - 1] ?? parsed.sentence
      if (
        !loss ||
        !event?.mentions.some((m) => m.start >= before.start && m.end <= parsed.sentence.end)
      )
        return []
      return prepositional(parsed, TO, loss.to, loss.to + 1).flatMap((phrase) => {
        const what = entityOf(draft, entityAt(draft, parsed, phrase))
        if (what?.type !== 'FACILITY') return []
        return [
          makeClaim({
            predicate: 'TARGETED',
            subject: event.key,
            object: what.key,
            quotes: [quote(draft, parsed, loss.from, fullEnd(parsed, phrase))],
            confidence: 0.6
          })
        ]
      })
    })
    return addClaims(draft, claims)
  }
}
