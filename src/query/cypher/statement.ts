import type { Dialect } from '../../store/store.ts'
import type { Parameter, Plan } from '../plan/plan.ts'
import { columnsText } from './columns.ts'
import { makeEnvironment, openScope } from './environment.ts'

/** A statement's text, and what its parameters $p0, $p1 … are made of. */
export type StatementPlan = Readonly<{ cypher: string; parameters: readonly Parameter[] }>

/** One statement for the whole plan; it answers with one row, a value for each column. */
export function writeStatement(plan: Plan, dialect: Dialect): StatementPlan {
  const environment = makeEnvironment(dialect)
  const scope = openScope(environment, null)
  const { calls, values } = columnsText(environment, scope, plan.columns, null)
  const cypher = `${calls}RETURN ${values.length === 0 ? 'true' : values.join(', ')}`
  return { cypher, parameters: environment.parameters() }
}
