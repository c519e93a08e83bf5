import type { Statement } from '../model.ts'
import { NOTHING_FOUND } from '../analysis/search.ts'
import type { Dialect } from '../store/store.ts'
import { bind, bindOne } from './bind.ts'
import { compile, type Compiled } from './compile.ts'
import { checkRows, checkWalks, DEFAULT_LIMITS, type Limits } from './limits.ts'
import type { Variables } from './plan/value.ts'
import { coerceVariables, type Asked } from './request.ts'

/** Entries looked at where a list is read through: some pages, or thousands. */
const WALK = 2_500

/** An operation ready to be run: compiled, its values checked and bound. */
export type Prepared = Readonly<{
  compiled: Compiled
  variables: Variables
  /** Rows that are read at most, or about. */
  weight: number
  /** null where nothing is asked of the graph. */
  statement: Statement | null
}>

/** Throws Refusal: for a value that is not acceptable, a limit passed, or what is no query. */
export function prepare(
  { document, operation }: Asked,
  given: Variables,
  dialect: Dialect,
  changed: Partial<Limits> = {}
): Prepared {
  const limits = { ...DEFAULT_LIMITS, ...changed }
  const coerced = coerceVariables(operation, given)
  const compiled = compile(document, operation, coerced, dialect, limits)
  const { plan, statement } = compiled
  const unfound = plan.searches.map(({ name }) => [name, NOTHING_FOUND] as const)
  const variables = { ...coerced, ...Object.fromEntries(unfound) }
  for (const parameter of plan.checks) bindOne(parameter, variables)
  const rows = checkRows(plan, variables, limits.rows)
  const walks = checkWalks(plan, variables, limits.walks)
  const parameters = bind(statement.parameters, variables)
  const isAsked = plan.columns.length > 0
  const { cypher, pages } = statement
  const weight = rows + walks * WALK
  return {
    compiled,
    variables,
    weight,
    statement: isAsked ? { cypher, parameters, ...(pages.length > 0 && { pages }) } : null
  }
}
