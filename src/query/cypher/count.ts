import type { Count } from '../plan/plan.ts'
import { gateText, partText } from './condition.ts'
import { variable, type Environment, type Scope } from './environment.ts'
import { branchesOf, type Branch } from './rows.ts'
import { whereText } from './where.ts'

/** How many rows there are, as `name`. */
export function countText(
  environment: Environment,
  scope: Scope,
  { count: source, where, gate }: Count,
  name: string
): string {
  const branches = branchesOf(environment, scope, source, null)
  const texts = branches.map((branch) => {
    const conditions = [
      gateText(scope, gate),
      ...branch.conditions,
      partText(environment, branch.scope, where)
    ]
    return `${branch.clauses}${whereText(conditions)} ${expanded(scope, source)}RETURN ${counted(scope, source, branch)} AS ${name}`
  })
  const [only] = texts
  if (texts.length === 1 && only !== undefined) return only
  const imports = [...scope.imports].toSorted().join(', ')
  return `CALL (${imports}) { ${texts.join(' UNION ALL ')} } RETURN sum(${name}) AS ${name}`
}

function expanded(scope: Scope, source: Count['count']): string {
  if (source.from !== 'match' || source.passages === null) return ''
  return `MATCH (${variable(scope, 'node')})-[:${source.passages.edge}]->() `
}

function counted(scope: Scope, source: Count['count'], branch: Branch): string {
  return source.from === 'follow' && source.follow.distinct
    ? `count(DISTINCT ${variable(branch.scope, 'node')})`
    : 'count(*)'
}
