import { clauseEnd, objectsOf, subjectOf } from '../../chunks/clauses.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Phrase } from '../../chunks/phrases.ts'
import type { VerbGroup } from '../../chunks/verbs.ts'
import type { Draft, TriggerFinding } from '../../draft.ts'
import type { Group } from './group.ts'
import { mayBeOne } from './periods.ts'
import { timesOf, townsIn } from './signs.ts'

const AMOUNT = '(?:an?|one|two|three|four|five|six|several|some|\\d+|the) '
/** "In a separate incident", "the same day", "two weeks earlier": what follows was not told yet. */
const SET_APART = new RegExp(
  `^(?:separately|elsewhere|also on|(?:on )?the same (?:day|night|morning|evening|afternoon)|(?:on )?the (?:previous|following|next) (?:day|night|morning|evening|week|month)|the (?:day|night|week|month) (?:before|after)|last (?:week|month|year|spring|summer|autumn|winter)|earlier (?:this|in the|that) (?:week|month|year)|${AMOUNT}(?:\\w+ )?(?:hours?|days?|nights?|weeks?|months?|years?) (?:earlier|later|before|after|ago)|in (?:an?|two|three|another|one) (?:(?:separate|other|similar|different|second|further|unrelated|related|earlier|later|previous) )?(?:\\w+ )?(?:incidents?|attacks?|raids?|ambush(?:es)?|bombings?|assaults?|shootings?))\\b`
)

/** Whether a trigger tells of harm to people not spoken of before, as of another deed than a group's. */
export function isNewDeed(draft: Draft, group: Group, trigger: TriggerFinding): boolean {
  const parsed = draft.found.parsed[trigger.sentence]
  const verb = trigger.verb === null ? undefined : parsed?.verbs[trigger.verb]
  if (!parsed || !verb || group.sentences.has(trigger.sentence)) return false
  if (parsed.sentence.section !== 'BODY' || !(trigger.object === 'V' || trigger.lemma === 'die'))
    return false
  if (!hitsOthers(parsed, verb, trigger.lemma)) return false
  return (
    isSetApart(parsed, trigger) ||
    isInOtherTown(draft, group, parsed, verb, trigger) ||
    isOnOtherDay(draft, group, trigger)
  )
}

/** "killed 14 villagers", "a judge was shot": neither those told of before nor more of them. */
function hitsOthers(parsed: Parsed, verb: VerbGroup, lemma: string): boolean {
  const hit =
    verb.isPassive || lemma === 'die' ? subjectOf(parsed, verb) : objectsOf(parsed, verb)[0]
  return hit != null && isIndefinite(parsed, hit)
}

function isIndefinite({ words }: Parsed, { from, to, name, isPronoun }: Phrase): boolean {
  if (isPronoun || name !== null) return false
  const own = words.slice(from, to + 2)
  if (
    own.some(({ lower }) =>
      /^(?:more|others?|another|further|additional|them|its?|their)$/.test(lower)
    )
  )
    return false
  return own[0]?.kind === 'NUMBER' || /^an?$/.test(own[0]?.lower ?? '')
}

function isSetApart({ words }: Parsed, { start }: TriggerFinding): boolean {
  const until = words.findIndex((w) => w.end > start)
  const opening = words.slice(0, Math.min(until, OPENING))
  return SET_APART.test(opening.map(({ lower }) => lower).join(' '))
}
/** Words of a sentence in which an adverbial may open it. */
const OPENING = 9

/** "A roadside bomb killed two soldiers near Torodi", told behind an attack on Gotheye: other doers, another place. */
function isInOtherTown(
  draft: Draft,
  group: Group,
  parsed: Parsed,
  verb: VerbGroup,
  trigger: TriggerFinding
): boolean {
  // One dies where the hospital is.
  if (trigger.lemma === 'die' || group.places.size === 0) return false
  const end = clauseEnd(parsed, verb.to)
  const places = townsIn(draft, parsed, verb.to, end)
  if (places.length === 0 || places.some((p) => group.places.has(p))) return false
  const doer = verb.isPassive ? null : subjectOf(parsed, verb)
  return doer === null || (!doer.isPronoun && !KNOWN.test(parsed.words[doer.from]?.lower ?? ''))
}
const KNOWN = /^(?:the|this|that|these|those|both|its|their|his|her)$/

/** "On Friday, soldiers killed 11 fighters" after an attack of Sunday. */
function isOnOtherDay(draft: Draft, group: Group, trigger: TriggerFinding): boolean {
  const times = timesOf(draft, trigger)
  return (
    times.length > 0 &&
    group.times.size > 0 &&
    [...times, ...group.times].every((time) => DAY.test(time)) &&
    !mayBeOne(times, group.times)
  )
}
const DAY = /^\d{4}-\d\d-\d\d$/
