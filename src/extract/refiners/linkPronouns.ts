import type { EntityType, Mention } from '../../model.ts'
import { subjectOf } from '../chunks/clauses.ts'
import { spanOf } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import { phraseKey } from '../draft.ts'
import type { Draft, DraftEntity, Refiner } from '../draft.ts'
import { isPlural } from '../lexicon/nouns.ts'
import { BODIES as WITH_LEADERS } from './bodies.ts'
import { entityOf } from './lookups.ts'
import { lastSpeaker } from './nominals/lastSpeaker.ts'

const SINGULAR_PEOPLE = new Set<EntityType | null>(['PERSON'])
const PLURAL_PEOPLE = new Set<EntityType | null>(['PERSON_GROUP', 'ARMED_GROUP'])
const BODIES = new Set<EntityType | null>([...WITH_LEADERS, 'COUNTRY'])
const REFERENTS: Readonly<Record<string, ReadonlySet<EntityType | null>>> = {
  he: SINGULAR_PEOPLE,
  she: SINGULAR_PEOPLE,
  him: SINGULAR_PEOPLE,
  her: SINGULAR_PEOPLE,
  his: SINGULAR_PEOPLE,
  it: BODIES,
  its: BODIES,
  they: PLURAL_PEOPLE,
  them: PLURAL_PEOPLE,
  their: new Set([
    ...PLURAL_PEOPLE,
    'POLITICAL_PARTY',
    'PRIVATE_MILITARY_COMPANY',
    'SECURITY_FORCE'
  ])
}
/** Sentences back within which a pronoun still has its referent. */
const REACH = 3

type Told = Readonly<{ key: string; sentence: number; isSubject: boolean; at: number }>

/** Pronouns stand for the person, group or body told last, a subject before an object. */
export const linkPronouns: Refiner = {
  name: 'linkPronouns',
  refine(draft) {
    const told: Told[] = []
    const phrases = new Map(draft.entityOfPhrase)
    const members = new Map<string, readonly string[]>()
    const extra = new Map<string, Mention[]>()
    const add = (key: string, mention: Mention) =>
      extra.set(key, [...(extra.get(key) ?? []), mention])
    for (const parsed of draft.found.parsed) {
      for (const phrase of parsed.phrases) {
        const key = phraseKey(parsed.sentence.index, phrase.index)
        const several = membersOf(draft, parsed, phrase, phrases)
        if (several.length) {
          members.set(key, several)
          const to = phrase.of === null ? phrase.to : (parsed.phrases[phrase.of]?.to ?? phrase.to)
          const span = spanOf(draft.view, parsed, phrase.from, to)
          const form = phrase.isPronoun || phrase.of !== null ? 'PRONOUN' : 'NOMINAL'
          several.forEach((k) => add(k, { ...span, form }))
          continue
        }
        const possessor = possessorOf(draft, parsed, phrase, told)
        if (possessor) members.set(`${key}:owner`, [possessor])
        if (!phrase.isPronoun) {
          const own = phrases.get(key)
          // The agency of a dateline is nobody's "it".
          if (own && parsed.sentence.section !== 'DATELINE')
            told.push({
              key: own,
              sentence: parsed.sentence.index,
              isSubject: isSubject(parsed, phrase),
              at: phrase.from
            })
          continue
        }
        const referent = referentOf(draft, parsed, phrase, told, phrases)
        if (!referent) continue
        phrases.set(key, referent)
        add(referent, { ...spanOf(draft.view, parsed, phrase.from, phrase.to), form: 'PRONOUN' })
      }
    }
    const entities = draft.entities.map((e): DraftEntity => {
      const more = extra.get(e.key)
      return more
        ? { ...e, mentions: [...e.mentions, ...more].sort((a, b) => a.start - b.start) }
        : e
    })
    return { ...draft, entities, entityOfPhrase: phrases, membersOfPhrase: members }
  }
}

const isSubject = (parsed: Parsed, phrase: Phrase): boolean => {
  const before = parsed.words[phrase.from - 1]?.kind
  return before !== 'PREPOSITION' && before !== 'VERB'
}

