import type { Store } from '../store/store.ts'
import { deriveGraph } from './derive.ts'
import type { GraphError } from './error.ts'
import { record, type Recording } from './history/recording.ts'
import { settleStrays } from './identity/strays.ts'
import { isReference, isWorldNode } from './merge.ts'
import { restoreClaims } from './rebuild/claims.ts'
import { readContributions } from './rebuild/contributions.ts'
import { restoreRows, type Restored } from './rebuild/restore.ts'
import { sweepEdges } from './rebuild/strayEdges.ts'
import { sweepNames, sweepNodes } from './rebuild/strayNodes.ts'
import { restoreWords } from './rebuild/words.ts'
import { foldRemaining } from './retract/remaining.ts'
import type { EdgeRow, NodeRow } from './rows.ts'

/** What was not as the claims have it; all 0 on a healthy store. */
export type Rebuilt = Readonly<{
  documents: number
  /** Things for which the judgements had another node stand. */
  clusters: number
  /** Nodes, edges, names and claims' edges that were written anew. */
  restored: Restored & Readonly<{ claims: number }>
  removed: Restored
  /** Nodes that were not found by their words, or by others. */
  words: number
  /** Documents of which something is lost that only their articles can give back. */
  damaged: readonly GraphError[]
}>

const PAGE = 20

/** What was gone through so far: ids of nodes and edges, and countries that something lies in. */
type Seen = Readonly<{ nodes: Set<string>; edges: Set<string>; references: Map<string, NodeRow> }>

/**
 * Derives the world (events, actors, places, things, their names, and the edges between them) anew
 * from what the live documents told, in transactions of a page of documents, and writes what
 * differs. `onDocument` is called for each that was gone through.
 */
export async function rebuildWorld(
  store: Store,
  onDocument: () => void = () => {}
): Promise<Rebuilt> {
  const clusters = await settleStrays(store)
  const documents = await liveIds(store)
  const seen: Seen = { nodes: new Set(), edges: new Set(), references: new Map() }
  const damaged: GraphError[] = []
  let restored = { nodes: 0, edges: 0, names: 0, claims: 0 }
  for (let start = 0; start < documents.length; start += PAGE) {
    const page = documents.slice(start, start + PAGE)
    const outcome = await record(store, null, async (transaction) => {
      return rebuildPage(transaction, page, seen)
    })
    for (const id of outcome.nodes) seen.nodes.add(id)
    for (const id of outcome.edges) seen.edges.add(id)
    for (const id of outcome.stale) seen.edges.delete(id)
    for (const node of outcome.references) seen.references.set(idOf(node), node)
    damaged.push(...outcome.damaged)
    restored = sum(restored, outcome.restored)
    for (const _ of page) onDocument()
  }
  const references = [...seen.references.values()].filter((node) => !seen.nodes.has(idOf(node)))
  const ofReferences = await record(store, null, async (transaction) => {
    return restoreReferences(transaction, references)
  })
  for (const node of references) seen.nodes.add(idOf(node))
  const edges = await sweepEdges(store, seen.edges)
  const nodes = await sweepNodes(store, seen.nodes)
  const names = await sweepNames(store)
  const swept = { nodes: nodes.restored, edges: edges.restored, names: 0, claims: 0 }
  return {
    documents: documents.length,
    clusters,
    restored: sum(sum(restored, { ...ofReferences, claims: 0 }), swept),
    removed: { nodes: nodes.removed, edges: edges.removed, names },
    words: await restoreWords(store),
    damaged
  }
}

async function liveIds(store: Pick<Store, 'run'>): Promise<readonly string[]> {
  const cypher = 'MATCH (d:Document) WHERE d.retractedAt IS NULL RETURN d.id'
  return (await store.run({ cypher, parameters: {} })).flat().map(String).sort()
}

type Counts = Rebuilt['restored']

const sum = (a: Counts, b: Counts): Counts => ({
  nodes: a.nodes + b.nodes,
  edges: a.edges + b.edges,
  names: a.names + b.names,
  claims: a.claims + b.claims
})

async function rebuildPage(transaction: Recording, documents: readonly string[], seen: Seen) {
  const { told, damaged } = await readContributions(transaction, documents)
  const { claims, edges: renamed } = await restoreClaims(transaction, told)
  const { nodes, edges } = deriveGraph(told.map(({ rows }) => rows))
  const world = nodes.filter((node) => isWorldNode(node) || node.labels[0] === 'Event')
  const remaining = await foldRemaining(transaction, {
    // An event's edges repeat its day: it has to be at hand with them.
    nodes: world.filter((node) => {
      return !isReference(node) && (node.labels[0] === 'Event' || !seen.nodes.has(idOf(node)))
    }),
    edges: edges.filter((edge) => {
      const isNew = !seen.edges.has(idOf(edge)) || renamed.has(idOf(edge))
      return edge.properties.kind === 'Relation' && isNew
    })
  })
  const restored = await restoreRows(transaction, remaining)
  const now = new Set(remaining.edges.map(idOf))
  return {
    nodes: remaining.nodes.map(idOf),
    edges: now,
    // An edge that a claim named wrongly was perhaps folded with it: the sweep folds it again.
    stale: [...renamed].filter((id) => !now.has(id)),
    references: world.filter(isReference),
    damaged,
    restored: { ...restored, claims }
  }
}

/** The countries in which something lies and that no document mentions, also none that came now. */
async function restoreReferences(
  transaction: Recording,
  references: readonly NodeRow[]
): Promise<Restored> {
  const templates = references.map((node) => {
    return { ...node, labels: node.labels.filter((label) => label !== 'Reference') }
  })
  const mentioned = await foldRemaining(transaction, { nodes: templates, edges: [] })
  const ids = new Set(mentioned.nodes.map(idOf))
  const unmentioned = references.filter((node) => !ids.has(idOf(node)))
  return restoreRows(transaction, { nodes: [...mentioned.nodes, ...unmentioned], edges: [] })
}

const idOf = ({ properties }: NodeRow | EdgeRow): string => String(properties.id)
