import { execute, parse, validate, type ExecutionResult } from 'graphql'
import type { Row } from '../../../src/model.ts'
import { schema } from '../../../src/map/schema.ts'
import { answer } from '../../../src/query/answer.ts'
import { batchStatement } from '../../../src/query/combine/batch.ts'
import { Refusal } from '../../../src/query/errors.ts'
import type { Column } from '../../../src/query/plan/plan.ts'
import { prepare, type Prepared } from '../../../src/query/prepare.ts'
import { readRequest } from '../../../src/query/request.ts'
import type { Store } from '../../../src/store/store.ts'
import type { Operation } from './documents.ts'
import type { MemoryGraph } from './memory.ts'
import { fieldResolverOf, typeOf } from './resolvers.ts'

const limits = { rows: 1e9, fields: 1e6, depth: 100, walks: 1e9 }

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
  const found = await answer(counting, operation, { limits })
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

/** Fails where two executions as one statement do not give the rows of one by itself. */
export async function compareBatch(store: Store, operation: Operation): Promise<void> {
  const asked = readRequest(operation)
  let prepared: Prepared
  try {
    prepared = prepare(asked, operation.variables, store.dialect, limits)
  } catch (error) {
    // What is refused is compared as an answer.
    if (error instanceof Refusal) return
    throw error
  }
  const { compiled, statement } = prepared
  if (statement === null) return
  const both = batchStatement(compiled.statement.batch, [statement, statement])
  const [[alone], together] = await Promise.all([store.run(statement), store.run(both)])
  const { columns } = compiled.plan
  const row = settled(columns, alone ?? [])
  expect(together.map(([at, found]) => [at, settled(columns, found as Row)])).toEqual([
    [0, row],
    [1, row]
  ])
}

/** Rows that are asked for in no order, those by ids, in one. */
function settled(columns: readonly Column[], row: Row): Row {
  return columns.map((column, at) => {
    if (!('rows' in column)) return row[at]
    const rows = (row[at] as readonly Row[]).map((inner) => settled(column.columns, inner))
    return column.order === null ? rows.toSorted(byText) : rows
  })
}

function byText(a: Row, b: Row): number {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)]
  return first < second ? -1 : first > second ? 1 : 0
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
