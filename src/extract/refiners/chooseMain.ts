import type { EventType } from '../../model.ts'
import { subjectOf } from '../chunks/clauses.ts'
import { wordAt } from '../chunks/parse.ts'
import type { Parsed } from '../chunks/parse.ts'
import type { VerbGroup } from '../chunks/verbs.ts'
import type { Draft, DraftEvent, Refiner, TriggerFinding } from '../draft.ts'
import { ATTACK_TYPES } from '../recognizers/events.ts'
import { endsBefore } from './events/periods.ts'
import { timesOf } from './events/signs.ts'
import { isCharge } from './findRoles.ts'
import { timesIn } from './lookups.ts'
import { isWhenSaid } from './ownTime.ts'

const TURNS = new Set<EventType>(['TERRITORIAL_CHANGE', 'PROTEST', 'DISASTER', 'COUP', 'ARREST'])
const POLICY = new Set<EventType>(['AGREEMENT', 'DEPLOYMENT', 'WITHDRAWAL', 'CEREMONY'])
const TALK = new Set<EventType>(['STATEMENT', 'MEETING', 'OTHER'])
/** Sentences at the head of a text whose events are likely what it reports. */
const HEAD = 6

/** The event that the text reports: early, often told, accomplished; in a long text harm outweighs order. */
export const chooseMain: Refiner = {
  name: 'chooseMain',
  refine: (draft) => ({ ...draft, mainEvent: mainOf(draft)?.key ?? null })
}

function mainOf(draft: Draft): DraftEvent | null {
  const harm = 2.6 + Math.min(3.5, draft.view.sentences.length / 3)
  let best: DraftEvent | null = null
  let most = -Infinity
  for (const event of draft.events) {
    const weight = weigh(draft, event, harm)
    if (weight > most) [best, most] = [event, weight]
  }
  return best
}

/** What may be reported long afterwards. */
const LASTING = new Set<string>([
  ...ATTACK_TYPES,
  'COUP',
  'DISASTER',
  'TERRITORIAL_CHANGE',
  'ARREST',
  'PROTEST',
  'OTHER'
])

/** "because of the epidemic": what opens with an article is spoken of as known. */
const isAside = (event: DraftEvent): boolean =>
  event.sentence > 0 && /^the\b/i.test(event.mentions[0]?.exact ?? '')

/** "is accused of abducting": told only as what somebody is charged with. */
const isAlleged = (draft: Draft, event: DraftEvent): boolean =>
  event.triggers.every((i) => {
    const trigger = draft.found.triggers[i]
    const parsed = trigger && draft.found.parsed[trigger.sentence]
    const verb = parsed && trigger.verb !== null ? parsed.verbs[trigger.verb] : undefined
    return parsed !== undefined && verb !== undefined && isCharge(parsed, verb)
  })

