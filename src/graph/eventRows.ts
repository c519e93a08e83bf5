import type { Event, Facts, Time } from '../model.ts'
import { isDay, lowerBound } from './edtf.ts'
import { nameEvent } from './eventName.ts'
import type { Identities } from './identities.ts'
import { sortKey } from './key.ts'
import { identityOf, type Mentioned } from './mentioned.ts'
import type { NodeRow } from './rows.ts'
import { timeProperties } from './time.ts'

type Source = Readonly<{
  facts: Facts
  identities: Identities
  entities: readonly Mentioned[]
}>

/** An event as its document tells it. */
export function eventRow(
  id: string,
  event: Event,
  { facts, identities, entities }: Source
): NodeRow {
  const day = facts.document.publishedAt.value
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
      name: nameEvent(event, namedPlaces(event, facts, identities, entities)),
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

function namedPlaces(
  event: Event,
  { claims }: Facts,
  identities: Identities,
  entities: readonly Mentioned[]
): readonly Mentioned[] {
  const places = new Set(
    claims.flatMap(({ predicate, subject, object, polarity }) => {
      const isPlace = predicate === 'OCCURRED_IN' && subject === event.key && object !== null
      return isPlace && polarity === 'AFFIRMED' ? [identityOf(identities, object).id] : []
    })
  )
  return entities.filter(({ identity }) => places.has(identity.id))
}
