import type { EntityType, Predicate } from '../../../model.ts'
import {
  fullEnd,
  objectsOf,
  phraseAfter,
  prepositional,
  subjectOf,
  withCoordinates
} from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEntity } from '../../draft.ts'
import { ACTORS } from '../actors.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { doerOf, voiceOf } from './voices.ts'

/** What ties the subject of a verb to what it takes, and the word that must stand between. */
type Bond = Readonly<{ predicate: Predicate; tie: RegExp | null }>

const ARMS: Bond = { predicate: 'ALLIED_WITH', tie: null }
const BONDS: Readonly<Record<string, readonly Bond[]>> = {
  arm: [ARMS],
  back: [ARMS],
  bankroll: [ARMS],
  equip: [ARMS],
  finance: [ARMS],
  fund: [ARMS],
  sponsor: [ARMS],
  support: [ARMS],
  belong: [{ predicate: 'MEMBER_OF', tie: /^to$/ }],
  join: [{ predicate: 'MEMBER_OF', tie: null }],
  play: [{ predicate: 'MEMBER_OF', tie: /^for$/ }],
  work: [{ predicate: 'MEMBER_OF', tie: /^(?:for|at)$/ }],
  serve: [{ predicate: 'MEMBER_OF', tie: /^(?:in|with)$/ }],
  fight: [{ predicate: 'ALLIED_WITH', tie: /^alongside$/ }],
  side: [{ predicate: 'ALLIED_WITH', tie: /^with$/ }]
}
/** "announced an alliance with X": a verb of making, and what is made. */
const MAKES =
  /^(?:announce|form|forge|make|strike|sign|seal|enter|conclude|build|have|declare|join|proclaim)$/
const PACT = /^(?:alliance|coalition|pact|partnership|forces)$/

const FIGHTING = new Set<EntityType | null>(['ARMED_GROUP', 'PRIVATE_MILITARY_COMPANY'])
const BACKERS = new Set<EntityType | null>([
  ...FIGHTING,
  'COUNTRY',
  'GOVERNMENT_BODY',
  'SECURITY_FORCE',
  'PERSON',
  'ORGANIZATION',
  'INTERGOVERNMENTAL_ORG',
  'POLITICAL_PARTY'
])
/** Told of without a name: "an underground band". */
const BANDS = new Set<EntityType | null>(['ARMED_GROUP', 'ORGANIZATION', 'PERSON_GROUP'])
const WHOLES = new Set<EntityType | null>([
  ...FIGHTING,
  'SECURITY_FORCE',
  'GOVERNMENT_BODY',
  'INTERGOVERNMENTAL_ORG',
  'POLITICAL_PARTY',
  'ORGANIZATION',
  'MEDIA'
])

/** "X belongs to Y", "Y, armed by X", "accuses X of arming Y", "X has never belonged to any party". */
export function bonds(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.verbs.flatMap((verb): readonly DraftClaim[] => {
    const pact = pactOf(parsed, verb)
    const found = pact ?? plainOf(parsed, verb)
    if (!found || verb.modal !== null) return []
    const { predicate, left, right } = found
    const subject = actor(draft, parsed, left)
    if (!left || !subject) return []
    const voice = voiceOf(draft, parsed, verb)
    if (!voice) return []
    const last = right.at(-1)
    if (!last) return []
    const from = Math.min(left.from, verb.from, ...right.map((p) => p.from))
    const to = Math.max(verb.to, fullEnd(parsed, left), fullEnd(parsed, last))
    // "accuses X of arming Y": what is said begins with the deed.
    const start = voice.claimants ? verb.from : from
    const words = quote(draft, parsed, start, voice.claimants ? fullEnd(parsed, last) : to)
    return right.flatMap((phrase): DraftClaim[] => {
      const isAny = voice.polarity === 'NEGATED' && ANY.test(parsed.words[phrase.from]?.lower ?? '')
      const object = isAny ? null : actor(draft, parsed, phrase)
      const fitted = isAny
        ? predicate === 'MEMBER_OF' && subject.type === 'PERSON'
          ? predicate
          : null
        : fit(predicate, subject, object, verb.lemma)
      if (!fitted || object?.key === subject.key) return []
      return [
        makeClaim({
          predicate: fitted,
          subject: subject.key,
          object: object?.key ?? null,
          quotes: [words],
          confidence: 0.8,
          ...voice
        })
      ]
    })
  })
}
const ANY = /^(?:any|either)$/

