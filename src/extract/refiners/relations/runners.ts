import type { EntityType } from '../../../model.ts'
import { fullEnd } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEntity } from '../../draft.ts'
import { bodyType } from '../../lexicon/nouns.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { ownerOf } from './owned.ts'

const RUNNER = /^(?:owner|co-owner|operator|proprietor)$/
const RUNNERS = new Set<EntityType | null>([
  'ORGANIZATION',
  'GOVERNMENT_BODY',
  'MEDIA',
  'SECURITY_FORCE',
  'PERSON'
])
/** Sentences back within which what "the owner" owns is told of. */
const REACH = 2

/** "the operator, X", "the mill's owner, X", "its owner, X", "the ferry operator X": who runs the place or thing told of. */
export function runners(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const name = phrase.name === null ? undefined : parsed.names[phrase.name]
    const end = name ? name.from : phrase.to
    if (end === phrase.from || !RUNNER.test(parsed.words[end - 1]?.lower ?? '')) return []
    const who = entityOf(draft, entityAt(draft, parsed, phrase))
    if (!who?.named || !RUNNERS.has(who.type)) return []
    const what = ownedBy(draft, parsed, phrase, end)
    if (what?.type !== 'FACILITY' || what.key === who.key) return []
    const beside = parsed.phrases.find(
      (p) => p.name !== null && p.from === phrase.to + 1 && entityAt(draft, parsed, p) === who.key
    )
    return [
      makeClaim({
        predicate: 'OPERATES',
        subject: who.key,
        object: what.key,
        quotes: [quote(draft, parsed, phrase.from, beside?.to ?? fullEnd(parsed, phrase))],
        confidence: 0.7
      })
    ]
  })
}

/** What "of" brings, whose owner he is, the thing named before the word, or the last thing told of. */
function ownedBy(draft: Draft, parsed: Parsed, phrase: Phrase, end: number): DraftEntity | null {
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  if (of) return entityOf(draft, entityAt(draft, parsed, of))
  if (phrase.possessor !== null) {
    const owned = ownerOf(draft, parsed, phrase)
    if (owned?.named) return owned
    return lastThing(draft, parsed, phrase, headAt(parsed, phrase.possessor - 1)) ?? owned
  }
  const noun = headAt(parsed, end - 2)
  if (end - 2 >= phrase.from && bodyType(noun, []) === 'FACILITY')
    return lastThing(draft, parsed, phrase, noun)
  const isPlain = end - 2 === phrase.from && /^(?:the|its|their)$/.test(noun)
  return isPlain ? lastThing(draft, parsed, phrase, null) : null
}
const headAt = (parsed: Parsed, at: number): string => parsed.words[at]?.lower ?? ''

/** The place or vehicle told of last, by its noun where one is given. */
function lastThing(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  noun: string | null
): DraftEntity | null {
  const start = parsed.words[phrase.from]?.start ?? 0
  const before = draft.found.parsed[Math.max(0, parsed.sentence.index - REACH)]
  const since = noun === null ? (before?.words[0]?.start ?? 0) : 0
  const told = draft.entities
    .filter((e) => e.type === 'FACILITY')
    .flatMap((entity) =>
      entity.mentions.map(({ start: at, end, exact }) => ({ entity, at, end, exact }))
    )
    .filter(
      ({ at, end, exact }) =>
        at >= since && end <= start && (noun === null || isCalled(exact, noun))
    )
  const nearest = Math.max(-1, ...told.map(({ at }) => sentenceOf(draft, at)))
  const [first, ...others] = told.filter(({ at }) => sentenceOf(draft, at) === nearest)
  // In a sentence that tells of several, the one it begins with.
  return first
    ? others.reduce((best, next) => (next.at < best.at ? next : best), first).entity
    : null
}
const isCalled = (words: string, noun: string): boolean =>
  words.toLowerCase().split(/\s+/).includes(noun)
const sentenceOf = (draft: Draft, at: number): number =>
  draft.view.sentences.findLastIndex((s) => (s.tokens[0]?.start ?? 0) <= at)
