import type { Statement } from '../model.ts'
import type { Store, Transaction } from '../store/store.ts'
import { deriveGraph } from './derive.ts'
import type { GraphRows } from './rows.ts'
import { readShared } from './stored.ts'
import { writeStatements } from './write.ts'

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
    await transaction.run(lockWriting(document))
    if (await isStored(transaction, document)) return { status: 'unchanged', newRelations: 0 }
    const stored = await readShared(transaction, contribution)
    await write(transaction, deriveGraph([stored, contribution]))
    const relations = contribution.edges.filter(({ properties }) => properties.kind === 'Relation')
    return { status: 'new', newRelations: relations.length - stored.edges.length }
  })
}

/** Whether the store knows the document with this id. */
export async function isStored(
  runner: Pick<Store, 'run'> | Transaction,
  document: string
): Promise<boolean> {
  const rows = await runner.run({
    cypher: 'MATCH (d:Document) WHERE d.id = $id RETURN d.id',
    parameters: { id: document }
  })
  return rows.length > 0
}

/**
 * Figures are read, merged and written back, so two transactions must not do so at once. Setting a
 * property of one node holds the other writer up until this one has committed; the embedded engine
 * has one writer anyway.
 */
function lockWriting(document: string): Statement {
  return {
    cypher: "MERGE (w:Writer {id: 'writer'}) SET w.document = $document RETURN count(*)",
    parameters: { document }
  }
}

/** Runs the statements; throws where rows were lost, because an end of an edge is missing. */
async function write(transaction: Transaction, rows: GraphRows): Promise<void> {
  for (const statement of writeStatements(rows)) {
    const [[written] = []] = await transaction.run(statement)
    if (written === statement.rows) continue
    throw new Error(`Wrote ${String(written)} of ${statement.rows} rows by: ${statement.cypher}`)
  }
}
