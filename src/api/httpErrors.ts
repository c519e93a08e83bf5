import type { FastifyError, FastifyInstance } from 'fastify'

const TOO_MANY = 429
const INTERNAL = 500

/** Whatever goes wrong before GraphQL begins is told in the shape GraphQL clients read. */
export function answerErrorsAsGraphQL(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? INTERNAL
    if (status >= INTERNAL && status !== 503) {
      request.log.error({ err: error }, 'request failed')
      return reply
        .code(status)
        .send(
          errorBody(
            `Something went wrong inside griot; the log has it under ${request.id}.`,
            'INTERNAL_SERVER_ERROR',
            { requestId: request.id }
          )
        )
    }
    return reply.code(status).send(errorBody(error.message, codeOf(status)))
  })
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(
        errorBody(
          `Nothing lies at ${request.url}; the API is at /graphql, the page at /.`,
          'NOT_FOUND'
        )
      )
  )
}

function codeOf(status: number): string {
  if (status === TOO_MANY) return 'TOO_MANY_REQUESTS'
  if (status === 413) return 'REQUEST_TOO_LARGE'
  return status === 503 ? 'UNAVAILABLE' : 'BAD_REQUEST'
}

const errorBody = (
  message: string,
  code: string,
  more: Readonly<Record<string, unknown>> = {}
) => ({
  errors: [{ message, extensions: { code, ...more } }]
})
