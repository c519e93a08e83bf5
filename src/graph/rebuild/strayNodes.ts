import type { Store, Transaction } from '../../store/store.ts'
import { inBatch, knownLabel } from '../identifiers.ts'
import { record } from '../history/recording.ts'
import { foldRemaining } from '../retract/remaining.ts'
import { asReference, stillReferred } from '../retract/references.ts'
import { removeNodes, removeUnusedNames } from '../retract/remove.ts'
import { nodeKey } from '../derive.ts'
import type { NodeRow, Properties } from '../rows.ts'
import { storedNode } from '../stored.ts'
import { restoreRows } from './restore.ts'

const LABELS = ['Actor', 'Place', 'Thing', 'Event']
const PAGE = 200

/** The nodes that no live document mentions: removed, unless one that came meanwhile does. */
export async function sweepNodes(
  store: Store,
  known: ReadonlySet<string>
): Promise<Readonly<{ removed: number; restored: number }>> {
  let [removed, restored] = [0, 0]
  for (const label of LABELS) {
    const all = await store.run({ cypher: `MATCH (n:${label}) RETURN n.id`, parameters: {} })
    const strays = all.map(([id]) => String(id)).filter((id) => !known.has(id))
    for (let start = 0; start < strays.length; start += PAGE) {
      await record(store, null, async (transaction) => {
        const nodes = await read(transaction, label, strays.slice(start, start + PAGE))
        const remaining = await foldRemaining(transaction, { nodes, edges: [] })
        const kept = new Set(remaining.nodes.map(nodeKey))
        const unmentioned = nodes.filter((node) => !kept.has(nodeKey(node)))
        const { references, gone } = await sortReferences(transaction, unmentioned)
        await removeNodes(transaction, gone)
        const rows = { nodes: [...remaining.nodes, ...references], edges: [] }
        restored += (await restoreRows(transaction, rows)).nodes
        removed += gone.length
      })
    }
  }
  return { removed, restored }
}

/** The names that lead to nothing. */
export async function sweepNames(store: Store): Promise<number> {
  const all = await store.run({ cypher: 'MATCH (x:Name) RETURN x.folded', parameters: {} })
  const used = new Set<unknown>()
  for (const label of ['Actor', 'Place', 'Thing']) {
    const cypher = `MATCH (n:${label})-[:NAMED]->(x:Name) RETURN DISTINCT x.folded`
    for (const [name] of await store.run({ cypher, parameters: {} })) used.add(name)
  }
  const unused = all.map(([name]) => String(name)).filter((name) => !used.has(name))
  for (let start = 0; start < unused.length; start += PAGE) {
    await record(store, null, async (transaction) => {
      await removeUnusedNames(transaction, unused.slice(start, start + PAGE))
    })
  }
  return unused.length
}

async function read(
  transaction: Transaction,
  label: string,
  ids: readonly string[]
): Promise<readonly NodeRow[]> {
  const rows = await transaction.run({
    cypher:
      `UNWIND $batch.rows AS id MATCH (n:${knownLabel(label)}) WHERE n.id = id ` +
      'RETURN labels(n), properties(n)',
    parameters: inBatch(ids)
  })
  return rows.map(([labels, properties]) => {
    const node = storedNode(labels as readonly string[], properties as Properties)
    return { ...node, labels: node.labels.filter((one) => one !== 'Reference') }
  })
}

async function sortReferences(transaction: Transaction, nodes: readonly NodeRow[]) {
  const countries = nodes.filter(({ properties }) => properties.kind === 'Country')
  const ids = countries.map(({ properties }) => properties.id)
  const referred = ids.length === 0 ? new Set() : await stillReferred(transaction, ids)
  const isReferred = ({ properties }: NodeRow) => referred.has(properties.id)
  return {
    references: countries.filter(isReferred).map(asReference),
    gone: nodes.filter((node) => !isReferred(node))
  }
}
