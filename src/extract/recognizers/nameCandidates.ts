import type { EntityType } from '../../model.ts'
import type { NameHit } from '../lexicon/nameIndex.ts'
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
  /** Characters of the last token that are not part of the name: "-backed". */
  leaveOff?: number
  /** Everything that is listed under these words, where it is more than one thing. */
  hits?: readonly NameHit[]
  /** Its own words or neighbours say what it is, whatever it is elsewhere. */
  isSettled?: boolean
}>
