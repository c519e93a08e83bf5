import type { Predicate } from '../../../model.ts'
import { phraseAfter, subjectOf, withCoordinates } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEntity } from '../../draft.ts'
import { ACTORS } from '../actors.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { subjectBefore } from './belonging.ts'

/** Nouns that tie somebody to somebody. */
const NOUNS: Readonly<Record<string, Predicate>> = {
  links: 'LINKED_TO',
  ties: 'LINKED_TO',
  connections: 'LINKED_TO',
  alliance: 'ALLIED_WITH'
}

/** "a group with ties to X", "Y has no links to X", "Y, in alliance with X": ties told by a noun. */
export function links(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): readonly DraftClaim[] => {
    const predicate = NOUNS[parsed.words[phrase.head]?.lower ?? '']
    if (!predicate || !/^(?:to|with)$/.test(parsed.words[phrase.to]?.lower ?? '')) return []
    const left = bearerOf(parsed, phrase, predicate)
    const subject = left && actor(draft, parsed, left)
    const first = phraseAfter(parsed, phrase.to + 1)
    if (!left || !subject || !first) return []
    const isDenied = parsed.words[phrase.from]?.lower === 'no'
    const all = withCoordinates(parsed, first)
    return all.flatMap((other): DraftClaim[] => {
      const object = actor(draft, parsed, other)
      if (!object?.named || object.key === subject.key || object.type === 'COUNTRY') return []
      return [
        makeClaim({
          predicate,
          subject: subject.key,
          object: object.key,
          quotes: [quote(draft, parsed, left.from, Math.max(all.at(-1)?.to ?? 0, other.to))],
          confidence: 0.75,
          ...(isDenied ? { polarity: 'NEGATED', epistemic: 'FALSE_CERTAIN' } : {})
        })
      ]
    })
  })
}

/** Who has the ties: what stands before "with" or "in", or the subject of "has". */
function bearerOf(parsed: Parsed, phrase: Phrase, predicate: Predicate): Phrase | null {
  const at = phrase.from - 1
  const before = parsed.words[at]?.lower ?? ''
  if (before === (predicate === 'ALLIED_WITH' ? 'in' : 'with')) {
    const end = parsed.words[at - 1]?.lower === ',' ? at - 1 : at
    return parsed.phrases.find((p) => p.to === end && !p.isPronoun) ?? null
  }
  if (predicate === 'ALLIED_WITH') return null
  if (/^(?:has|have|had|maintains?)$/.test(before)) {
    const verb = parsed.verbs.find((v) => v.to === phrase.from)
    if (verb) return verb.isNegated || verb.modal !== null ? null : subjectOf(parsed, verb)
    return subjectBefore(parsed, at)
  }
  return null
}

const actor = (draft: Draft, parsed: Parsed, phrase: Phrase): DraftEntity | null => {
  const entity = entityOf(draft, entityAt(draft, parsed, phrase))
  return entity && ACTORS.has(entity.type) ? entity : null
}
