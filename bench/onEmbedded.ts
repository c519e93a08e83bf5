import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { keepOnEmbedded } from './load/keptGraph.ts'
import type { Loaded } from './load/loadGraph.ts'
import { measureEngine, type EngineFloors } from './measure/embeddedFloors.ts'
import { measureInProcess, type InProcess } from './measure/inProcess.ts'
import { measureOneMore } from './measure/oneMore.ts'
import { measureShape, type Measured } from './measure/rounds.ts'
import { measureStart, type Start } from './measure/start.ts'
import type { Options } from './options.ts'
import { say } from './say.ts'
import { takeSample } from './shapes/sample.ts'
import { griot } from './sides/griot.ts'
import { startSide } from './sides/start.ts'

/** What was measured on the embedded store with a graph of one size. */
export type OnEmbedded = Readonly<{
  loaded: Loaded
  inProcess: readonly InProcess[]
  floors: EngineFloors
  measured: readonly Measured[]
  start: Start
  oneMore: number
}>

/** "nested, hot actors" */
export const titleOf = ({ shape, about }: InProcess): string =>
  about === 'all' ? shape : `${shape}, ${about} actors`

const CONNECTIONS = [10]
/** No other side waits for its turn. */
const ROUNDS = 2
const built = new URL('../dist/index.js', import.meta.url).href

export async function measureOnEmbedded(
  size: number,
  folder: string,
  options: Options
): Promise<OnEmbedded> {
  const { openStore, answer } = (await import(built)) as typeof import('../src/index.ts')
  mkdirSync(folder, { recursive: true })
  const { data, loaded } = await keepOnEmbedded(size, folder, say)
  const home = mkdtempSync(join(folder, 'embedded-'))
  const address = `embedded:${join(home, 'graph')}`
  try {
    cpSync(data, home, { recursive: true })
    const store = await openStore(address)
    const sample = await takeSample(store)
    const inProcess = await measureInProcess(store, sample, answer)
    await store.close()
    const noted = new Map(inProcess.map((one) => [titleOf(one), one.sent]))
    const floors = await measureEngine(join(home, 'graph'), noted)
    say('The embedded store over HTTP …')
    const start = await measureStart(address, sample.events[0] ?? '')
    const running = await startSide(griot.server, address)
    const measured: Measured[] = []
    const plan = { ...options, connections: CONNECTIONS, rounds: Math.min(options.rounds, ROUNDS) }
    for (const shape of griot.shapes) {
      measured.push(...(await measureShape(shape, [[griot, running]], sample, plan)))
    }
    await running.stop()
    const again = await openStore(address)
    const oneMore = await measureOneMore(again, size)
    await again.close()
    return { loaded, inProcess, floors, measured, start, oneMore }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
