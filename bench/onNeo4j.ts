import { openStore } from '../src/store/open.ts'
import { compareSides } from './compareSides.ts'
import { keepOnNeo4j } from './load/keptGraph.ts'
import type { Counts } from './load/loadGraph.ts'
import { startNeo4j } from './load/startNeo4j.ts'
import { measureFloors, type Floor } from './measure/floors.ts'
import { countHits, type Hits } from './measure/hits.ts'
import { measureOneMore } from './measure/oneMore.ts'
import type { Measured } from './measure/rounds.ts'
import { measureStart, type Start } from './measure/start.ts'
import type { Options } from './options.ts'
import { say } from './say.ts'
import { takeSample } from './shapes/sample.ts'

/** What was measured on a Neo4j with a graph of one size. */
export type OnNeo4j = Readonly<{
  loaded: Counts
  measured: readonly Measured[]
  floors: readonly Floor[]
  hits: Hits | null
  start: Start | null
  oneMore: number | null
}>

/** `compared`: whether the sides take turns on this size. */
export async function measureOnNeo4j(
  size: number,
  folder: string,
  { compared, ...options }: Options & Readonly<{ compared: boolean }>
): Promise<OnNeo4j> {
  const { data, loaded } = await keepOnNeo4j(size, folder, say)
  const neo4j = await startNeo4j(folder, say, { data })
  const store = await openStore(neo4j.address, {})
  try {
    const sample = await takeSample(store)
    const { parts } = options
    const measured = compared ? await compareSides(neo4j.address, store, sample, options) : []
    if (compared) say('What the parts allow by themselves …')
    const { seconds, shapes, connections } = options
    // One alone waits for each part anyway.
    const plan = { connections: connections.filter((one) => one > 1), seconds, shapes }
    const floors = compared ? await measureFloors(neo4j.address, store, sample, plan) : []
    if (parts.includes('hits')) say('Database hits …')
    const hits = parts.includes('hits')
      ? await countHits(neo4j.address, sample, options.shapes)
      : null
    const isKept = parts.includes('upkeep')
    if (isKept) say('Start, one more report …')
    return {
      loaded,
      measured,
      floors,
      hits,
      start: isKept ? await measureStart(neo4j.address, sample.events[0] ?? '') : null,
      oneMore: isKept ? await measureOneMore(store, size) : null
    }
  } finally {
    await store.close()
    await neo4j.stop()
  }
}
