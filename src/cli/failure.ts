/** Exit codes of every verb. */
export const EXIT = { DONE: 0, REFUSED: 1, USAGE: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Wrong usage: exit 2. The message says what was wrong and what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly code = 'USAGE'
}

const isCoded = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'

/** No store, no port, wrong usage: nothing was done. Everything else: some of it was refused. */
export function exitCodeOf(error: unknown): ExitCode {
  if (!isCoded(error)) return EXIT.REFUSED
  if (error.name === 'UsageError' || error.name === 'StoreError' || error.name === 'StartError') {
    return EXIT.USAGE
  }
  return EXIT.REFUSED
}

/** One line; with `verbose` the stack and its causes. An error of no known kind says how to see it. */
export function describe(error: unknown, verbose: boolean): string {
  if (!(error instanceof Error)) return String(error)
  if (verbose) return withCauses(error)
  const line = error.message.trim()
  return isCoded(error) ? line : `${line} (this should not happen; --verbose shows where)`
}

function withCauses(error: Error): string {
  const stack = error.stack ?? error.message
  return error.cause instanceof Error ? `${stack}\ncaused by ${withCauses(error.cause)}` : stack
}
