import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import { print } from 'graphql'
import { schema } from '../map/schema.ts'
import type { Dialect } from '../store/store.ts'
import { writeStatement, type StatementPlan } from './cypher/statement.ts'
import type { Limits } from './limits.ts'
import { makeCache } from './plan/cache.ts'
import { planOperation } from './plan/operation.ts'
import type { Plan } from './plan/plan.ts'
import { signatureOf } from './plan/signature.ts'
import type { Variables } from './plan/value.ts'
import { compileResponse, type ResponseWriter } from './shape/response.ts'

/** An operation, compiled: asked again, only the values of its parameters change. */
export type Compiled = Readonly<{ plan: Plan; statement: StatementPlan; write: ResponseWriter }>

/** A compiled operation takes about 20 kB; a site asks a few dozen. */
const CACHE_SIZE = 500
const compiled = makeCache<Compiled>(CACHE_SIZE)
const texts = new WeakMap<DocumentNode, string>()

/**
 * Compiles a query operation, or finds it compiled. Throws BAD_USER_INPUT, QUERY_TOO_LARGE.
 */
export function compile(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  dialect: Dialect,
  limits: Limits
): Compiled {
  const key = [
    dialect,
    operation.name?.value ?? '',
    signatureOf(schema, operation, variables),
    `${limits.depth} ${limits.fields}`,
    textOf(document)
  ].join('\n')
  return compiled.get(key, () => {
    const plan = planOperation(schema, document, operation, variables, limits)
    return { plan, statement: writeStatement(plan, dialect), write: compileResponse(schema, plan) }
  })
}

/** Canonical: documents that differ in white space share plans. */
function textOf(document: DocumentNode): string {
  const known = texts.get(document)
  if (known !== undefined) return known
  const text = print(document)
  texts.set(document, text)
  return text
}
