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
import type { RunOptions, Store } from '../store/store.ts'
import { bind, bindOne } from './bind.ts'
import { compile } from './compile.ts'
import { queryError } from './errors.ts'
import { introspect } from './introspect.ts'
import { checkRows, DEFAULT_LIMITS, type Limits } from './limits.ts'
import { makeCache } from './plan/cache.ts'
import type { Written } from './shape/response.ts'
import { responseText } from './text.ts'
import { version } from './version.ts'

export type Request = Readonly<{
  query: string
  variables?: Readonly<Record<string, unknown>> | null
  operationName?: string | null
}>

export type AnswerOptions = Readonly<{ limits?: Partial<Limits> }> & Omit<RunOptions, 'mode'>

/** `data` is JSON text, absent where the request was refused; `text` is the whole response. */
export type Answer = Readonly<{
  data?: string | null
  errors: readonly GraphQLError[]
  text: string
}>

/** Answers a GraphQL query with one statement. Refusals are in `errors`; throws what the store throws. */
export async function answer(
  store: Store,
  { query, variables, operationName }: Request,
  options: AnswerOptions = {}
): Promise<Answer> {
  const read = readDocument(query)
  if (read.document === null) return refused(read.errors)
  const operation = getOperationAST(read.document, operationName)
  if (!operation) return refused([noOperation(operationName)])
  return answerOperation(store, read.document, operation, variables ?? {}, options)
}

/** The same for an operation that is parsed and valid already. */
export async function answerOperation(
  store: Store,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  options: AnswerOptions = {}
): Promise<Answer> {
  try {
    const written = await execute(store, document, operation, given, options)
    return { ...written, text: responseText(written) }
  } catch (error) {
    if (error instanceof GraphQLError) return refused([error])
    if (error instanceof Refusals) return refused(error.errors)
    throw error
  }
}

async function execute(
  store: Store,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  { limits: changed, ...running }: AnswerOptions
): Promise<Written> {
  const limits = { ...DEFAULT_LIMITS, ...changed }
  const variables = coerceVariables(operation, given)
  const { plan, statement, write } = compile(document, operation, variables, store.dialect, limits)
  for (const parameter of plan.checks) bindOne(parameter, variables)
  checkRows(plan, variables, limits.rows)
  const parameters = bind(statement.parameters, variables)
  const rows =
    plan.columns.length === 0
      ? []
      : await store.run({ cypher: statement.cypher, parameters }, { ...running, mode: 'READ' })
  const introspected = introspect(document, operation, plan.introspection, given)
  return write(rows[0] ?? [], {
    variables,
    introspected,
    settings: { version, store: store.dialect }
  })
}

type Read = Readonly<
  | { document: DocumentNode; errors?: undefined }
  | { document: null; errors: readonly GraphQLError[] }
>
const documents = makeCache<Read>(200)

function readDocument(query: string): Read {
  return documents.get(query, () => {
    try {
      const document = parse(query)
      const errors = validate(schema, document)
      return errors.length === 0 ? { document } : { document: null, errors: errors.map(invalid) }
    } catch (error) {
      if (error instanceof GraphQLError) return { document: null, errors: [invalid(error)] }
      throw error
    }
  })
}

/** Several refusals at once. */
class Refusals extends Error {
  readonly errors: readonly GraphQLError[]
  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message)
    this.errors = errors
  }
}

function coerceVariables(
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> {
  if (operation.operation !== 'query') {
    throw queryError('OPERATION_NOT_SUPPORTED', `A ${operation.operation} is no query.`)
  }
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    given as Record<string, unknown>
  )
  if (errors) throw new Refusals(errors.map(badInput))
  return coerced
}

function refused(errors: readonly GraphQLError[]): Answer {
  return { errors, text: responseText({ errors }) }
}

function invalid(error: GraphQLError): GraphQLError {
  return withCode(error, 'GRAPHQL_VALIDATION_FAILED')
}

function badInput(error: GraphQLError): GraphQLError {
  return withCode(error, 'BAD_USER_INPUT')
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  const { message, nodes, source, positions } = error
  const extensions = { code, ...error.extensions }
  return new GraphQLError(message, { nodes: nodes ?? null, source, positions, extensions })
}

function noOperation(name: string | null | undefined): GraphQLError {
  return queryError(
    'BAD_USER_INPUT',
    name
      ? `The document has no operation ${JSON.stringify(name)}.`
      : 'The document has several operations: give `operationName`.'
  )
}
