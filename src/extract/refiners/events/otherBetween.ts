import type { Parsed } from '../../chunks/parse.ts'
import type { Draft, TriggerFinding } from '../../draft.ts'
import { indexOfTrigger, triggersIn } from '../lookups.ts'

/** Another event stands between the trigger and the place. */
export function otherEventBetween(
  draft: Draft,
  parsed: Parsed,
  at: number,
  place: number
): boolean {
  const [from, to] = at < place ? [at + 1, place] : [place, at]
  const start = parsed.words[from]?.start ?? 0
  const end = parsed.words[to - 1]?.end ?? 0
  const triggers = triggersIn(draft, parsed.sentence.index)
  const eventAt = (t: TriggerFinding | undefined) =>
    t ? draft.eventOfTrigger.get(indexOfTrigger(draft, t)) : undefined
  const own = triggers.find(
    (t) => t.start <= (parsed.words[at]?.start ?? 0) && t.end >= (parsed.words[at]?.end ?? 0)
  )
  const event = eventAt(own)
  return triggers.some(
    (t) =>
      t.start >= start &&
      t.end <= end &&
      (eventAt(t) !== undefined || (t.isNegated && t.verb !== null)) &&
      eventAt(t) !== event &&
      !isPairedWith(parsed, own, t) &&
      !isInAside(parsed, t, from, to)
  )
}

/** "on Saturday as the couple, who had been shot, were buried": told between commas beside the rest. */
function isInAside({ words, verbs }: Parsed, t: TriggerFinding, from: number, to: number): boolean {
  const verb = t.verb === null ? undefined : verbs[t.verb]
  if (!verb || words[verb.from - 1]?.kind !== 'RELATIVE' || words[verb.from - 2]?.lower !== ',')
    return false
  for (let i = verb.to; i < to; i++) if (words[i]?.lower === ',') return verb.from > from
  return false
}

/** "abducted and killed in X": what both verbs share stands behind the second. */
function isPairedWith(
  { verbs, words }: Parsed,
  first: TriggerFinding | undefined,
  second: TriggerFinding
): boolean {
  const own = first?.verb == null ? undefined : verbs[first.verb]
  const other = second.verb === null ? undefined : verbs[second.verb]
  return (
    own !== undefined &&
    other?.from === own.to + 1 &&
    /^(?:and|or)$/.test(words[own.to]?.lower ?? '')
  )
}
