import type { EventType } from '../../../model.ts'
import type { Parsed } from '../../chunks/parse.ts'
import type { Draft, DraftEvent } from '../../draft.ts'

const HARMFUL = new Set<EventType>(['ATTACK', 'BOMBING', 'CLASH', 'DISASTER', 'PROTEST', 'COUP'])
/** Sentences back within which harm belongs to what was told. */
const REACH = 3

/** The event that harmed somebody whose wounds a sentence tells of: one told in it, else the last before. */
export function harmfulNear(draft: Draft, { sentence }: Parsed): DraftEvent | null {
  const first = draft.view.sentences[Math.max(0, sentence.index - REACH)] ?? sentence
  let best: DraftEvent | null = null
  let at = -1
  for (const event of draft.events) {
    if (!HARMFUL.has(event.type) || event.status !== 'ACCOMPLISHED' || event.isBackground) continue
    for (const { start } of event.mentions) {
      if (start < first.start || start >= sentence.end || start <= at) continue
      best = event
      at = start
    }
  }
  return best
}
