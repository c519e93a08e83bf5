import type { EntityType, Predicate } from '../../../model.ts'
import { fullEnd } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import { phraseKey } from '../../draft.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { BODIES } from '../bodies.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { ownerOf } from './owned.ts'

const PARTS = new Set<EntityType | null>([
  'PERSON_GROUP',
  'SECURITY_FORCE',
  'GOVERNMENT_BODY',
  'ORGANIZATION'
])

/** "their fighters", "the army's general staff", "police students", "the police station": whose they are. */
export function owners(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const key = phraseKey(parsed.sentence.index, phrase.index)
    const part = entityOf(draft, draft.entityOfPhrase.get(key))
    if (!part || part.named) return []
    const words = quote(draft, parsed, phrase.from, fullEnd(parsed, phrase))
    const pronoun = entityOf(draft, draft.membersOfPhrase.get(`${key}:owner`)?.[0])
    if (pronoun && BODIES.has(pronoun.type) && PARTS.has(part.type))
      return [tie('PART_OF', part.key, pronoun.key, words)]
    const possessor = entityOf(draft, draft.membersOfPhrase.get(`${key}:possessor`)?.[0])
    if (
      possessor &&
      possessor.key !== part.key &&
      BODIES.has(possessor.type) &&
      PARTS.has(part.type)
    )
      return [tie('PART_OF', part.key, possessor.key, words)]
    // "Banro's plant": what a company has it runs.
    const named = phrase.possessor === null ? null : ownerOf(draft, parsed, phrase)
    if (named?.type === 'ORGANIZATION' && named.named && part.type === 'FACILITY')
      return [{ ...tie('OPERATES', named.key, part.key, words), derivation: 'INFERRED' }]
    const force = entityOf(draft, draft.membersOfPhrase.get(`${key}:force`)?.[0])
    if (!force || force.key === part.key) return []
    if (part.type === 'PERSON_GROUP')
      return [{ ...tie('MEMBER_OF', part.key, force.key, words), derivation: 'INFERRED' }]
    if (part.type === 'FACILITY')
      return [{ ...tie('OPERATES', force.key, part.key, words), derivation: 'INFERRED' }]
    return []
  })
}
const tie = (
  predicate: Predicate,
  subject: string,
  object: string,
  words: ReturnType<typeof quote>
): DraftClaim => makeClaim({ predicate, subject, object, quotes: [words], confidence: 0.7 })

/** "members from the X center": people from a place of a body. */
export function staff(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const people = entityOf(draft, entityAt(draft, parsed, phrase))
    const end = fullEnd(parsed, phrase)
    const from =
      parsed.words[end]?.lower === 'from'
        ? parsed.phrases.find((p) => p.from === end + 1)
        : undefined
    if (people?.type !== 'PERSON_GROUP' || !from) return []
    const force = entityOf(
      draft,
      draft.membersOfPhrase.get(`${phraseKey(parsed.sentence.index, from.index)}:force`)?.[0]
    )
    if (!force) return []
    return [
      makeClaim({
        predicate: 'PART_OF',
        subject: people.key,
        object: force.key,
        derivation: 'INFERRED',
        quotes: [quote(draft, parsed, phrase.from, from.to)],
        confidence: 0.65
      })
    ]
  })
}
