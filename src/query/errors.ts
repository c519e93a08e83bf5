import { GraphQLError } from 'graphql'

export type QueryErrorCode =
  'BAD_USER_INPUT' | 'QUERY_TOO_LARGE' | 'QUERY_TOO_COSTLY' | 'OPERATION_NOT_SUPPORTED'

/** The request is not answered, for reasons that the caller can act on. */
export class Refusal extends Error {
  readonly errors: readonly GraphQLError[]
  constructor(errors: readonly GraphQLError[]) {
    super(errors.map(({ message }) => message).join('\n'))
    this.errors = errors
  }
}

/** One reason; its message names the place and the next step. */
export function queryError(code: QueryErrorCode, message: string): Refusal {
  return new Refusal([new GraphQLError(message, { extensions: { code } })])
}
