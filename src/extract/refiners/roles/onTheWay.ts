import { fullEnd, objectsOf, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { typeAt } from './ofPhrase.ts'

/** What attackers do to a vehicle, a building or people before the deed itself. */
const BEFORE =
  /^(?:stop|halt|intercept|board|waylay|surround|encircle|corner|enter|besiege|block|flag|force|open|approach|search)$/

/** "stopped a lorry, ordered the workers out and murdered two of them": the first in the row was done to a target. */
export function onTheWay(
  draft: Draft,
  parsed: Parsed,
  event: DraftEvent,
  deed: VerbGroup,
  doer: Phrase | null
): DraftClaim[] {
  if (!doer || deed.isPassive || event.status !== 'ACCOMPLISHED') return []
  return parsed.verbs.slice(0, deed.index).flatMap((verb) => {
    const isHeldUp = verb.lemma === 'hold' && parsed.words[verb.to]?.lower === 'up'
    if (
      !(BEFORE.test(verb.lemma) || isHeldUp) ||
      verb.isPassive ||
      verb.isNegated ||
      verb.modal !== null
    )
      return []
    if (subjectOf(parsed, verb)?.index !== doer.index) return []
    return objectsOf(parsed, verb, isHeldUp ? verb.to + 1 : verb.to).flatMap((phrase) => {
      const what = typeAt(draft, parsed, phrase)
      if (what?.type !== 'FACILITY') return []
      return [
        makeClaim({
          predicate: 'TARGETED',
          subject: event.key,
          object: what.key,
          quotes: [quote(draft, parsed, phrase.from, fullEnd(parsed, phrase))],
          confidence: 0.65
        })
      ]
    })
  })
}
