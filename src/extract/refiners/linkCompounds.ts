import type { Mention, Range } from '../../model.ts'
import { fold } from '../../map/fold.ts'
import { spanOf } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import { phraseKey } from '../draft.ts'
import type { Draft, DraftEntity, Refiner } from '../draft.ts'
import { isOffice } from '../lexicon/offices.ts'
import { bodyType, isPlural, peopleKind } from '../lexicon/nouns.ts'
import { nounTrigger } from '../lexicon/triggers.ts'
import { entityStartingAt } from './lookups.ts'

type Part = Readonly<{
  from: number
  to: number
  type:
    | 'SECURITY_FORCE'
    | 'GOVERNMENT_BODY'
    | 'ARMED_GROUP'
    | 'ORGANIZATION'
    | 'POLITICAL_PARTY'
    | 'PERSON_GROUP'
    | 'WEAPON'
    | 'CITY'
    | 'REGION'
    | 'FACILITY'
  role: 'possessor' | 'force' | 'weapon'
  /** Of the last word, how many letters belong to it, where not all do ("knife" of "knife-wielding"). */
  letters?: number
}>

/** Things named inside a phrase: a possessor, the force in "police students", the means in "bomb attack". */
export const linkCompounds: Refiner = {
  name: 'linkCompounds',
  refine(draft) {
    const made = new Map<string, DraftEntity>()
    const extra = new Map<string, Mention[]>()
    const members = new Map(draft.membersOfPhrase)
    for (const parsed of draft.found.parsed) {
      for (const phrase of parsed.phrases) {
        for (const part of partsOf(parsed, phrase)) {
          const key = keyOfPart(draft, parsed, part, made, extra)
          members.set(`${phraseKey(parsed.sentence.index, phrase.index)}:${part.role}`, [key])
        }
      }
    }
    const entities = draft.entities.map((e): DraftEntity => {
      const more = extra.get(e.key)
      return more
        ? { ...e, mentions: [...e.mentions, ...more].sort((a, b) => a.start - b.start) }
        : e
    })
    return { ...draft, entities: [...entities, ...made.values()], membersOfPhrase: members }
  }
}

function partsOf(parsed: Parsed, phrase: Phrase): readonly Part[] {
  if (phrase.isPronoun) return []
  const parts: Part[] = []
  if (phrase.possessor !== null) {
    const typed = typeOf(parsed, phrase.from, phrase.possessor)
    if (typed)
      parts.push({ from: phrase.from, to: phrase.possessor, type: typed, role: 'possessor' })
  }
  const start = phrase.possessor === null ? phrase.from : phrase.possessor + 1
  const compound = forceIn(parsed, start, phrase.head)
  const ministry = compound ? null : ministryIn(parsed, start, phrase)
  if (compound) parts.push({ ...compound, type: 'SECURITY_FORCE', role: 'force' })
  if (ministry) parts.push({ ...ministry, role: 'force' })
  const borne = borneIn(parsed, phrase)
  if (borne) parts.push(borne)
  const before = phrase.head - 1
  const means = parsed.words[before]
  const head = parsed.words[phrase.head]?.lower ?? ''
  if (
    means &&
    before >= phrase.from &&
    nounTrigger(head, [means.lower]) &&
    bodyType(means.lower, []) === 'WEAPON'
  ) {
    const car =
      /^(?:car|truck|petrol|time|pipe|roadside|suicide|letter|fire|parcel)$/.test(
        parsed.words[before - 1]?.lower ?? ''
      ) && before - 1 >= phrase.from
    parts.push({ from: car ? before - 1 : before, to: phrase.head, type: 'WEAPON', role: 'weapon' })
  }
  return parts
}
/** "knife-wielding youths", "a gun-toting pensioner": what they bear. */
function borneIn({ words }: Parsed, { from, head }: Phrase): Part | null {
  for (let i = from; i < head; i++) {
    const stem = BEARING.exec(words[i]?.lower ?? '')?.[1]
    if (stem && bodyType(stem, []) === 'WEAPON')
      return { from: i, to: i + 1, type: 'WEAPON', role: 'weapon', letters: stem.length }
  }
  return null
}
const BEARING = /^(.+)-(?:wielding|toting|carrying|bearing|brandishing|armed|throwing)$/
function typeOf(parsed: Parsed, from: number, to: number): Part['type'] | null {
  const head = parsed.words[to - 1]?.lower ?? ''
  if (peopleKind(head) === 'armed' && isPlural(head)) return 'PERSON_GROUP'
  const type = bodyType(
    parsed.words[to - 1]?.lower ?? '',
    parsed.words
      .slice(from, to - 1)
      .map((w) => w.lower)
      .toReversed()
  )
  return type === 'CITY' ||
    type === 'REGION' ||
    type === 'FACILITY' ||
    type === 'SECURITY_FORCE' ||
    type === 'GOVERNMENT_BODY' ||
    type === 'ARMED_GROUP' ||
    type === 'ORGANIZATION' ||
    type === 'POLITICAL_PARTY'
    ? type
    : null
}
/** "foreign ministry" in "a foreign ministry spokesman", "military" in "a military spokesman": where an office is held. */
function ministryIn(
  parsed: Parsed,
  from: number,
  { head, name, to }: Phrase
): Readonly<{ from: number; to: number; type: Part['type'] }> | null {
  const own = name === null ? undefined : parsed.names[name]
  const office = own ? own.from - 1 : to - 1
  const holder = own ? titleBefore(parsed, office) : head
  const at = holder - 1
  const word = parsed.words[at]
  if (!word || at < from || word.kind === 'NAME') return null
  const title = parsed.words[holder]?.lower ?? ''
  if (!isOffice(title) && title !== 'leader') return null
  if (word.lower === 'military')
    return title.startsWith('spokes') ? { from: at, to: holder, type: 'SECURITY_FORCE' } : null
  const body = HOLDERS.test(word.lower) ? bodyType(word.lower, []) : null
  if (body === 'ORGANIZATION' || body === 'POLITICAL_PARTY' || body === 'ARMED_GROUP')
    return { from: at, to: holder, type: body }
  if (word.lower !== 'ministry') return null
  let start = at
  while (start > from && /^(?:ADJECTIVE|NOUN)$/.test(parsed.words[start - 1]?.kind ?? '')) start--
  return { from: start, to: holder, type: 'GOVERNMENT_BODY' }
}
/** Bodies that their officers are called after: "the union leader", "opposition leader X". */
const HOLDERS = /^(?:union|opposition|party|militia|faction|company|club|church|charity)$/
/** "spokesman Colonel X": the office before the rank. */
const titleBefore = (parsed: Parsed, at: number): number =>
  isOffice(parsed.words[at - 1]?.lower ?? '') ? at - 1 : at

