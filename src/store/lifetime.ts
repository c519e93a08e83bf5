import { StoreError } from './error.ts'

/** Work between opening and closing: none begins after close(), which waits for what is under way. */
export type Lifetime = Readonly<{
  /** Throws STORE_CLOSED. */
  during<T>(work: () => Promise<T>): Promise<T>
  close(end: () => Promise<void>): Promise<void>
}>

export function makeLifetime(): Lifetime {
  const running = new Set<Promise<unknown>>()
  let closing: Promise<void> | null = null
  return {
    async during(work) {
      if (closing !== null) throw new StoreError('STORE_CLOSED', 'The store is closed.')
      const answer = work()
      running.add(answer)
      try {
        return await answer
      } finally {
        running.delete(answer)
      }
    },
    close(end) {
      closing ??= Promise.allSettled(running).then(end)
      return closing
    }
  }
}
