/** What a resolver or the compiled executor knows of the request it answers. */
export type RequestContext = Readonly<{
  /** Shown to the caller with an internal error, and found in the log. */
  requestId: string
  /** Aborted when the caller has gone or the request's time is up. */
  signal: AbortSignal
}>
