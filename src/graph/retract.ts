import type { Store, Transaction } from '../store/store.ts'
import { isStored } from './add.ts'
import { foldRemaining } from './retract/remaining.ts'
import { removeGone, removeNodes } from './retract/remove.ts'
import { sortCountries } from './retract/references.ts'
import { readTouched } from './retract/touched.ts'
import { lockWriting, writeRows } from './transact.ts'

/** 'unknown': there is no such document, or it was retracted already. */
export type Retracted = Readonly<{ status: 'retracted' | 'unknown'; removedRelations: number }>

/** `at` is an instant, as text; `reason` is kept with the document. */
export type Retraction = Readonly<{ reason: string; at: string }>

/**
 * Takes a document's claims back, in one transaction: its claims and itself are marked, the figures
 * of everything it touched are folded anew from the documents that are left, and what only it
 * supported goes. The inverse of loading it.
 */
export async function retractDocument(
  store: Store,
  document: string,
  { reason, at }: Retraction
): Promise<Retracted> {
  return store.transaction(async (transaction) => {
    await lockWriting(store, transaction, document)
    if (!(await isStored(transaction, document))) return { status: 'unknown', removedRelations: 0 }
    const touched = await readTouched(transaction, document)
    await mark(transaction, document, { reason, at })
    const remaining = await foldRemaining(transaction, touched)
    await removeGone(transaction, touched, remaining)
    await writeRows(transaction, remaining)
    const { references, gone } = await sortCountries(transaction, touched, remaining)
    await removeNodes(transaction, gone)
    await writeRows(transaction, { nodes: references, edges: [] })
    const removedRelations = touched.edges.length - remaining.edges.length
    return { status: 'retracted', removedRelations }
  })
}

async function mark(
  transaction: Transaction,
  document: string,
  { reason, at }: Retraction
): Promise<void> {
  await transaction.run({
    cypher:
      'MATCH (d:Document) WHERE d.id = $document SET d.retractedAt = $at, d.retractionReason = $reason',
    parameters: { document, at, reason }
  })
  await transaction.run({
    cypher: 'MATCH (c:Claim) WHERE c.document = $document SET c.retractedAt = $at',
    parameters: { document, at }
  })
}
