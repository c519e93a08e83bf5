import type { Row, Statement } from '../model.ts'

export type Dialect = 'neo4j' | 'embedded'

export type RunOptions = Readonly<{
  /** READ by default. */
  mode?: 'READ' | 'WRITE'
  /** Cancels the statement where the engine can; elsewhere the answer is dropped. */
  signal?: AbortSignal
  /** Milliseconds. */
  timeout?: number
  /** Shown by the database beside the running statement: operation name, request id. */
  metadata?: Readonly<Record<string, string>>
}>

/** Reads and writes of one transaction see each other. */
export type Transaction = Readonly<{ run(statement: Statement): Promise<readonly Row[]> }>

/**
 * Runs statements. Integers come back as JavaScript numbers, lists as arrays, maps as plain
 * objects; nodes and relationships are never returned, only their properties.
 */
export interface Store {
  readonly dialect: Dialect
  run(statement: Statement, options?: RunOptions): Promise<readonly Row[]>
  /** Runs a reading statement and gives what the engine says it cost, as lines of text. */
  profile(statement: Statement): Promise<string>
  /** All or nothing; when it resolves, the work is on disk. `work` may run again after a conflict. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Makes the constraints and indexes of map/indexes.ts that are missing. Idempotent. */
  createIndexes(): Promise<void>
  close(): Promise<void>
}
