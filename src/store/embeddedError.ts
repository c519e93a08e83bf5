import { messageOf, StoreError } from './error.ts'

/** The engine has no codes of its own on its errors; these begin their messages. */
const WRITE_CONFLICT = 'GRAFEO-T001'
const NO_TRANSACTION = 'GRAFEO-T004'
const CONSTRAINT = 'Constraint violation'
const LOCKED = 'cannot be locked'

export function isConflict(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'STORE_CONFLICT'
}

export function isEnded(error: unknown): boolean {
  return messageOf(error).includes(NO_TRANSACTION)
}

/** Gives what a statement or a commit threw a code. */
export function embeddedError(error: unknown, cypher?: string): StoreError {
  const message = messageOf(error)
  if (message.includes(WRITE_CONFLICT)) return new StoreError('STORE_CONFLICT', message, error)
  if (message.includes(CONSTRAINT)) return new StoreError('STORE_CONSTRAINT', message, error)
  const where = cypher === undefined ? '' : `\nin: ${cypher}`
  return new StoreError('STORE_STATEMENT', message + where, error)
}

/** Why the file at `path` did not open, and what to do about it. */
export function openingError(path: string, error: unknown): StoreError {
  const message = messageOf(error)
  if (message.includes(LOCKED)) {
    return new StoreError(
      'STORE_LOCKED',
      `Another process has the graph ${path} open. Stop it (a griot server, perhaps), ask it over HTTP instead, or name another file: embedded:PATH.`,
      error
    )
  }
  return new StoreError(
    'STORE_UNREADABLE',
    `The graph ${path} does not open: ${message}. Check that it is a file griot made and that you may write it, or name another: embedded:PATH.`,
    error
  )
}
