import type { EntityType } from '../../model.ts'
import { beforeBetween } from './between.ts'
import { beforeBond } from './bonds.ts'
import { bodyType, peopleKind, singular } from '../lexicon/nouns.ts'
import { beforeAmount, isAsMuchAs } from './amounts.ts'
import {
  beforeAsideClause,
  beforeBracket,
  beforeQuotation,
  describesDocument,
  describesObject,
  isAfterAdverbial,
  isAfterPlace,
  isInCourt
} from './asides.ts'
import { isWhen } from './datePhrases.ts'
import { isComma, isStop, phraseEndingAt, phraseStartingAt, verbEndingAt } from './edges.ts'
import { believedToBe, doneByOthers, overAdverbials } from './farSubjects.ts'
import type { Parsed } from './parse.ts'
import type { Phrase } from './phrases.ts'
import { describedByParticiple, isFastened } from './participles.ts'
import { antecedent, beforePlainRelative, beforeRelative, opensRelative } from './relatives.ts'
import type { VerbGroup } from './verbs.ts'
import { beforeWhere } from './whereClauses.ts'

/** The phrase before a run of prepositional phrases that ends at `end` ("the blast in the market of X"). */
function leftmostOfRun(parsed: Parsed, phrase: Phrase): Phrase {
  let current = phrase
  for (let steps = 0; steps < 6; steps++) {
    const before = parsed.words[current.from - 1]
    const described =
      before?.lower === '/'
        ? phraseEndingAt(parsed, current.from - 1)
        : (beforePlainRelative(parsed, current) ??
          beforeBetween(parsed, current) ??
          beforeBond(parsed, current))
    if (described) {
      current = described
      continue
    }
    const isTied =
      before !== undefined &&
      (before.kind === 'PREPOSITION' || isAsMuchAs(parsed, current.from - 1)) &&
      !opensClause(parsed, current, before.lower) &&
      (before.lower !== 'by' || !parsed.verbs.some((v) => v.to < current.from))
    const tied = isTied ? beforeAmount(parsed, current.from - 1) : current.from
    // "a boat bound for Italy": the boat.
    const end =
      isTied && /^(?:bound|headed|destined)$/.test(parsed.words[tied - 1]?.lower ?? '')
        ? tied - 1
        : tied
    const listed = isTied
      ? null
      : (beforeListOfArms(parsed, current) ?? beforeListOfPlaces(parsed, current))
    if (listed) {
      current = listed
      continue
    }
    const outer =
      (isTied ? phraseEndingAt(parsed, end) : null) ??
      describedByParticiple(parsed, end, isTied) ??
      doneByOthers(parsed, current) ??
      believedToBe(parsed, current)
    if (!outer || outer.isPronoun) return current
    current = outer
  }
  return current
}
/** "Two towns trade blame after a depot is hit": what is no event behind "after" is the subject itself. */
const opensClause = (parsed: Parsed, phrase: Phrase, before: string): boolean => {
  if (!/^(?:after|before|since|until)$/.test(before)) return false
  const head = parsed.words[phrase.head]?.lower ?? ''
  return (
    phrase.isPronoun ||
    phrase.name !== null ||
    peopleKind(head) !== null ||
    bodyType(head, []) !== null
  )
}
/** "Youths in Arras and other towns of the north": the first of the places that one preposition brings. */
function beforeListOfPlaces(parsed: Parsed, last: Phrase): Phrase | null {
  if (parsed.words[last.from - 1]?.lower !== 'and' || !isPlace(parsed, last)) return null
  let first = phraseEndingAt(parsed, last.from - 1)
  while (first && isComma(parsed, first.from - 1) && isPlace(parsed, first))
    first = phraseEndingAt(parsed, first.from - 1)
  const isTied = first && parsed.words[first.from - 1]?.kind === 'PREPOSITION'
  return first && isTied && isPlace(parsed, first) ? first : null
}
const PLACES: ReadonlySet<EntityType | null> = new Set<EntityType | null>([
  'CITY',
  'REGION',
  'COUNTRY'
])
const isPlace = (parsed: Parsed, { head, name }: Phrase): boolean => {
  const named = name === null ? undefined : parsed.names[name]
  if (named) return named.finding.form === 'NAME' && PLACES.has(named.finding.type)
  return PLACES.has(bodyType(parsed.words[head]?.lower ?? '', []))
}
/** "men armed with knives and guns": the first of what they bear, from its last. */
function beforeListOfArms(parsed: Parsed, last: Phrase): Phrase | null {
  if (parsed.words[last.from - 1]?.kind !== 'CONJUNCTION') return null
  const first = phraseEndingAt(parsed, last.from - 1)
  const [armed, tie] = [first && first.from - 2, first && first.from - 1]
  if (armed === null || tie === null || parsed.words[tie]?.lower !== 'with') return null
  return /^(?:armed|equipped|loaded|dressed)$/.test(parsed.words[armed]?.lower ?? '') ? first : null
}
/** Who does it (or whom it is done to, when passive): the phrase before the verb, relatives and lists resolved. */
export function subjectOf(parsed: Parsed, verb: VerbGroup, depth = 0): Phrase | null {
  if (depth > 4) return null
  if (depth > 0 || verb.index < 0) return findSubject(parsed, verb, depth)
  const known = subjects.get(verb)
  if (known !== undefined) return known
  const found = findSubject(parsed, verb, 0)
  subjects.set(verb, found)
  return found
}
/** A verb group is of one sentence, so that its subject stays the same. */
const subjects = new WeakMap<VerbGroup, Phrase | null>()

