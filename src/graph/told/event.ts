import type { Event, EventStatus, EventType, FactsDocument } from '../../model.ts'
import type { Properties } from '../rows.ts'
import { toldMentions } from './mentions.ts'
import { toldTime } from './time.ts'

/** The inverse of eventRow. Its time is the one it has in the graph, also where a claim gave it. */
export function toldEvent(event: Properties, { id, text = '' }: FactsDocument): Event {
  return {
    key: String(event.told),
    type: event.type as EventType,
    status: event.status as EventStatus,
    time: toldTime('time', event, id),
    codes: {
      acled: (event.codeAcled ?? null) as string | null,
      plover: (event.codePlover ?? null) as string | null,
      ucdp: (event.codeUcdp ?? null) as number | null,
      gtd: (event.codeGtd ?? null) as number | null
    },
    mentions: toldMentions(event, text)
  }
}
