import type { EntityType } from '../../model.ts'
import type { Transaction } from '../../store/store.ts'
import { deriveGraph, edgeKey, nodeKey } from '../derive.ts'
import { weigh } from '../ends.ts'
import { groupsOf } from '../groups.ts'
import type { Recording } from '../history/recording.ts'
import { inBatch, knownLabel } from '../identifiers.ts'
import { realignEdges } from '../realign.ts'
import { contributionIn } from '../rebuild/contributions.ts'
import { foldRemaining } from '../retract/remaining.ts'
import { removeGone } from '../retract/remove.ts'
import type { EdgeRow, GraphRows, NodeRow } from '../rows.ts'
import { readStored } from '../stored.ts'
import { isOfEvent, readSource, type Source } from '../told/source.ts'
import { writeRows } from '../transact.ts'
import { readCanonicals, type Canonical } from './canonical.ts'
import { labelOfId } from './labelOfId.ts'
import { linkJudgements } from './link.ts'
import { mergedRows, removeMerged } from './merged.ts'
import { removeEdges } from './removeEdges.ts'

/** Of a thing another node is to stand than before. */
export type Change = Readonly<{ told: string; from: string; to: Canonical }>

/** Source edges: they lead from what a document says to the nodes that stand for what it speaks of. */
const OF_SOURCES: ReadonlySet<string> = new Set(['MENTIONS', 'SUBJECT', 'OBJECT', 'SAID_BY'])

/**
 * Moves what live documents tell of these things to other nodes: the claims and mentions themselves,
 * then the nodes and edges of the world, which are folded anew from them.
 */
export async function remap(transaction: Recording, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  const sources = [...(await readSource(transaction, await tellers(transaction, changes))).values()]
  const { before, after } = await contributions(transaction, sources, changes)
  const difference = compare(before, after)
  const nodes = touchedNodes({ before, after, changes, relations: difference.relations })
  const stored = await readStored(transaction, nodes)
  const known = new Set(stored.map(nodeKey))
  const fresh = nodes.filter((node) => !known.has(nodeKey(node)))
  await writeRows(transaction, { nodes: [...fresh, ...namesOf(after)], edges: [] })
  await removeEdges(transaction, difference.gone, weigh(stored))
  await writeRows(transaction, { nodes: difference.changed.map(toldOnly), edges: difference.come })
  const touched = { nodes: [...stored, ...fresh], edges: difference.relations }
  const remaining = await foldRemaining(transaction, touched)
  await removeGone(transaction, touched, remaining)
  await writeRows(transaction, remaining)
  await realignEdges(transaction, stored, remaining.nodes)
  await moveMerged(transaction, changes, typesIn(sources))
  await linkJudgements(
    transaction,
    changes.map(({ told }) => told)
  )
}

/** The live documents that tell of the things. */
async function tellers(
  { run }: Transaction,
  changes: readonly Change[]
): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const group of groupsOf(changes, ({ from }) => labelOfId(from))) {
    const rows = await run({
      cypher:
        `UNWIND $batch.rows AS row MATCH (n:${knownLabel(labelOfId(group[0].from))}) WHERE n.id = row.from ` +
        'MATCH (n)<-[m:MENTIONS]-(d:Document) WHERE m.told = row.told AND d.retractedAt IS NULL ' +
        'RETURN DISTINCT d.id',
      parameters: inBatch(group.map(({ told, from }) => ({ told, from })))
    })
    for (const [id] of rows) found.add(String(id))
  }
  return [...found].sort()
}

async function contributions(
  transaction: Transaction,
  sources: readonly Source[],
  changes: readonly Change[]
): Promise<Readonly<{ before: GraphRows; after: GraphRows }>> {
  const told = sources.flatMap(({ mentions }) => mentions.map((mention) => String(mention.told)))
  const now = await readCanonicals(transaction, [...new Set(told)])
  const next = new Map(now)
  for (const { told, to } of changes) {
    if (to.id === told) next.delete(told)
    else next.set(told, to)
  }
  const all = (canonicals: typeof now) =>
    together(sources.map((source) => contributionIn(source, canonicals)))
  return { before: all(now), after: all(next) }
}

