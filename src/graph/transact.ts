import type { Statement } from '../model.ts'
import type { Transaction } from '../store/store.ts'
import type { GraphRows } from './rows.ts'
import { writeStatements } from './write.ts'

/**
 * Figures are read, merged and written back, so two transactions must not do so at once. Setting a
 * property of one node holds the other writer up until this one has committed; the embedded engine
 * has one writer anyway.
 */
export function lockWriting(document: string): Statement {
  return {
    cypher: "MERGE (w:Writer {id: 'writer'}) SET w.document = $document RETURN count(*)",
    parameters: { document }
  }
}

/** Runs the statements; throws where rows were lost, because an end of an edge is missing. */
export async function writeRows(transaction: Transaction, rows: GraphRows): Promise<void> {
  for (const statement of writeStatements(rows)) {
    const [[written] = []] = await transaction.run(statement)
    if (written === statement.rows) continue
    throw new Error(`Wrote ${String(written)} of ${statement.rows} rows by: ${statement.cypher}`)
  }
}
