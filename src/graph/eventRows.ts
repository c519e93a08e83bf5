import type { Event, Facts, Time } from '../model.ts'
import { isDay, lowerBound } from './edtf.ts'
import { nameEvent } from './eventName.ts'
import { sortKey } from './key.ts'
import type { NodeRow } from './rows.ts'
import { timeProperties } from './time.ts'

/** An event as its document tells it; `day` is the document's publication day. */
export function eventRow(id: string, event: Event, facts: Facts, day: string | null): NodeRow {
  const time = timeOf(event, facts)
  const dateFrom = time?.value ? lowerBound(time.value) : null
  const { acled, plover, ucdp, gtd } = event.codes
  return {
    labels: ['Event'],
    properties: {
      id,
      kind: 'Event',
      key: sortKey(dateFrom, id),
      type: event.type,
      status: event.status,
      name: nameEvent(event, facts),
      date: time?.precision === 'DAY' && time.value && isDay(time.value) ? time.value : null,
      dateFrom,
      month: dateFrom?.slice(0, 'YYYY-MM'.length) ?? null,
      ...timeProperties('time', time),
      codeAcled: acled,
      codePlover: plover,
      codeUcdp: ucdp,
      codeGtd: gtd,
      firstSeen: day,
      lastSeen: day,
      documents: 1
    }
  }
}

/** The event's own time where it has a value, else that of the first claim that dates it. */
function timeOf(event: Event, { claims }: Facts): Time | null {
  const claimed = claims.flatMap(({ predicate, subject, polarity, time }) => {
    const dates = predicate === 'OCCURRED_ON' && subject === event.key && polarity === 'AFFIRMED'
    return dates && time ? [time] : []
  })
  return [event.time, ...claimed].find((time) => time?.value) ?? event.time ?? claimed[0] ?? null
}
