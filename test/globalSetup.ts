import { createServer, type Server as HttpServer } from 'node:http'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findMaven, jarsFolder } from '../tools/neo4j/jars.ts'
import { findJava } from '../tools/neo4j/java.ts'
import type { Server } from '../tools/neo4j/server.ts'
import { startThrowAway } from '../tools/neo4j/throwAway.ts'
import { DEFAULT_VERSION, findVersion } from '../tools/neo4j/versions.ts'

/**
 * The tests' Neo4j: none with GRIOT_TEST_STORES=embedded; NEO4J_URI where it is set; else one of our own, started when the first test asks
 * (GRIOT_TEST_NEO4J is where) and shared by all; else none, which CI does not accept.
 */
export default async function setUp(): Promise<void> {
  // What tests, and all that they start, leave in the temporary folder goes with this one.
  process.env.TMPDIR = kept.folder = mkdtempSync(join(tmpdir(), 'griot-tests-'))
  if (process.env.NEO4J_URI || process.env.GRIOT_TEST_STORES === 'embedded') return
  const lacking = process.env.CI ? null : findLacking()
  if (lacking !== null) {
    process.stderr.write(`\n*** NEO4J IS NOT TESTED, only the embedded store. ${lacking} ***\n\n`)
    return
  }
  const desk = await openDesk()
  process.env.GRIOT_TEST_NEO4J = desk.address
  kept.close = desk.close
}

/** What globalTeardown ends: both run in this process, each in a module of its own. */
export const kept: { folder?: string; close?: () => Promise<void> } = ((
  globalThis as { griotNeo4jDesk?: object }
).griotNeo4jDesk ??= {})

/** Answers each request with the address of the one Neo4j, or with why there is none. */
async function openDesk(): Promise<{ address: string; close: () => Promise<void> }> {
  let server: Promise<Server> | null = null
  const desk = createServer((_request, response) => {
    server ??= startThrowAway((words) => process.stderr.write(`${words}\n`))
    server.then(
      ({ address }) => response.end(address),
      (error: unknown) => response.writeHead(500).end(String(error))
    )
  })
  const address = await listen(desk)
  const close = async (): Promise<void> => {
    desk.close()
    desk.closeAllConnections()
    await server?.then(
      ({ stop }) => stop(),
      () => undefined
    )
  }
  return { address, close }
}

function listen(desk: HttpServer): Promise<string> {
  return new Promise((resolve, reject) => {
    desk.on('error', reject)
    desk.listen(0, '127.0.0.1', () => {
      const address = desk.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      resolve(`http://127.0.0.1:${port}`)
    })
  })
}

/** What this machine lacks to start one, in words. */
function findLacking(): string | null {
  const version = findVersion(DEFAULT_VERSION)
  try {
    findJava(version)
    if (!existsSync(jarsFolder(version))) findMaven()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
