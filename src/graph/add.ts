import type { Store, Transaction } from '../store/store.ts'
import { deriveGraph } from './derive.ts'
import type { GraphRows } from './rows.ts'
import { readShared } from './stored.ts'
import { lockWriting, writeRows } from './transact.ts'

/** What one document's coming changed. */
export type Added = Readonly<{ status: 'new' | 'unchanged'; newRelations: number }>

/**
 * Makes a document's contribution part of the stored graph, in one transaction; leaves everything
 * alone where the document is there already.
 */
export async function addContribution(
  store: Store,
  document: string,
  contribution: GraphRows
): Promise<Added> {
  return store.transaction(async (transaction) => {
    await lockWriting(store, transaction, document)
    if (await isStored(transaction, document)) return { status: 'unchanged', newRelations: 0 }
    const stored = await readShared(transaction, contribution)
    await writeRows(transaction, deriveGraph([stored, contribution]))
    const relations = contribution.edges.filter(({ properties }) => properties.kind === 'Relation')
    return { status: 'new', newRelations: relations.length - stored.edges.length }
  })
}

/** Whether the document with this id is there, and was not retracted. */
export async function isStored(
  runner: Pick<Store, 'run'> | Transaction,
  document: string
): Promise<boolean> {
  const rows = await runner.run({
    cypher: 'MATCH (d:Document) WHERE d.id = $id AND d.retractedAt IS NULL RETURN d.id',
    parameters: { id: document }
  })
  return rows.length > 0
}
