import type { EntityType } from '../../../model.ts'
import { fullEnd, objectsOf, prepositional, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEntity } from '../../draft.ts'
import { ACTORS } from '../actors.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'
import { ownerOf } from './owned.ts'
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
    const by = prepositional(parsed, BY, after, endOfReach(parsed, after))
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
  const [behind] = objectsOf(parsed, verb, after)
  const own = subjectOf(parsed, verb)
  const relative = behind ? null : relativeOf(parsed, verb)
  const object = behind ?? relative?.object ?? null
  const subject = relative?.subject ?? own
  const what = object ? entityOf(draft, entityAt(draft, parsed, object)) : null
  if (!object || !subject || !what?.named || !FOUNDED.has(what.type)) return null
  const end = fullEnd(parsed, object)
  const partners = prepositional(parsed, WITH, end, Math.min(end + REACH, parsed.words.length))
  const named = partners.filter((p) => p.name !== null)
  return { who: [subject, ...named], what, end }
}

/** "the studio Han founded", "the team that her sister founded": what a relative clause describes. */
function relativeOf(
  parsed: Parsed,
  verb: VerbGroup
): Readonly<{ object: Phrase; subject: Phrase }> | null {
  const subject = parsed.phrases.find((p) => p.to === verb.from && !isRelative(parsed, p.from))
  if (!subject) return null
  const end = isRelative(parsed, subject.from - 1) ? subject.from - 1 : subject.from
  const comma = parsed.words[end - 1]?.lower === ',' ? end - 1 : end
  const last = parsed.phrases.find((p) => p.to === comma && !p.isPronoun)
  const outer = last && outermostOf(parsed, last)
  return outer ? { object: outer, subject } : null
}
const isRelative = (parsed: Parsed, at: number): boolean =>
  /^(?:that|which)$/.test(parsed.words[at]?.lower ?? '')
/** "a hockey team of women over 50": the noun before its "of" and "over". */
function outermostOf(parsed: Parsed, phrase: Phrase): Phrase {
  const isOwnTie = /^(?:over|under|about)$/.test(parsed.words[phrase.from]?.lower ?? '')
  const at = isOwnTie ? phrase.from : phrase.from - 1
  if (!/^(?:of|over|for|in|from|under|about)$/.test(parsed.words[at]?.lower ?? '')) return phrase
  const outer = parsed.phrases.find((p) => p.to === at)
  return outer ? outermostOf(parsed, outer) : phrase
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
    if (!what || !FOUNDED.has(what.type)) return []
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
  if (name) return entityStartingAt(draft, name.finding.start)
  const owner = phrase.possessor === null ? null : ownerOf(draft, parsed, phrase)
  return owner ?? null
}

const actor = (draft: Draft, parsed: Parsed, phrase: Phrase): DraftEntity | null => {
  const entity = entityOf(draft, entityAt(draft, parsed, phrase))
  return entity && ACTORS.has(entity.type) ? entity : null
}

/** "founded in 2016 by X": as far as no verb and no comma comes. */
function endOfReach(parsed: Parsed, from: number): number {
  let at = from + 1
  while (at < from + REACH && !/^(?:VERB|MARK|CONJUNCTION)$/.test(parsed.words[at]?.kind ?? 'MARK'))
    at++
  return at
}

/** The last named organisation before a word of the sentence. */
function organisationBefore(draft: Draft, parsed: Parsed, before: number): DraftEntity | null {
  const name = parsed.phrases.findLast(
    (p) =>
      p.to <= before &&
      (p.name !== null || p.to === before) &&
      FOUNDED.has(entityOf(draft, entityAt(draft, parsed, p))?.type ?? null)
  )
  return name ? entityOf(draft, entityAt(draft, parsed, name)) : null
}