function referentOf(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  told: readonly Told[],
  phrases: ReadonlyMap<string, string>
): string | null {
  const word = parsed.words[phrase.head]?.lower ?? ''
  if (/^(?:who|whom|which|that)$/.test(word)) {
    const end = parsed.words[phrase.from - 1]?.lower === ',' ? phrase.from - 1 : phrase.from
    const left = whoBefore(draft, parsed, end, phrases, word)
    return left ? (phrases.get(phraseKey(parsed.sentence.index, left.index)) ?? null) : null
  }
  const kinds = REFERENTS[word]
  if (!kinds) return null
  const speaker = lastSpeaker(draft, parsed, phrase, phrases)
  if (speaker) return speaker
  const index = parsed.sentence.index
  const isObject =
    /^(?:him|her|them)$/.test(word) || (word === 'it' && isDirectObject(parsed, phrase))
  const doer = isObject ? subjectOver(parsed, phrase, phrases) : null
  const others = doer === null ? told : told.filter((t) => t.key !== doer)
  const sayer = word === 'it' ? sayerBefore(parsed, phrase, phrases) : null
  if (sayer && kinds.has(entityOf(draft, sayer)?.type ?? null)) return sayer
  const ofPeople = lastTold(draft, sinceSemicolon(parsed, phrase, others), kinds, index)
  if (word !== 'they' || told.some((t) => t.key === ofPeople && t.sentence === index))
    return ofPeople
  // "The government offered a reward … they suspected": a body that is the sentence's subject.
  const bodies = told.filter(
    (t) =>
      t.isSubject && t.sentence === index && COLLECTIVES.has(entityOf(draft, t.key)?.type ?? null)
  )
  return bodies[0]?.key ?? ofPeople
}
/** "a nurse at the clinic, who said": no place is a "who"; the one there is. */
function whoBefore(
  draft: Draft,
  parsed: Parsed,
  end: number,
  phrases: ReadonlyMap<string, string>,
  word: string
): Phrase | undefined {
  const left = parsed.phrases.findLast((p) => p.to === end && !p.isPronoun)
  const key = left && phrases.get(phraseKey(parsed.sentence.index, left.index))
  const isThere = left && parsed.words[left.from - 1]?.kind === 'PREPOSITION'
  if (!isThere || !/^whom?$/.test(word) || !PLACES.has(entityOf(draft, key)?.type ?? null))
    return left
  return parsed.phrases.findLast((p) => p.to === left.from - 1 && !p.isPronoun) ?? left
}
const PLACES = new Set<EntityType | null>(['FACILITY', 'CITY', 'REGION', 'COUNTRY'])

/** "the army says it fought": a body that tells of itself. */
function sayerBefore(
  parsed: Parsed,
  { from }: Phrase,
  phrases: ReadonlyMap<string, string>
): string | null {
  const end = parsed.words[from - 1]?.lower === 'that' ? from - 1 : from
  const verb = parsed.verbs.find((v) => v.to === end && !v.isPassive && TELLS.has(v.lemma))
  const subject = verb ? subjectOf(parsed, verb) : null
  if (!verb || subject?.to !== verb.from) return null
  return phrases.get(phraseKey(parsed.sentence.index, subject.index)) ?? null
}
const TELLS: ReadonlySet<string> = new Set(
  'say claim insist add admit announce confirm believe think acknowledge state argue maintain declare deny vow pledge boast'.split(
    ' '
  )
)
/** Those told behind the semicolon before a pronoun, where any are. */
function sinceSemicolon(
  { words, sentence }: Parsed,
  { from }: Phrase,
  told: readonly Told[]
): readonly Told[] {
  const cut = words.findLastIndex(({ lower }, i) => i < from && lower === ';')
  if (cut < 0) return told
  const since = told.filter((t) => t.sentence !== sentence.index || t.at > cut)
  return since.some((t) => t.sentence === sentence.index) ? since : told
}

/** "retook it": no word that tells what somebody says opens a clause with it. */
const isDirectObject = ({ verbs }: Parsed, { from }: Phrase): boolean =>
  verbs.some((v) => v.to === from && !v.isPassive && !TELLS.has(v.lemma))

/** Whoever does it in the clause is not whom "him" or "them" stands for in it. */
function subjectOver(
  parsed: Parsed,
  phrase: Phrase,
  phrases: ReadonlyMap<string, string>
): string | null {
  const verb = parsed.verbs.findLast((v) => v.to <= phrase.from)
  const subject = verb && !verb.isPassive ? subjectOf(parsed, verb) : null
  return subject ? (phrases.get(phraseKey(parsed.sentence.index, subject.index)) ?? null) : null
}
const COLLECTIVES = new Set<EntityType | null>(['GOVERNMENT_BODY', 'SECURITY_FORCE'])

