/** What refiners pass on: findings become entities, events and claims, each step a new readonly value. */
import type {
  AttributionSpan,
  Check,
  Claim,
  ClaimLink,
  Entity,
  Event,
  EventType,
  Range,
  Span,
  Time,
  EventStatus
} from '../model.ts'
import type { Parsed } from './chunks/parse.ts'
import type { FigureFinding, NameFinding, SpeechFinding, TimeFinding } from './findings.ts'
import type { ObjectRole } from './lexicon/triggers.ts'
import type { View } from './view.ts'

/** A word that may name an event: a noun phrase's head or a verb. */
export type TriggerFinding = Span &
  Readonly<{
    sentence: number
    by: string
    type: EventType
    /** Index of the phrase or of the verb group in its sentence. */
    phrase: number | null
    verb: number | null
    lemma: string
    object: ObjectRole
    status: EventStatus
    /** "kill", "hit": an event only beside another sign of violence. */
    isWeak: boolean
    /** "attacks have become frequent": no instance. */
    isGeneric: boolean
    /** "the attack", "this incident": told before. */
    isDefinite: boolean
    /** "incident", "operation": what it is, another mention says. */
    isVague: boolean
    isPlural: boolean
    isNegated: boolean
  }>

export type Findings = Readonly<{
  names: readonly NameFinding[]
  times: readonly TimeFinding[]
  figures: readonly FigureFinding[]
  speech: readonly SpeechFinding[]
  parsed: readonly Parsed[]
  triggers: readonly TriggerFinding[]
}>

export type DraftEntity = Omit<Entity, 'type'> &
  Readonly<{ type: Entity['type'] | null; isCandidate: boolean }>
export type DraftEvent = Event &
  Readonly<{
    triggers: readonly number[]
    sentence: number
    isBackground: boolean
    isOfOtherTime: boolean
  }>
export type DraftClaim = Omit<Claim, 'extractor'> & Readonly<{ by: readonly string[] }>

export type Draft = Readonly<{
  view: View
  found: Findings
  entities: readonly DraftEntity[]
  /** "sentence:phrase" -> entity key. */
  entityOfPhrase: ReadonlyMap<string, string>
  /** "sentence:phrase" of a plural -> entity keys of its members; with ":owner" whose it is ("their"). */
  membersOfPhrase: ReadonlyMap<string, readonly string[]>
  events: readonly DraftEvent[]
  /** Index of a trigger -> event key. */
  eventOfTrigger: ReadonlyMap<number, string>
  mainEvent: string | null
  claims: readonly DraftClaim[]
  links: readonly ClaimLink[]
  checks: readonly Check[]
}>

/** Adds to findings; runs once on the view, in order. */
export type Recognizer = Readonly<{
  name: string
  recognize(view: View, found: Findings): Partial<Findings>
}>
/** Turns a draft into the next; runs in order. */
export type Refiner = Readonly<{ name: string; refine(draft: Draft): Draft }>

export type { AttributionSpan, Range, Span, Time }

const keys: string[][] = []
/** Texts are seldom longer. */
const SENTENCES_KEPT = 1000

/** The key of a phrase in a draft's maps; kept, since many steps ask for it. */
export function phraseKey(sentence: number, phrase: number): string {
  if (sentence >= SENTENCES_KEPT) return `${sentence}:${phrase}`
  return ((keys[sentence] ??= [])[phrase] ??= `${sentence}:${phrase}`)
}
