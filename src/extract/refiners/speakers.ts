import type { EntityType, Span } from '../../model.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import { phraseKey } from '../draft.ts'
import type { Draft } from '../draft.ts'
import type { SpeechFinding } from '../findings.ts'
import { isNobody } from './nominals/nobody.ts'
import { entityOf, speechIn } from './lookups.ts'
import { authorOf } from './responsibility/authors.ts'
import { ownerOf } from './responsibility/owners.ts'
import { sentenceOf } from './sentences.ts'

/** Entities that the words of a source stand for: its last name or its head noun; of a statement, its author. */
export function speakerKeys(draft: Draft, speech: SpeechFinding): readonly string[] {
  const source = speech.source
  const parsed = source
    ? draft.found.parsed[sentenceOf(draft, source.start) ?? speech.sentence]
    : undefined
  if (!source || !parsed || isNobody(source.exact)) return []
  const inside = parsed.phrases.filter((p) => {
    const head = parsed.words[p.head]
    return head !== undefined && source.start <= head.start && head.end <= source.end
  })
  const first = inside[0]
  if (!first) return possessorKeys(draft, parsed, source)
  const named = inside.find(
    (p) => p.name !== null && (p.from === first.from || isApposed(parsed, p.from))
  )
  const chosen = named ?? apposedBody(draft, parsed, source) ?? first
  const key =
    // "From his exile in Minsk Ruiz said": what stands before a name is where he says it.
    (named === undefined && isOpening(parsed, first.from)
      ? keyOf(draft, parsed, inside.at(-1))
      : null) ??
    authorOf(draft, parsed, chosen) ??
    draft.entityOfPhrase.get(`${parsed.sentence.index}:${chosen.index}`)
  const meant = key ? (ofRelative(draft, parsed, chosen, key) ?? key) : null
  return meant ? [meant] : []
}

const BODIES: ReadonlySet<EntityType | null> = new Set<EntityType | null>([
  'ORGANIZATION',
  'MEDIA',
  'GOVERNMENT_BODY',
  'INTERGOVERNMENTAL_ORG'
])
/** "A monitor of the war, the Network for X, said": the name between the commas behind what describes it. */
function apposedBody(draft: Draft, parsed: Parsed, { end }: Span): Phrase | undefined {
  const comma = parsed.words.findIndex((w) => w.start >= end)
  if (parsed.words[comma]?.lower !== ',') return undefined
  const name = parsed.phrases.find((p) => p.from === comma + 1 && p.name !== null)
  if (!name || parsed.words[name.to]?.lower !== ',') return undefined
  const key = draft.entityOfPhrase.get(phraseKey(parsed.sentence.index, name.index)) ?? null
  return BODIES.has(entityOf(draft, key)?.type ?? null) ? name : undefined
}

const PLACES: ReadonlySet<EntityType | null> = new Set<EntityType | null>([
  'CITY',
  'REGION',
  'COUNTRY',
  'FACILITY'
])
/** "the network in Oslo, which said": no place speaks where a body stands before it. */
function ofRelative(draft: Draft, parsed: Parsed, pronoun: Phrase, key: string): string | null {
  if (!pronoun.isPronoun || parsed.words[pronoun.head]?.lower !== 'which') return null
  if (!PLACES.has(entityOf(draft, key)?.type ?? null)) return null
  const place = parsed.phrases.findLast((p) => p.to <= pronoun.from)
  const body = place && parsed.phrases.find((p) => p.to === place.from - 1)
  const isTied = place && parsed.words[place.from - 1]?.kind === 'PREPOSITION'
  return body && isTied
    ? (draft.entityOfPhrase.get(phraseKey(parsed.sentence.index, body.index)) ?? null)
    : null
}

/** "by the minister's count": whose it is. */
function possessorKeys(draft: Draft, parsed: Parsed, { start, end }: Span): readonly string[] {
  const phrase = parsed.phrases.find(
    (p) =>
      p.possessor !== null &&
      parsed.words[p.from]?.start === start &&
      (parsed.words[p.to - 1]?.end ?? 0) > end
  )
  if (!phrase) return []
  const key = phraseKey(parsed.sentence.index, phrase.index)
  const [owner = ownerOf(draft, parsed, phrase)] =
    draft.membersOfPhrase.get(`${key}:possessor`) ?? []
  return owner === null ? [] : [owner]
}
const isOpening = ({ words }: Parsed, from: number): boolean =>
  from === 1 && words[0]?.kind === 'PREPOSITION'
const keyOf = (draft: Draft, parsed: Parsed, phrase: Phrase | undefined): string | null =>
  phrase === undefined || phrase.name === null
    ? null
    : (draft.entityOfPhrase.get(`${parsed.sentence.index}:${phrase.index}`) ?? null)
const isApposed = (parsed: Parsed, from: number): boolean =>
  /^[,(]$/.test(parsed.words[from - 1]?.lower ?? '')

/** The nearest that somebody says, of known source, around the words from one offset to another. */
export function speechAround(
  draft: Draft,
  parsed: Parsed,
  start: number,
  end: number
): SpeechFinding | null {
  const around = speechIn(draft, parsed.sentence.index).filter(
    (s) => s.source !== null && s.content.start <= start + 1 && end <= s.content.end + 1
  )
  return (
    around.toSorted(
      (a, b) => a.content.end - a.content.start - (b.content.end - b.content.start)
    )[0] ?? null
  )
}
