import type { EntityType, Predicate } from '../../../model.ts'
import { fullEnd, objectsOf, prepositional, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import { phraseKey } from '../../draft.ts'
import type { Draft, DraftClaim, DraftEntity } from '../../draft.ts'
import { ACTORS } from '../actors.ts'
import { BODIES } from '../bodies.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'
import { voiceOf } from './voices.ts'

/** "the ELN's Catatumbo Front", "the army's 30th Brigade": a named part of a body. */
export function namedParts(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const of = phrase.of !== null && isUnit(parsed, phrase) ? parsed.phrases[phrase.of] : undefined
    if (phrase.name === null || (phrase.possessor === null && !of)) return []
    const part = entityOf(draft, entityAt(draft, parsed, phrase))
    const owner = of ? entityOf(draft, entityAt(draft, parsed, of)) : ownerOf(draft, parsed, phrase)
    if (!part?.named || !owner || owner.key === part.key || !BODIES.has(part.type)) return []
    const isLeader = owner.type === 'PERSON' && part.type === 'ARMED_GROUP'
    if (!isLeader && (!BODIES.has(owner.type) || owner.type === 'MEDIA' || part.type === 'MEDIA'))
      return []
    return [
      makeClaim({
        predicate: isLeader ? 'HOLDS_POSITION' : 'PART_OF',
        subject: isLeader ? owner.key : part.key,
        object: isLeader ? part.key : owner.key,
        quotes: [quote(draft, parsed, phrase.from, of ? of.to : phrase.to)],
        confidence: 0.75
      })
    ]
  })
}

/** "the Arnulfo Cruz Command of the NPA": a unit by its last word. */
const isUnit = (parsed: Parsed, { head }: Phrase): boolean =>
  UNIT.test(parsed.words[head]?.lower ?? '')
const UNIT =
  /^(?:command|battalion|brigades?|front|bloc|division|wing|faction|branch|regiment|squadron|unit|katiba|column|corps|company|cell|chapter|directorate|bureau)$/

/** Whose a phrase is: "al-Qaeda's branch", "the army's brigade". */
export function ownerOf(draft: Draft, parsed: Parsed, phrase: Phrase): DraftEntity | null {
  const name = parsed.names.find((n) => n.to === phrase.possessor && n.from >= phrase.from)
  if (name) return entityStartingAt(draft, name.finding.start)
  const key = phraseKey(parsed.sentence.index, phrase.index)
  return entityOf(draft, draft.membersOfPhrase.get(`${key}:possessor`)?.[0])
}

type Rule = Readonly<{ predicate: Predicate; objects: ReadonlySet<EntityType | null> }>
const RULED = new Set<EntityType | null>(['COUNTRY', 'REGION', 'CITY'])
const RUN = new Set<EntityType | null>([
  'FACILITY',
  'ORGANIZATION',
  'PRIVATE_MILITARY_COMPANY',
  'MEDIA'
])
const RULES: Readonly<Record<string, Rule>> = {
  rule: { predicate: 'GOVERNS', objects: RULED },
  govern: { predicate: 'GOVERNS', objects: RULED },
  administer: { predicate: 'GOVERNS', objects: RULED },
  own: { predicate: 'OPERATES', objects: RUN },
  operate: { predicate: 'OPERATES', objects: RUN },
  run: { predicate: 'OPERATES', objects: RUN },
  belong: { predicate: 'OPERATES', objects: new Set<EntityType | null>(['FACILITY']) }
}
const STATE = new Set<EntityType | null>(['SECURITY_FORCE', 'GOVERNMENT_BODY', 'ARMED_GROUP'])
const BY = new Set(['by'])
const TO = new Set(['to'])
/** "owned today by X": words within which the agent comes. */
const NEAR = 3
/** What is run into a wall. */
const VEHICLE = /^(?:car|lorry|truck|bus|taxi|motorcycle|van|jeep|boat|ship|vessel)$/

/** "X, which owns the mine", "the airport, run by X", "Y, ruled by X": who runs what, and who rules where. */
export function running(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.verbs.flatMap((verb): DraftClaim[] => {
    const rule = RULES[verb.lemma]
    if (!rule || verb.modal !== null || verb.isNegated) return []
    const isReduced = parsed.words
      .slice(verb.to, verb.to + NEAR)
      .some((w, i, near) => w.lower === 'by' && near.slice(0, i).every((x) => x.kind === 'ADVERB'))
    const isPassive = verb.isPassive || isReduced
    const isReversed = verb.lemma === 'belong'
    const left = isReversed
      ? (prepositional(parsed, TO, verb.to, verb.to + 1)[0] ?? null)
      : isPassive
        ? (prepositional(parsed, BY, verb.to, verb.to + NEAR)[0] ?? null)
        : subjectOf(parsed, verb)
    const right = isReversed
      ? subjectOf(parsed, verb)
      : isPassive
        ? (heldBefore(parsed, verb.from) ?? subjectOf(parsed, verb))
        : (objectsOf(parsed, verb)[0] ?? null)
    const who = left && entityOf(draft, entityAt(draft, parsed, left))
    const what = right && entityOf(draft, entityAt(draft, parsed, right))
    if (!left || !right || !who || !what || who.key === what.key) return []
    // "the army runs the airport": of those without a name only who has arms or rules.
    if (!who.named && !(STATE.has(who.type) && what.type === 'FACILITY')) return []
    if (!ACTORS.has(who.type) || !rule.objects.has(what.type)) return []
    if (!isReversed && VEHICLE.test(parsed.words[right.head]?.lower ?? '')) return []
    // A person at the head of a body holds an office in it.
    if (who.type === 'PERSON' && (rule.predicate === 'GOVERNS' || what.type !== 'FACILITY'))
      return []
    if (rule.predicate === 'GOVERNS' && (!BODIES.has(who.type) || !what.named)) return []
    const voice = voiceOf(draft, parsed, verb)
    if (!voice) return []
    const from = Math.min(left.from, right.from, verb.from)
    const to = Math.max(fullEnd(parsed, left), fullEnd(parsed, right), verb.to)
    return [
      makeClaim({
        predicate: rule.predicate,
        subject: who.key,
        object: what.key,
        quotes: [quote(draft, parsed, from, to)],
        confidence: 0.75,
        ...voice
      })
    ]
  })
}

/** Words of a participle and what it takes before the next. */
const ASIDE = 6
/** "the mine, run by X", "the mine is run by X". */
function heldBefore(parsed: Parsed, at: number): Phrase | null {
  const end = parsed.words[at - 1]?.lower === ',' ? at - 1 : at
  const beside = parsed.phrases.find((p) => p.to === end)
  if (beside || parsed.words[at - 1]?.lower !== 'and') return beside ?? null
  // "the mill, rebuilt in 1979 and owned by X"
  const first = parsed.verbs.findLast((v) => v.to < at && v.to > at - ASIDE)
  return first ? heldBefore(parsed, first.from) : null
}
