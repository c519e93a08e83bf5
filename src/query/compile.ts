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
/** Filters in a variable may have any number of forms. */
const MOST_SIGNATURES = 20
const compiled = makeCache<Compiled>(CACHE_SIZE)
const texts = new WeakMap<DocumentNode, string>()

/** Those of a document that is known by itself, as Apollo's are: no text has to be compared. */
const ofOperation = new WeakMap<OperationDefinitionNode, Map<string, Compiled>>()

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
  const asked = `${dialect} ${limits.depth} ${limits.fields}\n${signatureOf(schema, operation, variables)}`
  const near = ofOperation.get(operation) ?? new Map<string, Compiled>()
  ofOperation.set(operation, near)
  const known = near.get(asked)
  if (known) return known
  const key = [asked, operation.name?.value ?? '', textOf(document)].join('\n')
  const found = compiled.get(key, () => {
    const plan = planOperation(schema, document, operation, variables, limits)
    return { plan, statement: writeStatement(plan, dialect), write: compileResponse(schema, plan) }
  })
  if (near.size < MOST_SIGNATURES) near.set(asked, found)
  return found
}

/** Canonical: documents that differ in white space share plans. */
function textOf(document: DocumentNode): string {
  const known = texts.get(document)
  if (known !== undefined) return known
  const text = print(document)
  texts.set(document, text)
  return text
}
