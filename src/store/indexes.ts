import { hashIndexes, indexName, INDEXES, type Index } from '../map/indexes.ts'
import type { Row, Statement } from '../model.ts'
import type { Store } from './store.ts'

type Run = (statement: Statement) => Promise<readonly Row[]>

/** Seconds; a graph of a million nodes needs about one minute for all of them. */
const POPULATION_LIMIT = 600

export async function createNeo4jIndexes(run: Run): Promise<void> {
  for (const index of INDEXES) {
    await run(statement(index.unique ? constraintText(index) : indexText(index)))
  }
  // An index that is still being filled is not used, and a constraint not yet kept.
  await run(statement(`CALL db.awaitIndexes(${POPULATION_LIMIT})`))
}

/** The engine's constraints make no index of their own, and check by scanning without one. */
export async function createEmbeddedIndexes(run: Run): Promise<void> {
  for (const index of hashIndexes()) {
    await run(statement(indexText({ ...index, unique: false })))
    if (index.unique) await run(statement(constraintText(index)))
  }
}

/** Names of the constraints and indexes that `createIndexes` would make; for `griot check`. */
export async function missingIndexes(store: Store): Promise<readonly string[]> {
  const there = new Set<unknown>()
  if (store.dialect === 'neo4j') {
    const online = "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name"
    for (const [name] of await store.run(statement(online))) there.add(name)
    return INDEXES.map(indexName).filter((name) => !there.has(name))
  }
  for (const list of ['SHOW INDEXES', 'SHOW CONSTRAINTS'])
    for (const [name] of await store.run(statement(list))) there.add(name)
  return hashIndexes()
    .flatMap((index) => [
      indexName({ ...index, unique: false }),
      ...(index.unique ? [indexName(index)] : [])
    ])
    .filter((name) => !there.has(name))
}

function indexText(index: Index): string {
  const properties = index.properties.map((property) => `x.${property}`).join(', ')
  return `CREATE INDEX ${indexName(index)} IF NOT EXISTS FOR ${pattern(index)} ON (${properties})`
}

function constraintText(index: Index): string {
  const [property] = index.properties
  return `CREATE CONSTRAINT ${indexName(index)} IF NOT EXISTS FOR ${pattern(index)} REQUIRE x.${property} IS UNIQUE`
}

function pattern({ on, label }: Index): string {
  return on === 'node' ? `(x:${label})` : `()-[x:${label}]-()`
}

function statement(cypher: string): Statement {
  return { cypher, parameters: {} }
}