/** "military police" in "a military police training facility", "army" in "army officers". */
function forceIn(
  parsed: Parsed,
  from: number,
  head: number
): Readonly<{ from: number; to: number }> | null {
  for (let i = from; i < head; i++) {
    const word = parsed.words[i]
    if (
      !word ||
      word.kind === 'NAME' ||
      !/^(?:police|army|gendarmerie|navy|guard)$/.test(word.lower)
    )
      continue
    const start =
      i > from &&
      /^(?:military|national|federal|state|riot|border|presidential|civil|coast|secret|judicial)$/.test(
        parsed.words[i - 1]?.lower ?? ''
      ) &&
      parsed.words[i - 1]?.kind !== 'NAME'
        ? i - 1
        : i
    return { from: start, to: i + 1 }
  }
  return null
}

/** The first description of a type by those very words, its article aside. */
function describedAs(draft: Draft, type: Part['type'], folded: string): DraftEntity | undefined {
  let index = indexes.get(draft.entities)
  if (!index) {
    index = new Map()
    for (const e of draft.entities) {
      if (e.named || !e.isCandidate || !PART_TYPES.has(e.type)) continue
      for (const m of e.mentions) {
        const key = `${e.type} ${withoutArticle(fold(m.exact))}`
        if (!index.has(key)) index.set(key, e)
      }
    }
    indexes.set(draft.entities, index)
  }
  return index.get(`${type} ${folded}`)
}
const indexes = new WeakMap<readonly DraftEntity[], Map<string, DraftEntity>>()
const PART_TYPES = new Set<DraftEntity['type']>([
  'SECURITY_FORCE',
  'GOVERNMENT_BODY',
  'ARMED_GROUP',
  'ORGANIZATION',
  'POLITICAL_PARTY',
  'PERSON_GROUP',
  'WEAPON'
])
const withoutArticle = (folded: string): string =>
  folded.replace(/^(?:an?|one|another|this|that) /, '')

const PLACES = new Set<DraftEntity['type']>(['CITY', 'REGION'])
/** "the town's mayor": the town told of last. */
function lastOf(draft: Draft, type: Part['type'], before: Range): DraftEntity | null {
  let last: DraftEntity | null = null
  let at = -1
  for (const e of draft.entities) {
    if (!e.named || e.type !== type) continue
    for (const m of e.mentions)
      if (m.start > at && m.end <= before.start) {
        last = e
        at = m.start
      }
  }
  return last
}

function keyOfPart(
  draft: Draft,
  parsed: Parsed,
  part: Part,
  made: Map<string, DraftEntity>,
  extra: Map<string, Mention[]>
): string {
  const whole = spanOf(draft.view, parsed, part.from, part.to)
  const span =
    part.letters === undefined
      ? whole
      : {
          start: whole.start,
          end: whole.start + part.letters,
          exact: whole.exact.slice(0, part.letters)
        }
  // "the Ansar Brigade's commander": the name, past its article.
  const name = parsed.names.find((n) => n.from >= part.from && n.to === part.to)
  const byName = name ? entityStartingAt(draft, name.finding.start) : null
  if (byName?.named && part.role === 'possessor') return byName.key
  const named = entityStartingAt(draft, span.start)
  if (named?.named && named.mentions.some((m) => m.start === span.start && m.end <= span.end))
    return named.key
  const mention: Mention = { ...span, form: 'NOMINAL' }
  const folded = fold(span.exact)
  const pointed =
    PLACES.has(part.type) && /^the /i.test(span.exact) ? lastOf(draft, part.type, span) : null
  if (pointed) {
    extra.set(pointed.key, [...(extra.get(pointed.key) ?? []), mention])
    return pointed.key
  }
  const known = describedAs(draft, part.type, folded)
  if (known) {
    extra.set(known.key, [...(extra.get(known.key) ?? []), mention])
    return known.key
  }
  const key = `p:${part.type}:${folded}`
  const earlier = made.get(key)
  made.set(
    key,
    earlier
      ? { ...earlier, mentions: [...earlier.mentions, mention] }
      : {
          key,
          type: part.type,
          name: span.exact.replace(/\s+/g, ' '),
          acronym: null,
          named: false,
          mentions: [mention],
          isCandidate: true
        }
  )
  return key
}
