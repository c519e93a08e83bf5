import { join } from 'node:path'
import { openNeo4j } from '../../src/store/neo4j.ts'
import { IN_MEMORY, openEmbedded } from '../../src/store/embedded.ts'
import type { Store } from '../../src/store/store.ts'
import { addEmptyLists } from '../load/emptyLists.ts'
import { runImport } from '../load/importTables.ts'
import { startNeo4j } from '../load/startNeo4j.ts'
import { fill, intoFiles, intoStore } from './fill.ts'

/** A graph of so many reports; `embedded` and `files`, for the import of Neo4j, where they were asked for. */
export type Graph = Readonly<{ size: number; embedded: Store | null; files: Files | null }>

type Files = Readonly<{ folder: string; words: readonly string[] }>

/** Makes it once for both stores; `stores`: names of them. Files go into `folder`. */
export async function makeGraph(
  size: number,
  stores: readonly string[],
  folder: string,
  say: (words: string) => void
): Promise<Graph> {
  const embedded = stores.includes('embedded') ? openEmbedded(IN_MEMORY) : null
  await embedded?.createIndexes()
  const place = join(folder, `import-${process.pid}-${size}`)
  const statements = embedded && intoStore(embedded)
  const tables = stores.includes('neo4j') ? intoFiles(place) : null
  await fill(
    size,
    [statements, tables].filter((sink) => sink !== null),
    say
  )
  await statements?.done()
  return { size, embedded, files: tables && { folder: place, words: await tables.done() } }
}

/** A graph on a Neo4j of its own, as the import and the indexes leave it. */
export type OnNeo4j = Readonly<{
  size: number
  store: Store
  address: string
  stop(): Promise<void>
}>

/** Starts a Neo4j with the graph of these files, and removes them. */
export async function startWith(
  { size, files }: Graph,
  folder: string,
  say: (words: string) => void
): Promise<OnNeo4j | null> {
  if (files === null) return null
  const neo4j = await startNeo4j(folder, say, {
    before: async (place) => runImport(place, files.folder, files.words)
  })
  const store = openNeo4j(neo4j.address)
  const stop = async () => {
    await store.close()
    await neo4j.stop()
  }
  try {
    await addEmptyLists(neo4j.address)
    await store.createIndexes()
    return { size, store, address: neo4j.address, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
