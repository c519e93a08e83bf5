import { ALWAYS, type Count } from '../plan/plan.ts'
import { gateText, partText } from './condition.ts'
import { nameOf, variable, type Environment, type Scope } from './environment.ts'
import { branchesOf, type Branch } from './rows.ts'
import { whereText } from './where.ts'

/** How many rows there are, as `name`. */
export function countText(
  environment: Environment,
  scope: Scope,
  { count: source, where, gate }: Count,
  name: string
): string {
  const degree = gate === null && where === ALWAYS ? degreeText(environment, scope, source) : null
  if (degree !== null) return `RETURN ${degree} AS ${name}`
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
  return `CALL (${environment.imports(scope)}) { ${texts.join(' UNION ALL ')} } RETURN sum(${name}) AS ${name}`
}

/** Neo4j keeps how many edges of a type a node has, and reads it where nothing else is asked. */
function degreeText(environment: Environment, scope: Scope, source: Count['count']): string | null {
  if (environment.dialect !== 'neo4j' || source.from !== 'follow') return null
  const { edge, direction, to, except, predicate, distinct } = source.follow
  if (to !== null || except !== null || predicate !== null || distinct) return null
  const near = nameOf(scope, source.of)
  return direction === 'OUT'
    ? `COUNT { (${near})-[:${edge}]->() }`
    : `COUNT { (${near})<-[:${edge}]-() }`
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
