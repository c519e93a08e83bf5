import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { StarterError } from './failure.ts'
import type { Version } from './versions.ts'

type Environment = Readonly<Record<string, string | undefined>>

export function cacheFolder(environment: Environment = process.env): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'griot')
}

export function jarsFolder(version: Version, environment: Environment = process.env): string {
  return join(cacheFolder(environment), `neo4j-${version.name}`)
}

/**
 * The folder of Neo4j's jars, fetched by Maven the first time (about 130 MB).
 * Throws NEO4J_NO_MAVEN, NEO4J_DOWNLOAD.
 */
export async function fetchJars(
  version: Version,
  say: (words: string) => void,
  environment: Environment = process.env
): Promise<string> {
  const folder = jarsFolder(version, environment)
  if (existsSync(folder)) return folder
  mkdirSync(cacheFolder(environment), { recursive: true })
  const work = mkdtempSync(`${folder}-`)
  try {
    say(`Fetching Neo4j ${version.name} by Maven, about 130 MB, once …`)
    writeFileSync(join(work, 'pom.xml'), pom(version))
    await runMaven(work, environment)
    // Only a complete folder gets the name that is looked for.
    if (!existsSync(folder)) renameSync(join(work, 'jars'), folder)
    return folder
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function runMaven(folder: string, environment: Environment): Promise<void> {
  const words = ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars']
  return new Promise((resolve, reject) => {
    const maven = spawn('mvn', words, {
      cwd: folder,
      env: environment as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
      // mvn is a script (mvn.cmd) there.
      shell: process.platform === 'win32'
    })
    let output = ''
    maven.stdout.on('data', (data) => (output += data))
    maven.stderr.on('data', (data) => (output += data))
    maven.on('error', () => reject(noMaven()))
    maven.on('close', (status) => {
      if (status === 0) resolve()
      else
        reject(
          new StarterError(
            'NEO4J_DOWNLOAD',
            `Maven did not fetch Neo4j (exit status ${status}). Is there a network, and a mirror in ~/.m2/settings.xml if one is needed?\n${output.trim()}`
          )
        )
    })
  })
}

/** Throws NEO4J_NO_MAVEN. */
export function findMaven(environment: Environment = process.env): void {
  const env = environment as NodeJS.ProcessEnv
  const shell = process.platform === 'win32'
  if (spawnSync('mvn', ['-version'], { env, shell }).status !== 0) throw noMaven()
}

function noMaven(): StarterError {
  return new StarterError(
    'NEO4J_NO_MAVEN',
    'Neo4j is fetched by Maven, and "mvn" does not run. Install it (Debian, Ubuntu: apt install maven), or run a Neo4j of your own and set GRIOT_STORE (for the tests NEO4J_URI).'
  )
}

function pom(version: Version): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>griot</groupId><artifactId>neo4j-jars</artifactId><version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version.name}</version>
    </dependency>
  </dependencies>
</project>
`
}