const actor = (draft: Draft, parsed: Parsed, phrase: Phrase | null): DraftEntity | null => {
  const entity = phrase ? entityOf(draft, entityAt(draft, parsed, phrase)) : null
  return entity && ACTORS.has(entity.type) ? entity : null
}

type Found = Readonly<{ predicate: Predicate; left: Phrase | null; right: readonly Phrase[] }>

/** "announced an alliance with X", "joined forces with X". */
function pactOf(parsed: Parsed, verb: VerbGroup): Found | null {
  if (!MAKES.test(verb.lemma) || verb.isPassive) return null
  const made = phraseAfter(parsed, verb.to)
  if (!made || !PACT.test(parsed.words[made.head]?.lower ?? '')) return null
  if (parsed.words[made.to]?.lower !== 'with') return null
  const first = phraseAfter(parsed, made.to + 1)
  return first
    ? {
        predicate: 'ALLIED_WITH',
        left: doerOf(parsed, verb),
        right: withCoordinates(parsed, first)
      }
    : null
}

function plainOf(parsed: Parsed, verb: VerbGroup): Found | null {
  for (const { predicate, tie } of BONDS[verb.lemma] ?? []) {
    if (tie !== null) {
      if (!tie.test(parsed.words[verb.to]?.lower ?? '')) continue
      const first = phraseAfter(parsed, verb.to + 1)
      if (!first) continue
      return { predicate, left: doerOf(parsed, verb), right: withCoordinates(parsed, first) }
    }
    const isReduced = parsed.words[verb.to]?.lower === 'by'
    if (verb.isPassive || isReduced) {
      const [agent] = prepositional(parsed, BY, verb.to, verb.to + 2)
      const at = parsed.words[verb.from - 1]?.lower === ',' ? verb.from - 1 : verb.from
      const beside = parsed.phrases.find((p) => p.to === at && !p.isPronoun)
      const object = isReduced ? (beside ?? subjectOf(parsed, verb)) : subjectOf(parsed, verb)
      if (!agent || !object || predicate !== 'ALLIED_WITH') continue
      return { predicate, left: agent, right: [object] }
    }
    const objects = objectsOf(parsed, verb)
    const next = parsed.verbs.find((v) => v.from > verb.to && v.from <= verb.to + 1)
    // "arming and commanding the M23": both take what the last takes.
    const shared =
      !objects.length && parsed.words[verb.to]?.lower === 'and' && next
        ? objectsOf(parsed, next)
        : []
    const right = objects.length ? objects : shared
    if (verb.lemma === 'join' && isJointDeed(parsed, right)) continue
    if (right.length) return { predicate, left: doerOf(parsed, verb), right }
  }
  return null
}
const BY = new Set(['by'])
/** "joined the Front in condemning it": once, in a deed. */
const isJointDeed = (parsed: Parsed, right: readonly Phrase[]): boolean => {
  const end = right[0] ? fullEnd(parsed, right[0]) : 0
  return parsed.words[end]?.lower === 'in' && parsed.words[end + 1]?.form === 'ING'
}

/** The tie that two of these kinds can have, or null. */
function fit(
  predicate: Predicate,
  subject: DraftEntity,
  object: DraftEntity | null,
  lemma: string
): Predicate | null {
  if (!object) return null
  if (predicate === 'ALLIED_WITH') {
    if (!subject.named && !object.named) return null
    const isBacking = BACKERS.has(subject.type) && FIGHTING.has(object.type)
    const areFighting = FIGHTING.has(subject.type) && BACKERS.has(object.type)
    return isBacking || areFighting ? 'ALLIED_WITH' : null
  }
  if (subject.type === 'PERSON' && subject.named && lemma === 'belong' && BANDS.has(object.type))
    return 'MEMBER_OF'
  if (!object.named || !WHOLES.has(object.type)) return null
  if (subject.type === 'PERSON') return 'MEMBER_OF'
  if (/^(?:play|work|serve)$/.test(lemma)) return null
  if (subject.type === 'PERSON_GROUP' && lemma === 'belong') return 'MEMBER_OF'
  if (!subject.named) return null
  if (subject.type === 'COUNTRY')
    return object.type === 'INTERGOVERNMENTAL_ORG' ? 'MEMBER_OF' : null
  // "Police joined the Front in the search": a body that joins another is no part of it.
  return WHOLES.has(subject.type) && lemma !== 'join' ? 'PART_OF' : null
}
