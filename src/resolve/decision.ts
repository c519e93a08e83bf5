/**
 * What a comparison proposes about two things of different documents. `score` is 0 to 1, how sure;
 * `reason` is words for a reader.
 */
export type Decision = Readonly<{
  verdict: 'SAME' | 'UNSURE' | 'DIFFERENT'
  score: number
  reason: string
}>
