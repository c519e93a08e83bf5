import { subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim } from '../../draft.ts'
import { claimant } from './whoAndWhat.ts'

const MEASURES = new Set(['KILLED', 'WOUNDED', 'CASUALTIES', 'ABDUCTED', 'MISSING', 'DETAINED'])
/** Sentences back within which "the figure" is one that was given. */
const REACH = 2
/** All that was said, of which the first number is the matter. */
const CLAIM = /^(?:claims?|statement|account|version|report|assertions?)$/

const subjectWord = (parsed: Parsed, verb: VerbGroup): string => {
  const subject = subjectOf(parsed, verb)
  return subject ? (parsed.words[subject.from]?.lower ?? '') : ''
}
const startOf = (claim: DraftClaim | undefined): number => claim?.quotes[0]?.start ?? 0

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
  // "acknowledged ten wounded; its spokesman dismissed the other side's figure": no side disputes its own.
  const isOwn = /^(?:its|their|his|her)$/.test(subjectWord(parsed, verb))
  const end = isOwn ? Math.min(limit, parsed.sentence.start) : limit
  const before = draft.claims.filter((c) => {
    const at = c.quotes[0]
    return (
      at !== undefined &&
      MEASURES.has(c.predicate) &&
      c.polarity === 'AFFIRMED' &&
      c.quantity?.value != null &&
      at.start >= start &&
      at.end <= end &&
      !c.claimants.some(({ entity }) => entity === who)
    )
  })
  const last = before.at(-1)
  const sentence =
    draft.found.parsed.findLast((p) => p.sentence.start <= startOf(last))?.sentence.start ?? 0
  const isWhole = CLAIM.test(parsed.words[figure.head]?.lower ?? '')
  const told = isWhole ? (before.find((c) => startOf(c) >= sentence) ?? last) : last
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
