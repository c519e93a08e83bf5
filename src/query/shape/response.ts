import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Row } from '../../model.ts'
import type { Plan } from '../plan/plan.ts'
import { compileShape } from './compile.ts'
import type { FieldError, Writing } from './writer.ts'

/** `data` as JSON text; null where an error took all of it. */
export type Written = Readonly<{ data: string | null; errors: readonly GraphQLError[] }>
export type ResponseWriter = (row: Row, context: Omit<Writing, 'errors'>) => Written

/** The writer of a plan's answers: rows in, JSON text out. */
export function compileResponse(schema: GraphQLSchema, plan: Plan): ResponseWriter {
  const write = compileShape(schema, plan.shape)
  return (row, context) => {
    const writing: Writing = { ...context, errors: [] }
    const data = write(row, writing)
    return { data, errors: writing.errors.map(withPath) }
  }
}

function withPath({ error, path }: FieldError): GraphQLError {
  const { message = 'A value is missing.', extensions = {} } = error ?? {}
  return new GraphQLError(message, { path: path.toReversed(), extensions, originalError: error })
}