/** "Two held over the massacre": what an arrest is for was told before. */
function isGround(draft: Draft, event: DraftEvent): boolean {
  const first = draft.found.triggers[event.triggers[0] ?? -1]
  const parsed = first && draft.found.parsed[first.sentence]
  const told =
    parsed &&
    (first.phrase === null ? parsed.verbs[first.verb ?? -1] : parsed.phrases[first.phrase])
  if (!first || !parsed || !told) return false
  const answer = draft.found.triggers.find(
    (t) =>
      t.sentence === first.sentence &&
      t.end <= first.start &&
      (ATTACK_TYPES.has(event.type) ? ANSWERS.has(t.type) : t.type === 'SANCTION') &&
      t.type !== event.type
  )
  if (!answer) return false
  const between = parsed.words.slice(wordAt(parsed, answer.start) + 1, told.from)
  const way = between.map(({ lower }) => lower).join(' ')
  return answer.type === 'CEREMONY' ? REMEMBERED.test(way) : GROUND.test(way)
}
/** "as those who were shot on Tuesday were buried", "sent men to X, where shops were burnt": the main clause is the news. */
function isToldBeside(draft: Draft, event: DraftEvent): boolean {
  if (event.sentence > firstOfBody(draft) || !ATTACK_TYPES.has(event.type)) return false
  const first = draft.found.triggers[event.triggers[0] ?? -1]
  const parsed = first && draft.found.parsed[first.sentence]
  const verb = parsed && first.verb !== null ? parsed.verbs[first.verb] : undefined
  const phrase = parsed && first.phrase !== null ? parsed.phrases[first.phrase] : undefined
  const from = (verb ?? phrase)?.from
  if (!first || !parsed || from === undefined) return false
  const isAfterIt = phrase !== undefined && isRightAfter(parsed, from)
  const isAfter = isAfterIt || isDaysAfter(parsed, from)
  if (!isAfter && !(event.sentence === 0 && verb && isInRelative(parsed, verb))) return false
  return draft.found.triggers.some((t) => {
    const other = t.verb === null ? undefined : parsed.verbs[t.verb]
    return (
      t.sentence === first.sentence &&
      (isAfterIt
        ? ORDERED.has(t.type)
        : DONE_ABOUT_IT.has(t.type) || (isAfter && t.type === 'OTHER')) &&
      other !== undefined &&
      t.status === 'ACCOMPLISHED' &&
      !t.isNegated &&
      !isInRelative(parsed, other)
    )
  })
}
/** "five days after gunmen attacked": by so much earlier. */
function isDaysAfter({ words }: Parsed, from: number): boolean {
  for (let i = from - 1; i > Math.max(0, from - OPENED); i--)
    if (words[i]?.lower === 'after')
      return SPAN.test(words[i - 1]?.lower ?? '') || (i === from - 1 && words[from]?.form === 'ING')
  return false
}
/** "sent troops to X after a week of clashes". */
function isRightAfter({ words }: Parsed, from: number): boolean {
  const at = words[from - 1]?.lower === 'of' ? from - 4 : from - 1
  return (
    /^(?:after|following)$/.test(words[at]?.lower ?? '') ||
    /^(?:after|following)$/.test(words[at + 1]?.lower ?? '')
  )
}
/** What a state orders because of what happened. */
const ORDERED = new Set<EventType>(['DEPLOYMENT', 'SANCTION'])
const SPAN = /^(?:hours?|days?|weeks?|months?|years?|fortnight|weekend)$/
const DONE_ABOUT_IT = new Set<EventType>([
  'CEREMONY',
  'DEPLOYMENT',
  'SANCTION',
  'ARREST',
  'PROTEST'
])
/** Only words without a verb stand between the word that opens the clause and the verb. */
function isInRelative({ words }: Parsed, { from }: VerbGroup): boolean {
  for (let i = from - 1; i > Math.max(0, from - OPENED); i--) {
    const word = words[i]
    if (word?.kind === 'RELATIVE') return true
    if (word?.kind === 'VERB' || word?.kind === 'AUXILIARY') return false
  }
  return false
}
const OPENED = 8

/** "No soldier has been killed": what did not happen. */
const isDenied = (draft: Draft, event: DraftEvent): boolean =>
  event.triggers.every((i) => {
    const trigger = draft.found.triggers[i]
    const parsed = trigger && draft.found.parsed[trigger.sentence]
    const verb = parsed && trigger.verb !== null ? parsed.verbs[trigger.verb] : undefined
    const subject = parsed && verb && subjectOf(parsed, verb)
    return (
      subject != null &&
      /^(?:no|none|nobody|neither)$/.test(parsed?.words[subject.from]?.lower ?? '')
    )
  })

/** "prevented the bombing of X by arresting two": what did not come about is not what is reported. */
function isForestalled(draft: Draft, event: DraftEvent): boolean {
  if (event.status === 'ACCOMPLISHED' || !ATTACK_TYPES.has(event.type)) return false
  return draft.found.triggers.some(
    (t) => t.sentence === event.sentence && t.type === 'ARREST' && t.status === 'ACCOMPLISHED'
  )
}

/** What is done because of an attack told before. */
const ANSWERS = new Set<EventType>(['ARREST', 'SANCTION', 'CEREMONY'])
/** "marked the anniversary of the bombing". */
const REMEMBERED = /(?:anniversary|memory|victims|dead|survivors) (?:of|in|from)$/
const GROUND =
  /^(?:[\w-]+ ){0,14}(?:over|(?<!(?:responsibility|blame) )for|in connection with|in response to|in retaliation for|in protest (?:at|over|against)|on suspicion of(?: [\w-]+ing)?|accused of(?: [\w-]+ing)?|suspected of(?: [\w-]+ing)?|on charges of(?: [\w-]+ing)?)$/

