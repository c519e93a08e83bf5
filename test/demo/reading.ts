import { readFileSync } from 'node:fs'
import type { Measure, RollUpPolicy } from '../../src/generated/schema.ts'

/** What a person reads in the demo; README.md gives the reasons. */
export type Reading = Readonly<{
  events: Readonly<Record<string, EventReading>>
  /** Reports that are not independent of each other. */
  lineages: readonly (readonly string[])[]
  disagreements: readonly Disagreement[]
  actors: Readonly<{
    /** Names of one actor each, the first as the reading calls it. */
    same: readonly (readonly string[])[]
    /** Names that are nobody else's. */
    different: readonly (readonly string[])[]
  }>
}>

export type EventReading = Readonly<{
  what: string
  /** Words of a report that tell of it. */
  told: Readonly<{ report: string; words: string }>
  type: string
  date: string | null
  reports: readonly string[]
  figures?: Readonly<Partial<Record<Measure, Figures>>>
  responsibility?: Responsibility
}>
export type Figures = Readonly<Partial<Record<RollUpPolicy, string>>>
export type Responsibility = Readonly<Partial<Record<ResponsibilityKind, readonly string[]>>>
export type ResponsibilityKind =
  'claimedBy' | 'attributedTo' | 'statedOf' | 'deniedBy' | 'unclaimed'
export type Disagreement = Readonly<{
  event: string
  predicate: string
  values: readonly string[]
}>

export const READING = JSON.parse(
  readFileSync(new URL('./reading.json', import.meta.url), 'utf8')
) as Reading
