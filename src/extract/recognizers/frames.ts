import type { EntityType } from '../../model.ts'
import { clauseEnd, fullEnd, objectsOf, prepositional, subjectOf } from '../chunks/clauses.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { Phrase } from '../chunks/phrases.ts'
import { frontedObject } from '../chunks/relatives.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import type { Word } from '../chunks/words.ts'
import { framesOf, isOfClass } from '../lexicon/frames.ts'
import type { Frame } from '../lexicon/frames.ts'
import { bodyType, isPlural, peopleKind, singular } from '../lexicon/nouns.ts'

/** A frame that holds at a verb; `to` is the end (exclusive) of its own words. */
export type Framed = Readonly<{ frame: Frame; to: number }>

const BY = new Set(['by'])
/** Words behind a verb within which its agent, or a word of the frame, may stand. */
const REACH = 15

/** The event that a verb tells together with those around it, or null. */
export function frameAt(parsed: Parsed, verb: VerbGroup): Framed | null {
  const frames = framesOf(verb.lemma)
  if (frames.length === 0) return null
  const end = Math.min(verb.to + REACH, clauseEnd(parsed, verb.to))
  const subject = subjectOf(parsed, verb)
  for (const frame of frames) {
    const to = ownEnd(parsed, verb, frame, end)
    if (to !== null && holds(parsed, verb, frame, subject, to, end)) return { frame, to }
  }
  return null
}

/** Where the verb with the words of its frame ends; null where they are not there. */
function ownEnd(parsed: Parsed, verb: VerbGroup, frame: Frame, end: number): number | null {
  const { words } = parsed
  if (frame.later.length > 0) {
    const next = words[verb.to]?.lower ?? ''
    if (frame.later.includes(next) && next !== 'fire') return verb.to + 1
    const found = words.findIndex(
      (w, i) =>
        i >= verb.to &&
        i <= end &&
        frame.later.includes(w.lower) &&
        (w.lower !== 'fire' || verb.lemma !== 'set' || words[i - 1]?.lower === 'on')
    )
    if (found < 0) return null
    return isWayInto(parsed, found) ? found + 2 : verb.to
  }
  if (frame.beside.length === 0) return verb.to
  const isBeside = (i: number): boolean =>
    frame.beside.includes(words[i]?.lower ?? '') && !isLetGoTo(parsed, i)
  if (isBeside(verb.to)) return verb.to + 1
  if (isBeside(verb.to + 1) && words[verb.to]?.kind === 'ADVERB') return verb.to + 2
  const last = verb.isPassive ? undefined : objectsOf(parsed, verb).at(-1)
  const behind = last ? fullEnd(parsed, last) : verb.to
  return isBeside(behind) || (last !== undefined && isBeside(last.to)) ? verb.to : null
}

/** "forced their way into a camp": what they forced is behind the way. */
const isWayInto = ({ words }: Parsed, way: number): boolean =>
  words[way]?.lower === 'way' && INWARD.test(words[way + 1]?.lower ?? '')
/** "let the children go to school": nobody is set free. */
const isLetGoTo = ({ words }: Parsed, go: number): boolean =>
  words[go]?.lower === 'go' &&
  /^(?:to|into|ahead|hungry|without|through)$/.test(words[go + 1]?.lower ?? '')

function holds(
  parsed: Parsed,
  verb: VerbGroup,
  frame: Frame,
  subject: Phrase | null,
  to: number,
  end: number
): boolean {
  const agents = prepositional(parsed, BY, verb.to, end)
  const behind = objectsBehind(parsed, verb, frame, to)
  const fronted = behind.length === 0 ? frontedObject(parsed, verb, subject) : null
  const found = fronted ? [fronted] : behind
  const isReduced =
    !verb.isPassive &&
    verb.to - verb.from === 1 &&
    found.length === 0 &&
    subject !== null &&
    (/^[VDR]$/.test(frame.role) || isLaidBomb(parsed, frame, subject)) &&
    /^(?:PAST|PARTICIPLE)$/.test(parsed.words[verb.verb]?.form ?? '')
  const isTurned = verb.isPassive || isReduced
  const doers = isTurned ? agents : subject ? [subject] : []
  const objects = isTurned && frame.tie === null ? (subject ? [subject] : []) : found
  return fits(parsed, frame.subject, doers) && fits(parsed, frame.object, objects)
}

/** "with a bomb hidden in a bin": what was laid is told before the verb. */
const isLaidBomb = (parsed: Parsed, frame: Frame, subject: Phrase): boolean =>
  /^(?:bomb|explosive)$/.test(frame.object) &&
  isOf(parsed, frame.object, subject) &&
  /^(?:with|by)$/.test(parsed.words[subject.from - 1]?.lower ?? '')

const INWARD = /^(?:into|onto|from|in|through|of)$/

function objectsBehind(
  parsed: Parsed,
  verb: VerbGroup,
  frame: Frame,
  to: number
): readonly Phrase[] {
  if (frame.tie !== null) return prepositional(parsed, new Set([frame.tie]), to, to + 4)
  const particle = parsed.words[to - 1]
  if (to === verb.to || !particle) return objectsOf(parsed, verb)
  // "marched into the town": nobody is led there.
  if (/^[VDR]$/.test(frame.role) && INWARD.test(particle.lower)) return []
  const objects = objectsOf(parsed, verb, to)
  const quantity = parsed.phrases.find((p) => p.from === to - 1)
  return objects.length > 0 || !quantity ? objects : [quantity]
}

