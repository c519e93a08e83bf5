import type { EntityType, Predicate } from '../../../model.ts'
import { fullEnd, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftClaim, DraftEntity } from '../../draft.ts'
import { ACTORS } from '../actors.ts'
import { entityAt, makeClaim, quote } from '../claims.ts'
import { entityOf, entityStartingAt } from '../lookups.ts'
import { ownerOf } from './owned.ts'
import { MEMBERS } from './ties.ts'
import { claimant, isDeniedBefore } from './voices.ts'

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
  members: 'MEMBER_OF',
  ally: 'ALLIED_WITH',
  allies: 'ALLIED_WITH',
  partner: 'ALLIED_WITH',
  unit: 'PART_OF',
  division: 'PART_OF',
  component: 'PART_OF',
  chapter: 'PART_OF',
  breakaway: 'AFFILIATED_WITH',
  franchise: 'AFFILIATED_WITH',
  proxy: 'AFFILIATED_WITH'
}
const PERSONAL: ReadonlySet<Predicate> = new Set<Predicate>(['MEMBER_OF', 'ALLIED_WITH'])

const actor = (draft: Draft, parsed: Parsed, phrase: Phrase | null) => {
  const entity = phrase ? entityOf(draft, entityAt(draft, parsed, phrase)) : null
  return entity && ACTORS.has(entity.type) ? entity : null
}

/** "X is part of Y", "X, an affiliate of Y": what the words say that one is of the other. */
export function belonging(draft: Draft, parsed: Parsed): readonly DraftClaim[] {
  return parsed.phrases.flatMap((phrase): DraftClaim[] => {
    const predicate = IS_OF[parsed.words[phrase.head]?.lower ?? '']
    const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
    const owned =
      of || (phrase.possessor === null && !isCompound(parsed, phrase))
        ? undefined
        : (ownerOf(draft, parsed, phrase) ?? namedInside(draft, parsed, phrase))
    if (!predicate || !(of ?? owned)) return []
    const view = regarded(draft, parsed, phrase)
    const left =
      view?.what ??
      copulaSubject(parsed, phrase) ??
      apposed(parsed, phrase) ??
      beforeAllies(parsed, phrase)
    // A description that is one with the name is read with the members.
    const own = entityAt(draft, parsed, phrase)
    if (
      left &&
      own === entityAt(draft, parsed, left) &&
      MEMBERS.test(parsed.words[phrase.head]?.lower ?? '')
    )
      return []
    const body = of ? actor(draft, parsed, of) : (owned ?? null)
    const isDenied = isDeniedBefore(parsed, phrase)
    return listBefore(parsed, left)
      .flatMap((part) => tie(draft, parsed, predicate, part, of ?? phrase, body, isDenied))
      .map((claim) => (view ? { ...claim, claimants: view.claimants } : claim))
  })
}

/** "the al Qaeda affiliate": the name before the noun is whose it is. */
const isCompound = (parsed: Parsed, { head }: Phrase): boolean =>
  /^(?:affiliate|offshoot|subsidiary|franchise|proxy|splinter)$/.test(
    parsed.words[head]?.lower ?? ''
  ) && parsed.words[head - 1]?.kind === 'NAME'
function namedInside(draft: Draft, parsed: Parsed, { from, head }: Phrase): DraftEntity | null {
  const name = parsed.names.find((n) => n.to === head && n.from >= from)
  const whole = name ? entityStartingAt(draft, name.finding.start) : null
  return whole && ACTORS.has(whole.type) ? whole : null
}

/** "Mali, Niger and Chad are members": all that a list ends with the last of. */
function listBefore(parsed: Parsed, last: Phrase | null): readonly (Phrase | null)[] {
  if (!last) return [null]
  const tie = parsed.words[last.from - 1]?.lower ?? ''
  const before =
    tie === 'and' || tie === ',' ? parsed.phrases.find((p) => p.to === last.from - 1) : undefined
  const isListed = before && before.name !== null && last.name !== null
  return isListed && (tie === 'and' || isInList(parsed, last))
    ? [...listBefore(parsed, before), last]
    : [last]
}
/** "Mali, Niger and": what "and" follows is no aside. */
const isInList = (parsed: Parsed, { to }: Phrase): boolean =>
  /^(?:and|,)$/.test(parsed.words[to]?.lower ?? '')

