import type { Column, Count, Rows } from '../plan/plan.ts'
import { countText } from './count.ts'
import { openScope, propertyText, type Environment, type Scope } from './environment.ts'
import { rowsText } from './rowsText.ts'

/** Subqueries to run, each with its end, and the value of each column. */
export type ColumnsText = Readonly<{ calls: string; values: readonly string[] }>

/** `key`: the name of the row's sort key. */
export function columnsText(
  environment: Environment,
  scope: Scope,
  columns: readonly Column[],
  key: string | null
): ColumnsText {
  let calls = ''
  const values = columns.map((column) => {
    if ('name' in column) return propertyText(scope, column)
    if ('key' in column) return key ?? 'null'
    const { text, name } = callText(environment, scope, column)
    calls += text
    return name
  })
  return { calls, values }
}

function callText(environment: Environment, around: Scope, column: Rows | Count) {
  const scope = openScope(environment, around)
  const name = `c${scope.level}`
  const body =
    'rows' in column
      ? rowsText(environment, scope, column, name)
      : countText(environment, scope, column, name)
  return { text: `CALL (${environment.imports(scope)}) { ${body} } `, name }
}
