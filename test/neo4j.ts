import { openNeo4j, type Neo4jOptions } from '../src/store/neo4j.ts'

export type Neo4j = Readonly<{ address: string; options: Neo4jOptions }>

/** By globalSetup, which also says aloud why not. */
export const NEO4J_IS_TESTED =
  process.env.GRIOT_TEST_STORES !== 'embedded' &&
  Boolean(process.env.NEO4J_URI ?? process.env.GRIOT_TEST_NEO4J)

/** By this machine itself, whether or not the tests use another. */
export const NEO4J_CAN_BE_STARTED = Boolean(process.env.GRIOT_TEST_NEO4J)

let found: Promise<Neo4j> | null = null

/** The Neo4j of the tests: NEO4J_URI with NEO4J_USER and NEO4J_PASSWORD, else the run's own. */
export function findNeo4j(): Promise<Neo4j> {
  found ??= process.env.NEO4J_URI ? findTheirs(process.env.NEO4J_URI) : askForOurs()
  return found
}

async function askForOurs(): Promise<Neo4j> {
  const response = await fetch(process.env.GRIOT_TEST_NEO4J ?? '')
  const text = await response.text()
  if (!response.ok) throw new Error(`The tests need Neo4j. ${text}`)
  return { address: text, options: {} }
}

/** An index of this name is left in a database that the tests have found empty: they may wipe it. */
const MARK = 'griot_tests_wipe_this'

async function findTheirs(address: string): Promise<Neo4j> {
  const { NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env
  const options = {
    ...(NEO4J_USER !== undefined && { user: NEO4J_USER }),
    ...(NEO4J_PASSWORD !== undefined && { password: NEO4J_PASSWORD }),
    ...(NEO4J_DATABASE !== undefined && { database: NEO4J_DATABASE })
  }
  const store = openNeo4j(address, options)
  const run = (cypher: string) => store.run({ cypher, parameters: {} }, { mode: 'WRITE' })
  try {
    const [nodes] = await run('MATCH (n) RETURN count(n)')
    const marks = await run(`SHOW INDEXES YIELD name WHERE name = '${MARK}' RETURN name`)
    if (nodes?.[0] !== 0 && marks.length === 0)
      throw new Error(
        `The database at NEO4J_URI (${address}) is not empty, and the tests wipe theirs. Name an empty one.`
      )
    await run(`CREATE INDEX ${MARK} IF NOT EXISTS FOR (x:GriotTests) ON (x.mark)`)
  } finally {
    await store.close()
  }
  return { address, options }
}
