import type { Transaction } from '../../store/store.ts'
import { inBatch, knownLabel } from '../identifiers.ts'
import { groupsOf } from '../groups.ts'
import { readJoined } from './joined.ts'
import type { Judgement } from './judgements.ts'
import { labelOfId } from './labelOfId.ts'
import { readStanding } from './standing.ts'

/** Things that judgements join, directly or by others, with all that was judged of them. */
export type Component = Readonly<{
  judgements: readonly Judgement[]
  /** The ids of those that a live document tells. */
  live: ReadonlySet<string>
  /** By id a document that tells it; of what is no event perhaps ''. */
  documents: ReadonlyMap<string, string>
}>

/**
 * All that SAME joins to these things. `arriving` are those of a document that is about to become
 * live, with its id: meanwhile what has a node is live, and nobody counts how many tell of it.
 * `withdrawn` are those of which perhaps nothing is judged any more.
 */
export async function readComponent(
  transaction: Transaction,
  ids: readonly string[],
  arriving: ReadonlyMap<string, string>,
  withdrawn: ReadonlySet<string> = new Set()
): Promise<Component> {
  const { ids: known, judgements } = await readJoined(transaction, ids)
  // What nothing was judged of stands for itself, however many documents tell it.
  const judged = new Set(judgements.flatMap(({ left, right }) => [left, right]))
  const asked = known.filter((id) => judged.has(id) || withdrawn.has(id))
  const [standing, told] =
    arriving.size === 0
      ? [[], asked]
      : [asked.filter((id) => !isOfEvent(id)), asked.filter(isOfEvent)]
  const documents = new Map([
    ...[...(await readStanding(transaction, standing)).keys()].map((id) => [id, ''] as const),
    ...(await tellers(transaction, told)),
    ...arriving
  ])
  const live = new Set(known.filter((id) => documents.has(id)))
  return { judgements, live, documents }
}

function isOfEvent(id: string): boolean {
  return labelOfId(id) === 'Event'
}

/** By own id a live document that mentions the thing, under whatever node. */
async function tellers(
  { run }: Transaction,
  ids: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  if (ids.length === 0) return found
  const keep = (rows: readonly (readonly unknown[])[]) => {
    for (const [id, document] of rows) {
      const known = found.get(String(id))
      if (known === undefined || String(document) < known) found.set(String(id), String(document))
    }
  }
  const told =
    'MATCH (n)<-[m:MENTIONS]-(d:Document) WHERE m.told = id AND d.retractedAt IS NULL ' +
    'RETURN id, min(d.id)'
  for (const group of groupsOf(ids, labelOfId)) {
    const label = knownLabel(labelOfId(group[0]))
    keep(
      await run({
        cypher: `UNWIND $batch.rows AS id MATCH (n:${label}) WHERE n.id = id ${told}`,
        parameters: inBatch(group)
      })
    )
  }
  keep(
    await run({
      cypher:
        'UNWIND $batch.rows AS id MATCH (x:Merged) WHERE x.id = id ' +
        `MATCH (x)-[:\`IS\`]->(n) ${told}`,
      parameters: inBatch(ids)
    })
  )
  return found
}
