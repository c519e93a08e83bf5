import { execute, parse, validate, type ExecutionResult } from 'graphql'
import { schema } from '../../../src/map/schema.ts'
import { answer } from '../../../src/query/answer.ts'
import type { Store } from '../../../src/store/store.ts'
import type { Operation } from './documents.ts'
import type { MemoryGraph } from './memory.ts'
import { fieldResolverOf, typeOf } from './resolvers.ts'

/** Fails where the store's answer is not what graphql-js makes of the graph in memory. */
export async function compare(
  store: Store,
  graph: MemoryGraph,
  operation: Operation
): Promise<void> {
  const { data, errors = [] } = expected(graph, operation)
  let statements = 0
  const counting: Store = {
    ...store,
    run(statement, options) {
      statements++
      return store.run(statement, options)
    }
  }
  const options = { limits: { rows: 1e9, fields: 1e6, depth: 100 } }
  const found = await answer(counting, operation, options)
  const wanted = { data: JSON.stringify(data), errors: errors.map(essence), statements: 1 }
  const got = {
    data: found.data ?? 'null',
    errors: found.errors.map(essence),
    statements: Math.max(1, statements)
  }
  try {
    expect(got).toEqual(wanted)
  } catch (error) {
    throw new Error(
      `${operation.query}\n${JSON.stringify(operation.variables)}\n${String(error)}`,
      {
        cause: error
      }
    )
  }
}

function essence({
  message,
  path
}: {
  message: string
  path?: readonly (string | number)[] | undefined
}) {
  return `${(path ?? []).join('.')}: ${message}`
}

function expected(graph: MemoryGraph, { query, variables }: Operation): ExecutionResult {
  const document = parse(query)
  const wrong = validate(schema, document)
  if (wrong.length > 0) throw new Error(`Made a wrong document: ${wrong[0]?.message}\n${query}`)
  return execute({
    schema,
    document,
    variableValues: variables,
    rootValue: {},
    fieldResolver: fieldResolverOf(graph),
    typeResolver: typeOf
  }) as ExecutionResult
}
