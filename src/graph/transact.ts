import type { Store, Transaction } from '../store/store.ts'
import type { GraphRows } from './rows.ts'
import { writeStatements } from './write.ts'

/**
 * Holds this transaction up until no other is reading and writing figures: they are read, merged
 * and written back. Setting a property of one node does it on Neo4j; the embedded engine has one
 * writer anyway.
 */
export async function lockWriting(
  { dialect }: Store,
  transaction: Transaction,
  document: string
): Promise<void> {
  if (dialect === 'embedded') return
  await transaction.run({
    cypher: "MERGE (w:Writer {id: 'writer'}) SET w.document = $document RETURN count(*)",
    parameters: { document }
  })
}

/** Runs the statements; throws where rows were lost, because an end of an edge is missing. */
export async function writeRows(transaction: Transaction, rows: GraphRows): Promise<void> {
  for (const statement of writeStatements(rows)) {
    const [[written] = []] = await transaction.run(statement)
    if (written === statement.rows) continue
    throw new Error(`Wrote ${String(written)} of ${statement.rows} rows by: ${statement.cypher}`)
  }
}