function findSubject(parsed: Parsed, verb: VerbGroup, depth: number): Phrase | null {
  let i = verb.from - 1
  while (i >= 0 && parsed.words[i]?.kind === 'ADVERB') i--
  i = beforeQuotation(parsed, beforeBracket(parsed, i))
  const before = parsed.words[i]
  if (!before || isStop(parsed, i)) return null
  if (before.kind === 'CONJUNCTION') return sharedSubject(parsed, verb, depth)
  if (isComma(parsed, i)) {
    const inside =
      beforeInclusion(parsed, i) ??
      (verb.isPassive && isFinite(verb) ? beforeParenthesis(parsed, i) : null)
    if (inside) return inside
    const fastened = phraseEndingAt(parsed, i)
    if (fastened && isFastened(parsed, verb)) return fastened
    const outer =
      verb.isParticiple || verb.isPassive || isAfterAdverbial(parsed, i)
        ? sharedSubject(parsed, verb, depth)
        : null
    const row = outer ? null : opensRow(parsed, verb) ? sharedSubject(parsed, verb, depth) : null
    return (
      outer ??
      (row && isAfterPlace(parsed, i) ? row : null) ??
      beforeParenthesis(parsed, i) ??
      row ??
      besideParticiple(parsed, verb, i)
    )
  }
  if (before.kind === 'PREPOSITION' || before.kind === 'SUBORDINATOR') {
    if (before.lower === 'that') return antecedent(parsed, i)
    if (!verb.isParticiple) return null
    return accusedBefore(parsed, i) ?? sharedSubject(parsed, verb, depth)
  }
  const phrase = phraseEndingAt(parsed, i + 1)
  if (!phrase) {
    const chained = verb.isInfinitive ? verbEndingAt(parsed, i + 1) : null
    return chained ? subjectOf(parsed, chained, depth + 1) : null
  }
  if (phrase.isPronoun && /^(?:who|which|that)$/.test(parsed.words[phrase.head]?.lower ?? '')) {
    return antecedent(parsed, phrase.from)
  }
  if (isReadily(parsed, verb)) return ofReadiness(parsed, i)
  if (verb.isInfinitive) {
    const over = overAdverbials(parsed, phrase)
    if (over.verb) return subjectOf(parsed, over.verb, depth + 1)
    if (!over.phrase.isPronoun && verbEndingAt(parsed, over.phrase.from)) return over.phrase
  }
  const found = beforeRelative(parsed, verb, phrase) ?? leftmostOfRun(parsed, phrase)
  return isInCourt(parsed, verb, found) ? sharedSubject(parsed, verb, depth) : found
}