function together(parts: readonly GraphRows[]): GraphRows {
  return { nodes: parts.flatMap(({ nodes }) => nodes), edges: parts.flatMap(({ edges }) => edges) }
}

type Difference = Readonly<{
  /** Source edges that go and that come, names among these. */
  gone: readonly EdgeRow[]
  come: readonly EdgeRow[]
  /** Claims and documents that say another end. */
  changed: readonly NodeRow[]
  /** Edges of the world that gain or lose claims. */
  relations: readonly EdgeRow[]
}>

function compare(before: GraphRows, after: GraphRows): Difference {
  const [had, has] = [byKey(before.edges, edgeKey), byKey(after.edges, edgeKey)]
  const gone = [...had].flatMap(([key, edge]) => (has.has(key) ? [] : [edge]))
  const come = [...has].flatMap(([key, edge]) => (had.has(key) ? [] : [edge]))
  const earlier = byKey(before.nodes.filter(isSource), nodeKey)
  const changed = after.nodes.filter((node) => {
    const other = isSource(node) ? earlier.get(nodeKey(node)) : node
    return JSON.stringify(other?.properties) !== JSON.stringify(node.properties)
  })
  // Claims of a document that told two things, and now tells one, may support an edge that was there.
  const named = new Set(
    changed.flatMap((node) => [node.properties.edge, earlier.get(nodeKey(node))?.properties.edge])
  )
  const kept = [...has.values()].filter(({ properties: { id } }) => named.has(id))
  return {
    gone: gone.filter(({ type }) => OF_SOURCES.has(type)),
    come: come.filter(({ type }) => OF_SOURCES.has(type) || type === 'NAMED'),
    changed,
    relations: [...byKey([...gone, ...come, ...kept], edgeKey).values()].filter(isRelation)
  }
}

/** A document's lineage does not follow from what it tells. */
function toldOnly({ labels, properties }: NodeRow): NodeRow {
  const told = Object.entries(properties).filter(([name]) => name !== 'lineage')
  return { labels, properties: Object.fromEntries(told) }
}

function byKey<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [keyOf(row), row]))
}

function isRelation({ properties }: EdgeRow): boolean {
  return properties.kind === 'Relation'
}

function isSource({ labels }: NodeRow): boolean {
  return labels[0] === 'Claim' || labels[0] === 'Document'
}

/** The nodes that stood and will stand for the things, and the events whose edges change. */
function touchedNodes({
  before,
  after,
  changes,
  relations
}: Readonly<{
  before: GraphRows
  after: GraphRows
  changes: readonly Change[]
  relations: readonly EdgeRow[]
}>): readonly NodeRow[] {
  const ids = new Set<unknown>([
    ...changes.flatMap(({ from, to }) => [from, to.id]),
    ...relations.map(({ properties }) => properties.event)
  ])
  const rows = [...after.nodes, ...before.nodes].filter(({ labels, properties }) => {
    return ids.has(properties.id) && ['Event', 'Actor', 'Place', 'Thing'].includes(labels[0] ?? '')
  })
  return deriveGraph([{ nodes: rows, edges: [] }]).nodes
}

const namesOf = ({ nodes }: GraphRows): readonly NodeRow[] => [
  ...byKey(
    nodes.filter(({ labels }) => labels[0] === 'Name'),
    nodeKey
  ).values()
]

function typesIn(sources: readonly Source[]): ReadonlyMap<string, EntityType | null> {
  return new Map(
    sources.flatMap(({ mentions }) =>
      mentions.map((mention) => {
        const type = isOfEvent(mention) ? null : (mention.type as EntityType)
        return [String(mention.told), type] as const
      })
    )
  )
}

async function moveMerged(
  transaction: Recording,
  changes: readonly Change[],
  types: ReadonlyMap<string, EntityType | null>
): Promise<void> {
  await removeMerged(
    transaction,
    changes.map(({ told }) => told)
  )
  const merged = changes.filter(({ told, to }) => told !== to.id)
  await writeRows(
    transaction,
    mergedRows(merged.map(({ told, to }) => ({ told, to, type: types.get(told) ?? null })))
  )
}
