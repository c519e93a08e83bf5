import { subjectOf } from '../../chunks/clauses.ts'
import { opensAt } from '../../chunks/openings.ts'
import type { Parsed } from '../../chunks/parse.ts'
import { wordAt } from '../../chunks/parse.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, TriggerFinding } from '../../draft.ts'
import { indexOfTrigger, triggersIn } from '../lookups.ts'
import { isFamily } from './family.ts'
import type { Group } from './group.ts'
import { hasNewVictims } from './signs.ts'

const SPAN = /^(?:hours?|days?|weeks?|fortnight|months?|years?|decades?)$/
/** What the news did behind a deed: "came days after". */
const COMES = /^(?:come|happen|occur|take)$/
/** Words behind "days after" within which its clause tells an event. */
const REACH = 14
/** Words between "came" and "after": "came less than two weeks". */
const LONG = 6

/** Whether the words before a trigger set it in time: beside what the sentence tells (SPAN), or beside the deed that is its subject. */
function setBehind(
  draft: Draft,
  parsed: Parsed,
  { start }: TriggerFinding
): 'SPAN' | 'DEED' | null {
  const { words, verbs } = parsed
  const at = wordAt(parsed, start)
  for (let i = at - 1; i > 0 && i >= at - REACH; i--) {
    const { lower } = words[i]!
    if (/^[,;:.]$/.test(lower)) return null
    if (lower === 'since') return 'SPAN'
    const isAfter = /^(?:after|before|following)$/.test(lower)
    const verb = isAfter
      ? verbs.find((v) => v.to <= i && v.to > i - LONG && COMES.test(v.lemma))
      : verbs.find((v) => v.verb === i && v.lemma === 'follow' && !v.isPassive)
    if (verb && isOfDeed(draft, parsed, verb)) return 'DEED'
    if (isAfter) return SPAN.test(words[i - 1]!.lower) ? 'SPAN' : null
  }
  return null
}

/** "The raid came", "It followed": the subject is no one, but what was done. */
function isOfDeed(draft: Draft, parsed: Parsed, verb: VerbGroup): boolean {
  const subject = subjectOf(parsed, verb)
  if (!subject) return false
  return (
    /^(?:it|this)$/.test(parsed.words[subject.head]?.lower ?? '') ||
    triggersIn(draft, parsed.sentence.index).some((t) => t.phrase === subject.index)
  )
}

/** Whether a trigger's own words are those of a deed told before. */
const isKnown = (draft: Draft, trigger: TriggerFinding): boolean =>
  trigger.phrase !== null && trigger.isDefinite && !hasNewVictims(draft, trigger)

/** "It came two days after a raid": another deed than the one that "it" is. */
export function isBehindDeed(draft: Draft, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  return (
    parsed !== undefined && setBehind(draft, parsed, trigger) === 'DEED' && !isKnown(draft, trigger)
  )
}

/**
 * "Gunmen shot nine miners, a week after a bomb killed four", "The attack came after a raid on a
 * base": two deeds, though one sentence tells both.
 */
export function isApartBySpan(draft: Draft, group: Group, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  if (!parsed || !isFamily(group.type, trigger.type)) return false
  const behind = setBehind(draft, parsed, trigger)
  if (behind && isKnown(draft, trigger)) return false
  if (behind === 'DEED') return true
  // Who dies days after an attack was hit by it.
  if (!behind && /^(?:die|succumb|wound|injure)$/.test(trigger.lemma)) return false
  if (!group.sentences.has(trigger.sentence)) return false
  return triggersIn(draft, trigger.sentence).some(
    (t) =>
      group.triggers.includes(indexOfTrigger(draft, t)) &&
      (setBehind(draft, parsed, t) !== null) !== (behind !== null) &&
      !isInRelative(parsed, t)
  )
}

/** "People who escaped a massacre told of it three days after gunmen came": not what the sentence tells. */
const isInRelative = (parsed: Parsed, { start, phrase }: TriggerFinding): boolean =>
  phrase !== null && opensAt(parsed, start)?.kind === 'RELATIVE'
