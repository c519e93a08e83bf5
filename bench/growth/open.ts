import { openNeo4j } from '../../src/store/neo4j.ts'
import { IN_MEMORY, openEmbedded } from '../../src/store/embedded.ts'
import type { Store } from '../../src/store/store.ts'
import { startNeo4j } from '../load/startNeo4j.ts'
import { fill } from './fill.ts'
import { keepOnNeo4j } from './kept.ts'

/** A store with the graph of the first `size` reports; `address` where it is a Neo4j, which `stop` ends. */
export type Opened = Readonly<{
  size: number
  store: Store
  address: string | null
  stop(): Promise<void>
}>

/** Opens one in this process's memory. */
export async function openInMemory(
  size: number,
  _folder: string,
  say: (words: string) => void
): Promise<Opened> {
  const store = openEmbedded(IN_MEMORY)
  await store.createIndexes()
  await fill(store, size, say)
  return { size, store, address: null, stop: () => store.close() }
}

/** Starts one on a copy of the graph that is kept in `folder`. */
export async function openOnNeo4j(
  size: number,
  folder: string,
  say: (words: string) => void
): Promise<Opened> {
  const data = await keepOnNeo4j(size, folder, say)
  const neo4j = await startNeo4j(folder, say, { data })
  const store = openNeo4j(neo4j.address)
  const stop = async () => {
    await store.close()
    await neo4j.stop()
  }
  return { size, store, address: neo4j.address, stop }
}
