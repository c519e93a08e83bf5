import neo4j, { type AuthToken, type Driver, type Session } from 'neo4j-driver'
import type { Row, Statement } from '../model.ts'
import { withinDeadline } from './deadline.ts'
import { StoreError } from './error.ts'
import { createNeo4jIndexes } from './indexes.ts'
import { makeLifetime } from './lifetime.ts'
import { isRetryable, neo4jError } from './neo4jError.ts'
import { profileText } from './neo4jProfile.ts'
import { toNeo4jParameters } from './neo4jParameters.ts'
import { retry } from './retry.ts'
import { makeStatements } from './statements.ts'
import type { RunOptions, Store, Transaction } from './store.ts'

export type Neo4jOptions = Readonly<{
  /** Absent: no login, for a server with authentication off. */
  user?: string
  password?: string
  /** "neo4j" by default. */
  database?: string
}>

/** Eight connections do more on one server than a hundred: it has as many cores, not more. */
const POOL_SIZE = 8
/** Milliseconds, all of them; below the limit that HTTP servers and proxies set. */
const ACQUISITION_TIMEOUT = 10_000
const CONNECTION_TIMEOUT = 5_000
const WRITE_RETRY_TIME = 30_000
/** The database ends a statement then, should its caller not have done so. */
const LONGEST_STATEMENT = 600_000
const READ_RETRIES = { isRetryable, attempts: 4, firstDelay: 50 }

/**
 * A store on a Neo4j at `address` (bolt, neo4j, and each with +s or +ssc for TLS). Connects with the
 * first statement. Throws STORE_ADDRESS; its statements STORE_UNREACHABLE, STORE_UNAUTHORIZED.
 */
export function openNeo4j(address: string, options: Neo4jOptions = {}): Store {
  const { database = 'neo4j' } = options
  const driver = openDriver(address, options)
  const lifetime = makeLifetime()
  const place = { address, database }
  const common = {
    database,
    fetchSize: -1,
    // Only a cluster has members that lag behind what this process has written.
    ...(address.startsWith('neo4j') && { bookmarkManager: neo4j.bookmarkManager() })
  }

  async function read(statement: Statement, options: RunOptions): Promise<readonly Row[]> {
    const config = transactionConfig(options)
    const parameters = toNeo4jParameters(statement.parameters)
    return retry(READ_RETRIES, () =>
      inSession(driver, { ...common, defaultAccessMode: neo4j.session.READ }, options, (session) =>
        // One flight; a managed read would need three.
        session.run(statement.cypher, parameters, config).then(toRows)
      )
    )
  }

  async function profile({ cypher, parameters }: Statement): Promise<string> {
    const config = { ...common, defaultAccessMode: neo4j.session.READ }
    return inSession(driver, config, {}, async (session) => {
      const { summary } = await session.run(`PROFILE ${cypher}`, toNeo4jParameters(parameters))
      return summary.profile ? profileText(summary.profile) : ''
    })
  }

  async function write<T>(
    work: (transaction: Transaction) => Promise<T>,
    options: RunOptions
  ): Promise<T> {
    return inSession(driver, common, options, (session) =>
      session.executeWrite(async (open) => {
        const statements = makeStatements(({ cypher, parameters }) =>
          open.run(cypher, toNeo4jParameters(parameters)).then(toRows)
        )
        const value = await work({ run: statements.run })
        // The driver commits after this, and would take a failed statement for success.
        await statements.commit(async () => {})
        return value
      }, transactionConfig(options))
    )
  }

  async function named<T>(options: RunOptions, cypher: string | undefined, work: () => Promise<T>) {
    try {
      return await lifetime.during(work)
    } catch (error) {
      throw neo4jError(error, place, options.timeout ?? LONGEST_STATEMENT, cypher)
    }
  }

  return {
    dialect: 'neo4j',
    run: (statement, options = {}) =>
      named(options, statement.cypher, () =>
        options.mode === 'WRITE'
          ? write(({ run }) => run(statement), options)
          : read(statement, options)
      ),
    profile: (statement) => named({}, statement.cypher, () => profile(statement)),
    transaction: (work) => named({}, undefined, () => write(work, {})),
    createIndexes: () =>
      named({}, undefined, () =>
        createNeo4jIndexes(
          (statement) => read(statement, {}),
          (statement) => write(({ run }) => run(statement), {})
        )
      ),
    close: () => lifetime.close(() => driver.close())
  }
}

/** Closing the session of a statement that is still running is what cancels it in the database. */
async function inSession<T>(
  driver: Driver,
  config: Parameters<Driver['session']>[0],
  options: RunOptions,
  work: (session: Session) => Promise<T>
): Promise<T> {
  const session = driver.session(config)
  try {
    return await withinDeadline(options, () => work(session))
  } finally {
    await session.close()
  }
}

function transactionConfig({ timeout = LONGEST_STATEMENT, metadata }: RunOptions) {
  return { timeout, metadata: { application: 'griot', ...metadata } }
}

function toRows({
  records
}: {
  records: readonly { keys: unknown[]; get(at: number): unknown }[]
}) {
  return records.map((record) => record.keys.map((_, at) => record.get(at)))
}

function openDriver(address: string, { user, password }: Neo4jOptions): Driver {
  const login: AuthToken =
    user === undefined
      ? { scheme: 'none', principal: '', credentials: '' }
      : neo4j.auth.basic(user, password ?? '')
  try {
    return neo4j.driver(address, login, {
      disableLosslessIntegers: true,
      // Reads are retried here, with the caller's deadline.
      disableAutoCommitRetries: true,
      maxConnectionPoolSize: POOL_SIZE,
      connectionAcquisitionTimeout: ACQUISITION_TIMEOUT,
      connectionTimeout: CONNECTION_TIMEOUT,
      maxTransactionRetryTime: WRITE_RETRY_TIME,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'griot'
    })
  } catch (error) {
    throw new StoreError(
      'STORE_ADDRESS',
      `"${address}" is no address of a Neo4j. It looks like bolt://127.0.0.1:7687 or neo4j+s://HOST.`,
      error
    )
  }
}
