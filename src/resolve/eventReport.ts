import type { EntityType, EventStatus, EventType, Measure } from '../model.ts'
import type { EventTime } from './eventTime.ts'

export type Side = 'DOER' | 'VICTIM' | 'TARGET'

/** Where an event happened: `names` folded, `country` ISO 3166-1 alpha-2, `within` ids of places. */
export type ReportedPlace = Readonly<{
  id: string
  names: readonly string[]
  type: EntityType
  named: boolean
  country: string | null
  within: readonly string[]
}>

/**
 * Who took part: `names` folded; `words` the content words of names and descriptions, `nameWords` those
 * of them that are likely names ("jesuit" of "six Jesuit priests").
 */
export type ReportedParticipant = Readonly<{
  id: string
  names: readonly string[]
  words: readonly string[]
  nameWords: readonly string[]
  type: EntityType
  side: Side
  named: boolean
}>

/** Bounds of a count; null where the words give none. */
export type ReportedFigure = Readonly<{
  measure: Measure
  low: number | null
  high: number | null
  approximate: boolean
}>

/** What identity needs to know of one event of one document. Plain data that survives JSON. */
export type EventReport = Readonly<{
  /** The event's own id, before any judgement. */
  id: string
  document: string
  type: EventType
  status: EventStatus
  isMain: boolean
  /** BACKGROUND: what the document looks back on ("last year's attack"). */
  scope: 'EVENT' | 'BACKGROUND'
  time: EventTime
  /** A day, null where the document has none. */
  published: string | null
  places: readonly ReportedPlace[]
  /** Codes of all countries in which the document names something, sorted. */
  around: readonly string[]
  participants: readonly ReportedParticipant[]
  figures: readonly ReportedFigure[]
  /** Content words, folded, sorted. */
  weapons: readonly string[]
  words: readonly string[]
  /** Likely names in the event's own phrases: "jaramillo" of "Jaramillo's murder". */
  calledBy: readonly string[]
  /** Likely names in the words that its claims rest on. */
  context: readonly string[]
  /** Of a main event: ids of the persons, groups and buildings its document names, sorted. */
  company: readonly string[]
  /** Of the title, where the event is the document's main one. */
  titleWords: readonly string[]
  /** As `sketchSentence` keeps the sentence that first tells of it. */
  sentence: readonly string[]
  /** Of what is told beside the news: kind, places and days of the main event, which others are told beside too. */
  beside: readonly string[]
}>
