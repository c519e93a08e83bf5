import type { Draft, DraftEvent, Refiner } from '../draft.ts'
import { ATTACK_TYPES } from '../recognizers/events.ts'

/** The event that the text reports: the headline's or the lead's, violent before spoken ones. */
export const chooseMain: Refiner = {
  name: 'chooseMain',
  refine: (draft) => ({ ...draft, mainEvent: mainOf(draft)?.key ?? null })
}
function mainOf(draft: Draft): DraftEvent | null {
  const scored = draft.events.map((event) => ({ event, score: weigh(event) }))
  return (
    scored.reduce<{ event: DraftEvent; score: number } | null>(
      (best, x) => (best && best.score >= x.score ? best : x),
      null
    )?.event ?? null
  )
}
const MIDDLING = new Set(['TERRITORIAL_CHANGE', 'PROTEST', 'DISASTER', 'COUP', 'ARREST'])
function weigh(event: DraftEvent): number {
  const early = 1.3 * Math.max(0, 6 - event.sentence)
  const violent = ATTACK_TYPES.has(event.type)
    ? 3
    : MIDDLING.has(event.type)
      ? 2.6
      : event.type === 'STATEMENT' || event.type === 'MEETING' || event.type === 'OTHER'
        ? -1.5
        : 0
  const happened = event.status === 'ACCOMPLISHED' ? 1 : 0
  return early + violent + happened + Math.min(4, event.mentions.length) * 0.7
}
