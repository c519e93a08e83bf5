/** Share of a summary's words that the text below it repeats; prose that goes on repeats less. */
const RESTATED_SHARE = 0.5
const SHORTEST_WORD = 4
/** Words agree by their beginnings: "wounded" and "wounds", "attack" and "attacks". */
const STEM = 5
const LONGEST_STANDFIRST = 700

/**
 * Whether a lead paragraph is a summary of its own: a body longer than it follows, and what
 * follows tells the same again.
 */
export function restates(lead: string, body: readonly string[]): boolean {
  const [next = ''] = body
  if (lead.length > LONGEST_STANDFIRST || body.join(' ').length < 2 * lead.length) return false
  const told = stems(lead)
  const again = stems(next.length >= lead.length ? next : body.slice(0, 2).join(' '))
  const shared = [...told].filter((stem) => again.has(stem)).length
  return told.size > 0 && shared / told.size >= RESTATED_SHARE
}

const stems = (words: string): ReadonlySet<string> =>
  new Set(
    (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length >= SHORTEST_WORD || /\d/.test(word))
      .map((word) => word.slice(0, STEM))
  )
