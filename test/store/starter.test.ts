import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchJars, jarsFolder } from '../../tools/neo4j/jars.ts'
import { findJava, readJavaVersion } from '../../tools/neo4j/java.ts'
import { findVersion, VERSIONS } from '../../tools/neo4j/versions.ts'

const LTS = findVersion('5.26.30')
const NEWEST = findVersion('2026.08.1')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'griot-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A program of that name in the folder, which is all of the path. */
function program(name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, name), 0o755)
}
const environment = () => ({ PATH: folder, XDG_CACHE_HOME: join(folder, 'cache') })

describe('Starting a Neo4j', () => {
  test('says that Java is missing, which one, and how to get it', () => {
    expect(() => findJava(LTS, environment())).toThrow(
      expect.objectContaining({
        code: 'NEO4J_NO_JAVA',
        message: expect.stringMatching(/Java 17 or newer.*openjdk-17-jre-headless.*JAVA_HOME/)
      })
    )
  })

  test('says that Java is too old for the version', () => {
    program('java', `echo 'openjdk version "17.0.15" 2025-04-15' >&2`)
    expect(findJava(LTS, environment())).toBe('java')
    expect(() => findJava(NEWEST, environment())).toThrow(
      expect.objectContaining({
        code: 'NEO4J_OLD_JAVA',
        message: expect.stringMatching(/2026\.08\.1 needs Java 21 or newer.*is Java 17.*--version/)
      })
    )
  })

  test('takes the Java of JAVA_HOME', () => {
    const environment = { PATH: folder, JAVA_HOME: join(folder, 'jdk') }
    expect(() => findJava(LTS, environment)).toThrow(join(folder, 'jdk', 'bin', 'java'))
  })

  test.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "25" 2025-09-16', 25],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "21-ea" 2023-09-19', 21],
    ['something else', 0]
  ])('reads %s as Java %s', (text, version) => {
    expect(readJavaVersion(text)).toBe(version)
  })

  test('says that Maven is missing, and what else can be done', async () => {
    await expect(fetchJars(LTS, () => undefined, environment())).rejects.toMatchObject({
      code: 'NEO4J_NO_MAVEN',
      message: expect.stringMatching(/apt install maven.*GRIOT_STORE.*NEO4J_URI/)
    })
  })

  test('shows what Maven said when it could not fetch, and keeps no half', async () => {
    program('mvn', 'echo "Could not transfer artifact"; exit 1')
    await expect(fetchJars(LTS, () => undefined, environment())).rejects.toMatchObject({
      code: 'NEO4J_DOWNLOAD',
      message: expect.stringMatching(/exit status 1.*Could not transfer artifact/s)
    })
    expect(readdirSync(join(folder, 'cache', 'griot'))).toEqual([])
  })

  test('fetches the jars once, into the cache of the user', async () => {
    program('mvn', '/bin/mkdir jars; echo once >> ../count')
    const said: string[] = []
    for (const _ of [1, 2])
      expect(await fetchJars(LTS, (words) => said.push(words), environment())).toBe(
        jarsFolder(LTS, environment())
      )
    expect(said).toEqual([expect.stringContaining('5.26.30')])
    expect(existsSync(jarsFolder(LTS, environment()))).toBe(true)
    expect(readdirSync(join(folder, 'cache', 'griot')).sort()).toEqual(['count', 'neo4j-5.26.30'])
  })

  test('refuses a version it does not know how to start, and lists the others', () => {
    expect(() => findVersion('4.4')).toThrow(
      expect.objectContaining({
        code: 'NEO4J_VERSION',
        message: expect.stringContaining(VERSIONS.map(({ name }) => name).join(', '))
      })
    )
  })
})
