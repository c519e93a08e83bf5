import type { Dialect, Store } from '../store/store.ts'
import type { StoreOptions } from './common.ts'

/** Opens the store that the options name, and closes it whatever happens. */
export async function withStore<T>(
  { store: address }: StoreOptions,
  work: (store: Store) => Promise<T>
): Promise<T> {
  const { openStore } = await import('../store/open.ts')
  const store = await openStore(address)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** What an address says of its store without opening it. */
export const dialectOf = (address: string): Dialect =>
  address.startsWith('embedded:') ? 'embedded' : 'neo4j'
