import type { EntityType } from '../../model.ts'
import { bodyType, peopleKind } from '../lexicon/nouns.ts'
import { isComma, phraseEndingAt } from './edges.ts'
import { beforeReflexive, ofCleft } from './farSubjects.ts'
import type { Parsed } from './parse.ts'
import type { Phrase } from './phrases.ts'
import type { VerbGroup } from './verbs.ts'

const PLACES: ReadonlySet<EntityType> = new Set<EntityType>([
  'CITY',
  'REGION',
  'COUNTRY',
  'FACILITY'
])

/** What a relative pronoun at word `i` stands for: "who" for people, past what tells where they are. */
export function antecedent(parsed: Parsed, i: number): Phrase | null {
  let end = i
  while (end > 0 && (isComma(parsed, end - 1) || parsed.words[end - 1]?.kind === 'PREPOSITION'))
    end--
  const nearest =
    ofCleft(parsed, end) ??
    beforeDescription(parsed, i) ??
    beforeReflexive(parsed, phraseEndingAt(parsed, end))
  if (!nearest) return null
  const isWho = /^(?:who|whom|whose)$/.test(parsed.words[i]?.lower ?? '')
  const phrase = (isWho ? nearestPeople(parsed, nearest) : null) ?? nearest
  const before = parsed.words[phrase.from - 1]
  return before?.lower === 'of' || before?.lower === 'from'
    ? (phraseEndingAt(parsed, phrase.from - 1) ?? phrase)
    : phrase
}

/** "the bomb, hidden in a car, that tore through the square": the participle between the commas stands aside. */
function beforeDescription(parsed: Parsed, relative: number): Phrase | null {
  if (!isComma(parsed, relative - 1)) return null
  const open = parsed.words.findLastIndex((w, i) => i < relative - 1 && w.kind === 'MARK')
  const verb = parsed.verbs.find((v) => v.from === open + 1)
  const isAside =
    verb !== undefined &&
    verb.to - verb.from === 1 &&
    parsed.words[verb.to]?.kind === 'PREPOSITION' &&
    /^(?:PAST|PARTICIPLE)$/.test(parsed.words[verb.verb]?.form ?? '')
  return isAside && isComma(parsed, open) ? phraseEndingAt(parsed, open) : null
}

/** Prepositional phrases between people and their "who" ("a lecturer in mathematics who"). */
const BETWEEN = 3
function nearestPeople(parsed: Parsed, nearest: Phrase): Phrase | null {
  let current: Phrase | null = nearest
  for (let steps = 0; current && steps <= BETWEEN; steps++) {
    if (isPeople(parsed, current)) return current
    if (parsed.words[current.from - 1]?.kind !== 'PREPOSITION') return null
    current = phraseEndingAt(parsed, current.from - 1)
  }
  return null
}
function isPeople(parsed: Parsed, phrase: Phrase): boolean {
  const name = phrase.name === null ? undefined : parsed.names[phrase.name]
  if (name) return name.finding.form === 'DEMONYM' || !PLACES.has(name.finding.type)
  const head = parsed.words[phrase.head]?.lower ?? ''
  const body = bodyType(head, [])
  return phrase.isPronoun || peopleKind(head) !== null || (body !== null && !PLACES.has(body))
}

/** "two cars that were in the area": what a relative clause without a verb of its own tells the place of. */
export function beforePlainRelative(parsed: Parsed, place: Phrase): Phrase | null {
  const [relative, be, tie] = [3, 2, 1].map((back) => parsed.words[place.from - back])
  if (tie?.kind !== 'PREPOSITION' || !/^(?:was|were|is|are)$/.test(be?.lower ?? '')) return null
  return /^(?:that|which|who)$/.test(relative?.lower ?? '')
    ? phraseEndingAt(parsed, place.from - 3)
    : null
}

export const opensRelative = (parsed: Parsed, comma: number): boolean =>
  [comma + 1, comma + 2, comma + 3].some(
    (i) =>
      /^(?:who|which|whom|whose|where)$/.test(parsed.words[i]?.lower ?? '') &&
      parsed.words.slice(comma + 1, i).every((w) => /^(?:PREPOSITION|NUMBER|DET)$/.test(w.kind))
  )

/** "The men who stopped a train on Tuesday are holding": the subject of the main verb stands before the relative. */
export function beforeRelative(parsed: Parsed, verb: VerbGroup, last: Phrase): Phrase | null {
  if (verb.isInfinitive || verb.isParticiple || !isMain(parsed, verb)) return null
  let inner = parsed.verbs.findLast((v) => v.to <= last.from)
  while (inner && (inner.isInfinitive || inner.isParticiple)) inner = parsed.verbs[inner.index - 1]
  if (!inner || SAYS.test(inner.lemma)) return null
  if (parsed.words.slice(inner.to, verb.from).some((w) => PARTS.has(w.kind))) return null
  let at = inner.from - 1
  while (parsed.words[at]?.kind === 'ADVERB') at--
  if (/^(?:that|which|who)$/.test(parsed.words[at]?.lower ?? '')) return antecedent(parsed, at)
  const subject = phraseEndingAt(parsed, at + 1)
  return subject && /^(?:that|which|whom)$/.test(parsed.words[subject.from - 1]?.lower ?? '')
    ? antecedent(parsed, subject.from - 1)
    : null
}
/** "police who said gunmen killed ten": what is said has a subject of its own. */
const SAYS =
  /^(?:say|tell|believe|think|claim|report|confirm|announce|fear|know|warn|deny|admit|insist|hope|see|hear|watch)$/
const PARTS = new Set(['MARK', 'CONJUNCTION', 'SUBORDINATOR', 'RELATIVE'])
/** A past form alone is the main verb where an object follows it ("who stormed a hotel killed ten guests"). */
const isMain = (parsed: Parsed, verb: VerbGroup): boolean =>
  verb.to - verb.from > 1 ||
  [verb.to, isParticle(parsed, verb.to) ? verb.to + 1 : verb.to].some((i) =>
    /^(?:DET|NUMBER|POSSESSIVE|PRONOUN|NAME)$/.test(parsed.words[i]?.kind ?? '')
  )
/** "carried off 31 guests". */
const isParticle = ({ words }: Parsed, i: number): boolean =>
  /^(?:off|away|out|up|down|dead|hostage|captive)$/.test(words[i]?.lower ?? '')

/** "the minister, whom they had seized": the object that a relative pronoun brings before the subject. */
export function frontedObject(
  parsed: Parsed,
  verb: VerbGroup,
  subject: Phrase | null
): Phrase | null {
  if (!subject || verb.isPassive || subject.to > verb.from) return null
  const at = subject.from - 1
  const relative = parsed.words[at]?.lower ?? ''
  const isTied = /^(?:on|in|at|from|to|by|with|for|of)$/.test(parsed.words[at - 1]?.lower ?? '')
  return !isTied && /^(?:whom|which|that)$/.test(relative) ? antecedent(parsed, at) : null
}
