import type { Phrase } from '../chunks/phrases.ts'
import type { Draft, DraftEntity } from '../draft.ts'
import { singular } from '../lexicon/nouns.ts'
import { ATTACK_TYPES } from '../recognizers/events.ts'
import { eventOf } from '../refiners/lookups.ts'
import { readGovernors } from './governors.ts'
import type { Governors } from './governors.ts'
import { hashCue } from './weights.ts'

/** What the document says as a whole, and what its sentences say of their phrases, each read once. */
export type Surroundings = Readonly<{
  draft: Draft
  /** Hashes of cues. */
  ofDocument: readonly number[]
  claimsOf: ReadonlyMap<string, readonly string[]>
  sentences: Map<number, Governors>
}>

export function surroundingsOf(draft: Draft): Surroundings {
  const attacks = new Set(draft.events.filter((e) => ATTACK_TYPES.has(e.type)).map((e) => e.key))
  const lemmas = draft.found.triggers.flatMap((trigger, i) =>
    attacks.has(draft.eventOfTrigger.get(i) ?? '') ? [trigger.lemma] : []
  )
  const main = eventOf(draft, draft.mainEvent)
  return {
    draft,
    ofDocument: [
      ...lemmas.map((lemma) => hashCue('d', lemma)),
      hashCue('m', main?.type ?? '-'),
      hashCue('e', String(Math.min(attacks.size, 8)))
    ],
    claimsOf: claimsOfEntities(draft, attacks),
    sentences: new Map()
  }
}

/** Key of an entity -> the claims that the rules made of it and an attack ("PERPETRATED s AFFIRMED"). */
function claimsOfEntities(
  draft: Draft,
  attacks: ReadonlySet<string>
): ReadonlyMap<string, readonly string[]> {
  const claims = new Map<string, Set<string>>()
  const add = (key: string | null, event: string | null, claim: string) => {
    if (key === null || event === null || !attacks.has(event)) return
    const isClash = eventOf(draft, event)?.type === 'CLASH'
    const said = `${claim}${isClash ? ' CLASH' : ''}`
    const known = claims.get(key)
    if (known) known.add(said)
    else claims.set(key, new Set([said]))
  }
  for (const { predicate, subject, object, polarity } of draft.claims) {
    add(subject, object, `${predicate} s ${polarity}`)
    add(object, subject, `${predicate} o ${polarity}`)
  }
  return new Map([...claims].map(([key, said]) => [key, [...said]]))
}

/** A mention of an entity with the phrase it stands in. */
export type PlacedMention = Readonly<{ governors: Governors; phrase: Phrase; end: number }>

export function placeMentions(
  surroundings: Surroundings,
  entity: DraftEntity
): readonly PlacedMention[] {
  const { draft, sentences } = surroundings
  return entity.mentions.flatMap((mention): PlacedMention[] => {
    const index = sentenceAt(draft, mention.start)
    const parsed = draft.found.parsed[index]
    if (!parsed) return []
    const governors = sentences.get(index) ?? readGovernors(draft, parsed)
    sentences.set(index, governors)
    const at = parsed.words.findIndex((w) => w.end > mention.start)
    const phrase = parsed.phrases.find((p) => p.from <= at && at < p.to)
    return phrase ? [{ governors, phrase, end: mention.end }] : []
  })
}

function sentenceAt(draft: Draft, offset: number): number {
  const list = draft.view.sentences
  let low = 0
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((list[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** Hashes of what speaks for and against a part of an entity in the attacks of its document. */
export function cuesOf(
  surroundings: Surroundings,
  entity: DraftEntity,
  mentions: readonly PlacedMention[]
): ReadonlySet<number> {
  const type = entity.type ?? 'NONE'
  const cues = new Set(surroundings.ofDocument)
  const add: Add = (first, second, third) => void cues.add(hashCue(first, second, third))
  add('t', type, entity.named ? 'n' : 'd')
  add('n', String(Math.min(entity.mentions.length, 4)))
  const claims = surroundings.claimsOf.get(entity.key) ?? []
  for (const claim of claims) {
    add('c', claim)
    add('c', claim, type)
  }
  if (!claims.length) add('c -')
  const [first] = mentions
  if (first) {
    const { sentence, words } = first.governors.parsed
    add('h1', singular(words[first.phrase.head]?.lower ?? ''))
    add('s1', String(Math.min(sentence.index, 8)), type)
  }
  for (const mention of mentions) addMention(add, mention, type)
  return cues
}

type Add = (first: string, second?: string, third?: string) => void

/** Words to either side that count. */
const WINDOW = 6

function addMention(add: Add, { governors, phrase, end }: PlacedMention, type: string) {
  const { words } = governors.parsed
  const head = singular(words[phrase.head]?.lower ?? '')
  add('h', head)
  for (let i = phrase.from; i < phrase.head; i++) add('i', words[i]?.lower ?? '')
  for (const cue of governors.cues.get(phrase.index) ?? []) {
    add(cue)
    add(cue, type)
    if (cue.includes('*')) add(cue, 'h', head)
  }
  const to = Math.max(phrase.to, words.findIndex((w) => w.end >= end) + 1)
  const near = (i: number): string => words[i]?.lower ?? '-'
  const [l1, l2, r1, r2] = [near(phrase.from - 1), near(phrase.from - 2), near(to), near(to + 1)]
  add('l1', l1)
  add('r1', r1)
  add('l2', l2, l1)
  add('r2', r1, r2)
  add('l1', l1, type)
  add('r1', r1, type)
  for (let i = Math.max(0, phrase.from - WINDOW); i < phrase.from; i++) add('L', near(i), type)
  for (let i = to; i < Math.min(to + WINDOW, words.length); i++) add('R', near(i), type)
  addTriggers(add, governors, phrase.from, to, type)
}

const gapClass = (gap: number): number => (gap < 3 ? 0 : gap < 7 ? 1 : gap < 14 ? 2 : 3)

/** On which side and how far the words for attacks stand. */
function addTriggers(add: Add, { triggers }: Governors, from: number, to: number, type: string) {
  let best = Infinity
  let nearest = '-'
  for (const { at, trigger, type: kind } of triggers) {
    if (!ATTACK_TYPES.has(kind)) continue
    const gap = at < from ? from - at : at - to
    if (gap >= best) continue
    const side = at < from ? '<' : at >= to ? '>' : '='
    best = gap
    nearest = `${side} ${kind} ${trigger.lemma}`
    add('g', `${side} ${kind} ${gapClass(gap)}`, type)
  }
  add('k', nearest, type)
}
