import type { EntityType } from '../../../model.ts'
import { fullEnd, phraseAfter, subjectOf, withCoordinates } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft } from '../../draft.ts'
import { peopleKind } from '../../lexicon/nouns.ts'
import { entityAt } from '../claims.ts'
import { entityOf } from '../lookups.ts'
import { deedAt, deedOfVerb, type Deed } from './deeds.ts'
import {
  ARMS,
  CHARGE,
  CULPRIT,
  DONE,
  FALSE,
  FIGURE,
  PEOPLE,
  TRUE,
  type Frames,
  type Slot
} from './frames.ts'
import { pastAside, wordEnd } from './pastWords.ts'
import { predicatesOf } from './predicates.ts'
import { spokenFor, voiceOf } from './spokenFor.ts'
import { accusedAt } from './whoAndWhat.ts'

/** What a frame found behind its verb; `end` is the word after it, without an aside behind it. */
export type Match = Readonly<{
  end: number
  /** Where the next word of the frame may stand: past an aside. */
  next: number
  deed: Deed | null
  who: readonly Phrase[]
  charge: Phrase | null
  /** The subject fills a place of the frame ("X was blamed"). */
  isPassive: boolean
}>
export type State = Omit<Match, 'isPassive'>
/** The verb whose frame is matched; `match` finds the frames of verbs inside it. */
export type Setting = Readonly<{
  draft: Draft
  parsed: Parsed
  verb: VerbGroup
  match: (draft: Draft, parsed: Parsed, verb: VerbGroup, frames: Frames) => Match | null
}>

/** The state behind a place of a frame that the words fill, or null. */
export function fillSlot(setting: Setting, slot: Slot, state: State): State | null {
  const { draft, parsed } = setting
  switch (slot) {
    case 'D': {
      const deed = deedAt(draft, parsed, state.next)
      return deed && { ...within(state, deed.end), deed }
    }
    case 'B':
    case 'X': {
      const first = phraseAfter(parsed, state.next)
      if (!first || !isSomebody(setting, first)) return null
      const type = entityOf(draft, accusedAt(draft, parsed, first))?.type ?? null
      if (slot === 'B' && type !== 'ARMED_GROUP' && type !== 'COUNTRY') return null
      const who = withCoordinates(parsed, first)
      const end = fullEnd(parsed, who.at(-1) ?? first)
      return { ...state, who, end, next: pastOwner(parsed, pastAside(parsed, end)) }
    }
    case 'L': {
      const listener = phraseAfter(parsed, state.next)
      return listener && within(state, fullEnd(parsed, listener))
    }
    case 'C':
      return fillCharge(setting, state)
    case 'H':
    case 'A':
      return fillArms(setting, slot, state)
    case 'F':
      return found(state, untrueEnd(parsed, state.next))
    case 'PEOPLE':
      return found(state, wordEnd(parsed, state.next, PEOPLE))
    case 'CULPRIT':
      return found(state, wordEnd(parsed, state.next, CULPRIT))
    case 'V':
    case 'T':
      return fillHit(setting, slot, state)
    case 'END': {
      const next = parsed.words[state.next]
      return next === undefined || /^(?:MARK|CONJUNCTION|SUBORDINATOR|PREPOSITION)$/.test(next.kind)
        ? state
        : null
    }
    case 'SELF':
      return fillSelf(setting, state)
    case 'OWN':
    case 'ING':
    case 'TO':
      return fillDeed(setting, slot, state)
  }
}

