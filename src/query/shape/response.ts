import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Row } from '../../model.ts'
import type { Plan } from '../plan/plan.ts'
import { compileShape } from './compile.ts'
import { isLarge, SLICE } from './pace.ts'
import type { FieldError, Writing } from './writer.ts'

/** `data` as JSON text; null where an error took all of it. */
export type Written = Readonly<{ data: string | null; errors: readonly GraphQLError[] }>
type Context = Omit<Writing, 'errors' | 'pace'>
export type ResponseWriter = (row: Row, context: Context) => Written | Promise<Written>

/** The writer of a plan's answers: rows in, JSON text out; at once, or in slices where it is long. */
export function compileResponse(schema: GraphQLSchema, plan: Plan): ResponseWriter {
  const write = compileShape(schema, plan.shape)
  return (row, context) => {
    const writing: Writing = { ...context, errors: [], pace: { left: SLICE } }
    const finish = (data: string | null) => ({ data, errors: writing.errors.map(withPath) })
    return write.sliced && isLarge(row)
      ? write.sliced(row, writing).then(finish)
      : finish(write(row, writing))
  }
}

function withPath({ error, path }: FieldError): GraphQLError {
  const { message = 'A value is missing.', extensions = {} } = error ?? {}
  return new GraphQLError(message, { path: path.toReversed(), extensions, originalError: error })
}
