import type { Page } from '../../model.ts'
import type { Dialect } from '../../store/store.ts'
import type { Parameter, Plan } from '../plan/plan.ts'
import { columnsText } from './columns.ts'
import { makeEnvironment, openScope, parameterName, type Environment } from './environment.ts'

/** A statement's text, and what its parameters $p0, $p1 … are made of. */
export type StatementPlan = Readonly<{
  cypher: string
  parameters: readonly Parameter[]
  pages: readonly Page[]
  batch: BatchPlan
}>

/**
 * The same for many executions at once: one row `[i, values]` for each of `$batch`, whose items hold
 * the parameters by name, but for those that all must share because they stand in a LIMIT.
 */
export type BatchPlan = Readonly<{ cypher: string; shared: ReadonlySet<string> }>

/** One statement for the whole plan; it answers with one row, a value for each column. */
export function writeStatement(plan: Plan, dialect: Dialect): StatementPlan {
  const environment = makeEnvironment(dialect, null)
  const { calls, values } = bodyText(environment, plan)
  const parameters = environment.parameters()
  return {
    cypher: `${calls}RETURN ${values === '' ? 'true' : values}`,
    parameters,
    pages: environment.pages(),
    batch: writeBatch(plan, dialect, parameters)
  }
}

function writeBatch(plan: Plan, dialect: Dialect, parameters: readonly Parameter[]): BatchPlan {
  const { calls, values } = bodyText(makeEnvironment(dialect, 'p'), plan)
  const names = parameters.map((parameter, index) =>
    isLimit(parameter) ? [parameterName(index)] : []
  )
  return {
    cypher: `UNWIND range(0, size($batch) - 1) AS i WITH i, $batch[i] AS p CALL (p) { ${calls}RETURN [${values}] AS r } RETURN i, r`,
    shared: new Set(names.flat())
  }
}

function bodyText(environment: Environment, plan: Plan): { calls: string; values: string } {
  const scope = openScope(environment, null)
  const { calls, values } = columnsText(environment, scope, plan.columns, null)
  return { calls, values: values.join(', ') }
}

const isLimit = ({ as }: Parameter): boolean => as === 'size' || as === 'claims'