/** "The raid, claimed by X, was": what a participle behind a comma describes. */
function besideParticiple(parsed: Parsed, verb: VerbGroup, comma: number): Phrase | null {
  if (verb.to - verb.from > 1 || !/^(?:by|for|of|on)$/.test(parsed.words[verb.to]?.lower ?? ''))
    return null
  const phrase = phraseEndingAt(parsed, comma)
  return phrase && leftmostOfRun(parsed, phrase)
}

/** "The hall, home to families who had fled, was struck": whatever is told between the commas, it was the hall. */
const isFinite = (verb: VerbGroup): boolean =>
  verb.to - verb.from > 1 && !verb.isInfinitive && !verb.isParticiple

/** "were quick to deny", "went on to deny": what is told by the infinitive was done. */
export const isReadily = (parsed: Parsed, verb: VerbGroup): boolean =>
  verb.isInfinitive &&
  parsed.words[verb.from]?.lower === 'to' &&
  /^(?:quick|quicker|swift|prompt|first|rushed|hastened|hurried|raced)$/.test(
    parsed.words[verb.from - 1]?.lower ?? ''
  )
/** The subject of the "was" before the adjective at word `i`. */
function ofReadiness(parsed: Parsed, i: number): Phrase | null {
  let at = i - 1
  while (/^(?:ADVERB|AUXILIARY|DET)$/.test(parsed.words[at]?.kind ?? '')) at--
  const phrase = phraseEndingAt(parsed, at + 1)
  return phrase && leftmostOfRun(parsed, phrase)
}

/** "stopped a bus, told the driver to get out and shot him": one of several done in a row. */
function opensRow(parsed: Parsed, verb: VerbGroup): boolean {
  if (!/^(?:PAST|PARTICIPLE)$/.test(parsed.words[verb.verb]?.form ?? '')) return false
  const next = parsed.verbs.find((v) => v.from >= verb.to && !v.isInfinitive)
  return next !== undefined && parsed.words[next.from - 1]?.kind === 'CONJUNCTION'
}

/** "blamed the party (P) of cooperating": who is accused does it. */
function accusedBefore(parsed: Parsed, of: number): Phrase | null {
  if (parsed.words[of]?.lower !== 'of') return null
  const accuser = parsed.verbs.findLast((v) => v.to <= of)
  if (!accuser || !/^(?:accuse|blame|suspect|convict|acquit)$/.test(accuser.lemma)) return null
  return accuser.isPassive ? subjectOf(parsed, accuser, 2) : phraseAfter(parsed, accuser.to)
}

/** "X, a group of Y, attacked", "X (Z), which holds A, B and C, said": the phrase before the comma that opens it. */
function beforeParenthesis(parsed: Parsed, comma: number): Phrase | null {
  const opening: number[] = []
  for (let i = comma - 1; i > 0 && !isStop(parsed, i); i--) if (isComma(parsed, i)) opening.push(i)
  const relative = opening.find(
    (i) =>
      opensRelative(parsed, i) &&
      hasVerb(parsed, i, comma) &&
      !opening.some((j) => j > i && startsVerb(parsed, j + 1))
  )
  const open = relative ?? opening[0]
  if (open === undefined) return null
  // "the rebels' spokesman abroad, Ana Ruiz, said".
  const last = parsed.words[open - 1]?.kind === 'ADVERB' ? open - 2 : open - 1
  const phrase = phraseEndingAt(parsed, beforeBracket(parsed, last) + 1)
  return phrase ? leftmostOfRun(parsed, phrase) : null
}
/** A comma with a verb behind it has closed the relative clause. */
const startsVerb = (parsed: Parsed, i: number): boolean =>
  /^(?:VERB|AUXILIARY|MODAL)$/.test(parsed.words[i]?.kind ?? '')
