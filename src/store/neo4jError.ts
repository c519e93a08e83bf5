import { isRetryableError, Neo4jError } from 'neo4j-driver'
import { timeoutError } from './deadline.ts'
import { StoreError, type StoreErrorCode } from './error.ts'

/** By the beginning of the driver's or the database's code. */
const CODES: readonly (readonly [string, StoreErrorCode])[] = [
  ['ServiceUnavailable', 'STORE_UNREACHABLE'],
  ['SessionExpired', 'STORE_UNREACHABLE'],
  ['Neo.ClientError.Security', 'STORE_UNAUTHORIZED'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'STORE_DATABASE_MISSING'],
  ['Neo.ClientError.Schema.Constraint', 'STORE_CONSTRAINT'],
  ['Neo.ClientError.Statement.AccessMode', 'STORE_READ_ONLY'],
  ['Neo.TransientError.Transaction', 'STORE_CONFLICT']
]
const TIMED_OUT = 'Neo.ClientError.Transaction.TransactionTimedOut'

export type Place = Readonly<{ address: string; database: string }>

/** Gives what the driver threw a code and a next step; leaves other errors alone. */
export function neo4jError(
  error: unknown,
  place: Place,
  timeout: number,
  cypher?: string
): unknown {
  if (!(error instanceof Neo4jError)) return error
  if (error.code.startsWith(TIMED_OUT)) return timeoutError(timeout, error)
  const code = CODES.find(([start]) => error.code.startsWith(start))?.[1] ?? 'STORE_STATEMENT'
  return new StoreError(code, describe(code, error, place, cypher), error)
}

export function isRetryable(error: unknown): boolean {
  return isRetryableError(error)
}

function describe(
  code: StoreErrorCode,
  { message }: Neo4jError,
  { address, database }: Place,
  cypher: string | undefined
): string {
  if (code === 'STORE_UNREACHABLE')
    return `Neo4j at ${address} does not answer: ${reason(message)} Check that it runs there ("npm run neo4j" starts one) and that GRIOT_STORE names its Bolt port.`
  if (code === 'STORE_UNAUTHORIZED')
    return `Neo4j at ${address} refuses the login: ${reason(message)} Set NEO4J_USER and NEO4J_PASSWORD.`
  if (code === 'STORE_DATABASE_MISSING')
    return `Neo4j at ${address} has no database "${database}". Name another in NEO4J_DATABASE, or create it.`
  if (code === 'STORE_STATEMENT' && cypher !== undefined) return `${message}\nin: ${cypher}`
  return message
}

/** The driver's own advice comes first and is long; what happened comes last. */
function reason(message: string): string {
  const line = /Caused by: (.*)/.exec(message)?.[1] ?? message.split('\n')[0] ?? message
  return /[.!?]$/.test(line) ? line : `${line}.`
}
