import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { writeStatements } from '../../src/graph/write.ts'
import { embeddedStore } from '../../src/store/embedded.ts'
import { openStore } from '../../src/store/open.ts'
import { DEFAULT_VERSION } from '../../tools/neo4j/versions.ts'
import { batchesOf } from '../graph/batches.ts'
import { addEmptyLists } from './emptyLists.ts'
import { importGraph } from './importGraph.ts'
import type { Import } from './importTables.ts'
import { countGraph, loadGraph, LOADED_AT, type Counts, type Loaded } from './loadGraph.ts'
import { startNeo4j } from './startNeo4j.ts'

/** A loaded graph's files, not to be written to: copy them. */
export type KeptGraph<T> = Readonly<{ data: string; loaded: T }>

/** Of the graph that tells whether an earlier run loaded the same one. */
const FINGERPRINT_NODES = 2_000

/**
 * The files of a Neo4j with the graph of about so many nodes: loaded by the first run that needs it, and
 * again only when what is generated or how it is stored has changed. Indexes that are new since then are
 * made by whoever opens a copy.
 */
export async function keepOnNeo4j(
  size: number,
  folder: string,
  say: (words: string) => void
): Promise<KeptGraph<Counts>> {
  const { place, known } = placeOf<Counts>('neo4j', size, folder, DEFAULT_VERSION)
  const data = join(place, 'data')
  if (known) return { data, loaded: known }
  say(`Loading a graph of about ${size} nodes into Neo4j …`)
  const before = (place: Import) => importGraph(size, place)
  const neo4j = await startNeo4j(folder, say, { before, kept: true })
  try {
    say('Indexing it …')
    await addEmptyLists(neo4j.address)
    const store = await openStore(neo4j.address, {})
    const loaded = await countGraph(store)
    await store.close()
    await neo4j.stop()
    renameSync(join(neo4j.home, 'data'), data)
    return { data, loaded: note(place, loaded) }
  } finally {
    await neo4j.stop()
    rmSync(neo4j.home, { recursive: true, force: true })
  }
}

/** The same of the embedded store; `data` is the folder that holds the graph's file. */
export async function keepOnEmbedded(
  size: number,
  folder: string,
  say: (words: string) => void
): Promise<KeptGraph<Loaded>> {
  const { place, known } = placeOf<Loaded>('embedded', size, folder, ENGINE_VERSION)
  const data = join(place, 'data')
  if (known) return { data, loaded: known }
  say(`Loading a graph of about ${size} nodes into the embedded store …`)
  mkdirSync(data, { recursive: true })
  // In memory, as the engine writes the whole graph to its file with every few batches.
  const database = grafeo.GrafeoDB.create()
  const store = embeddedStore(database, async () => {})
  await store.createIndexes()
  const loaded = await loadGraph(store, size, say)
  database.save(join(data, 'graph'))
  await store.close()
  return { data, loaded: note(place, loaded) }
}

const ENGINE_VERSION = String(
  (
    JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      dependencies: Record<string, string>
    }
  ).dependencies['@grafeo-db/js']
)

/** Where the graph is kept, empty unless it is `known` there. */
function placeOf<T>(store: string, size: number, folder: string, engine: string) {
  const kept = join(folder, 'kept')
  mkdirSync(kept, { recursive: true })
  const place = join(kept, `${store}-${size}-${fingerprint(engine)}`)
  const notes = join(place, NOTES)
  const known = existsSync(notes) ? (JSON.parse(readFileSync(notes, 'utf8')) as T) : null
  if (known === null) {
    const earlier = readdirSync(kept).filter((name) => name.startsWith(`${store}-${size}-`))
    for (const name of earlier) rmSync(join(kept, name), { recursive: true, force: true })
    mkdirSync(place, { recursive: true })
  }
  return { place, known }
}

const NOTES = 'loaded.json'

/** Written last: without it the graph is not complete. */
function note<T extends Counts>(place: string, loaded: T): T {
  writeFileSync(join(place, NOTES), JSON.stringify(loaded))
  return loaded
}

function fingerprint(engine: string): string {
  const hash = createHash('sha256').update(engine)
  for (const batch of batchesOf(FINGERPRINT_NODES))
    hash.update(JSON.stringify(writeStatements(batch, LOADED_AT)))
  return hash.digest('hex').slice(0, 12)
}
