import type { EntityType } from '../../model.ts'
import type { Transaction } from '../../store/store.ts'
import { inBatch, knownLabel } from '../identifiers.ts'
import { groupsOf } from '../groups.ts'
import type { Recording } from '../history/recording.ts'
import { entityOf, eventOf, readCanonicals, type Canonical, type Canonicals } from './canonical.ts'
import { readComponent, type Component } from './cluster.ts'
import { labelOfId } from './labelOfId.ts'
import { canonicalOf, type PairJudgement } from './clusters.ts'
import { asPair } from './judgements.ts'
import { remap } from './remap.ts'
import { removeMerged } from './merged.ts'
import { readStanding } from './standing.ts'

/** What a document that is about to become live tells, by own id its type; null for an event. */
export type Arriving = Readonly<{ document: string; types: ReadonlyMap<string, EntityType | null> }>

/**
 * Makes the graph what the live judgements on these things, and on all that these join, have it: what
 * live documents tell of them is moved to the nodes that stand for them now. Answers for what is
 * arriving, and is not yet there, which node stands for it. Of `withdrawn` things perhaps nothing is
 * judged any more.
 */
export async function settle(
  transaction: Recording,
  ids: readonly string[],
  arriving: Arriving | null = null,
  withdrawn: ReadonlySet<string> = new Set()
): Promise<Canonicals> {
  const coming = new Map(
    [...(arriving?.types.keys() ?? [])].map((id) => [id, arriving?.document ?? ''])
  )
  const { judgements, live, wanted } = await wantedOf(transaction, ids, coming, withdrawn)
  if (judgements.length === 0 && withdrawn.size === 0) return new Map()
  const stored = await readCanonicals(transaction, [...new Set([...live, ...ids])])
  const types = await typesOf(transaction, [...new Set(wanted.values())], arriving)
  const standing = new Map<string, Canonical>()
  for (const [told, id] of wanted) {
    const type = types.get(id)
    if (type !== undefined) standing.set(told, type === null ? eventOf(id) : entityOf(id, type))
  }
  const moved = [...standing].filter(([told, { id }]) => (stored.get(told)?.id ?? told) !== id)
  // What arrives may be told by others, and stand for itself so far.
  const arrived = moved.map(([told]) => told).filter((told) => coming.has(told))
  const told = await readStanding(transaction, arrived)
  const changes = moved.filter(([id]) => !coming.has(id) || told.has(id))
  await remap(
    transaction,
    changes.map(([told, to]) => ({ told, from: stored.get(told)?.id ?? told, to }))
  )
  await removeMerged(
    transaction,
    [...stored.keys()].filter((told) => !live.has(told))
  )
  return new Map([...standing].filter(([told, { id }]) => told !== id))
}

/** By own id the node that judgements have stand, of these live things and all that they join. */
export async function wantedOf(
  runner: Transaction,
  ids: readonly string[],
  coming: ReadonlyMap<string, string> = new Map(),
  withdrawn: ReadonlySet<string> = new Set()
): Promise<Pick<Component, 'judgements' | 'live'> & { wanted: ReadonlyMap<string, string> }> {
  const component = await readComponent(runner, ids, coming, withdrawn)
  const { judgements, live } = component
  const pairs = [...judgements.map(asPair), ...apartInDocuments(component)]
  return { judgements, live, wanted: canonicalOf(pairs, live) }
}

/** A text that tells two events tells them apart; people may still say that they are one. */
export function apartInDocuments({
  live,
  documents
}: Pick<Component, 'live' | 'documents'>): readonly PairJudgement[] {
  const events = [...live].filter((id) => labelOfId(id) === 'Event')
  return groupsOf(events, (id) => documents.get(id) ?? '').flatMap((together) =>
    together.flatMap((left, index) =>
      together.slice(index + 1).map((right): PairJudgement => {
        return { left, right, verdict: 'DIFFERENT', score: 1, by: 'MACHINE', at: '' }
      })
    )
  )
}

/** By id the type of an entity, null of an event: as it has it by itself. */
async function typesOf(
  { run }: Transaction,
  ids: readonly string[],
  arriving: Arriving | null
): Promise<ReadonlyMap<string, EntityType | null>> {
  const types = new Map(arriving?.types ?? [])
  const unknown = ids.filter((id) => !types.has(id))
  const rows = [
    ...(await run({
      cypher: 'UNWIND $batch.rows AS id MATCH (x:Merged) WHERE x.id = id RETURN x.id, x.type',
      parameters: inBatch(unknown)
    }))
  ]
  for (const group of groupsOf(unknown, labelOfId)) {
    const label = labelOfId(group[0])
    if (label === 'Event') {
      for (const id of group) types.set(id, null)
      continue
    }
    const cypher = `UNWIND $batch.rows AS id MATCH (n:${knownLabel(label)}) WHERE n.id = id RETURN n.id, n.type`
    rows.push(...(await run({ cypher, parameters: inBatch(group) })))
  }
  for (const [id, type] of rows) types.set(String(id), (type ?? null) as EntityType | null)
  return types
}
