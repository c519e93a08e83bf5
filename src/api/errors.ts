import type { ApolloServerPlugin, GraphQLServerContext } from '@apollo/server'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import { StoreError, type StoreErrorCode } from '../store/error.ts'
import type { RequestContext } from './context.ts'

const INTERNAL = 'INTERNAL_SERVER_ERROR'

/** What a caller may know of a store's troubles: addresses and statements stay in the log. */
const STORE_MESSAGES: Partial<Readonly<Record<StoreErrorCode, string>>> = {
  STORE_TIMEOUT:
    'The store took too long; ask for less: smaller pages, fewer levels, a narrower filter.',
  STORE_UNREACHABLE: 'The store does not answer; try again in a moment.',
  STORE_CLOSED: 'The server is stopping; try again in a moment.',
  STORE_CONFLICT: 'Too many writes at once; try again in a moment.'
}

/**
 * Keeps what is wrong inside griot out of the answer: the caller gets a code and the id under
 * which the whole error stands in the log.
 */
export const maskErrors: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ logger }) {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) logInternal(error, contextValue, logger)
      },
      async willSendResponse({ response, errors, contextValue }) {
        const { body } = response
        if (body.kind !== 'single' || !body.singleResult.errors) return
        body.singleResult.errors = body.singleResult.errors.map((formatted, index) =>
          mask(formatted, errors?.[index]?.originalError, contextValue.requestId)
        )
      }
    }
  }
}

/** The error as the caller may see it; `cause` is what was thrown inside. */
export function mask(
  formatted: GraphQLFormattedError,
  cause: unknown,
  requestId: string
): GraphQLFormattedError {
  const code = cause instanceof StoreError ? cause.code : formatted.extensions?.['code']
  const known = STORE_MESSAGES[code as StoreErrorCode]
  if (known !== undefined) {
    return { ...formatted, message: known, extensions: { code, requestId } }
  }
  if (code !== INTERNAL && !(cause instanceof StoreError)) return formatted
  return {
    ...formatted,
    message: `Something went wrong inside griot; the log has it under ${requestId}.`,
    extensions: { code: INTERNAL, requestId }
  }
}

function logInternal(
  error: GraphQLError,
  { requestId }: RequestContext,
  logger: GraphQLServerContext['logger']
): void {
  const code = error.extensions['code']
  if (code !== undefined && code !== INTERNAL && !(error.originalError instanceof StoreError))
    return
  const cause = error.originalError
  if (cause === undefined && code === undefined) return
  logger.error(
    `request ${requestId}: ${cause instanceof Error ? (cause.stack ?? cause.message) : error.message}`
  )
}
