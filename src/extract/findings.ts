/** What recognizers hand to refiners: plain spans with what each recognizer knows of them. */
import type {
  EntityType,
  Measure,
  Quantity,
  Range,
  Reference,
  Span,
  Time,
  Trend
} from '../model.ts'

/** `sentence` is the index in the view; `by` says which rule or model made it ("names/tagger"). */
type Found = Readonly<{ sentence: number; by: string }>

/** A proper name, an acronym, or a country's adjective. */
export type NameFinding = Span &
  Found &
  Readonly<{
    form: 'NAME' | 'ACRONYM' | 'DEMONYM'
    type: EntityType
    /** What the lexicon knows; null where only rules or the tagger saw a name. */
    entry: LexiconEntry | null
    /** 0 to 1. */
    confidence: number
  }>

/** One thing of a reference list. */
export type LexiconEntry = Readonly<{
  name: string
  type: EntityType
  aliases: readonly string[]
  acronym: string | null
  /** ISO 3166-1 alpha-2: the country it lies in, or that it belongs to. */
  country: string | null
  parent?: string
  reference: Reference
}>

/** POINT: a day, a month, "since 2020"; DURATION: "for three weeks"; SET: "every Monday". */
export type TimeFinding = Time & Found & Readonly<{ kind: 'POINT' | 'DURATION' | 'SET' }>

/** What befell those counted, or that they took part. */
export type Count = Measure | 'PARTICIPATED_IN'

/** A count of people, or one without a number ("numerous casualties"). */
export type FigureFinding = Span &
  Found &
  Readonly<{
    measure: Count
    /** null: the text counts without any figure ("the rising death toll"). */
    quantity: Quantity | null
    /** The noun phrase of those counted ("81 victims", "military police students"). */
    victims: Span | null
    /** Index in the list of figures of the whole this is a part of ("nine of them children"). */
    partOf: number | null
    scope: 'EVENT' | 'BACKGROUND' | 'SUPERSEDED'
    polarity: 'AFFIRMED' | 'NEGATED'
    trend: Trend | null
    /** "may be", "could": the words hedge the figure. */
    hedged: boolean
  }>

/** How somebody stands to what is said. */
export type Stance =
  | 'SAY'
  | 'CONFIRM'
  | 'CLAIM'
  | 'ADMIT'
  | 'ACCUSE'
  | 'SUSPECT'
  | 'SUGGEST'
  | 'DENY'
  | 'ASK'
  | 'THINK'

/** Somebody says something: the words of the speaker, the cue, and what is said. */
export type SpeechFinding = Found &
  Readonly<{
    /** null: nobody is named ("it is reported that"). */
    source: Span | null
    cue: Span
    content: Range
    stance: Stance
    negated: boolean
    /** "may have said", "reportedly". */
    hedged: boolean
    /** Index of the speech this one lies within ("X said that Y had told Z"). */
    within: number | null
  }>
