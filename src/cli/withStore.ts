import { existsSync } from 'node:fs'
import type { Dialect, Store } from '../store/store.ts'
import type { StoreOptions } from './common.ts'
import { UsageError } from './failure.ts'

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

/** The same for verbs that only read: a store that is not there is no store, and none is made. */
export async function withExistingStore<T>(
  options: StoreOptions,
  work: (store: Store) => Promise<T>
): Promise<T> {
  const path = options.store.startsWith(EMBEDDED) ? options.store.slice(EMBEDDED.length) : null
  if (path !== null && path !== '' && !existsSync(path)) {
    throw new UsageError(
      `There is no graph at ${path} yet; make one by loading something: griot load PATH, or name another with --store`
    )
  }
  return withStore(options, work)
}

const EMBEDDED = 'embedded:'

/** What an address says of its store without opening it. */
export const dialectOf = (address: string): Dialect =>
  address.startsWith(EMBEDDED) ? 'embedded' : 'neo4j'
