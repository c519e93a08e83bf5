import type { EventType } from '../../model.ts'
import type { Draft, DraftEvent, Refiner } from '../draft.ts'
import { ATTACK_TYPES } from '../recognizers/events.ts'
import { isCharge } from './findRoles.ts'

const TURNS = new Set<EventType>(['TERRITORIAL_CHANGE', 'PROTEST', 'DISASTER', 'COUP', 'ARREST'])
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

function weigh(draft: Draft, event: DraftEvent, harm: number): number {
  const early = 1.3 * Math.max(0, HEAD - event.sentence)
  const kind = ATTACK_TYPES.has(event.type)
    ? harm
    : TURNS.has(event.type)
      ? 2.6
      : TALK.has(event.type)
        ? -1.5
        : 0
  const told = event.isBackground ? -4 : isAlleged(draft, event) ? -2 : isAside(event) ? -1 : 0
  const happened = event.status === 'ACCOMPLISHED' ? 1 : 0
  return told + early + kind + happened + Math.min(4, event.mentions.length) * 0.7
}
