import type { Transaction } from '../../store/store.ts'
import { nameOfCountry } from '../countries.ts'
import { nodeKey } from '../derive.ts'
import { inBatch } from '../identifiers.ts'
import { isReference } from '../merge.ts'
import type { GraphRows, NodeRow } from '../rows.ts'
import { readShared } from '../stored.ts'
import { referenceCountryRow } from '../worldNodes.ts'

/**
 * The countries that only the retracted document mentioned, or that only its places lie in: those in
 * which something else lies stay known by reference, the others go. `gone` are those to remove.
 */
export async function sortCountries(
  transaction: Transaction,
  touched: GraphRows,
  remaining: GraphRows
): Promise<Readonly<{ references: readonly NodeRow[]; gone: readonly NodeRow[] }>> {
  const kept = new Set(remaining.nodes.map(nodeKey))
  const mentionedBefore = touched.nodes.filter((node) => {
    return node.properties.kind === 'Country' && !kept.has(nodeKey(node))
  })
  const candidates = new Map(mentionedBefore.map((node) => [node.properties.id, node]))
  for (const node of await countriesOf(transaction, touched)) {
    if (isReference(node)) candidates.set(node.properties.id, node)
  }
  const referred = await stillReferred(transaction, [...candidates.keys()])
  const [references, gone]: [NodeRow[], NodeRow[]] = [[], []]
  for (const [id, node] of candidates) (referred.has(id) ? references : gone).push(node)
  return { references: references.map(asReference), gone }
}

async function countriesOf(transaction: Transaction, { nodes }: GraphRows) {
  const ids = new Set(nodes.flatMap(({ properties }) => properties.country ?? []))
  const labels = ['Actor', 'Place', 'Country']
  const asked = [...ids].map((id) => ({ labels, properties: { id } }))
  return (await readShared(transaction, { nodes: asked, edges: [] })).nodes
}

/** Of countries' ids those in which something lies, or of which something is. */
export async function stillReferred(
  transaction: Transaction,
  ids: readonly unknown[]
): Promise<ReadonlySet<unknown>> {
  const referred = new Set<unknown>()
  for (const label of ['Actor', 'Place', 'Thing']) {
    const rows = await transaction.run({
      cypher:
        `UNWIND $batch.rows AS id CALL (id) { MATCH (n:${label}) ` +
        'WHERE n.country = id AND n.id <> id RETURN n.country AS country LIMIT 1 } RETURN country',
      parameters: inBatch(ids)
    })
    for (const [id] of rows) referred.add(id)
  }
  return referred
}

export function asReference({ properties }: NodeRow): NodeRow {
  const { id, countryCode, name } = properties
  const code = typeof countryCode === 'string' ? countryCode : null
  const usual = code === null ? String(name) : nameOfCountry(code)
  return referenceCountryRow({ id: String(id), code, name: usual })
}
