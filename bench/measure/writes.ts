import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { INDEXES, indexName } from '../../src/map/indexes.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { loadGraph } from '../load/loadGraph.ts'
import { startNeo4j } from '../load/startNeo4j.ts'

/** `rate`: nodes and edges a second; `bytes`: what the store takes on disk, and its indexes of it. */
export type Writes = Readonly<{ rate: number; bytes: number; indexBytes: number }>

/** Loaded before, and wiped: the first statements wait for plans and compilers. */
const WARM_UP_NODES = 4000

/**
 * Loads the graph of about so many nodes into a new Neo4j with all indexes, or only with those by which
 * writing finds what is there (one for each `id`).
 */
export async function measureWrites(
  size: number,
  kept: 'all' | 'ids',
  folder: string,
  say: (words: string) => void
): Promise<Writes> {
  const neo4j = await startNeo4j(folder, say, { kept: true })
  try {
    const rate = await loadInto(neo4j.address, size, kept)
    // What is on the disk is complete only after an orderly end.
    await neo4j.stop()
    const data = join(neo4j.home, 'data', 'databases', 'neo4j')
    return { rate, bytes: bytesIn(data), indexBytes: bytesIn(join(data, 'schema')) }
  } finally {
    await neo4j.stop()
    rmSync(neo4j.home, { recursive: true, force: true })
  }
}

/** Nodes and edges a second. */
async function loadInto(address: string, size: number, kept: 'all' | 'ids'): Promise<number> {
  const store = await openStore(address, {})
  try {
    if (kept === 'ids') {
      for (const index of INDEXES.filter(({ unique }) => !unique))
        await change(store, `DROP INDEX ${indexName(index)}`)
    }
    await loadGraph(store, WARM_UP_NODES)
    await change(store, 'MATCH (n) DETACH DELETE n')
    const { rows, seconds } = await loadGraph(store, size)
    return rows / seconds
  } finally {
    await store.close()
  }
}

async function change(store: Store, cypher: string): Promise<void> {
  await store.run({ cypher, parameters: {} }, { mode: 'WRITE' })
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}