const hasVerb = (parsed: Parsed, from: number, to: number): boolean =>
  parsed.words
    .slice(from, to)
    .some((w) => w.kind === 'VERB' || (w.kind === 'AUXILIARY' && w.lower !== 'to'))

/** "five others, including a boy, were wounded": what stands between the commas is a part of the subject. */
function beforeInclusion(parsed: Parsed, comma: number): Phrase | null {
  const open = parsed.words.findLastIndex((w, i) => i < comma && w.lower === ',')
  if (
    open < 0 ||
    !/^(?:including|among|mostly|mainly|all|most)$/.test(parsed.words[open + 1]?.lower ?? '')
  )
    return null
  const phrase = phraseEndingAt(parsed, open)
  return phrase ? leftmostOfRun(parsed, phrase) : null
}

function sharedSubject(parsed: Parsed, verb: VerbGroup, depth: number): Phrase | null {
  // "told the driver to get out and shot him": a past form goes on from no infinitive.
  const isPast = /^(?:PAST|PARTICIPLE)$/.test(parsed.words[verb.verb]?.form ?? '')
  const limit = beforeAsideClause(parsed, verb.from - 1)
  const previous = parsed.verbs.findLast(
    (other) =>
      other.to <= limit &&
      !(isPast && (other.isInfinitive || describesObject(parsed, other))) &&
      // "accused X of lying and said": none of the doings of whoever accused.
      !(isPast && other.isParticiple && accusedBefore(parsed, other.from - 1)) &&
      !describesDocument(parsed, other)
  )
  if (!previous) return null
  for (let i = previous.to; i < verb.from; i++) if (isStop(parsed, i)) return null
  const told = verb.isParticiple ? (beforeWhere(parsed, previous) ?? previous) : previous
  return subjectOf(parsed, told, depth + 1)
}

