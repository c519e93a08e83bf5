import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join, resolve } from 'node:path'
import { StarterError } from './failure.ts'
import { writeHome } from './home.ts'
import { fetchJars } from './jars.ts'
import { findJava } from './java.ts'
import { launch, type Server } from './server.ts'
import type { Version } from './versions.ts'

const MEMORY = { heap: '1g', pageCache: '512m' }
const USER = 'neo4j'

export type Permanent = Server & Readonly<{ user: string; password: string }>

/**
 * A Neo4j whose data and password stay in `folder`, for one version: each has a folder of its own in
 * it. Throws a StarterError.
 */
export async function startPermanent(
  version: Version,
  folder: string,
  port: number,
  say: (words: string) => void
): Promise<Permanent> {
  await refuseTakenPort(port)
  const java = findJava(version)
  const jars = await fetchJars(version, say)
  const home = resolve(folder, version.name)
  mkdirSync(home, { recursive: true })
  writeHome(home, port, MEMORY, true)
  const password = readPassword(home) ?? makePassword(java, jars, home)
  say(`Starting Neo4j ${version.name} …`)
  const login = { user: USER, password }
  const server = await launch({
    version,
    java,
    jars,
    home,
    port,
    memory: MEMORY,
    login,
    throwAway: false
  })
  return { ...server, ...login }
}

function passwordFile(home: string): string {
  return join(home, 'password')
}

function readPassword(home: string): string | null {
  return existsSync(passwordFile(home)) ? readFileSync(passwordFile(home), 'utf8').trim() : null
}

/** Only works before the first start; later it says it worked and does nothing. */
function makePassword(java: string, jars: string, home: string): string {
  const password = randomBytes(12).toString('hex')
  const words = ['-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool']
  const result = spawnSync(java, [...words, 'dbms', 'set-initial-password', password], {
    encoding: 'utf8',
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  })
  if (result.status !== 0)
    throw new StarterError(
      'NEO4J_START',
      `The password of the new Neo4j in ${home} could not be set: ${result.stdout}${result.stderr}`
    )
  writeFileSync(passwordFile(home), `${password}\n`, { mode: 0o600 })
  return password
}

function refuseTakenPort(port: number): Promise<void> {
  return new Promise((free, reject) => {
    const probe = createConnection(port, '127.0.0.1')
    probe.on('connect', () => {
      probe.destroy()
      reject(
        new StarterError(
          'NEO4J_PORT',
          `Port ${port} is taken, perhaps by a Neo4j that already runs. Use that one, or take another port: npm run neo4j -- --port 7688`
        )
      )
    })
    probe.on('error', () => free())
  })
}