function lastTold(
  draft: Draft,
  told: readonly Told[],
  kinds: ReadonlySet<EntityType | null>,
  sentence: number
): string | null {
  for (let back = 0; back <= REACH; back++) {
    const here = told.filter(
      (t, i) =>
        i > told.length - 60 &&
        t.sentence === sentence - back &&
        kinds.has(entityOf(draft, t.key)?.type ?? null)
    )
    const found = here.find((t) => t.isSubject) ?? here.at(-1)
    if (found) return found.key
  }
  return null
}

/** "their fighters": whose. */
function possessorOf(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  told: readonly Told[]
): string | null {
  const word = parsed.words[phrase.from]
  const kinds = word?.kind === 'POSSESSIVE' ? REFERENTS[word.lower] : undefined
  return kinds ? lastTold(draft, told, kinds, parsed.sentence.index) : null
}

/** "these countries", "all of which", "both groups": the names of the list told last. */
function membersOf(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  phrases: ReadonlyMap<string, string>
): readonly string[] {
  const head = parsed.words[phrase.head]?.lower ?? ''
  const first = parsed.words[phrase.from]?.lower ?? ''
  const of = phrase.of === null ? null : parsed.phrases[phrase.of]
  if (
    /^(?:all|both|each|some|none|most)$/.test(first) &&
    of &&
    /^(?:which|them|whom)$/.test(parsed.words[of.head]?.lower ?? '')
  )
    return listBefore(draft, parsed, phrase.from, phrases)
  if (/^they$/.test(head)) return subjectsBefore(draft, parsed, phrase, phrases)
  if (
    !/^(?:these|those|both|three|two|four)$/.test(first) ||
    !isPlural(head) ||
    !/^(?:countries|states|nations|groups|organizations|organisations|parties|cities|towns|men|women)$/.test(
      head
    )
  )
    return []
  const own = listBefore(draft, parsed, phrase.from, phrases)
  if (own.length) return own
  for (let back = 1; back <= REACH; back++) {
    const earlier = draft.found.parsed[parsed.sentence.index - back]
    const list = earlier ? listBefore(draft, earlier, earlier.words.length, phrases) : []
    if (list.length) return list
  }
  return []
}
/** "A and B stayed in prison as they were charged": the persons who are the subject before it. */
function subjectsBefore(
  draft: Draft,
  parsed: Parsed,
  phrase: Phrase,
  phrases: ReadonlyMap<string, string>
): readonly string[] {
  const keyOf = (p: Phrase): string | null =>
    phrases.get(phraseKey(parsed.sentence.index, p.index)) ?? null
  const people = parsed.phrases.filter((p) => p.to <= phrase.from && isSubject(parsed, p))
  if (people.some((p) => PLURAL_PEOPLE.has(entityOf(draft, keyOf(p))?.type ?? null))) return []
  const verb = parsed.verbs.find((v) => v.to <= phrase.from)
  const list = verb ? listBefore(draft, parsed, verb.from, phrases) : []
  const last = verb ? parsed.phrases.find((p) => p.to === verb.from) : undefined
  const isSubjectList = last !== undefined && list.at(-1) === keyOf(last)
  return isSubjectList && list.every((k) => entityOf(draft, k)?.type === 'PERSON') ? list : []
}

/** Two or more named things of one type in a row, the last such row before a word. */
function listBefore(
  draft: Draft,
  parsed: Parsed,
  before: number,
  phrases: ReadonlyMap<string, string>
): readonly string[] {
  const named = parsed.phrases.filter((p) => p.to <= before && p.name !== null)
  for (let i = named.length - 1; i > 0; i--) {
    const last = named[i]
    const key = last && phrases.get(phraseKey(parsed.sentence.index, last.index))
    const type = entityOf(draft, key)?.type
    if (!last || !key || !type || !isJoined(parsed, last.from)) continue
    const list = [key]
    for (let j = i - 1, next = last; j >= 0; j--) {
      const p = named[j]
      const k = p && phrases.get(phraseKey(parsed.sentence.index, p.index))
      if (!p || !k || entityOf(draft, k)?.type !== type || next.from - p.to > 2) break
      list.unshift(k)
      next = p
    }
    if (list.length > 1) return list
  }
  return []
}
const isJoined = (parsed: Parsed, from: number): boolean => parsed.words[from - 1]?.lower === 'and'
