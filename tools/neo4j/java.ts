import { spawnSync } from 'node:child_process'
import { StarterError } from './failure.ts'
import type { Version } from './versions.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The `java` of JAVA_HOME or the path. Throws NEO4J_NO_JAVA, NEO4J_OLD_JAVA. */
export function findJava(version: Version, environment: Environment = process.env): string {
  const java = environment.JAVA_HOME === undefined ? 'java' : `${environment.JAVA_HOME}/bin/java`
  const answer = spawnSync(java, ['-version'], { encoding: 'utf8', env: environment as never })
  if (answer.error !== undefined || answer.status !== 0) {
    throw new StarterError(
      'NEO4J_NO_JAVA',
      `Neo4j ${version.name} needs Java ${version.oldestJava} or newer, and "${java}" does not run. Install it (Debian, Ubuntu: apt install openjdk-${version.oldestJava}-jre-headless) or set JAVA_HOME.`
    )
  }
  const found = readJavaVersion(answer.stderr)
  if (found < version.oldestJava) {
    throw new StarterError(
      'NEO4J_OLD_JAVA',
      `Neo4j ${version.name} needs Java ${version.oldestJava} or newer; "${java}" is Java ${found}. Set JAVA_HOME to a newer one, or take an older Neo4j by --version.`
    )
  }
  return java
}

/** 17 of `openjdk version "17.0.15" 2025-04-15`, 8 of `java version "1.8.0_402"`; 0 if it is neither. */
export function readJavaVersion(text: string): number {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? []
  return Number((first === '1' ? second : first) ?? 0)
}
