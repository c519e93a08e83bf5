import { ACTORS } from '../actors.ts'
import { BODIES } from '../bodies.ts'
import type { EntityType, Predicate } from '../../../model.ts'
import { fullEnd, phraseAfter, subjectOf, withCoordinates } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { peopleKind } from '../../lexicon/nouns.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'
import { subjectBefore } from './belonging.ts'

type Tie = readonly [Predicate, RegExp]
const TO = /^to$/
const TO_OR_WITH = /^(?:to|with)$/
const TIES = new Map<string, Tie>([
  ['affiliate', ['AFFILIATED_WITH', TO_OR_WITH]],
  ['link', ['LINKED_TO', TO_OR_WITH]],
  ['tie', ['LINKED_TO', TO]],
  ['connect', ['LINKED_TO', TO_OR_WITH]],
  ['ally', ['ALLIED_WITH', TO_OR_WITH]],
  ['align', ['ALLIED_WITH', TO_OR_WITH]],
  ['associate', ['LINKED_TO', /^with$/]]
])
const ADJECTIVES = new Map<string, Tie>([
  ['sympathetic', ['LINKED_TO', TO]],
  ['close', ['LINKED_TO', TO]],
  ['loyal', ['AFFILIATED_WITH', TO]],
  ['allegiance', ['AFFILIATED_WITH', TO]],
  ['loyalty', ['AFFILIATED_WITH', TO]],
  ['fealty', ['AFFILIATED_WITH', TO]]
])
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
    const tie =
      (word.kind === 'VERB' ? TIES.get(word.lemma) : undefined) ?? ADJECTIVES.get(word.lower)
    if (!tie) return NOTHING
    const [predicate, preposition] = tie
    if (!preposition.test(parsed.words[i + 1]?.lower ?? '')) return NOTHING
    const left = leftOf(parsed, i)
    const subject =
      actor(draft, parsed, left && apposed(parsed, left)) ?? actor(draft, parsed, left)
    const first = phraseAfter(parsed, i + 2)
    if (!subject || !first || first.isPronoun || !left) return []
    const all = withCoordinates(parsed, first)
    return all.flatMap((other) => {
      const told = actor(draft, parsed, other)
      // "allied with a wing of X": whose it is.
      const of = told?.named || other.of === null ? undefined : parsed.phrases[other.of]
      const object =
        of && MEMBERS.test(parsed.words[other.head]?.lower ?? '') ? actor(draft, parsed, of) : told
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
  if (end < i && parsed.words[end - 1]?.lower === ',') return subjectBefore(parsed, end)
  if (/^(?:to|be|known)$/.test(parsed.words[end - 1]?.lower ?? '')) {
    while (end > 0 && /^(?:to|be|known)$/.test(parsed.words[end - 1]?.lower ?? '')) end--
  }
  const isRelative = /^(?:which|that|who|they|it|he|she)$/.test(parsed.words[end - 1]?.lower ?? '')
  return parsed.phrases.find((p) => p.to === end && (!p.isPronoun || isRelative)) ?? null
}
/** "JNIM, a militant group affiliated …": the name that the phrase describes. */
const apposed = (parsed: Parsed, phrase: Phrase): Phrase | null =>
  parsed.words[phrase.from - 1]?.lower === ','
    ? (parsed.phrases.find((p) => p.to === phrase.from - 1 && p.name !== null) ?? null)
    : null

const GROUPS = /^(?:cells?|forces|commands|squads?|columns?|detachments?|elements|combatants)$/

/** Those of whom a body has many. */
const RANK_AND_FILE =
  /^(?:member|fighter|militant|guerrilla|rebel|soldier|insurgent|gunman|jihadist|commando|agent|recruit|activist|militiaman|trooper|ranger|policeman|policewoman)$/

/** "the Hezbollah fighter Ali Akil": whose fighter a name is. */
export function fighters(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const name = phrase.name === null ? undefined : parsed.names[phrase.name]
    if (!name || !RANK_AND_FILE.test(parsed.words[name.from - 1]?.lower ?? '')) return []
    const person = entityOf(draft, entityAt(draft, parsed, phrase))
    const inside = parsed.names.find((n) => n.from >= phrase.from && n.to === name.from - 1)
    const whole = inside ? entityStartingAt(draft, inside.finding.start) : null
    if (person?.type !== 'PERSON' || !whole || !BODIES.has(whole.type)) return []
    const words = parsed.words.slice(phrase.from, name.from)
    if (words.some((w) => /^(?:former|ex|suspected|alleged)$/.test(w.lower))) return []
    return [
      makeClaim({
        predicate: 'MEMBER_OF',
        subject: person.key,
        object: whole.key,
        quotes: [quote(draft, parsed, phrase.from, phrase.to)],
        confidence: 0.8
      })
    ]
  })
}

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
      ? RANK_AND_FILE.test(head)
        ? 'MEMBER_OF'
        : 'HOLDS_POSITION'
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

const PLACES = new Set<EntityType | null>(['COUNTRY', 'REGION', 'CITY'])
/** "bands operating in X", "the group is active in X", "rebels based in X". */
export function activity(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.words.flatMap((word, i): readonly DraftClaim[] => {
    if (!/^(?:operating|operates?|active|based|present|stationed)$/.test(word.lower)) return NOTHING
    if (!/^(?:in|around|across|throughout|along)$/.test(parsed.words[i + 1]?.lower ?? ''))
      return NOTHING
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
