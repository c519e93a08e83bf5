import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { claimant } from './whoAndWhat.ts'

const MEASURES = new Set(['KILLED', 'WOUNDED', 'CASUALTIES', 'ABDUCTED', 'MISSING', 'DETAINED'])
/** Sentences back within which "the figure" is one that was given. */
const REACH = 2

/** "a figure that the army called absurd", "disputed the toll": the number told last is untrue, says the other. */
export function disputedFigure(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  figure: Phrase,
  who: string,
  to: number
): readonly DraftClaim[] {
  const limit = parsed.words[Math.min(figure.from, verb.from)]?.start ?? parsed.sentence.start
  const start = draft.found.parsed[parsed.sentence.index - REACH]?.sentence.start ?? 0
  const told = draft.claims.findLast((c) => {
    const at = c.quotes[0]
    return (
      at !== undefined &&
      MEASURES.has(c.predicate) &&
      c.polarity === 'AFFIRMED' &&
      c.quantity?.value != null &&
      at.start >= start &&
      at.end <= limit
    )
  })
  if (!told || to <= verb.from) return []
  return [
    {
      ...told,
      key: '',
      by: [],
      polarity: 'NEGATED',
      epistemic: 'FALSE_CERTAIN',
      attribution: 'DENIED',
      claimants: [claimant(who, parsed, draft, verb.from, verb.to)],
      confidence: 0.7
    }
  ]
}
