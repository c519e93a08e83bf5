/** The stored graph is not as docs/graph.md says, or cannot become as asked; the message says what to do. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly code:
    | 'SOURCE_DAMAGED'
    | 'THING_UNKNOWN'
    | 'SAME_THING'
    | 'KINDS_DIFFER'
    | 'COUNTRIES_DIFFER'
    | 'JUDGEMENT_UNKNOWN'
    | 'JUDGEMENT_WITHDRAWN'

  constructor(code: GraphError['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** What a document told cannot be read back. */
export function damaged(document: string, what: string): GraphError {
  return new GraphError(
    'SOURCE_DAMAGED',
    `Document ${document}: ${what}; retract it and load its article again`
  )
}
