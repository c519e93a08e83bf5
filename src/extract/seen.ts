import type { Draft, DraftClaim } from './draft.ts'

/** A span that a recognizer found: which one, and its words. */
export type Seen = Readonly<{ by: string; start: number; end: number; exact: string }>

/** What recognizers saw in a claim's own words and in its speakers' cues, in text order. */
export function seenBehind({ found }: Draft, claim: DraftClaim): readonly Seen[] {
  const { names, times, figures, triggers, speech } = found
  const inQuotes = [...names, ...times, ...figures, ...triggers].filter((one) =>
    claim.quotes.some((quote) => quote.start <= one.start && one.end <= quote.end)
  )
  const cues = speech.flatMap(({ by, cue }) =>
    claim.claimants.some((c) => c.start < cue.end && cue.start < c.end) ? [{ ...cue, by }] : []
  )
  return [...inQuotes, ...cues]
    .map(({ by, start, end, exact }) => ({ by, start, end, exact }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}
