import type { EntityType } from '../../model.ts'
import type { LexiconEntry, NameFinding } from '../findings.ts'

/** A stretch of tokens that some rule, list or model takes for a name. */
export type NameCandidate = Readonly<{
  sentence: number
  from: number
  to: number
  form: NameFinding['form']
  type: EntityType
  entry: LexiconEntry | null
  by: string
  confidence: number
  /** Its own words or neighbours say what it is, whatever it is elsewhere. */
  isSettled?: boolean
}>
