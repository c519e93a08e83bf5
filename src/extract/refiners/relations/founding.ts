import type { EntityType } from '../../../model.ts'
import { fullEnd, objectsOf, prepositional, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEntity } from '../../draft.ts'
import { ACTORS } from '../actors.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'
import { seatOf } from './seats.ts'
import { voiceOf } from './voices.ts'

const FOUNDS = /^(?:form|found|co-found|create|establish|launch|start|set)$/
const FOUNDER = /^(?:co-)?founders?$/
const FOUNDED = new Set<EntityType | null>([
  'ARMED_GROUP',
  'SECURITY_FORCE',
  'INTERGOVERNMENTAL_ORG',
  'ORGANIZATION',
  'POLITICAL_PARTY',
  'MEDIA',
  'PRIVATE_MILITARY_COMPANY'
])
const BY = new Set(['by'])
const WITH = new Set(['with', 'alongside'])
/** Words behind the verb within which its agent or its partners are told. */
const REACH = 7

/** "Y, formed by A and B", "A founded Y with B", "A, founder of Y": who founded what. */
export function founding(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return [...byVerbs(draft, parsed), ...byFounders(draft, parsed)]
}

function byVerbs(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.verbs.flatMap((verb): readonly DraftClaim[] => {
    if (!FOUNDS.test(verb.lemma) || verb.modal !== null || verb.isInfinitive) return []
    const voice = voiceOf(draft, parsed, verb)
    if (!voice) return []
    const isUp = parsed.words[verb.to]?.lower === 'up'
    if (verb.lemma === 'set' && !isUp) return []
    const after = isUp ? verb.to + 1 : verb.to
    const by = prepositional(parsed, BY, after, after + 1)
    const isPassive = verb.isPassive || by.length > 0
    const found: Founding | null = isPassive
      ? { who: by, what: organisationBefore(draft, parsed, verb.from), end: verb.to }
      : activeOf(draft, parsed, verb, after)
    if (!found?.what) return []
    const { who, what } = found
    const ends = who.map((p) => fullEnd(parsed, p))
    const from = isPassive ? verb.verb : Math.min(verb.from, ...who.map((p) => p.from))
    const words = quote(draft, parsed, from, Math.max(verb.to, ...ends, found.end))
    return who.flatMap((p) => {
      const founder = actor(draft, parsed, p)
      if (!founder || founder.key === what.key) return []
      return [
        makeClaim({
          predicate: 'FOUNDED',
          subject: founder.key,
          object: what.key,
          quotes: [words],
          confidence: 0.85,
          ...voice
        })
      ]
    })
  })
}

type Founding = Readonly<{ who: readonly Phrase[]; what: DraftEntity | null; end: number }>

/** "A founded Y with B and C": its subject, and those that it was founded with. */
function activeOf(draft: Draft, parsed: Parsed, verb: VerbGroup, after: number): Founding | null {
  const [object] = objectsOf(parsed, verb, after)
  const what = object ? entityOf(draft, entityAt(draft, parsed, object)) : null
  if (!object || !what?.named || !FOUNDED.has(what.type)) return null
  const subject = subjectOf(parsed, verb)
  if (!subject) return null
  const end = fullEnd(parsed, object)
  const partners = prepositional(parsed, WITH, end, Math.min(end + REACH, parsed.words.length))
  const named = partners.filter((p) => p.name !== null)
  return { who: [subject, ...named], what, end }
}

/** "A, the founder of Y", "Y's founder, A", "Y founder A". */
function byFounders(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const person = entityOf(draft, entityAt(draft, parsed, phrase))
    if (person?.type !== 'PERSON' || !person.named) return []
    const name = phrase.name === null ? undefined : parsed.names[phrase.name]
    const end = name ? name.from : phrase.to
    if (!FOUNDER.test(parsed.words[end - 1]?.lower ?? '')) return []
    const seat = seatOf(parsed, phrase)
    const inside = parsed.phrases.find((p) => p === seat)
    const what = inside
      ? entityOf(draft, entityAt(draft, parsed, inside))
      : ownedIn(draft, parsed, phrase, end)
    if (!what?.named || !FOUNDED.has(what.type)) return []
    return [
      makeClaim({
        predicate: 'FOUNDED',
        subject: person.key,
        object: what.key,
        quotes: [quote(draft, parsed, phrase.from, fullEnd(parsed, phrase))],
        confidence: 0.8
      })
    ]
  })
}

function ownedIn(draft: Draft, parsed: Parsed, phrase: Phrase, end: number): DraftEntity | null {
  const name = parsed.names.find((n) => n.from >= phrase.from && n.to < end)
  return name ? entityStartingAt(draft, name.finding.start) : null
}

const actor = (draft: Draft, parsed: Parsed, phrase: Phrase): DraftEntity | null => {
  const entity = entityOf(draft, entityAt(draft, parsed, phrase))
  return entity && ACTORS.has(entity.type) ? entity : null
}

/** The last named organisation before a word of the sentence. */
function organisationBefore(draft: Draft, parsed: Parsed, before: number): DraftEntity | null {
  const name = parsed.phrases.findLast(
    (p) =>
      p.to <= before &&
      p.name !== null &&
      FOUNDED.has(entityOf(draft, entityAt(draft, parsed, p))?.type ?? null)
  )
  return name ? entityOf(draft, entityAt(draft, parsed, name)) : null
}
