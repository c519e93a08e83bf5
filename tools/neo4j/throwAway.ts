import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeHome } from './home.ts'
import { fetchJars } from './jars.ts'
import { findJava } from './java.ts'
import { freePort, launch, type Server } from './server.ts'
import { DEFAULT_VERSION, findVersion } from './versions.ts'

const MEMORY = { heap: '512m', pageCache: '64m' }
/** A short life does not repay the slower compiler: half the processor time to start, a fifth less in all. */
const JAVA_OPTIONS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

/** An empty Neo4j without login on a free port, which leaves nothing behind; for tests. */
export async function startThrowAway(
  say: (words: string) => void,
  versionName = DEFAULT_VERSION
): Promise<Server> {
  const version = findVersion(versionName)
  const java = findJava(version)
  const jars = await fetchJars(version, say)
  const home = mkdtempSync(join(tmpdir(), 'griot-neo4j-'))
  const port = await freePort()
  writeHome(home, port, MEMORY, false)
  const javaOptions = JAVA_OPTIONS
  return launch({ version, java, jars, home, port, memory: MEMORY, javaOptions, throwAway: true })
}
