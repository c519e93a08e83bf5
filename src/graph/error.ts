/** Something of the stored graph is not as docs/graph.md says; the message says what to do. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly code: 'SOURCE_DAMAGED'

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
