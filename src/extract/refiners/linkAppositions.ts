import type { EntityType, Mention } from '../../model.ts'
import { fullEnd } from '../chunks/clauses.ts'
import { spanOf } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import { phraseKey } from '../draft.ts'
import type { Draft, DraftEntity, Refiner } from '../draft.ts'
import { isPlural, peopleKind } from '../lexicon/nouns.ts'
import { isOffice } from '../lexicon/offices.ts'
import { BODIES } from './bodies.ts'
import { entityOf, speechIn } from './lookups.ts'
import { endOfOffice, seatOf } from './relations/seats.ts'

const PLACES = new Set<EntityType | null>(['CITY', 'REGION', 'FACILITY', 'COUNTRY'])

/** "X, a group of Y", "the group, X", "a coalition known as X": description and name are one entity. */
export const linkAppositions: Refiner = {
  name: 'linkAppositions',
  refine(draft) {
    const merged = new Map<string, string>()
    const spans = new Map<string, Mention>()
    const types = new Map<string, EntityType>()
    for (const parsed of draft.found.parsed) {
      for (const phrase of parsed.phrases) {
        const found = describedName(draft, parsed, phrase)
        if (!found) continue
        merged.set(found.description.key, found.name.key)
        const told = found.description.type
        if (told && !isCompatible(found.name.type, told)) types.set(found.name.key, told)
        const key = phraseKey(parsed.sentence.index, phrase.index)
        spans.set(key, {
          ...spanOf(draft.view, parsed, phrase.from, endOfDescription(parsed, phrase)),
          form: 'NOMINAL'
        })
      }
    }
    return merged.size ? mergeInto(draft, merged, spans, types) : draft
  }
}

function describedName(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase
): Readonly<{ description: DraftEntity; name: DraftEntity }> | null {
  if (phrase.isPronoun || phrase.name !== null) return null
  if (parsed.words[phrase.from]?.lower === 'whose') return null
  const description = entityOf(
    draft,
    draft.entityOfPhrase.get(phraseKey(parsed.sentence.index, phrase.index))
  )
  if (!description || description.named || isPlural(parsed.words[phrase.head]?.lower ?? ''))
    return null
  const name = nameBefore(draft, parsed, phrase) ?? nameAfter(draft, parsed, phrase)
  if (!name) return null
  // "not to be confused with Ana Ruiz, the mayor": the other one by that name.
  if (parsed.words.some((w, i) => w.lower === 'confused' && i < phrase.from)) return null
  // "A civic group, the New Society of X", "the mine's owner, Ironworks": one body by its name, nobody.
  const isBody =
    /^(?:body|group|association|network|society|collective|owner|operator|employer|insurer|contractor|team|squad|side|studio|troupe|choir|orchestra|ensemble|label|brand|chain)$/.test(
      parsed.words[phrase.head]?.lower ?? ''
    )
  const isOfPeople =
    description.type === 'PERSON_GROUP' ||
    description.type === 'PERSON' ||
    description.type === null
  if (isBody && isOfPeople && BODIES.has(name.type))
    return { description: { ...description, type: name.type }, name }
  return isCompatible(name.type, description.type) || isUnknown(name, description)
    ? { description, name }
    : null
}

function nameBefore(draft: Draft, parsed: Parsed, phrase: Phrase): DraftEntity | null {
  if (parsed.words[phrase.from - 1]?.lower !== ',') return null
  const left = parsed.phrases.find((p) => p.to === phrase.from - 1 && p.name !== null)
  if (isSpeaker(draft, parsed, phrase) || isBearing(parsed, phrase)) return null
  if (!left || inList(parsed, left, phrase)) return null
  const entityAt = (p: Phrase) =>
    entityOf(draft, draft.entityOfPhrase.get(phraseKey(parsed.sentence.index, p.index)))
  // "Jean Mbarga of Cameroon, the outgoing chairman": whose home stands between.
  const outer = parsed.phrases.find((p) => p.of === left.index && p.name !== null)
  const bearer = outer && entityAt(outer)
  const head = parsed.words[phrase.head]?.lower ?? ''
  const isOfPerson = isOffice(head) || peopleKind(head) === 'person'
  return bearer?.type === 'PERSON' && isOfPerson ? bearer : entityAt(left)
}
/** "X, south of the city of Y": where from there, not what it is. */
const isBearing = ({ words }: Parsed, { from, to, head }: Phrase): boolean =>
  head === from &&
  words[to]?.lower === 'of' &&
  /^(?:north|south|east|west)/.test(words[from]?.lower ?? '')

