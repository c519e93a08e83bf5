import { keepEdges } from './history/former.ts'
import type { Recording } from './history/recording.ts'
import { inBatch } from './identifiers.ts'
import type { NodeRow, Properties } from './rows.ts'

/**
 * Where an event's type or day is not what it was, its edges are made to repeat what it is now: they
 * are listed by it.
 */
export async function realignEdges(
  recording: Recording,
  before: readonly NodeRow[],
  after: readonly NodeRow[]
): Promise<void> {
  const known = new Map(before.map(({ properties }) => [properties.id, properties]))
  const moved = after.filter(({ labels, properties }) => {
    const earlier = known.get(properties.id)
    return (
      labels[0] === 'Event' && earlier !== undefined && placeOf(earlier) !== placeOf(properties)
    )
  })
  if (moved.length === 0) return
  const rows = moved.map(({ properties: { id, type, dateFrom } }) => {
    return { id, type, day: dateFrom ?? '' }
  })
  for (const [type, match] of EDGES_OF_EVENT) {
    await keepEdges(recording, { type, match, rows })
    await recording.run({
      cypher:
        `UNWIND $batch.rows AS row ${match} ` +
        "SET e.type = row.type, e.key = row.day + '!' + e.id RETURN count(*)",
      parameters: inBatch(rows)
    })
  }
}

const EDGES_OF_EVENT = [
  ['ROLE', 'MATCH (b:Event) WHERE b.id = row.id MATCH (b)<-[e:ROLE]-(a)'],
  ['OCCURRED_IN', 'MATCH (a:Event) WHERE a.id = row.id MATCH (a)-[e:OCCURRED_IN]->(b)']
] as const

const placeOf = ({ type, dateFrom }: Properties): string =>
  `${String(type)} ${String(dateFrom ?? '')}`
