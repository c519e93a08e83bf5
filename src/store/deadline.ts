import { StoreError } from './error.ts'
import type { RunOptions } from './store.ts'

/**
 * The answer, unless `signal` or `timeout` (milliseconds) comes first: then rejects with the signal's
 * reason or STORE_TIMEOUT, and the answer is dropped. Does not start `work` when already aborted.
 */
export async function withinDeadline<T>(
  { signal, timeout }: Pick<RunOptions, 'signal' | 'timeout'>,
  work: () => Promise<T>
): Promise<T> {
  signal?.throwIfAborted()
  if (signal === undefined && timeout === undefined) return work()
  let timer: NodeJS.Timeout | undefined
  let abort: (() => void) | undefined
  const limit = new Promise<never>((_, reject) => {
    abort = () => reject(signal?.reason as Error)
    signal?.addEventListener('abort', abort, { once: true })
    if (timeout !== undefined) timer = setTimeout(() => reject(timeoutError(timeout)), timeout)
  })
  try {
    return await Promise.race([work(), limit])
  } finally {
    clearTimeout(timer)
    if (abort !== undefined) signal?.removeEventListener('abort', abort)
  }
}

export function timeoutError(timeout: number, cause?: unknown): StoreError {
  return new StoreError(
    'STORE_TIMEOUT',
    `The statement took longer than ${timeout} ms. Ask for less (a smaller page, a narrower filter), or allow more time.`,
    cause
  )
}
