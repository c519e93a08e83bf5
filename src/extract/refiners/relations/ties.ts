import { ACTORS } from '../actors.ts'
import type { EntityType, Predicate } from '../../../model.ts'
import {
  fullEnd,
  phraseAfter,
  prepositional,
  subjectOf,
  withCoordinates
} from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { peopleKind } from '../../lexicon/nouns.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'

const TIES: Readonly<Record<string, readonly [Predicate, string]>> = {
  affiliate: ['AFFILIATED_WITH', 'with'],
  link: ['LINKED_TO', 'to'],
  tie: ['LINKED_TO', 'to'],
  connect: ['LINKED_TO', 'to'],
  ally: ['ALLIED_WITH', 'with'],
  align: ['ALLIED_WITH', 'with'],
  associate: ['LINKED_TO', 'with']
}
const ADJECTIVES: Readonly<Record<string, Predicate>> = {
  sympathetic: 'LINKED_TO',
  close: 'LINKED_TO',
  loyal: 'AFFILIATED_WITH',
  allegiance: 'AFFILIATED_WITH'
}
const NOTHING: readonly DraftClaim[] = []
/** Heads of those who are a part of somebody. */
export const MEMBERS =
  /^(?:members?|fighters?|leaders?hip|leader|militants?|soldiers?|officers?|agents?|students?|elements?|guerrillas?|troops|personnel|commander|chief|wing|branch|unit|units|patrol|commandos?|battalion|brigade|police|staff|spokes\w+)$/

const actor = (draft: Draft, parsed: Parsed, phrase: Phrase | null | undefined) => {
  const entity = phrase ? entityOf(draft, entityAt(draft, parsed, phrase)) : null
  return entity && ACTORS.has(entity.type) ? entity : null
}

/** "a militant group affiliated with X", "linked to X and Y", "sympathetic to X". */
export function ties(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.words.flatMap((word, i): readonly DraftClaim[] => {
    if (word.kind !== 'VERB' && !(word.lower in ADJECTIVES)) return NOTHING
    const [predicate, preposition] = (word.kind === 'VERB' ? TIES[word.lemma] : null) ?? [
      ADJECTIVES[word.lower] ?? null,
      'to'
    ]
    if (!predicate || parsed.words[i + 1]?.lower !== preposition) return []
    const left = leftOf(parsed, i)
    const subject =
      actor(draft, parsed, left && apposed(parsed, left)) ?? actor(draft, parsed, left)
    const first = phraseAfter(parsed, i + 2)
    if (!subject || !first || !left) return []
    const all = withCoordinates(parsed, first)
    return all.flatMap((other) => {
      const object = actor(draft, parsed, other)
      if (!object?.named || object.key === subject.key) return []
      return [
        makeClaim({
          predicate,
          subject: subject.key,
          object: object.key,
          quotes: [quote(draft, parsed, left.from, Math.max(all.at(-1)?.to ?? 0, other.to))],
          confidence: 0.85
        })
      ]
    })
  })
}
/** The phrase that a participle or adjective at word `i` describes. */
function leftOf(parsed: Parsed, i: number): Phrase | null {
  let end = i
  // "a group that has pledged allegiance": who swore it.
  const sworn = parsed.verbs.find((v) => v.to === i && /^(?:pledge|swear|vow)$/.test(v.lemma))
  if (sworn && !sworn.isNegated) return subjectOf(parsed, sworn)
  while (end > 0 && /^(?:AUXILIARY|ADVERB)$/.test(parsed.words[end - 1]?.kind ?? '')) end--
  if (/^(?:to|be|known)$/.test(parsed.words[end - 1]?.lower ?? '')) {
    while (end > 0 && /^(?:to|be|known)$/.test(parsed.words[end - 1]?.lower ?? '')) end--
  }
  return parsed.phrases.find((p) => p.to === end && !p.isPronoun) ?? null
}
/** "JNIM, a militant group affiliated …": the name that the phrase describes. */
const apposed = (parsed: Parsed, phrase: Phrase): Phrase | null =>
  parsed.words[phrase.from - 1]?.lower === ','
    ? (parsed.phrases.find((p) => p.to === phrase.from - 1 && p.name !== null) ?? null)
    : null

const GROUPS = /^(?:cells?|forces|commands|squads?|columns?|detachments?|elements|combatants)$/

