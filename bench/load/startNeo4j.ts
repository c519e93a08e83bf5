import { cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { writeHome } from '../../tools/neo4j/home.ts'
import { fetchJars } from '../../tools/neo4j/jars.ts'
import { findJava } from '../../tools/neo4j/java.ts'
import { freePort, launch, type Server } from '../../tools/neo4j/server.ts'
import { DEFAULT_VERSION, findVersion } from '../../tools/neo4j/versions.ts'
import type { Import } from './importTables.ts'

/** The whole graph of a million nodes stays in the page cache. */
const MEMORY = { heap: '2g', pageCache: '3g' }

/**
 * `data`: a folder of Neo4j's files to begin with, copied; `before`: done before it starts; `kept`: see
 * `startNeo4j`.
 */
export type Beginning = Readonly<{
  data?: string
  before?: (place: Import) => Promise<void>
  kept?: boolean
}>

/**
 * A Neo4j of the version the project runs by default, empty unless there is `data`. `stop` kills it and
 * removes its `home` in `folder`; where it is `kept` it ends in order, with everything on the disk, and
 * leaves that to the caller.
 */
export async function startNeo4j(
  folder: string,
  say: (words: string) => void,
  { data, before, kept = false }: Beginning = {}
): Promise<Server & Readonly<{ home: string }>> {
  const version = findVersion(DEFAULT_VERSION)
  const java = findJava(version)
  const jars = await fetchJars(version, say)
  mkdirSync(folder, { recursive: true })
  const home = mkdtempSync(join(folder, 'neo4j-'))
  const port = await freePort()
  writeHome(home, port, MEMORY, false)
  if (data !== undefined) cpSync(data, join(home, 'data'), { recursive: true })
  await before?.({ java, jars, home })
  const server = await launch({ version, java, jars, home, port, memory: MEMORY, throwAway: !kept })
  return { ...server, home }
}
