import { fullEnd, phraseAfter } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { Draft, DraftEvent } from '../../draft.ts'
import { ATTACK_TYPES } from '../../recognizers/events.ts'
import { eventOf, indexOfTrigger, triggersIn } from '../lookups.ts'

/** Words that mean the deed; without an event of their own the one told near is meant. */
export type Deed = Readonly<{
  from: number
  end: number
  event: DraftEvent | null
  isNamed: boolean
}>

/** Nouns for a deed that are no triggers by themselves. */
const DEED =
  /^(?:incidents?|crimes?|affair|atrocit(?:y|ies)|deaths?|violence|bloodshed|carnage|fire|blaze|inferno|casualties|outrage|bombs?|grenades?|mines?|mortars?|rockets?|missiles?|shells?|drones?|explosives?|deed)$/
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
  const isPointer = POINTER.test(head)
  if (!event && !isAny && !isPointer && !DEED.test(head)) return null
  const end = phrase.of === null ? phrase.to : fullEnd(parsed, phrase)
  return { from: phrase.from, end, event, isNamed: !isPointer }
}

/** The deed that begins at a word; where nothing of the frame follows, no clause may go on from it. */
export function deedAt(draft: Draft, parsed: Parsed, at: number, isLast: boolean): Deed | null {
  const phrase = phraseAfter(parsed, at)
  const deed = phrase && isDeedPhrase(draft, parsed, phrase)
  if (!phrase || !deed) return null
  const next = parsed.words[deed.end]
  if (!deed.isNamed && phrase.to - phrase.from > 1 && parsed.words[phrase.head]?.lower !== 'one')
    return null
  if (isLast && next && /^(?:AUXILIARY|MODAL)$/.test(next.kind)) return null
  if (isLast && parsed.verbs.some((v) => v.from === deed.end && isFinite(parsed, v.verb)))
    return null
  return !deed.isNamed && next && /^(?:NOUN|NAME|ADJECTIVE|NUMBER|VERB)$/.test(next.kind)
    ? null
    : deed
}
const isFinite = (parsed: Parsed, verb: number): boolean =>
  /^(?:PAST|S|BASE)$/.test(parsed.words[verb]?.form ?? '')
