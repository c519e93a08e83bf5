import { messageOf, StoreError } from './error.ts'
import type { Store } from './store.ts'

export const DEFAULT_ADDRESS = 'embedded:.griot/graph'

type Environment = Readonly<Record<string, string | undefined>>

const NEO4J = /^(bolt|neo4j)(\+s|\+ssc)?:\/\//
const EMBEDDED = 'embedded:'

/**
 * The store at `address`, its indexes made: `embedded:PATH`, or a Neo4j by bolt:// or neo4j:// with
 * NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE of the environment. Throws a StoreError.
 */
export async function openStore(
  address: string = DEFAULT_ADDRESS,
  environment: Environment = process.env
): Promise<Store> {
  const store = await openEngine(address, environment)
  try {
    await store.createIndexes()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Only the engine asked for is loaded: one is a native binary, the other a large driver. */
async function openEngine(address: string, environment: Environment): Promise<Store> {
  if (address.startsWith(EMBEDDED) && address.length > EMBEDDED.length) {
    const { openEmbedded } = await loadEmbedded()
    return openEmbedded(address.slice(EMBEDDED.length))
  }
  if (NEO4J.test(address)) {
    refuseCredentials(address)
    const { openNeo4j } = await import('./neo4j.ts')
    return openNeo4j(address, readOptions(environment))
  }
  throw new StoreError(
    'STORE_ADDRESS',
    `No store at "${withoutCredentials(address)}". GRIOT_STORE can be embedded:PATH (a file; the default is ${DEFAULT_ADDRESS}), or a Neo4j: bolt://HOST:7687, neo4j://HOST (a cluster), and with TLS bolt+s:// or neo4j+s:// (+ssc: any certificate).`
  )
}

async function loadEmbedded(): Promise<typeof import('./embedded.ts')> {
  try {
    return await import('./embedded.ts')
  } catch (error) {
    throw new StoreError(
      'STORE_ENGINE_MISSING',
      `The embedded engine does not load on ${process.platform} ${process.arch}: ${messageOf(error)} It ships for Linux (glibc, and musl on arm64), macOS and Windows; elsewhere use a Neo4j: GRIOT_STORE=bolt://HOST:7687.`,
      error
    )
  }
}

function readOptions({ NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE }: Environment) {
  return {
    // Set but empty, as compose files leave them, is as good as absent.
    ...(NEO4J_USER && { user: NEO4J_USER }),
    ...(NEO4J_PASSWORD && { password: NEO4J_PASSWORD }),
    ...(NEO4J_DATABASE && { database: NEO4J_DATABASE })
  }
}

/** Addresses are printed and logged; passwords must not be. */
function refuseCredentials(address: string): void {
  if (withoutCredentials(address) === address) return
  throw new StoreError(
    'STORE_ADDRESS',
    `The address ${withoutCredentials(address)} came with a login. Leave that out, and set NEO4J_USER and NEO4J_PASSWORD.`
  )
}

function withoutCredentials(address: string): string {
  return address.replace(/\/\/[^/]*@/, '//')
}
