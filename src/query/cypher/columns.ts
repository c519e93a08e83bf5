import type { Column, Count, Rows } from '../plan/plan.ts'
import { countText } from './count.ts'
import { openScope, propertyText, variable, type Environment, type Scope } from './environment.ts'
import { branchesOf } from './rows.ts'
import { rowsText } from './rowsText.ts'
import { whereText } from './where.ts'

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
    const { text, value } =
      inlineText(environment, scope, column) ?? callText(environment, scope, column)
    calls += text
    return value
  })
  return { calls, values }
}

function callText(environment: Environment, around: Scope, column: Rows | Count) {
  const scope = openScope(environment, around, column.asOf)
  const name = `c${scope.level}`
  const body =
    'rows' in column
      ? rowsText(environment, scope, column, name)
      : countText(environment, scope, column, name)
  return { text: `CALL (${environment.imports(scope)}) { ${body} } `, value: name }
}

/**
 * One node for each row, beside the row instead of in a subquery of its own, which costs Neo4j more
 * than the look-up does. The embedded engine would search the graph for an OPTIONAL MATCH.
 */
function inlineText(environment: Environment, around: Scope, column: Rows | Count) {
  if (environment.dialect !== 'neo4j' || !('rows' in column)) return null
  const { rows: source, gate, columns } = column
  if (gate !== null || (source.from !== 'endOf' && source.from !== 'lookup')) return null
  // Inside the lists of another row only: nothing is there to stand beside at the root.
  if (around.around === null || around.asOf !== null) return null
  const scope = openScope(environment, around)
  const [branch] = branchesOf(environment, scope, {
    source,
    where: column.where,
    order: null,
    counted: false
  })
  if (!branch) return null
  const node = variable(scope, 'node')
  const { calls, values } = columnsText(environment, scope, columns, null)
  const row = `[[${values.join(', ') || 'true'}]]`
  if (source.from === 'endOf') {
    return { text: `${branch.clauses.replace(/^WITH /, 'WITH *, ')} ${calls}`, value: row }
  }
  const { label } = source
  const match = `OPTIONAL ${branch.clauses} USING INDEX SEEK ${node}:${label}(id)${whereText(branch.conditions)} `
  return { text: match + calls, value: `CASE WHEN ${node} IS NULL THEN [] ELSE ${row} END` }
}
