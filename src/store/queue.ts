export type Queue = <T>(job: () => Promise<T>) => Promise<T>

/** One job at a time, in the order they came; a job that fails does not stop the next. */
export function makeQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const next = last.then(job)
    last = next.catch(() => undefined)
    return next
  }
}