const REGARDS = /^(?:regard|describe|consider|see|view|call|treat|denounce|label|brand)$/
/** "Turkey regards X as an arm of Y", "X, which it describes as a wing of Y": whose view it is. */
function regarded(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase
): Readonly<{ what: Phrase; claimants: DraftClaim['claimants'] }> | null {
  const isAs = parsed.words[phrase.from - 1]?.lower === 'as'
  const verb = parsed.verbs.findLast((v) => v.to <= phrase.from)
  if (!verb || verb.isNegated || verb.isPassive || !REGARDS.test(verb.lemma)) return null
  const behind = parsed.phrases.find((p) => p.from >= verb.to && p.to <= phrase.from)
  if (behind ? behind.to !== phrase.from - (isAs ? 1 : 0) : !isAs || verb.to !== phrase.from - 1)
    return null
  const who = subjectOf(parsed, verb) ?? parsed.phrases.find((p) => p.to === verb.from) ?? null
  const relative = behind ? null : beforeWhich(parsed, verb.from)
  const what = behind ?? relative
  if (!what || !who) return null
  const teller = relative ? parsed.phrases.find((p) => p.to === verb.from && p !== relative) : who
  const entity = entityAt(draft, parsed, teller ?? who)
  return entity ? { what, claimants: [claimant(draft, parsed, entity, verb)] } : null
}

/** "the RKK, which he described": what the relative clause is about. */
function beforeWhich(parsed: Parsed, verb: number): Phrase | null {
  const which = parsed.words.findLastIndex(
    (w, i) => i < verb && i > verb - 6 && w.lower === 'which'
  )
  if (which < 0) return null
  const end = parsed.words[which - 1]?.lower === ',' ? which - 1 : which
  return parsed.phrases.find((p) => p.to === end && p.name !== null) ?? null
}

/** Who is a member of a body without being a part of it. */
const JOINS = new Set<EntityType | null>(['PERSON', 'COUNTRY'])
const WHOLES = new Set<EntityType | null>(['PERSON', 'PERSON_GROUP', 'COUNTRY'])

function tie(
  draft: Draft,
  parsed: Parsed,
  predicate: Predicate,
  left: Phrase | null,
  whole: Phrase,
  body: DraftEntity | null,
  isDenied: boolean
): DraftClaim[] {
  const part = actor(draft, parsed, left)
  const isKnown = body?.named === true || (body?.type === 'ARMED_GROUP' && predicate === 'PART_OF')
  if (!left || !part?.named || !body || !isKnown || part.key === body.key) return []
  if (predicate !== 'ALLIED_WITH' && WHOLES.has(body.type)) return []
  if (
    (part.type === 'PERSON') !== (predicate === 'MEMBER_OF') &&
    !(PERSONAL.has(predicate) && part.type !== 'PERSON')
  )
    return []
  const from = Math.min(left.from, whole.from)
  return [
    makeClaim({
      predicate: predicate === 'MEMBER_OF' && !JOINS.has(part.type) ? 'PART_OF' : predicate,
      subject: part.key,
      object: body.key,
      quotes: [quote(draft, parsed, from, fullEnd(parsed, whole))],
      confidence: 0.8,
      ...(isDenied ? { polarity: 'NEGATED', epistemic: 'FALSE_CERTAIN' } : {})
    })
  ]
}

/** "X (Y), 50, is a member": the subject of the copula before a phrase. */
export function copulaSubject(parsed: Parsed, phrase: Phrase): Phrase | null {
  let at = phrase.from - 1
  while (/^(?:ADVERB|NEGATION)$/.test(parsed.words[at]?.kind ?? '')) at--
  if (!/^(?:is|are|was|were|became|remains|been)$/.test(parsed.words[at]?.lower ?? '')) return null
  return subjectBefore(parsed, at)
}

/** The subject of the auxiliary at word `at`, asides between them skipped. */
export function subjectBefore(parsed: Parsed, auxiliary: number): Phrase | null {
  let at = auxiliary - 1
  while (/^(?:AUXILIARY|ADVERB|NEGATION)$/.test(parsed.words[at]?.kind ?? '')) at--
  if (parsed.words[at]?.lower === ')')
    at = parsed.words.findLastIndex((w, i) => i < at && w.lower === '(') - 1
  if (parsed.words[at]?.lower === ',')
    at = parsed.words.findLastIndex((w, i) => i < at && i > at - ASIDE && w.lower === ',') - 1
  if (parsed.words[at]?.kind === 'MODAL') return null
  return parsed.phrases.find((p) => p.to === at + 1) ?? null
}
/** Words of an aside between a subject and its copula. */
const ASIDE = 10

/** "X and their allies of Y": whose allies they are. */
const beforeAllies = (parsed: Parsed, { from, head }: Phrase): Phrase | null =>
  parsed.words[from - 1]?.lower === 'and' &&
  /^(?:its|their|his)$/.test(parsed.words[from]?.lower ?? '') &&
  /^(?:ally|allies|partners?)$/.test(parsed.words[head]?.lower ?? '')
    ? (parsed.phrases.find((p) => p.to === from - 1 && p.name !== null) ?? null)
    : null

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
