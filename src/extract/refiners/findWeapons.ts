import { fullEnd, objectsOf, prepositional, subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import type { Draft, DraftClaim, Refiner } from '../draft.ts'
import { addClaims, entityAt, makeClaim, quote } from './claims.ts'
import { entityOf } from './lookups.ts'
import { eventNear } from './responsibility/whoAndWhat.ts'

const HANDLING =
  /^(?:place|leave|hide|use|load|contain|carry|launch|drop|toss|fire|bury|employ|throw|hurl|plant|set|lob|pack|fill|rig|activate|detonate|explode|go|shoot|wield|arm|put|deposit|install)$/

/** "The bomb was placed", "loaded with dynamite": means handled in a sentence about a violent event. */
export const findWeapons: Refiner = {
  name: 'findWeapons',
  refine(draft) {
    const claims = draft.found.parsed.flatMap((parsed) => {
      const event = eventNear(draft, parsed)
      if (!event || !happensNear(draft, parsed)) return []
      return parsed.verbs.flatMap((verb): DraftClaim[] => {
        if (!HANDLING.test(verb.lemma) || verb.isNegated || verb.modal !== null) return []
        const subject = subjectOf(parsed, verb)
        const all: readonly Phrase[] = [
          ...(subject ? [subject] : []),
          ...(verb.isPassive ? [] : objectsOf(parsed, verb)),
          ...prepositional(parsed, new Set(['with', 'by']), verb.to, verb.to + 3)
        ]
        return all.flatMap((phrase) => {
          const means = entityOf(draft, entityAt(draft, parsed, phrase))
          if (means?.type !== 'WEAPON') return []
          return [
            makeClaim({
              predicate: 'USED_WEAPON',
              subject: event.key,
              object: means.key,
              quotes: [
                quote(
                  draft,
                  parsed,
                  Math.min(phrase.from, verb.from),
                  Math.max(verb.to, fullEnd(parsed, phrase))
                )
              ]
            })
          ]
        })
      })
    })
    return addClaims(draft, claims)
  }
}
/** A violent event is told in this sentence or the one before. */
function happensNear(draft: Draft, parsed: Parsed): boolean {
  const previous = draft.view.sentences[parsed.sentence.index - 1] ?? parsed.sentence
  const event = eventNear(draft, parsed)
  return (
    event !== null &&
    event.mentions.some((m) => m.start >= previous.start && m.end <= parsed.sentence.end)
  )
}