/** Days up to the day of publication within which news happened. */
const FRESH = 60
/** "in memory of those killed ten years ago": the text tells what is done about it now. */
export function isLongPast(draft: Draft, event: DraftEvent): boolean {
  if (event.status === 'PLANNED') return false
  const published = draft.view.article.publishedAt.value
  const times = event.triggers.flatMap((i) => {
    const trigger = draft.found.triggers[i]
    return trigger ? [...timesOf(draft, trigger), ...saidLongAgo(draft, trigger)] : []
  })
  return published !== null && endsBefore(times, published, FRESH)
}

/** "said in 1988 that it had killed him": what is told cannot be later. */
function saidLongAgo(draft: Draft, trigger: TriggerFinding): readonly string[] {
  const parsed = draft.found.parsed[trigger.sentence]
  return timesIn(draft, trigger.sentence).flatMap((time) => {
    if (!parsed || time.kind !== 'POINT' || !time.value || time.end > trigger.start) return []
    const [from, to] = [wordAt(parsed, time.start), wordAt(parsed, time.end - 1) + 1]
    return isWhenSaid(parsed, from, to) ? [time.value] : []
  })
}

/** "stormed a school and led away 60 pupils": getting in is a part of the taking. */
function isWayIn(draft: Draft, event: DraftEvent): boolean {
  if (event.type !== 'ATTACK') return false
  const first = event.triggers.flatMap((i) => {
    const trigger = draft.found.triggers[i]
    return trigger?.sentence === event.sentence ? [trigger] : []
  })
  return (
    first.every((t) => t.verb !== null && t.object === 'T' && ENTERS.test(t.lemma)) &&
    draft.events.some(
      (e) => e.type === 'KIDNAPPING' && e.sentence === event.sentence && e.status === 'ACCOMPLISHED'
    )
  )
}
const ENTERS =
  /^(?:storm|raid|attack|invade|assault|burst|barge|break|force|smash|swoop|descend|walk|enter)$/

/** "before next year's elections": told of as still to come. */
function isToCome(draft: Draft, event: DraftEvent): boolean {
  const published = draft.view.article.publishedAt.value
  const times = event.triggers.flatMap((i) => {
    const trigger = draft.found.triggers[i]
    return trigger ? timesOf(draft, trigger) : []
  })
  return (
    published !== null && times.length > 0 && times.every((time) => time.slice(0, 10) > published)
  )
}

const firstOfBody = ({ found }: Draft): number =>
  found.parsed.find(({ sentence }) => sentence.section === 'BODY')?.sentence.index ?? 0

/** The shots told around a coup are a part of it, though they come first. */
const COUP = 1.5

function weigh(draft: Draft, event: DraftEvent, harm: number): number {
  const isPast = isLongPast(draft, event)
  // "which was founded in 1961": what somebody once did in peace is no news.
  if (isPast && event.sentence > firstOfBody(draft) && !LASTING.has(event.type)) return -Infinity
  const early = 1.3 * Math.max(0, HEAD - event.sentence)
  const isTakingInLead =
    event.type === 'TERRITORIAL_CHANGE' &&
    event.status === 'ACCOMPLISHED' &&
    event.sentence <= firstOfBody(draft) &&
    !draft.events.some((e) => e.type === 'COUP' && e.sentence === event.sentence)
  const kind =
    event.type === 'COUP'
      ? harm + COUP
      : isTakingInLead || ATTACK_TYPES.has(event.type)
        ? harm
        : TURNS.has(event.type)
          ? 2.6
          : TALK.has(event.type)
            ? -1.5
            : event.type === 'SANCTION' || (POLICY.has(event.type) && event.sentence === 0)
              ? 2
              : 0
  const told = event.isBackground
    ? -4
    : isGround(draft, event) || isToldBeside(draft, event) || isForestalled(draft, event)
      ? -6
      : isWayIn(draft, event)
        ? -3
        : isPast
          ? -9
          : isAlleged(draft, event) || isDenied(draft, event)
            ? -2
            : isAside(event)
              ? -1
              : 0
  // A coup that failed is as much news as one that did not.
  const isDone =
    event.status === 'ACCOMPLISHED' || (event.type === 'COUP' && event.status === 'ATTEMPTED')
  const happened = isDone && !isToCome(draft, event) ? 1 : 0
  return told + early + kind + happened + Math.min(4, event.mentions.length) * 0.7
}
