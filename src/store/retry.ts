import { setTimeout as sleep } from 'node:timers/promises'

export type RetryRules = Readonly<{
  isRetryable: (error: unknown) => boolean
  attempts: number
  /** Milliseconds before the second attempt; doubles with each further one. */
  firstDelay: number
}>

/** Runs `work` until it succeeds, fails for good, or has had its attempts; throws the last error. */
export async function retry<T>(rules: RetryRules, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt >= rules.attempts || !rules.isRetryable(error)) throw error
      await sleep(rules.firstDelay * 2 ** (attempt - 1))
    }
  }
}
