import type { EntityType, Predicate } from '../../../model.ts'
import { fullEnd, phraseAfter, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { ACTORS } from '../actors.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf, speechIn } from '../lookups.ts'
import { MEMBERS } from './ties.ts'

/** What a description says somebody is of somebody else. */
const IS_OF: Readonly<Record<string, Predicate>> = {
  part: 'PART_OF',
  branch: 'PART_OF',
  wing: 'PART_OF',
  arm: 'PART_OF',
  affiliate: 'AFFILIATED_WITH',
  offshoot: 'AFFILIATED_WITH',
  splinter: 'AFFILIATED_WITH',
  faction: 'PART_OF',
  subsidiary: 'PART_OF',
  cell: 'PART_OF',
  member: 'MEMBER_OF',
  ally: 'ALLIED_WITH',
  allies: 'ALLIED_WITH'
}
const PERSONAL: ReadonlySet<Predicate> = new Set<Predicate>(['MEMBER_OF', 'ALLIED_WITH'])

const actor = (draft: Draft, parsed: Parsed, phrase: Phrase | null) => {
  const entity = phrase ? entityOf(draft, entityAt(draft, parsed, phrase)) : null
  return entity && ACTORS.has(entity.type) ? entity : null
}

/** "X is part of Y", "X, an affiliate of Y", "X belongs to Y": what the words say that one is of the other. */
export function belonging(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return [...described(draft, parsed), ...belongs(draft, parsed)]
}

function described(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const predicate = IS_OF[parsed.words[phrase.head]?.lower ?? '']
    const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
    if (!predicate || !of) return []
    const left = copulaSubject(parsed, phrase) ?? apposed(parsed, phrase)
    // Who belongs to whom is contested: where somebody says it, it is no plain fact.
    if (predicate === 'MEMBER_OF' && isSaid(draft, parsed, phrase)) return []
    // A description that is one with the name is read with the members.
    const own = entityAt(draft, parsed, phrase)
    if (
      left &&
      own === entityAt(draft, parsed, left) &&
      MEMBERS.test(parsed.words[phrase.head]?.lower ?? '')
    )
      return []
    return tie(draft, parsed, predicate, left, of)
  })
}

const isSaid = (draft: Draft, parsed: Parsed, phrase: Phrase): boolean => {
  const start = parsed.words[phrase.from]?.start ?? 0
  return speechIn(draft, parsed.sentence.index).some(
    ({ content }) => content.start <= start && start < content.end
  )
}

function belongs(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.verbs.flatMap((verb): DraftClaim[] => {
    if (verb.isNegated || verb.modal !== null) return []
    const after = parsed.words[verb.to]?.lower
    const [predicate, at] =
      verb.lemma === 'belong' && after === 'to'
        ? (['PART_OF', verb.to + 1] as const)
        : verb.lemma === 'join'
          ? (['MEMBER_OF', verb.to] as const)
          : [null, 0]
    if (!predicate) return []
    const left = subjectOf(parsed, verb)
    const whole = phraseAfter(parsed, at)
    const isPerson = actor(draft, parsed, left)?.type === 'PERSON'
    if (predicate === 'MEMBER_OF' && !isPerson) return []
    return whole ? tie(draft, parsed, isPerson ? 'MEMBER_OF' : predicate, left, whole) : []
  })
}

const WHOLES = new Set<EntityType | null>(['PERSON', 'PERSON_GROUP', 'COUNTRY'])

function tie(
  draft: Draft,
  parsed: Parsed,
  predicate: Predicate,
  left: Phrase | null,
  whole: Phrase
): DraftClaim[] {
  const part = actor(draft, parsed, left)
  const body = actor(draft, parsed, whole)
  if (!left || !part?.named || !body?.named || part.key === body.key) return []
  if (predicate !== 'ALLIED_WITH' && WHOLES.has(body.type)) return []
  if (
    (part.type === 'PERSON') !== (predicate === 'MEMBER_OF') &&
    !(PERSONAL.has(predicate) && part.type !== 'PERSON')
  )
    return []
  const from = Math.min(left.from, whole.from)
  return [
    makeClaim({
      predicate: predicate === 'MEMBER_OF' && part.type !== 'PERSON' ? 'PART_OF' : predicate,
      subject: part.key,
      object: body.key,
      quotes: [quote(draft, parsed, from, fullEnd(parsed, whole))],
      confidence: 0.8
    })
  ]
}

/** "X (Y), 50, is a member": the subject of the copula before a phrase. */
function copulaSubject(parsed: Parsed, phrase: Phrase): Phrase | null {
  let at = phrase.from - 1
  if (!/^(?:is|are|was|were|became|remains|be)$/.test(parsed.words[at]?.lower ?? '')) return null
  while (/^(?:AUXILIARY|ADVERB|MODAL)$/.test(parsed.words[at]?.kind ?? '')) at--
  if (parsed.words[at]?.lower === ')')
    at = parsed.words.findLastIndex((w, i) => i < at && w.lower === '(') - 1
  if (parsed.words[at]?.lower === ',')
    at = parsed.words.findLastIndex((w, i) => i < at && i > at - ASIDE && w.lower === ',') - 1
  return parsed.phrases.find((p) => p.to === at + 1) ?? null
}
/** Words of an aside between a subject and its copula. */
const ASIDE = 10

/** "X, an affiliate": the name that a comma parts from its description. */
function apposed(parsed: Parsed, phrase: Phrase): Phrase | null {
  if (parsed.words[phrase.from - 1]?.lower !== ',') return null
  const left = parsed.phrases.find((p) => p.to === phrase.from - 1)
  if (left) return left.name === null ? null : left
  const end =
    parsed.words[phrase.from - 2]?.lower === ')'
      ? parsed.words.findLastIndex((w, i) => i < phrase.from && w.lower === '(')
      : -1
  return end < 0 ? null : (parsed.phrases.find((p) => p.to === end && p.name !== null) ?? null)
}
