import type { Parsed } from '../../chunks/parse.ts'
import type { Draft, TriggerFinding } from '../../draft.ts'
import type { TimeFinding } from '../../findings.ts'
import { isOfPeriod } from '../../recognizers/habits.ts'
import { entityStartingAt, timesIn, triggersIn } from '../lookups.ts'
import { isOwnTime } from '../ownTime.ts'
import { isFamily } from './family.ts'
import { seriesStart } from './mentions.ts'

/** Named towns of its sentence. */
export function placesIn(draft: Draft, trigger: TriggerFinding): readonly string[] {
  const parsed = draft.found.parsed[trigger.sentence]
  return parsed ? townsIn(draft, parsed, 0, parsed.words.length) : []
}
/** Named towns among the words `from` to `to` (exclusive). */
export const townsIn = (
  draft: Draft,
  parsed: Parsed,
  from: number,
  to: number
): readonly string[] =>
  parsed.names
    .filter((n) => n.from >= from && n.to <= to)
    .filter((n) => n.finding.type === 'CITY' && n.finding.form === 'NAME')
    .flatMap((n) => entityStartingAt(draft, n.finding.start)?.key ?? [])

/** A word for an event of another kind stands between. */
const isOfOther = (draft: Draft, trigger: TriggerFinding, time: TimeFinding): boolean =>
  triggersIn(draft, trigger.sentence).some(
    (t) =>
      !isFamily(t.type, trigger.type) &&
      ((trigger.end <= t.start && t.end <= time.start) ||
        (time.end <= t.start && t.end <= trigger.start))
  )

/** "the killing of 45 civilians", "the murder of a judge": the article is the noun's, those harmed are new. */
export function hasNewVictims(draft: Draft, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  const phrase = parsed && trigger.phrase !== null ? parsed.phrases[trigger.phrase] : undefined
  const of = parsed && phrase && phrase.of !== null ? parsed.phrases[phrase.of] : undefined
  const first = of ? parsed?.words[of.from] : undefined
  return first !== undefined && (first.kind === 'NUMBER' || /^an?$/.test(first.lower))
}
/** Names before the noun: "the Marlow bombing" is the one that was told by that name. */
export function namesIn(draft: Draft, trigger: TriggerFinding): readonly string[] {
  const parsed = draft.found.parsed[trigger.sentence]
  const phrase = parsed && trigger.phrase !== null ? parsed.phrases[trigger.phrase] : undefined
  if (!parsed || !phrase) return []
  return parsed.names
    .filter((n) => n.from >= phrase.from && n.to <= phrase.head && n.finding.form === 'NAME')
    .flatMap((n) => entityStartingAt(draft, n.finding.start)?.key ?? [])
}
/** Days, months and years that its sentence tells of the event itself. */
export const timesOf = (draft: Draft, trigger: TriggerFinding): readonly string[] => {
  const parsed = draft.found.parsed[trigger.sentence]
  const own = timesIn(draft, trigger.sentence)
    .filter((t) => t.kind === 'POINT' && t.precision !== 'OPEN' && t.precision !== 'VAGUE')
    .filter((t) => parsed && isOwnTime(parsed, trigger, t) && !isOfOther(draft, trigger, t))
    .filter((t) => !isInName(draft, trigger, t))
  const named = own.filter((t) => t.start < trigger.end && trigger.start < t.end)
  return (named.length > 0 ? named : own).flatMap((t) => t.value ?? [])
}

/** "was jailed on Monday for the 1994 massacre": the year is the massacre's. */
const isInName = (draft: Draft, trigger: TriggerFinding, time: TimeFinding): boolean =>
  triggersIn(draft, trigger.sentence).some(
    (t) => t !== trigger && t.phrase !== null && t.start < time.end && time.start < t.end
  )

/** "a series of coups": a count of its own. */
export function isSeries(draft: Draft, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  const phrase = parsed && trigger.phrase !== null ? parsed.phrases[trigger.phrase] : undefined
  return parsed !== undefined && phrase !== undefined && seriesStart(parsed, phrase) < phrase.from
}
/** "has burned 14 villages since March": what is summed up is none of the deeds told. */
export function isSummedUp(draft: Draft, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  const verb = parsed && trigger.verb !== null ? parsed.verbs[trigger.verb] : undefined
  return parsed !== undefined && verb !== undefined && isOfPeriod(parsed, verb)
}
/** "several attacks since 2018": a count over a period is none of them. */
export const isCount = (draft: Draft, trigger: TriggerFinding): boolean =>
  trigger.phrase !== null &&
  trigger.isPlural &&
  !trigger.isDefinite &&
  timesIn(draft, trigger.sentence).some((t) => t.precision === 'OPEN')
