import { StarterError } from './failure.ts'

export type Version = Readonly<{ name: string; mainClass: string; oldestJava: number }>

/** Tried with these; each line of releases renamed the class that starts the server. */
export const VERSIONS: readonly Version[] = [
  { name: '5.26.30', mainClass: 'org.neo4j.server.CommunityEntryPoint', oldestJava: 17 },
  { name: '2026.08.1', mainClass: 'org.neo4j.server.Neo4jCommunity', oldestJava: 21 }
]

/** Long-term support, and runs on the Java that Debian and Ubuntu still ship. */
export const DEFAULT_VERSION = '5.26.30'

/** Throws NEO4J_VERSION. */
export function findVersion(name: string): Version {
  const version = VERSIONS.find((version) => version.name === name)
  if (version !== undefined) return version
  const names = VERSIONS.map((version) => version.name).join(', ')
  throw new StarterError('NEO4J_VERSION', `No Neo4j ${name} here. It can be one of ${names}.`)
}