/** The phrase right after word `i`, adverbs and opening quotes skipped. */
export function phraseAfter(parsed: Parsed, i: number): Phrase | null {
  let at = i
  while (
    /^(?:ADVERB)$/.test(parsed.words[at]?.kind ?? '') ||
    /^["“‘(]$/.test(parsed.words[at]?.lower ?? '')
  )
    at++
  return phraseStartingAt(parsed, at) ?? phraseStartingAt(parsed, i)
}

/** A phrase and those coordinated with it to the right ("A, B and C"). */
export function withCoordinates(parsed: Parsed, first: Phrase): readonly Phrase[] {
  const all = [first]
  let last = outermost(parsed, first)
  for (let steps = 0; steps < 12; steps++) {
    let i = last.to
    const joint = i
    while (
      isComma(parsed, i) ||
      parsed.words[i]?.lower === 'and' ||
      parsed.words[i]?.lower === 'or' ||
      isAsWellAs(parsed, i)
    )
      i++
    if (i === joint) break
    const next = phraseStartingAt(parsed, i)
    if (!next || next.isPronoun || startsClause(parsed, next) || isDescription(parsed, last, next))
      break
    const onlyComma = i === joint + 1 && isComma(parsed, joint)
    if (onlyComma && !listGoesOn(parsed, next)) break
    all.push(next)
    last = outermost(parsed, next)
  }
  return all
}
/** "named the Front as the culprit" lists nothing; "A as well as B" does. */
const isAsWellAs = (parsed: Parsed, i: number): boolean => {
  const [before, at, next] = [i - 1, i, i + 1].map((j) => parsed.words[j]?.lower)
  return at === 'well' ? before === 'as' : at === 'as' && (next === 'well' || before === 'well')
}
/** "Ana Ruiz, leader of the union": a title after a name tells who she is. */
function isDescription(parsed: Parsed, name: Phrase, next: Phrase): boolean {
  if (name.name === null || next.name !== null || parsed.words[next.from - 1]?.lower !== ',')
    return false
  const head = parsed.words[next.head]?.lower ?? ''
  return peopleKind(head) === 'person' && singular(head) === head
}
const outermost = (parsed: Parsed, phrase: Phrase): Phrase => {
  let last = phrase
  while (last.of !== null) last = parsed.phrases[last.of] ?? { ...last, of: null }
  return last
}
/** A finite verb follows: the phrase is the subject of another clause. */
function startsClause(parsed: Parsed, phrase: Phrase): boolean {
  const end = outermost(parsed, phrase).to
  const verb = parsed.verbs.find((v) => v.from === end)
  if (verb)
    return (
      (!verb.isParticiple &&
        parsed.words[verb.verb]?.form !== 'PARTICIPLE' &&
        !verb.isInfinitive) ||
      (verb.isPassive && verb.to - verb.from > 1)
    )
  const word = parsed.words[end]
  return word?.kind === 'AUXILIARY' || word?.kind === 'MODAL'
}
/** After a bare comma a list needs an "and" still to come. */
function listGoesOn(parsed: Parsed, phrase: Phrase): boolean {
  const end = outermost(parsed, phrase).to
  for (let i = end; i < Math.min(end + 30, parsed.words.length); i++) {
    const word = parsed.words[i]
    if (!word || isStop(parsed, i) || parsed.verbs.some((v) => v.from === i)) return false
    if (word.lower === 'and' || word.lower === 'or') return true
  }
  return false
}

/** The last word of a phrase with its "of" phrases (exclusive). */
export const fullEnd = (parsed: Parsed, phrase: Phrase): number => outermost(parsed, phrase).to

/** Objects of an active verb; `after` is where they may begin (past a particle). */
export function objectsOf(parsed: Parsed, verb: VerbGroup, after = verb.to): readonly Phrase[] {
  const first = phraseAfter(parsed, after)
  return first && !isWhen(parsed.words, first) ? withCoordinates(parsed, first) : []
}

/** Phrases that a preposition brings between words `from` and `to`. */
export function prepositional(
  parsed: Parsed,
  prepositions: ReadonlySet<string>,
  from: number,
  to: number
): readonly Phrase[] {
  const found: Phrase[] = []
  for (let i = from; i < to; i++) {
    if (!prepositions.has(parsed.words[i]?.lower ?? '') || parsed.words[i - 1]?.lower === 'not')
      continue
    const phrase = phraseAfter(parsed, i + 1)
    if (phrase) found.push(...withCoordinates(parsed, phrase))
  }
  return found
}

/** Where the clause around word `i` ends: the next stop, relative pronoun, subordinator or finite verb after a conjunction. */
export function clauseEnd(parsed: Parsed, i: number): number {
  for (let at = i; at < parsed.words.length; at++) {
    const word = parsed.words[at]
    if (!word || isStop(parsed, at)) return at
    if (word.kind === 'SUBORDINATOR' && at > i) return at
    if (word.kind === 'RELATIVE' && at > i) return at
    if (word.kind === 'CONJUNCTION' || isComma(parsed, at)) {
      const next = phraseStartingAt(parsed, at + 1)
      if (next && startsClause(parsed, next)) return at
    }
  }
  return parsed.words.length
}
/** Where it begins, by the same signs. */
export function clauseStart(parsed: Parsed, i: number): number {
  for (let at = i - 1; at >= 0; at--) {
    const word = parsed.words[at]
    if (!word || isStop(parsed, at)) return at + 1
    if (word.kind === 'SUBORDINATOR') return at + 1
    if (word.kind === 'RELATIVE') return at
    if (word.kind === 'CONJUNCTION' || isComma(parsed, at)) {
      const next = phraseStartingAt(parsed, at + 1)
      if (next && startsClause(parsed, next)) return at + 1
    }
  }
  return 0
}