/** A deed told by a verb: by a frame of doing, or by a word for violence itself. */
function fillDeed(setting: Setting, slot: 'OWN' | 'ING' | 'TO', state: State): State | null {
  const { draft, parsed, match } = setting
  let at = state.next
  while (parsed.words[at]?.kind === 'ADVERB') at++
  // "it had 'punished' him".
  const isQuoted =
    parsed.words[at]?.kind === 'AUXILIARY' && /^["“]$/.test(parsed.words[at + 1]?.lower ?? '')
  if (isQuoted) at += 2
  const verb = predicatesOf(parsed).find((v) => startOf(parsed, v, slot) === at)
  if (!verb || verb.isNegated || verb.modal !== null) return null
  const isFit = slot === 'ING' ? isGerund(parsed, verb) : slot !== 'TO' || verb.isInfinitive
  if (!isFit) return null
  const done =
    match(draft, parsed, verb, DONE) ??
    (isHabit(parsed, verb) ? null : match(draft, parsed, verb, ARMS))
  // "said it was thrown by X": what was done to it is no deed of its own.
  if (done?.isPassive === true) return null
  if (done) return { ...within(state, done.end), deed: done.deed }
  const deed = verb.isPassive
    ? null
    : (deedOfVerb(draft, parsed, verb) ?? (slot === 'ING' ? harmOf(parsed, verb) : null))
  return deed && { ...within(state, deed.end), deed }
}
/** "says it aims only at soldiers": what is done as a rule is no deed; whoever holds people does so now. */
export const isHabit = (
  parsed: Parsed,
  { from, to, verb, lemma, isInfinitive }: VerbGroup
): boolean =>
  to - from === 1 &&
  !isInfinitive &&
  /^(?:S|BASE)$/.test(parsed.words[verb]?.form ?? '') &&
  !/^(?:hold|keep|detain)$/.test(lemma)

const HARM =
  /^(?:kill|murder|shoot|attack|harm|hurt|target|wound|injure|abduct|kidnap|torture|beat)$/
/** "denied killing anyone": the harm done to people, whatever event is told near. */
function harmOf(parsed: Parsed, verb: VerbGroup): Deed | null {
  const next = parsed.words[verb.to]?.lower ?? ''
  const isFiring = /^(?:fire|shoot)$/.test(verb.lemma) && /^(?:first|on|at|upon|into)$/.test(next)
  if (isFiring) return { from: verb.verb, end: verb.to + 1, event: null, isNamed: false }
  if (!HARM.test(verb.lemma)) return null
  const object = phraseAfter(parsed, verb.to)
  const head = parsed.words[object?.head ?? -1]?.lower ?? ''
  if (!object || !(/^(?:any(?:one|body)|people)$/.test(head) || peopleKind(head) !== null))
    return null
  return { from: verb.verb, end: object.to, event: null, isNamed: false }
}
/** The word where the verb begins: "to" belongs to an infinitive, not to a gerund. */
const startOf = (parsed: Parsed, verb: VerbGroup, slot: 'OWN' | 'ING' | 'TO'): number => {
  const isTo = parsed.words[verb.from]?.lower === 'to'
  if (slot === 'TO') return verb.index < 0 && !isTo ? verb.from - 1 : verb.from
  return isTo ? verb.from + 1 : verb.from
}
const isGerund = (parsed: Parsed, verb: VerbGroup): boolean =>
  (parsed.words[startOf(parsed, verb, 'ING')]?.lower ?? '').endsWith('ing')

/** "it", "they": who speaks, unless the pronoun stands for somebody else. */
function fillSelf({ draft, parsed, verb }: Setting, state: State): State | null {
  const phrase = phraseAfter(parsed, state.next)
  if (!phrase || !/^(?:it|they|he|she|we|i)$/.test(parsed.words[phrase.head]?.lower ?? ''))
    return null
  const meant = entityAt(draft, parsed, phrase)
  const subject = meant === null ? null : subjectOf(parsed, verb)
  if (meant === null || !subject) return within(state, phrase.to)
  const speaker = entityAt(draft, parsed, subject)
  if (speaker === null || speaker === meant) return within(state, phrase.to)
  const isOwn =
    spokenFor(draft, parsed, subject) === meant ||
    isDocument(draft, speaker) ||
    voiceOf(draft, speaker) === meant
  return isOwn ? within(state, phrase.to) : null
}
/** "A statement said it was behind": it is whose statement it is. */
const isDocument = (draft: Draft, key: string): boolean => entityOf(draft, key)?.type === 'WORK'

/** The charge told before; one that is of something else than a deed is none. */
function fillCharge({ draft, parsed }: Setting, state: State): State | null {
  const phrase = phraseAfter(parsed, state.next)
  const charge = phrase ? beforeFalse(parsed, phrase) : pointerAt(parsed, state.next)
  const head = parsed.words[charge?.head ?? -1]?.lower ?? ''
  if (!charge || (!CHARGE.has(head) && !FIGURE.has(head))) return null
  if (FIGURE.has(head)) return { ...within(state, fullEnd(parsed, charge)), charge }
  const isOf = /^(?:of|that|about)$/.test(parsed.words[charge.to]?.lower ?? '')
  if (!isOf) return { ...within(state, charge.to), charge }
  const what = phraseAfter(parsed, charge.to + 1)
  const deed = deedAt(draft, parsed, charge.to + 1)
  const isClause = parsed.words[charge.to]?.lower === 'that' && what?.isPronoun === true
  const end = deed?.end ?? (isClause ? what.to : -1)
  return end < 0 ? null : { ...within(state, end), charge }
}
/** "called the figure absurd": what it is called is no part of it. */
function beforeFalse(parsed: Parsed, phrase: Phrase): Phrase {
  const last = parsed.words[phrase.to - 1]?.lower ?? ''
  return phrase.to - phrase.from > 1 && FALSE.has(last) && phrase.of === null
    ? { ...phrase, to: phrase.to - 1, head: phrase.to - 2 }
    : phrase
}
/** "called that a lie": "that" may be taken for the word that opens a clause. */
function pointerAt(parsed: Parsed, at: number): Phrase | null {
  const next = parsed.words[at + 1]
  const isAlone =
    next === undefined ||
    /^(?:MARK|CONJUNCTION|PREPOSITION)$/.test(next.kind) ||
    next.lower === 'as' ||
    wordEnd(parsed, at + 1, FALSE) > 0
  if (parsed.words[at]?.lower !== 'that' || !isAlone) return null
  const from = { from: at, to: at + 1, head: at }
  return { index: -1, ...from, name: null, isPronoun: true, of: null, possessor: null }
}

/** "'snipers' of the opposition": a closing mark parts the two. */
function pastOwner(parsed: Parsed, at: number): number {
  const isClosed = /^["”]$/.test(parsed.words[at - 1]?.lower ?? '')
  const owner = isClosed && parsed.words[at]?.lower === 'of' ? phraseAfter(parsed, at + 1) : null
  return owner ? fullEnd(parsed, owner) : at
}

const VEHICLE = /^(?:car|truck|lorry|van|vehicle|pickup|motorcycle|motorbike|boat|tanker)$/
/** "is keeping the mayor" where a kidnapping is told, "drove the lorry" that carried the bomb. */
function fillArms({ draft, parsed }: Setting, slot: 'H' | 'A', state: State): State | null {
  const object = phraseAfter(parsed, state.next)
  if (!object) return null
  const head = parsed.words[object.head]?.lower ?? ''
  const entity = entityOf(draft, entityAt(draft, parsed, object))
  if (slot === 'A') {
    const isArm = VEHICLE.test(head) || entity?.type === 'WEAPON'
    return isArm ? within(state, object.to) : null
  }
  const event = draft.events.find((e) => e.type === 'KIDNAPPING') ?? null
  const isHeld = entity?.type === 'PERSON' || peopleKind(head) !== null || object.isPronoun
  if (!event || !isHeld) return null
  const end = fullEnd(parsed, object)
  return { ...within(state, end), deed: { from: object.from, end, event, isNamed: true } }
}

/** "untrue", "a lie", "not true", "not the case". */
export function untrueEnd(parsed: Parsed, at: number): number {
  const isNot = /^(?:not|n't)$/.test(parsed.words[at]?.lower ?? '')
  return isNot ? wordEnd(parsed, at + 1, TRUE) : wordEnd(parsed, at, FALSE)
}

const HIT: ReadonlySet<EntityType | null> = new Set<EntityType | null>([
  'FACILITY',
  'SECURITY_FORCE',
  'ARMED_GROUP',
  'PERSON_GROUP',
  'PERSON'
])
/** "had punished the farmers": who was harmed; "had struck the market": what can be hit. */
function fillHit({ draft, parsed }: Setting, slot: 'V' | 'T', state: State): State | null {
  const object = phraseAfter(parsed, state.next)
  const key = object && entityAt(draft, parsed, object)
  if (!object || key === null) return null
  // "it had 'punished' him": the marks tell that the word is the speaker's own for it.
  const isQuoted = /^["“]$/.test(parsed.words[state.next - 2]?.lower ?? '')
  const isHit =
    slot === 'T' || isQuoted
      ? HIT.has(entityOf(draft, key)?.type ?? null)
      : draft.claims.some(
          (c) =>
            (c.predicate === 'VICTIM_OF' && c.subject === key) ||
            (c.predicate === 'KILLED' && c.object === key)
        )
  return isHit ? within(state, fullEnd(parsed, object)) : null
}

const within = (state: State, end: number): State => ({ ...state, end, next: end })
const found = (state: State, end: number): State | null => (end < 0 ? null : within(state, end))

/** Whether a phrase, or what it is of, can have done it. */
export const isSomebody = (
  { draft, parsed }: Pick<Setting, 'draft' | 'parsed'>,
  phrase: Phrase
): boolean => {
  const of = phrase.of === null ? null : (parsed.phrases[phrase.of] ?? null)
  return accusedAt(draft, parsed, phrase) !== null || accusedAt(draft, parsed, of) !== null
}
