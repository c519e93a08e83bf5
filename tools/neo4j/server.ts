import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openNeo4j, type Neo4jOptions } from '../../src/store/neo4j.ts'
import { StarterError } from './failure.ts'
import type { Memory } from './home.ts'
import type { Version } from './versions.ts'

export type Server = Readonly<{
  address: string
  /** Ends the server; resolves when its process is gone. */
  stop(): Promise<void>
  /** Resolves when the process is gone, whoever ended it. */
  ended: Promise<void>
}>

export type Launch = Readonly<{
  version: Version
  java: string
  jars: string
  home: string
  port: number
  memory: Memory
  javaOptions?: readonly string[]
  login?: Neo4jOptions
  /** Kill it in the end and remove its home. */
  throwAway: boolean
}>

/** Seconds; it answers after 4 to 10 on an idle machine. */
const PATIENCE = 120
const GUARD = fileURLToPath(new URL('./guard.js', import.meta.url))

/** Starts a server whose home is written, and waits until it answers. Throws NEO4J_START. */
export async function launch(launch: Launch): Promise<Server> {
  const address = `bolt://127.0.0.1:${launch.port}`
  const guard = spawn(process.execPath, guardWords(launch), {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Out of the terminal's reach: ctrl-C is for its owner, who then ends it.
    detached: true
  })
  const output = collect(guard)
  const ended = new Promise<void>((resolve) => guard.on('close', () => resolve()))
  const stop = async (): Promise<void> => {
    guard.stdin.destroy()
    await ended
  }
  try {
    await Promise.race([
      answers(address, launch.login ?? {}),
      ended.then(() => fail(launch, `its process ended.\n${output().trim()}`))
    ])
    return { address, stop, ended }
  } catch (error) {
    await stop()
    throw error
  }
}

function guardWords(launch: Launch): string[] {
  const { version, java, jars, home, memory, javaOptions = [], throwAway } = launch
  const opened = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch']
  return [
    GUARD,
    throwAway ? home : 'keep',
    java,
    `-Xmx${memory.heap}`,
    ...javaOptions,
    ...opened.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
    '-cp',
    join(jars, '*'),
    version.mainClass,
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`
  ]
}

/** The console says nothing of being ready; Bolt does. */
async function answers(address: string, login: Neo4jOptions): Promise<void> {
  const store = openNeo4j(address, login)
  const end = performance.now() + PATIENCE * 1000
  try {
    for (;;) {
      try {
        await store.run({ cypher: 'RETURN 1', parameters: {} })
        return
      } catch (error) {
        if (performance.now() > end) throw error
        await sleep(200)
      }
    }
  } finally {
    await store.close()
  }
}

function fail({ home }: Launch, why: string): never {
  throw new StarterError('NEO4J_START', `Neo4j did not start: ${why}\nIts logs: ${home}/logs`)
}

function collect(guard: ChildProcess): () => string {
  let output = ''
  const keep = (data: Buffer): string => (output = (output + data.toString()).slice(-4000))
  guard.stdout?.on('data', keep)
  guard.stderr?.on('data', keep)
  return () => output
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
