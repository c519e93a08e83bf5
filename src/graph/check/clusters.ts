import type { Store } from '../../store/store.ts'
import { findStrays } from '../identity/strays.ts'
import type { Finding } from './finding.ts'

/** For every thing that node stands that the live judgements have stand, and its own id leads there. */
export async function checkClusters(store: Pick<Store, 'run'>): Promise<readonly Finding[]> {
  return (await findStrays(store)).map(({ id, right, said, led }): Finding => {
    const message = `${right} stands for it by the judgements; documents tell of it as ${said}, and its id leads to ${led || 'nothing'}`
    return { code: 'CLUSTER', message, ids: [id] }
  })
}
