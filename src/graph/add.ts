import type { Store } from '../store/store.ts'
import { deriveGraph } from './derive.ts'
import { takeBack } from './retract.ts'
import { removeLeftovers } from './retract/leftovers.ts'
import type { GraphRows } from './rows.ts'
import { stateOf } from './state.ts'
import { readShared } from './stored.ts'
import { lockWriting, writeRows } from './transact.ts'

/** What one document's coming changed. */
export type Added = Readonly<{ status: 'new' | 'unchanged' | 'reread'; newRelations: number }>

/** `rereadAt`: replace what is there, at this instant, instead of leaving it alone. */
export type AddOptions = Readonly<{ rereadAt?: string | undefined }>

/**
 * Makes a document's contribution part of the stored graph, in one transaction. Where the document
 * is there already, everything is left alone, or its former contribution is taken back first.
 */
export async function addContribution(
  store: Store,
  document: string,
  contribution: GraphRows,
  { rereadAt }: AddOptions = {}
): Promise<Added> {
  return store.transaction(async (transaction) => {
    await lockWriting(store, transaction, document)
    const { status } = await stateOf(transaction, document)
    const reread = status === 'live' && rereadAt !== undefined
    if (status === 'live' && !reread) return { status: 'unchanged', newRelations: 0 }
    if (reread) await takeBack(transaction, document, { reason: 'read again', at: rereadAt })
    if (status !== 'unknown') await removeLeftovers(transaction, document, contribution)
    const stored = await readShared(transaction, contribution)
    await writeRows(transaction, deriveGraph([stored, contribution]))
    const relations = contribution.edges.filter(({ properties }) => properties.kind === 'Relation')
    return {
      status: reread ? 'reread' : 'new',
      newRelations: relations.length - stored.edges.length
    }
  })
}

/** Whether the document with this id is there, and was not retracted. */
export async function isStored(runner: Pick<Store, 'run'>, document: string): Promise<boolean> {
  return (await stateOf(runner, document)).status === 'live'
}
