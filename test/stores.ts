import { IN_MEMORY, openEmbedded } from '../src/store/embedded.ts'
import type { Store } from '../src/store/store.ts'

type Open = () => Promise<Store>

/**
 * Runs a suite on every store griot has. `open` gives an empty store with its indexes, which is
 * closed after the test (or after the suite, where a beforeAll opened it).
 */
export function describeStores(name: string, suite: (open: Open) => void): void {
  describe(`${name} (embedded)`, () => runOn(suite, async () => openEmbedded(IN_MEMORY)))
}

function runOn(suite: (open: Open) => void, openEmpty: Open): void {
  const opened: Store[] = []
  const open = async (): Promise<Store> => {
    const store = await openEmpty()
    opened.push(store)
    await store.createIndexes()
    return store
  }
  suite(open)
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()))
  })
}
