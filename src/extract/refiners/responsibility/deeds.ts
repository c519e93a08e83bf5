import { fullEnd, phraseAfter } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftEvent } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { isPlural } from '../../lexicon/nouns.ts'
import { entityAt } from '../claims.ts'
import { entityOf, eventOf, indexOfTrigger, triggersIn } from '../lookups.ts'
import { isWarding } from '../roles/warding.ts'

/** Words that mean the deed; without an event of their own the one told near is meant. */
export type Deed = Readonly<{
  from: number
  end: number
  event: DraftEvent | null
  isNamed: boolean
}>

/** Nouns for a deed that are no triggers by themselves. */
const DEED =
  /^(?:incidents?|crimes?|affair|atrocit(?:y|ies)|deaths?|violence|bloodshed|carnage|fire|blaze|inferno|casualties|outrage|bombs?|grenades?|mines?|mortars?|rockets?|missiles?|shells?|rounds|salvos?|projectiles?|bullets|drones?|explosives?|devices?|deed|break-in|hack|breach|robbery|heist|arson|sabotage|theft|kidnappings?|abductions?|revolt|uprising|rebellion|insurrection|putsch|rising)$/
/** "this comedy", "that business": what was told, by a word for what the speaker thinks of it. */
const CALLED =
  /^(?:affair|business|comedy|farce|matter|story|episode|drama|adventure|madness|plot|conspiracy|tragedy|act|thing)$/
const firstOf = (parsed: Parsed, { from }: Phrase): string => parsed.words[from]?.lower ?? ''
const POINTER = /^(?:it|this|that|them|these|those)$/
const PART =
  /^(?:one|two|three|both|all|any|some|first|second|third|last|most|each|either|series|string|wave)$/

/** The deed that a phrase names, or points to. */
export function isDeedPhrase(draft: Draft, parsed: Parsed, phrase: Phrase): Deed | null {
  const head = parsed.words[phrase.head]?.lower ?? ''
  const of = phrase.of === null ? undefined : parsed.phrases[phrase.of]
  if (of && PART.test(head)) return isDeedPhrase(draft, parsed, of)
  const triggers = triggersIn(draft, parsed.sentence.index).filter((t) => t.phrase === phrase.index)
  const events = triggers.flatMap(
    (t) => eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, t))) ?? []
  )
  const event = events.find((e) => ATTACK_TYPES.has(e.type) || e.type === 'COUP') ?? null
  const isAny = triggers.some((t) => ATTACK_TYPES.has(t.type))
  if (!event && isOthers(parsed, phrase)) return null
  const isPointer = POINTER.test(head)
  const isCalled = CALLED.test(head) && /^(?:this|that|such)$/.test(firstOf(parsed, phrase))
  if (!event && !isAny && !isPointer && !isCalled && !DEED.test(head)) return null
  const end = phrase.of === null ? phrase.to : fullEnd(parsed, phrase)
  return { from: phrase.from, end, event, isNamed: !isPointer }
}

/** "similar attacks", "dozens of bombings": deeds of somebody, none of them told here. */
function isOthers(parsed: Parsed, phrase: Phrase): boolean {
  const { words } = parsed
  if (!isPlural(words[phrase.head]?.lower ?? '')) return false
  const first = words[phrase.from]
  return !first || !/^(?:DET|POSSESSIVE|PRONOUN)$/.test(first.kind) || OTHERS.test(first.lower)
}
const OTHERS = /^(?:such|many|several|some|other|numerous|similar|previous|earlier|past|most)$/

/** The deed that begins at a word; no clause may go on from it. */
export function deedAt(draft: Draft, parsed: Parsed, at: number): Deed | null {
  // "claimed that shooting": "that" may be taken for the word that opens a clause.
  const isThat = parsed.words[at]?.lower === 'that' && parsed.words[at]?.kind === 'SUBORDINATOR'
  if (isThat && parsed.words[at + 1]?.lower === 'one')
    return { from: at, end: at + 2, event: null, isNamed: false }
  const called = calledAt(parsed, at)
  if (called) return called
  const phrase = phraseAfter(parsed, isThat ? at + 1 : at)
  if (isThat && phrase && !isBareSingular(parsed, phrase)) return null
  const deed = phrase && isDeedPhrase(draft, parsed, phrase)
  if (!phrase || !deed) return null
  const next = parsed.words[deed.end]
  if (!deed.isNamed && phrase.to - phrase.from > 1 && parsed.words[phrase.head]?.lower !== 'one')
    return null
  if (isThat && next && !/^(?:PREPOSITION|MARK|CONJUNCTION)$/.test(next.kind)) return null
  if (next && /^(?:AUXILIARY|MODAL)$/.test(next.kind)) return null
  if (parsed.verbs.some((v) => v.from === deed.end && isFinite(parsed, v.verb))) return null
  return !deed.isNamed && next && /^(?:NOUN|NAME|ADJECTIVE|NUMBER|VERB)$/.test(next.kind)
    ? null
    : deed
}
/** "took credit for what it called sabotage": whatever the word is, the deed told is meant. */
function calledAt(parsed: Parsed, at: number): Deed | null {
  if (parsed.words[at]?.lower !== 'what') return null
  const verb = parsed.verbs.find((v) => v.from > at && v.from < at + 5)
  const noun = verb && /^(?:call|describe|term)$/.test(verb.lemma) && phraseAfter(parsed, verb.to)
  return noun ? { from: at, end: fullEnd(parsed, noun), event: null, isNamed: true } : null
}
const isBareSingular = (parsed: Parsed, phrase: Phrase): boolean =>
  phrase.to - phrase.from === 1 &&
  !phrase.isPronoun &&
  !isPlural(parsed.words[phrase.head]?.lower ?? '')

/** The deed that a verb of violence tells by itself ("killed the mayor"). */
export function deedOfVerb(draft: Draft, parsed: Parsed, verb: VerbGroup): Deed | null {
  const trigger = triggersIn(draft, parsed.sentence.index).find(
    (t) => t.verb === verb.index && !t.isNegated && t.object !== 'S'
  )
  const event = trigger && eventOf(draft, draft.eventOfTrigger.get(indexOfTrigger(draft, trigger)))
  if (!event || !ATTACK_TYPES.has(event.type) || NO_DOER.test(trigger.lemma)) return null
  const isSplit = /^(?:down|up|dead)$/.test(parsed.words[verb.to]?.lower ?? '')
  const object = phraseAfter(parsed, isSplit ? verb.to + 1 : verb.to)
  if (object && isWarding(parsed, trigger.lemma, [object])) return null
  if (object && BLOW.test(trigger.lemma) && isAbstract(draft, parsed, object)) return null
  const end = object && object.from <= verb.to + 2 ? fullEnd(parsed, object) : verb.to
  return { from: verb.verb, end, event, isNamed: true }
}
const BLOW = /^(?:hit|strike|target|attack|storm|raid)$/
/** "hit a snag", "targeted poverty": what is nobody and no thing that can be hit. */
const isAbstract = (draft: Draft, parsed: Parsed, object: Phrase): boolean =>
  !object.isPronoun &&
  object.name === null &&
  object.of === null &&
  (entityOf(draft, entityAt(draft, parsed, object))?.type ?? null) === null

/** What their subject undergoes, or does by itself. */
const NO_DOER =
  /^(?:die|perish|explode|go|fall|step|tread|drive|run|walk|fight|clash|battle|demand|ask)$/

const isFinite = (parsed: Parsed, verb: number): boolean =>
  /^(?:PAST|S|BASE)$/.test(parsed.words[verb]?.form ?? '')
