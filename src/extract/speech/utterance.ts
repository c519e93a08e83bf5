import type { Stance } from '../findings.ts'
import type { Phrase } from './phrases.ts'

/** Who says it and the cue, before it is known what is said; words of one sentence. */
export type Utterance = Readonly<{
  source: Phrase | null
  cue: Phrase
  stance: Stance
  negated: boolean
  hedged: boolean
  /** Where the content lies: behind the cue, before it, or all around it. */
  side: 'AFTER' | 'BEFORE' | 'AROUND'
  /** The first word of the content behind the cue. */
  contentFrom: number
  /** The word after content before the cue, where other words part the two. */
  contentTo?: number
}>

/** First word of source and cue together. */
export const unitStart = ({ source, cue }: Utterance): number =>
  source ? Math.min(source.from, cue.from) : cue.from
/** The word after source and cue together. */
export const unitEnd = ({ source, cue }: Utterance): number =>
  source ? Math.max(source.to, cue.to) : cue.to