function fits(parsed: Parsed, name: string, phrases: readonly Phrase[]): boolean {
  if (name === '*') return true
  if (name === '-') return phrases.length === 0
  if (name === 'doer' && phrases.length === 0) return true
  return phrases.some((phrase) => isOf(parsed, name, phrase))
}

const FORCES: ReadonlySet<EntityType> = new Set(['ARMED_GROUP', 'SECURITY_FORCE'])
/** Whose word is law; a state's capital and its leader stand for it, and a bloc may look like any body. */
const AUTHORITIES: ReadonlySet<EntityType> = new Set([
  'COUNTRY',
  'CITY',
  'PERSON',
  'GOVERNMENT_BODY',
  'INTERGOVERNMENTAL_ORG',
  'ORGANIZATION'
])
const UNKNOWN = /^(?:armed|masked|hooded|unknown|unidentified|uniformed|balaclava-clad)$/
/** What makes a mine a pit. */
const DUG =
  /^(?:gold|coal|copper|diamond|tin|cobalt|silver|iron|salt|uranium|open-cast|opencast|the|its|their|this)$/
/** Who is carried away after the harm was done. */
const LIFELESS = /^(?:body|corpse|remain|victim|survivor|casualty|wounded|injured|patient)$/
const SHOT = /^(?:mortar|artillery|tank|shell|explosive)$/

function isOf(parsed: Parsed, name: string, phrase: Phrase): boolean {
  const named = typeOfName(parsed, phrase)
  const head = counted(parsed, phrase)
  const noun = singular(head)
  const within = parsed.words.slice(phrase.from, phrase.head).map((w) => w.lower)
  if (name === 'self') return /sel(?:f|ves)$/.test(head)
  if (phrase.isPronoun)
    return name === 'people'
      ? /^(?:him|her|them|us|me|he|she|they|we)$/.test(head)
      : (name === 'doer' && /^(?:he|she|they|it|we)$/.test(head)) ||
          (name === 'armed' && head === 'they' && parsed.words.some(isArmed))
  switch (name) {
    case 'people':
      if (named) return named === 'PERSON'
      return (
        !LIFELESS.test(noun) &&
        (isAny(parsed, phrase, (word) => peopleKind(word) !== null) || isNumber(parsed, phrase))
      )
    case 'captive':
    case 'envoy':
      return !named && isAny(parsed, phrase, (word) => isOfClass(name, singular(word)))
    case 'armed':
      if (named) return named === 'ARMED_GROUP'
      return (
        isOfClass(name, noun) ||
        peopleKind(head) === 'armed' ||
        bodyType(head, within.toReversed()) === 'ARMED_GROUP' ||
        (peopleKind(head) !== null && within.some((w) => UNKNOWN.test(w))) ||
        (noun === 'man' && isPlural(head))
      )
    case 'fighters':
    case 'force':
      if (named) return name === 'fighters' ? FORCES.has(named) : named === 'SECURITY_FORCE'
      return isOfClass(name, noun) || bodyType(head, within.toReversed()) === 'SECURITY_FORCE'
    case 'official':
      return named ? named === 'PERSON' : isOfClass(name, noun)
    case 'authority':
      return named ? AUTHORITIES.has(named) : isOfClass(name, noun)
    case 'doer':
      return named !== undefined || peopleKind(head) !== null || bodyType(head, []) !== null
    case 'place':
    case 'town':
      if (named) return name === 'place' || named === 'CITY'
      return isOfClass('town', noun)
    case 'named':
      return named !== undefined
        ? named !== 'PERSON' || !isTitled(parsed, phrase)
        : isOfClass('town', noun)
    default:
      if (named) return false
      if (noun === 'mine' && name !== 'fallen' && within.some((w) => DUG.test(w))) return false
      if (noun === 'round' && !within.some((w) => SHOT.test(w))) return false
      return isOfClass(name, noun)
  }
}

/** "two Frenchmen" are people, not their country. */
function typeOfName({ names, words }: Parsed, { name, from }: Phrase): EntityType | undefined {
  const named = name === null ? undefined : names[name]
  const isOfPeople =
    named?.finding.form === 'DEMONYM' &&
    words.slice(from, named.from).some((w) => w.kind === 'NUMBER' || /^an?$/.test(w.lower))
  return isOfPeople ? 'PERSON' : named?.finding.type
}

/** "carried off dozens"; "dozens of attacks" are no people. */
const isNumber = (parsed: Parsed, { head, of }: Phrase): boolean =>
  of === null && parsed.words[head]?.kind === 'NUMBER'

/** "Rebels freed the nuns whom they had led away": who bears arms is told beside. */
const isArmed = ({ kind, lower }: Word): boolean => kind === 'NOUN' && peopleKind(lower) === 'armed'

/** "the ambassador 48 hours": what else stands in the phrase, unless its head is a body or a place. */
const isAny = (parsed: Parsed, phrase: Phrase, holds: (word: string) => boolean): boolean => {
  const head = counted(parsed, phrase)
  if (holds(head)) return true
  if (bodyType(head, []) !== null) return false
  return parsed.words.slice(phrase.from, phrase.to).some((w) => w.kind === 'NOUN' && holds(w.lower))
}

/** What is counted: "two" of "two of the engineers". */
function counted(parsed: Parsed, phrase: Phrase): string {
  const head = parsed.words[phrase.head]
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  const isCount =
    head?.kind === 'NUMBER' ||
    /^(?:group|dozens|scores|number|hail|volley)$/.test(head?.lower ?? '')
  return (isCount && of ? parsed.words[of.head] : head)?.lower ?? ''
}

const isTitled = (parsed: Parsed, { from, head }: Phrase): boolean =>
  head > from && parsed.words[from]?.kind !== 'NAME'
