import { IN_MEMORY, openEmbedded } from '../src/store/embedded.ts'
import { openNeo4j } from '../src/store/neo4j.ts'
import type { Store } from '../src/store/store.ts'
import { findNeo4j, NEO4J_IS_TESTED, type Neo4j } from './neo4j.ts'

type Open = () => Promise<Store>

/** Milliseconds; the first may have to fetch Neo4j. */
const START_LIMIT = 600_000

/**
 * Runs a suite on every store griot has. `open` gives an empty store with its indexes; on Neo4j it
 * wipes the database, so a suite uses one at a time. All are closed after the suite.
 */
export function describeStores(name: string, suite: (open: Open) => void): void {
  describe(`${name} (embedded)`, () => runOn(suite, async () => openEmbedded(IN_MEMORY)))
  if (NEO4J_IS_TESTED) describeOnNeo4j(name, suite)
}

/** The same on Neo4j alone; `find` tells where it is. */
export function describeNeo4j(
  name: string,
  suite: (open: Open, find: typeof findNeo4j) => void
): void {
  if (NEO4J_IS_TESTED) describeOnNeo4j(name, suite)
  else sayUntested(name)
}

/** A file without a test fails: of Neo4j alone it says that there is none. */
function sayUntested(name: string): void {
  test(`${name}: Neo4j is not tested here`, () => {
    expect(NEO4J_IS_TESTED).toBe(false)
  })
}

function describeOnNeo4j(name: string, suite: (open: Open, find: typeof findNeo4j) => void): void {
  describe(`${name} (neo4j)`, () => {
    let found: Neo4j
    beforeAll(async () => {
      found = await findNeo4j()
    }, START_LIMIT)
    const openEmpty = async (): Promise<Store> => {
      const store = openNeo4j(found.address, found.options)
      await wipe(store)
      return store
    }
    runOn((open) => suite(open, findNeo4j), openEmpty)
  })
}

function runOn(suite: (open: Open) => void, openEmpty: Open): void {
  const opened: Store[] = []
  suite(async () => {
    const store = await openEmpty()
    opened.push(store)
    await store.createIndexes()
    return store
  })
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()))
  })
}

/** In parts, as one transaction would have to hold all of it in memory. */
async function wipe(store: Store): Promise<void> {
  const cypher = 'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS removed'
  for (;;) {
    const [row] = await store.run({ cypher, parameters: {} }, { mode: 'WRITE' })
    if (row?.[0] === 0) return
  }
}