/** "members of X", "X's fighters", "their fighters", "X militants". */
export function membership(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const head = parsed.words[phrase.head]?.lower ?? ''
    if (
      phrase.name !== null ||
      !(MEMBERS.test(head) || peopleKind(head) === 'armed' || GROUPS.test(head))
    )
      return []
    const whole = wholeOf(draft, parsed, phrase)
    const part = entityOf(draft, entityAt(draft, parsed, phrase))
    if (!whole || !part || whole.key === part.key || whole.type === 'COUNTRY') return []
    const isPerson = part.type === 'PERSON'
    // Offices with "of" are read as such.
    if (isPerson && (whole.type === 'PERSON' || phrase.of !== null)) return []
    const predicate: Predicate = isPerson
      ? 'HOLDS_POSITION'
      : part.type === 'PERSON_GROUP' && /^members?$/.test(head)
        ? 'MEMBER_OF'
        : 'PART_OF'
    return [
      makeClaim({
        predicate,
        subject: part.key,
        object: whole.key,
        quotes: [quote(draft, parsed, phrase.from, fullEnd(parsed, phrase))],
        confidence: 0.75
      })
    ]
  })
}
function wholeOf(draft: Draft, parsed: Parsed, phrase: Phrase) {
  const of = phrase.of === null ? null : parsed.phrases[phrase.of]
  if (of) return actor(draft, parsed, of)
  const from = parsed.words[phrase.to]?.lower === 'from' ? phraseAfter(parsed, phrase.to + 1) : null
  const origin = from?.name == null ? null : actor(draft, parsed, from)
  if (origin && origin.type !== 'COUNTRY' && origin.type !== 'PERSON') return origin
  const name = parsed.names.findLast(
    (n) => n.from >= phrase.from && n.to <= phrase.head && n.finding.form !== 'DEMONYM'
  )
  const named = name ? entityStartingAt(draft, name.finding.start) : null
  if (named && named.type !== 'PERSON' && ACTORS.has(named.type)) return named
  return null
}

/** "formed by A, B and C": founders of the organisation that the clause speaks of. */
export function founding(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.verbs.flatMap((verb): DraftClaim[] => {
    if (!/^(?:form|found|create|establish)$/.test(verb.lemma)) return []
    const founders = verb.isPassive
      ? prepositional(parsed, new Set(['by']), verb.to, verb.to + 1)
      : []
    const founded = verb.isPassive ? organisationBefore(draft, parsed, verb.from) : null
    if (!founders.length || !founded) return []
    const words = quote(draft, parsed, verb.verb, founders.at(-1)?.to ?? verb.to)
    return founders.flatMap((f) => {
      const who = actor(draft, parsed, f)
      if (!who || who.key === founded.key) return []
      return [
        makeClaim({
          predicate: 'FOUNDED',
          subject: who.key,
          object: founded.key,
          quotes: [words],
          confidence: 0.85
        })
      ]
    })
  })
}
/** The last named organisation before a word of the sentence. */
function organisationBefore(draft: Draft, parsed: Parsed, before: number) {
  const name = parsed.phrases.findLast(
    (p) =>
      p.to <= before &&
      p.name !== null &&
      /^(?:ARMED_GROUP|INTERGOVERNMENTAL_ORG|ORGANIZATION|POLITICAL_PARTY|MEDIA|PRIVATE_MILITARY_COMPANY)$/.test(
        entityOf(draft, entityAt(draft, parsed, p))?.type ?? ''
      )
  )
  return name ? entityOf(draft, entityAt(draft, parsed, name)) : null
}

const PLACES = new Set<EntityType | null>(['COUNTRY', 'REGION', 'CITY'])
/** "bands operating in X", "the group is active in X", "rebels based in X". */
export function activity(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.words.flatMap((word, i): readonly DraftClaim[] => {
    if (!/^(?:operating|operates?|active|based|present)$/.test(word.lower)) return NOTHING
    if (parsed.words[i + 1]?.lower !== 'in') return NOTHING
    const left = leftOf(parsed, i)
    const who = actor(draft, parsed, left)
    const first = phraseAfter(parsed, i + 2)
    if (!left || !who || who.type === 'COUNTRY' || !first) return NOTHING
    return withCoordinates(parsed, first).flatMap((phrase) => {
      const place = entityOf(draft, entityAt(draft, parsed, phrase))
      if (!place?.named || !PLACES.has(place.type)) return []
      return [
        makeClaim({
          predicate: 'ACTIVE_IN',
          subject: who.key,
          object: place.key,
          quotes: [quote(draft, parsed, left.from, phrase.to)],
          confidence: 0.8
        })
      ]
    })
  })
}
