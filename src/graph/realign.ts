import type { Transaction } from '../store/store.ts'
import { inBatch } from './identifiers.ts'
import type { NodeRow, Properties } from './rows.ts'

/**
 * Where an event's type or day is not what it was, its edges are made to repeat what it is now: they
 * are listed by it.
 */
export async function realignEdges(
  { run }: Transaction,
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
  await run({
    cypher:
      'UNWIND $batch.rows AS row MATCH (v:Event) WHERE v.id = row.id ' +
      'MATCH (v)-[e:ROLE|OCCURRED_IN]-(o) ' +
      "SET e.type = row.type, e.key = row.day + '!' + e.id RETURN count(*)",
    parameters: inBatch(
      moved.map(({ properties: { id, type, dateFrom } }) => ({ id, type, day: dateFrom ?? '' }))
    )
  })
}

const placeOf = ({ type, dateFrom }: Properties): string =>
  `${String(type)} ${String(dateFrom ?? '')}`
