import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import type { Store } from '../store/store.ts'
import { planForms } from './combine/planned.ts'
import { Refusal } from './errors.ts'
import type { Limits } from './limits.ts'
import { prepare } from './prepare.ts'
import { readRequest, type Request } from './request.ts'

export type WarmUpOptions = Readonly<{
  limits?: Partial<Limits>
  /** Ends it between two statements. */
  signal?: AbortSignal
}>

/**
 * Compiles queries and has the database plan them, one at a time, so that whoever asks them first
 * need not wait for it. The variables given should be like those to come. Queries that are refused
 * are passed over; their callers will be told.
 */
export async function warmUp(
  store: Store,
  requests: Iterable<Request>,
  { limits, signal }: WarmUpOptions = {}
): Promise<void> {
  for (const request of requests) {
    // Planning takes some milliseconds, in which no request is heard.
    await turnOfTheLoop()
    if (signal?.aborted) return
    try {
      const asked = readRequest(request)
      const prepared = prepare(asked, request.variables ?? {}, store.dialect, limits)
      const { compiled, statement } = prepared
      const options = signal ? { signal } : {}
      if (statement) await planForms(store, compiled.statement, statement, options)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
}
