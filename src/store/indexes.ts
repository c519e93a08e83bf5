import { hashIndexes, indexName, INDEXES, type Index } from '../map/indexes.ts'
import { textIndexName } from '../map/textIndexes.ts'
import type { Row, Statement } from '../model.ts'
import type { Dialect, Store } from './store.ts'
import { missingEmbeddedTextIndexes, neo4jTextIndexes } from './textSearch.ts'

/** One thing to make, by its name. */
type Part = Readonly<{ name: string; text: string }>
type Run = (statement: Statement) => Promise<readonly Row[]>

/** Seconds; a graph of a million nodes needs about one minute for all of them. */
const POPULATION_LIMIT = 600

export async function createNeo4jIndexes(read: Run, write: Run): Promise<void> {
  // Reading first: on most starts there is nothing to make.
  const missing = await missingIn(read, 'neo4j')
  if (missing.length === 0) return
  for (const { text } of missing) await write(statement(text))
  // An index that is still being filled is not used, and a constraint not yet kept.
  await read(statement(`CALL db.awaitIndexes(${POPULATION_LIMIT})`))
}

export async function createEmbeddedIndexes(run: Run): Promise<void> {
  for (const { text } of PARTS.embedded()) await run(statement(text))
}

/** Names of the constraints and indexes that `createIndexes` would make; for `griot check`. */
export async function missingIndexes(store: Store): Promise<readonly string[]> {
  const run: Run = (statement) => store.run(statement)
  const missing = await missingIn(run, store.dialect)
  const ofText = store.dialect === 'embedded' ? await missingEmbeddedTextIndexes(run) : []
  return [...missing.map(({ name }) => name), ...ofText.map(({ label }) => textIndexName(label))]
}

const PARTS: Readonly<Record<Dialect, () => readonly Part[]>> = {
  neo4j: neo4jParts,
  embedded: embeddedParts
}
/** The name is the first column of each. */
const LISTS: Readonly<Record<Dialect, readonly string[]>> = {
  // A constraint's index has the constraint's name.
  neo4j: ["SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name"],
  embedded: ['SHOW INDEXES', 'SHOW CONSTRAINTS']
}

async function missingIn(read: Run, dialect: Dialect): Promise<readonly Part[]> {
  const names = new Set<unknown>()
  for (const list of LISTS[dialect])
    for (const [name] of await read(statement(list))) names.add(name)
  return PARTS[dialect]().filter(({ name }) => !names.has(name))
}

function neo4jParts(): readonly Part[] {
  const plain = INDEXES.map((index) => ({
    name: indexName(index),
    text: index.unique ? constraintText(index) : indexText(index)
  }))
  return [...plain, ...neo4jTextIndexes()]
}

/** The engine's constraints make no index of their own, and check by scanning without one. */
function embeddedParts(): readonly Part[] {
  return hashIndexes().flatMap((index) => {
    const plain = { ...index, unique: false }
    const parts = [{ name: indexName(plain), text: indexText(plain) }]
    return index.unique
      ? [...parts, { name: indexName(index), text: constraintText(index) }]
      : parts
  })
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
