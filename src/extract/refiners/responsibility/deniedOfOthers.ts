import { phraseAfter } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, DraftClaim, DraftEvent } from '../../draft.ts'
import { makeClaim, quote } from '../claims.ts'
import { wholeOf } from '../roles/wholeOf.ts'
import { gradeOf } from './accuse.ts'
import { chargeBehind } from './chargeBehind.ts'
import { ownerOf } from './owners.ts'
import { actorAt, claimant } from './whoAndWhat.ts'

const CHARGE = /^(?:accusations?|allegations?|charges?|claims?|assertions?|suggestions?|reports?)$/
export const REFUSE = /^(?:deny|reject|dismiss|refute|dispute)$/
/** What a clause says of who did it without a verb of violence. */
const DONE =
  /\b(?:behind|responsible|involved|participated|participating|taken part|took part|take part|carried out|to blame|complicit|had a hand|played a (?:part|role))\b/
/** Words of the clause in which that must stand. */
const REACH = 12

/** "X denied that Y took part", "X rejected accusations by Z that Y was involved": of somebody by name. */
export function deniedOfOthers(
  draft: Draft,
  parsed: Parsed,
  verb: VerbGroup,
  subject: Phrase | null,
  who: string,
  event: DraftEvent
): readonly DraftClaim[] {
  if (!REFUSE.test(verb.lemma)) return []
  const object = phraseAfter(parsed, verb.to)
  const isCharge = object !== null && CHARGE.test(parsed.words[object.head]?.lower ?? '')
  const accuser = isCharge ? accuserOf(draft, parsed, object) : null
  const start = isCharge ? object.to : verb.to
  const that = parsed.words.findIndex((w, i) => i >= start && i < start + 6 && w.lower === 'that')
  if (that < 0 && isCharge) return []
  const from = that < 0 ? verb.to : that + 1
  const accused = phraseAfter(parsed, from)
  if (!accused || accused.from > from + 1) return []
  const clause = parsed.words.slice(accused.to, accused.to + REACH).map((w) => w.lower)
  const stop = clause.findIndex((w) => /^[.,;:]$/.test(w))
  if (!DONE.test((stop < 0 ? clause : clause.slice(0, stop)).join(' '))) return []
  const whole = wholeOf(parsed, accused)
  const isOwn = /^(?:its|their|our|his|her)$/.test(parsed.words[whole.from]?.lower ?? '')
  const other = isOwn ? who : (actorAt(draft, parsed, whole) ?? (isCharge ? who : null))
  if (!other || (!isCharge && !isOwn && other === who)) return []
  const charge = chargeBehind(draft, parsed, { ...accused, to: accused.to })
  const what = (charge.event ?? event).key
  const end = accused.to + (stop < 0 ? Math.min(clause.length, REACH) : stop)
  const words = [quote(draft, parsed, subject?.from ?? verb.from, end)]
  const denial = makeClaim({
    predicate: 'ATTRIBUTED_TO',
    subject: what,
    object: other,
    polarity: 'NEGATED',
    epistemic: 'FALSE_CERTAIN',
    attribution: 'DENIED',
    claimants: [claimant(who, parsed, draft, verb.from, verb.to)],
    quotes: words,
    confidence: 0.75
  })
  if (!accuser || !object || accuser === other) return [denial]
  return [
    denial,
    makeClaim({
      predicate: 'ATTRIBUTED_TO',
      subject: what,
      object: other,
      attribution: gradeOf(draft, accuser),
      claimants: [claimant(accuser, parsed, draft, object.head, object.head + 1)],
      quotes: [quote(draft, parsed, object.from, end)],
      confidence: 0.7
    })
  ]
}

/** "accusations by Mali", "Mali's accusations": who made the charge. */
function accuserOf(draft: Draft, parsed: Parsed, charge: Phrase): string | null {
  const tie = parsed.words[charge.to]?.lower
  const by =
    tie === 'by' || tie === 'from' || tie === 'of' ? phraseAfter(parsed, charge.to + 1) : null
  return (by ? actorAt(draft, parsed, by) : null) ?? ownerOf(draft, parsed, charge)
}
