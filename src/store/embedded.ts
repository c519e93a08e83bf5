import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import grafeo from '@grafeo-db/js'
import type { GrafeoDB, Transaction as EngineTransaction } from '@grafeo-db/js'
import type { Row, Statement } from '../model.ts'
import { withinDeadline } from './deadline.ts'
import { makeFlush } from './durable.ts'
import { embeddedError, isConflict, openingError } from './embeddedError.ts'
import { StoreError } from './error.ts'
import { createEmbeddedIndexes } from './indexes.ts'
import { makeQueue } from './queue.ts'
import { retry } from './retry.ts'
import type { RunOptions, Store, Transaction } from './store.ts'
import { hasWritingClause } from './writes.ts'

export const IN_MEMORY = ':memory:'

/** Without it the log grows until the store is closed, and a restart replays all of it. */
const CHECKPOINT_BYTES = 16 * 2 ** 20
const CONFLICTS = { isRetryable: isConflict, attempts: 6, firstDelay: 2 }

/**
 * Opens the graph in the file `path`, made with its folder if there is none, or an empty one that
 * ends with the process (":memory:"). Throws STORE_LOCKED, STORE_UNREADABLE.
 */
export function openEmbedded(path: string): Store {
  if (path === IN_MEMORY) return embeddedStore(grafeo.GrafeoDB.create(), async () => {})
  try {
    mkdirSync(dirname(path), { recursive: true })
    const database = grafeo.GrafeoDB.create(path)
    database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES })
    return embeddedStore(database, makeFlush(`${path}.wal`))
  } catch (error) {
    throw openingError(path, error)
  }
}

/** A store over an open database; `flush` puts what is committed on the disk. */
export function embeddedStore(database: GrafeoDB, flush: () => Promise<void>): Store {
  const writers = makeQueue()
  const reads = new Set<Promise<unknown>>()
  let closing: Promise<void> | null = null

  async function read(statement: Statement): Promise<readonly Row[]> {
    if (hasWritingClause(statement.cypher)) throw readOnlyError()
    const answer = execute(database, statement)
    reads.add(answer)
    try {
      return await answer
    } finally {
      reads.delete(answer)
    }
  }

  async function transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    refuseIfClosed()
    const value = await writers(() => retry(CONFLICTS, () => attempt(database, work)))
    await flush()
    return value
  }

  function refuseIfClosed(): void {
    // The engine itself goes on answering after close(), and would write to nowhere.
    if (closing !== null) throw new StoreError('STORE_CLOSED', 'The store is closed.')
  }

  return {
    dialect: 'embedded',
    async run(statement, options: RunOptions = {}) {
      refuseIfClosed()
      return withinDeadline(options, () =>
        options.mode === 'WRITE' ? transaction(({ run }) => run(statement)) : read(statement)
      )
    },
    transaction,
    async createIndexes() {
      refuseIfClosed()
      await writers(() => createEmbeddedIndexes((statement) => execute(database, statement)))
      await flush()
    },
    close() {
      closing ??= writers(async () => {
        await Promise.allSettled(reads)
        database.close()
      })
      return closing
    }
  }
}

/** One try of a transaction: commits when `work` and each of its statements succeeded. */
async function attempt<T>(
  database: GrafeoDB,
  work: (transaction: Transaction) => Promise<T>
): Promise<T> {
  const open = database.beginTransaction()
  const statements = makeQueue()
  // The engine would carry on after a failed statement, and commit half of the work.
  let failure: { error: unknown } | null = null
  const run = (statement: Statement): Promise<readonly Row[]> =>
    statements(async () => {
      if (failure !== null) throw failure.error
      try {
        return await execute(open, statement)
      } catch (error) {
        failure = { error }
        throw error
      }
    })
  try {
    const value = await work({ run })
    await statements(async () => {
      if (failure !== null) throw failure.error
      open.commit()
      failure = { error: new StoreError('STORE_CLOSED', 'The transaction has ended.') }
    })
    return value
  } catch (error) {
    await statements(async () => {
      failure ??= { error }
      open.rollback()
    })
    throw embeddedError(error)
  }
}

async function execute(
  target: GrafeoDB | EngineTransaction,
  { cypher, parameters }: Statement
): Promise<readonly Row[]> {
  try {
    const result = await target.executeCypher(cypher, parameters)
    return result.rows().map(toNumbers) as Row[]
  } catch (error) {
    throw embeddedError(error, cypher)
  }
}

/** Integers past 2^53 come as bigint; the contract says number. */
function toNumbers(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(toNumbers)
  return value
}

function readOnlyError(): StoreError {
  return new StoreError('STORE_READ_ONLY', "A statement that writes needs { mode: 'WRITE' }.")
}
