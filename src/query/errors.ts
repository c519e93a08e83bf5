import { GraphQLError } from 'graphql'

export type QueryErrorCode = 'BAD_USER_INPUT' | 'QUERY_TOO_LARGE' | 'OPERATION_NOT_SUPPORTED'

/** A refusal that the caller can act on: the message names the place and the next step. */
export function queryError(code: QueryErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}