/** "It was the work of the Front, the army said": who says so is nobody's description. */
const isSpeaker = (draft: Draft, parsed: Parsed, phrase: Phrase): boolean => {
  const start = parsed.words[phrase.from]?.start
  return speechIn(draft, parsed.sentence.index).some(
    ({ source, cue, content }) =>
      source !== null &&
      source.start === start &&
      source.end <= cue.start &&
      content.end <= source.start
  )
}
/** "A, the party and B": the comma belongs to a list. */
function inList(parsed: Parsed, left: Phrase, right: Phrase): boolean {
  if (peopleKind(parsed.words[right.head]?.lower ?? '') === 'person' && right.of !== null)
    return false
  const end = endOfDescription(parsed, right)
  const next = parsed.words[end]?.lower
  if (next === 'and' || next === 'or') return true
  const before = parsed.words[left.from - 1]?.lower
  return before === ',' && next === ',' && parsed.words[end + 1]?.lower === 'and'
}

function nameAfter(draft: Draft, parsed: Parsed, phrase: Phrase): DraftEntity | null {
  if (isSeat(parsed, phrase)) return null
  const end = endOfRelative(parsed, endOfOffice(parsed, phrase))
  const comma = parsed.words[end]?.lower === ','
  const start = comma ? end + 1 : startOfOwnName(parsed, phrase, end)
  if (start < 0) return null
  const first = parsed.words[phrase.from]?.kind
  const isOne = phrase.to - phrase.from > 1 && parsed.words[phrase.from]?.lower === 'one'
  if (first !== 'DET' && first !== 'POSSESSIVE' && !isOne && phrase.possessor === null) return null
  const right = parsed.phrases.find((p) => p.from === start && p.name !== null) ?? null
  if (!right) return null
  const next = parsed.words[right.to]
  // "The army named the Front as the culprit": a verb with its object.
  if (!comma && next?.lower === 'as' && parsed.words[end]?.kind === 'VERB') return null
  if (
    comma &&
    next &&
    (next.kind !== 'MARK' || (next.lower === ',' && isListAfter(parsed, right.to)))
  )
    return null
  return entityOf(draft, draft.entityOfPhrase.get(phraseKey(parsed.sentence.index, right.index)))
}
/** "a coalition known as X", "a group calling itself X", "rebels who call themselves X": where X begins, or -1. */
function startOfOwnName({ words }: Parsed, { to }: Phrase, end: number): number {
  if (/^(?:known|called|named|dubbed)$/.test(words[end]?.lower ?? ''))
    return end + (words[end + 1]?.lower === 'as' ? 2 : 1)
  const at = /^(?:that|which|who)$/.test(words[to]?.lower ?? '') ? to + 1 : to
  if (!CALLS.test(words[at]?.lower ?? '')) return -1
  if (!/^(?:itself|themselves|himself|herself)$/.test(words[at + 1]?.lower ?? '')) return -1
  return at + (words[at + 2]?.lower === 'as' ? 3 : 2)
}
const CALLS = /^(?:call|styl|nam|dubb?|identif|describ)(?:s|es|ed|ing|ied|ies|ying)$/

