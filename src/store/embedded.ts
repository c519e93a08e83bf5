import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import grafeo from '@grafeo-db/js'
import type { GrafeoDB, Transaction as EngineTransaction } from '@grafeo-db/js'
import { WORDS } from '../map/textIndexes.ts'
import type { Row, Statement } from '../model.ts'
import { makeCheckpoints } from './embeddedCheckpoints.ts'
import { withinDeadline } from './deadline.ts'
import { makeFlush } from './durable.ts'
import { embeddedError, isConflict, isEnded, openingError } from './embeddedError.ts'
import { StoreError } from './error.ts'
import { createEmbeddedIndexes } from './indexes.ts'
import { makeLifetime } from './lifetime.ts'
import { makePages } from './pages.ts'
import { makeQueue } from './queue.ts'
import { retry } from './retry.ts'
import { makeStatements } from './statements.ts'
import type { RunOptions, Store, Transaction } from './store.ts'
import { EMBEDDED_TEXT_OPTIONS, missingEmbeddedTextIndexes } from './textSearch.ts'
import { hasWritingClause } from './writes.ts'

export const IN_MEMORY = ':memory:'

/** How often a page is read again because something was written meanwhile. */
const PAGE_ATTEMPTS = 4
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
    const flush = makeFlush(`${path}.wal`)
    const adaptCheckpoints = makeCheckpoints(database, path)
    return embeddedStore(database, async () => {
      await flush()
      adaptCheckpoints()
    })
  } catch (error) {
    throw openingError(path, error)
  }
}

/** A store over an open database; `flush` puts what is committed on the disk. */
export function embeddedStore(database: GrafeoDB, flush: () => Promise<void>): Store {
  const lifetime = makeLifetime()
  const writers = makeQueue()
  const run = (statement: Statement) => execute(database, statement)
  const pages = makePages(run, (statement) => lifetime.during(() => run(statement)))

  async function read(statement: Statement): Promise<readonly Row[]> {
    if (hasWritingClause(statement.cypher)) throw readOnlyError()
    if (statement.pages === undefined) return execute(database, statement)
    for (let attempt = 1; ; attempt++) {
      const before = pages.version()
      const rows = await execute(database, await pages.bind(statement))
      // Else the pages may be those of an earlier graph.
      if (pages.version() === before || attempt === PAGE_ATTEMPTS) return rows
    }
  }

  async function write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const value = await writers(() =>
      retry(CONFLICTS, () => attempt(database, work, pages.changed))
    )
    await flush()
    return value
  }

  return {
    dialect: 'embedded',
    run: (statement, options: RunOptions = {}) =>
      withinDeadline(options, () =>
        // What the deadline leaves behind is still running: close() must wait for it.
        lifetime.during(() =>
          options.mode === 'WRITE' ? write(({ run }) => run(statement)) : read(statement)
        )
      ),
    profile: (statement) =>
      lifetime.during(async () => {
        const [row] = await read({ ...statement, cypher: `PROFILE ${statement.cypher}` })
        return String(row?.[0]).trimEnd()
      }),
    transaction: (work) => lifetime.during(() => write(work)),
    createIndexes: () =>
      lifetime.during(async () => {
        await writers(() => makeIndexes(database))
        await flush()
      }),
    // The engine itself goes on answering after close(), and would write to nowhere.
    close: () => lifetime.close(async () => database.close())
  }
}

async function makeIndexes(database: GrafeoDB): Promise<void> {
  const run = (statement: Statement) => execute(database, statement)
  await createEmbeddedIndexes(run)
  // Made again, an index would read all its nodes anew.
  for (const { label } of await missingEmbeddedTextIndexes(run)) {
    await database.createTextIndex(label, WORDS, EMBEDDED_TEXT_OPTIONS)
  }
}

/** One try of a transaction: commits when `work` and each of its statements succeeded. */
async function attempt<T>(
  database: GrafeoDB,
  work: (transaction: Transaction) => Promise<T>,
  changed: () => void
): Promise<T> {
  const open = database.beginTransaction()
  const statements = makeStatements((statement) => execute(open, statement))
  try {
    const value = await work({ run: statements.run })
    await statements.commit(async () => {
      commit(open)
      changed()
    })
    return value
  } catch (error) {
    await statements.rollback(async () => rollBack(open))
    throw error
  }
}

function commit(open: EngineTransaction): void {
  try {
    open.commit()
  } catch (error) {
    throw embeddedError(error)
  }
}

function rollBack(open: EngineTransaction): void {
  try {
    open.rollback()
  } catch (error) {
    // A commit that failed has ended the transaction, though `isActive` says otherwise.
    if (!isEnded(error)) throw error
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
