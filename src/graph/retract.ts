import { isClaimOf } from './claimsOf.ts'
import type { Store } from '../store/store.ts'
import { afterwards } from './history/afterwards.ts'
import { keepNodes } from './history/former.ts'
import { record, type Recording } from './history/recording.ts'
import { settleLineage } from './identity/lineage.ts'
import { linkJudgements } from './identity/link.ts'
import { settle } from './identity/settle.ts'
import { removeReports, reportedBy } from './identity/tellers.ts'
import { realignEdges } from './realign.ts'
import { foldRemaining } from './retract/remaining.ts'
import { removeWords } from './words.ts'
import { removeGone, removeNodes } from './retract/remove.ts'
import { sortCountries } from './retract/references.ts'
import { readTouched } from './retract/touched.ts'
import { stateOf } from './state.ts'
import { writeRows } from './transact.ts'

/** What a retraction did, or found: 'already' says when and why the document was retracted. */
export type Retracted = Readonly<
  | ({ status: 'retracted' } & TakenBack)
  | { status: 'already'; at: string; reason: string }
  | { status: 'unknown' }
>

type TakenBack = Readonly<{ claims: number; removedRelations: number; removedNodes: number }>

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
  return record(store, at, async (transaction) => {
    const state = await stateOf(transaction, document)
    if (state.status === 'unknown') return { status: 'unknown' }
    if (state.status === 'retracted') return { ...state, status: 'already' }
    const recording = await afterwards(transaction, 'Document', document)
    return { status: 'retracted', ...(await takeBack(recording, document, { reason, at })) }
  })
}

/** The same within a transaction that goes on; the document must be live. */
export async function takeBack(
  transaction: Recording,
  document: string,
  retraction: Retraction
): Promise<TakenBack> {
  const touched = await readTouched(transaction, document)
  const claims = await mark(transaction, document, retraction)
  await settleLineage(transaction, [document])
  const told = await toldBy(transaction, document)
  const lapsed = await removeReports(transaction, await reportedBy(transaction, document))
  await settle(transaction, [...told, ...lapsed], null, new Set(lapsed))
  const remaining = await foldRemaining(transaction, touched)
  await removeGone(transaction, touched, remaining)
  await writeRows(transaction, remaining)
  await realignEdges(transaction, touched.nodes, remaining.nodes)
  const { references, gone } = await sortCountries(transaction, touched, remaining)
  await removeNodes(transaction, gone)
  await writeRows(transaction, { nodes: references, edges: [] })
  await linkJudgements(transaction, [...told, ...lapsed])
  return {
    claims,
    removedRelations: touched.edges.length - remaining.edges.length,
    removedNodes: touched.nodes.length - remaining.nodes.length
  }
}

/** The own ids of all that a document mentions. */
async function toldBy({ run }: Recording, document: string): Promise<readonly string[]> {
  const rows = await run({
    cypher: 'MATCH (d:Document) WHERE d.id = $document MATCH (d)-[m:MENTIONS]->(n) RETURN m.told',
    parameters: { document }
  })
  return rows.map(([told]) => String(told))
}

/** The number of claims that were taken back. */
async function mark(
  transaction: Recording,
  document: string,
  { reason, at }: Retraction
): Promise<number> {
  await keepNodes(transaction, 'Document', [document])
  await keepNodes(transaction, 'Claim', [document], isClaimOf('n', 'document', 'value'))
  await transaction.run({
    cypher:
      'MATCH (d:Document) WHERE d.id = $document SET d.retractedAt = $at, d.retractionReason = $reason',
    parameters: { document, at, reason }
  })
  const [[claims] = []] = await transaction.run({
    cypher:
      `MATCH (c:Claim) WHERE ${isClaimOf('c', 'document', '$document')} ` +
      'SET c.retractedAt = $at RETURN count(*)',
    parameters: { document, at }
  })
  await removeWords(transaction, document)
  return Number(claims ?? 0)
}
