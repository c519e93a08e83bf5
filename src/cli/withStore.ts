import type { Store } from '../store/store.ts'
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

/** The address as it may be shown. */
export function withoutPassword(address: string): string {
  return address.replace(/\/\/[^@/]*@/, '//')
}