/** "the company that runs the mine, X": the comma behind the relative clause. */
function endOfRelative(parsed: Parsed, end: number): number {
  if (!/^(?:that|which)$/.test(parsed.words[end]?.lower ?? '')) return end
  const comma = parsed.words.findIndex((w, i) => i > end && w.kind === 'MARK')
  return comma > 0 && comma - end < 8 && parsed.words[comma]?.lower === ',' ? comma : end
}
/** "the head of a group, X": the name is the head's. */
const isSeat = (parsed: Parsed, phrase: Phrase): boolean =>
  parsed.phrases.some((p) => {
    const head = parsed.words[p.head]?.lower ?? ''
    const office = p.to === phrase.from - 1 && peopleKind(head) === 'person' && !isPlural(head)
    return office && seatOf(parsed, p) === phrase
  })
const isListAfter = (parsed: Parsed, comma: number): boolean => {
  const next = parsed.phrases.find((p) => p.from === comma + 1 && p.name !== null)
  return next !== undefined && /^(?:,|and)$/.test(parsed.words[next.to]?.lower ?? '')
}

/** A description goes on to the tie that follows it ("a militant group affiliated with Al-Qaeda"). */
function endOfDescription(parsed: Parsed, phrase: Phrase): number {
  const end = endOfOffice(parsed, phrase)
  if (
    !/^(?:affiliated|linked|allied|tied|based|loyal|close|aligned)$/.test(
      parsed.words[end]?.lower ?? ''
    )
  )
    return end
  const next = parsed.phrases.find((p) => p.from === end + 2)
  return next ? fullEnd(parsed, next) : end
}

/** A name that no list knows is what the words beside it say: "The gang, Los Rojos", "the head of X, Lalo Ngabu". */
const isUnknown = (name: DraftEntity, description: DraftEntity): boolean =>
  name.named &&
  !name.reference &&
  /^(?:PERSON|ORGANIZATION|CITY|GOVERNMENT_BODY)$/.test(name.type ?? '') &&
  (description.type === 'PERSON' ||
    (BODIES.has(description.type) && name.type === 'PERSON' && !hasTitle(name)))
/** "Colonel Ana Ruiz", "the gang leader Ana Ruiz": whom a title stands before is a person. */
const hasTitle = (name: DraftEntity): boolean =>
  name.mentions.some(
    (title) =>
      title.form === 'NOMINAL' &&
      name.mentions.some((m) => m.form === 'NAME' && m.start === title.end + 1)
  )

function isCompatible(name: EntityType | null, description: EntityType | null): boolean {
  if (name === 'PERSON') return description === 'PERSON' || description === null
  if (BODIES.has(name)) return BODIES.has(description)
  return (
    PLACES.has(name) &&
    PLACES.has(description) &&
    (description === name ||
      description === 'FACILITY' ||
      name === 'FACILITY' ||
      description === 'CITY')
  )
}

function mergeInto(
  draft: Draft,
  merged: ReadonlyMap<string, string>,
  spans: ReadonlyMap<string, Mention>,
  types: ReadonlyMap<string, EntityType>
): Draft {
  const moved = new Map<string, Mention[]>()
  for (const entity of draft.entities) {
    const into = merged.get(entity.key)
    if (into) moved.set(into, [...(moved.get(into) ?? []), ...entity.mentions])
  }
  const longer = new Map([...spans.values()].map((m) => [m.start, m]))
  const entities = draft.entities.flatMap((entity): DraftEntity[] => {
    if (merged.has(entity.key)) return []
    const extra = moved.get(entity.key)
    if (!extra) return [entity]
    return [
      {
        ...entity,
        type: types.get(entity.key) ?? entity.type,
        mentions: [...entity.mentions, ...extra.map((m) => longer.get(m.start) ?? m)].sort(
          (a, b) => a.start - b.start
        )
      }
    ]
  })
  const entityOfPhrase = new Map(
    [...draft.entityOfPhrase].map(([phrase, key]) => [phrase, merged.get(key) ?? key])
  )
  return { ...draft, entities, entityOfPhrase }
}
