import {
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type OperationDefinitionNode
} from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import { schema } from '../map/schema.ts'
import { queryError, Refusal } from './errors.ts'
import { makeCache } from './plan/cache.ts'
import type { Variables } from './plan/value.ts'

export type Request = Readonly<{
  query: string
  variables?: Readonly<Record<string, unknown>> | null
  operationName?: string | null
}>

/** A document, parsed and valid, and the operation of it that is asked. */
export type Asked = Readonly<{ document: DocumentNode; operation: OperationDefinitionNode }>

type Read = Readonly<{ document: DocumentNode | null; errors: readonly GraphQLError[] }>

/** Parsing and validating take longer than answering; programs ask the same few documents. */
const documents = makeCache<Read>(200)

/** Throws Refusal where the document does not hold such an operation, or is no valid one. */
export function readRequest({ query, operationName }: Request): Asked {
  const { document, errors } = documents.get(query, () => readDocument(query))
  if (document === null) throw new Refusal(errors)
  const operation = getOperationAST(document, operationName)
  if (operation) return { document, operation }
  throw queryError(
    'BAD_USER_INPUT',
    operationName
      ? `The document has no operation ${JSON.stringify(operationName)}.`
      : 'The document has several operations: give `operationName`.'
  )
}

function readDocument(query: string): Read {
  try {
    const document = parse(query)
    const errors = validate(schema, document).map((error) => {
      return withCode(error, 'GRAPHQL_VALIDATION_FAILED')
    })
    return { document: errors.length === 0 ? document : null, errors }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return { document: null, errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] }
  }
}

/** The variables as the operation declares them, defaults filled in. Throws Refusal. */
export function coerceVariables(operation: OperationDefinitionNode, given: Variables): Variables {
  if (operation.operation !== 'query') {
    throw queryError('OPERATION_NOT_SUPPORTED', `A ${operation.operation} is no query.`)
  }
  const definitions = operation.variableDefinitions ?? []
  const { coerced, errors } = getVariableValues(schema, definitions, { ...given })
  if (errors) throw new Refusal(errors.map((error) => withCode(error, 'BAD_USER_INPUT')))
  return coerced
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions } = error
  const extensions = { code, ...error.extensions }
  return new GraphQLError(message, { nodes: nodes ?? null, source, positions, extensions })
}
