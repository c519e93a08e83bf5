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
import type { Sample } from './shapes/shape.ts'

/** What was measured on a Neo4j with a graph of one size. */
export type OnNeo4j = Readonly<{
  loaded: Counts
  sample: Sample
  measured: readonly Measured[]
  floors: readonly Floor[]
  hits: Hits | null
  start: Start | null
  oneMore: number | null
}>

/** Those of the ratios. */
const FLOOR_CONNECTIONS = 10

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
    const { onlySides } = options
    const measured = compared ? await compareSides(neo4j.address, sample, options) : []
    if (compared) say('What the parts allow by themselves …')
    const { seconds, shapes } = options
    const plan = { connections: FLOOR_CONNECTIONS, seconds, shapes }
    const floors = compared ? await measureFloors(neo4j.address, sample, plan) : []
    say(onlySides ? '' : 'Database hits, start, one more report …')
    return {
      loaded,
      sample,
      measured,
      floors,
      hits: onlySides ? null : await countHits(neo4j.address, sample),
      start: onlySides ? null : await measureStart(neo4j.address, sample.events[0] ?? ''),
      oneMore: onlySides ? null : await measureOneMore(store, size)
    }
  } finally {
    await store.close()
    await neo4j.stop()
  }
}
