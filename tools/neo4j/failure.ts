export type FailureCode =
  | 'NEO4J_VERSION'
  | 'NEO4J_NO_JAVA'
  | 'NEO4J_OLD_JAVA'
  | 'NEO4J_NO_MAVEN'
  | 'NEO4J_DOWNLOAD'
  | 'NEO4J_START'
  | 'NEO4J_PORT'

/** Why Neo4j does not start, with the next step in its message. */
export class StarterError extends Error {
  override readonly name = 'StarterError'
  readonly code: FailureCode

  constructor(code: FailureCode, message: string) {
    super(message)
    this.code = code
  }
}
