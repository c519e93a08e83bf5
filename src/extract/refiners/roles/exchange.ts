import { prepositional, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEvent, TriggerFinding } from '../../draft.ts'
import { ACTORS } from '../actors.ts'
import { makeClaim, quote } from '../claims.ts'
import { recipient, typeAt } from './ofPhrase.ts'
import { wholeOf } from './wholeOf.ts'

const GIVEN = /^(?:exchange|swap|handover|release|freeing|repatriation)$/
/** What those do who come free by it ("went home in an exchange of prisoners"). */
const COME = /^(?:go|return|come|arrive|walk|cross|get|head|fly|travel|leave)$/
const BROKER =
  /^(?:mediate|broker|arrange|negotiate|facilitate|organi[sz]e|supervise|oversee|host)$/
const SIDES = new Set(['with', 'between'])
const BY = new Set(['by'])
/** Words behind the noun within which those who brought it about stand. */
const REACH = 14

/** Who comes free in an exchange, between whom it is, and who brokered it. */
export function exchange(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  event: DraftEvent,
  trigger: TriggerFinding
): DraftClaim[] {
  if (event.type !== 'OTHER' || !GIVEN.test(trigger.lemma)) return []
  const isIn = /^(?:in|as|during|under|after)$/.test(parsed.words[phrase.from - 1]?.lower ?? '')
  const verb = parsed.verbs.findLast((v) => v.to <= phrase.from)
  const freed =
    isIn && verb && COME.test(verb.lemma) && !verb.isNegated ? subjectOf(parsed, verb) : null
  const end = phrase.to + REACH
  const brokers = parsed.verbs
    .filter((v) => v.from >= phrase.to && v.to <= end && BROKER.test(v.lemma))
    .flatMap((v) => prepositional(parsed, BY, v.to, v.to + 2))
  const stop = parsed.verbs.find((v) => v.from >= phrase.to)?.from ?? parsed.words.length
  const sides = prepositional(parsed, SIDES, phrase.to, Math.min(end, stop))
  return [
    ...(freed ? recipient(draft, parsed, event, wholeOf(parsed, freed), trigger) : []),
    ...[...brokers, ...sides].flatMap((side) => {
      const who = typeAt(draft, parsed, side)
      if (!who || !ACTORS.has(who.type)) return []
      return [
        makeClaim({
          predicate: 'PARTICIPATED_IN',
          subject: who.key,
          object: event.key,
          quotes: [quote(draft, parsed, phrase.from, side.to)]
        })
      ]
    })
  ]
}
