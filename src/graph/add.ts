import type { Store } from '../store/store.ts'
import { deriveGraph } from './derive.ts'
import { removeLeftovers } from './retract/leftovers.ts'
import type { GraphRows } from './rows.ts'
import { stateOf } from './state.ts'
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
    const { status } = await stateOf(transaction, document)
    if (status === 'live') return { status: 'unchanged', newRelations: 0 }
    if (status === 'retracted') await removeLeftovers(transaction, document, contribution)
    const stored = await readShared(transaction, contribution)
    await writeRows(transaction, deriveGraph([stored, contribution]))
    const relations = contribution.edges.filter(({ properties }) => properties.kind === 'Relation')
    return { status: 'new', newRelations: relations.length - stored.edges.length }
  })
}

/** Whether the document with this id is there, and was not retracted. */
export async function isStored(runner: Pick<Store, 'run'>, document: string): Promise<boolean> {
  return (await stateOf(runner, document)).status === 'live'
}
