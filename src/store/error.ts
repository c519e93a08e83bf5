export type StoreErrorCode =
  /** The address names no store that griot knows. */
  | 'STORE_ADDRESS'
  /** The engine's package does not load on this machine. */
  | 'STORE_ENGINE_MISSING'
  /** Another process holds the file. */
  | 'STORE_LOCKED'
  /** The file is no graph, is damaged, or may not be read or written. */
  | 'STORE_UNREADABLE'
  | 'STORE_UNREACHABLE'
  | 'STORE_UNAUTHORIZED'
  | 'STORE_DATABASE_MISSING'
  | 'STORE_CLOSED'
  /** The statement did not end within `RunOptions.timeout`. */
  | 'STORE_TIMEOUT'
  /** A value that must be unique is there already. */
  | 'STORE_CONSTRAINT'
  /** Concurrent writes got in each other's way more often than it was worth retrying. */
  | 'STORE_CONFLICT'
  /** A statement that writes was run as a READ. */
  | 'STORE_READ_ONLY'
  /** The engine refused the statement; `cause` is its own error. */
  | 'STORE_STATEMENT'

/** What every store throws, save the caller's own `signal.reason`. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
