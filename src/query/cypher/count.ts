import { everEdge, validText } from '../../map/past.ts'
import { ALWAYS, type Count } from '../plan/plan.ts'
import { gateText, partText } from './condition.ts'
import { nameOf, variable, type Environment, type Scope } from './environment.ts'
import { hintText } from './indexed.ts'
import { branchesOf, type Branch } from './rows.ts'
import { whereText } from './where.ts'

/** How many rows there are, as `name`. */
export function countText(
  environment: Environment,
  scope: Scope,
  counted: Count,
  name: string
): string {
  const { count: source, where, gate } = counted
  const difference = scope.asOf === null ? differenceText(environment, scope, counted, name) : null
  if (difference !== null) return difference
  const isNow = scope.asOf === null
  const degree =
    isNow && gate === null && where === ALWAYS ? degreeText(environment, scope, source) : null
  if (degree !== null) return `RETURN ${degree} AS ${name}`
  const branches = branchesOf(environment, scope, { source, where, order: null, counted: true })
  const texts = branches.map((branch) => {
    const { indexed } = branch
    const conditions = [
      gateText(scope, gate),
      ...(indexed?.conditions ?? []),
      ...(indexed && !indexed.access.index.unique ? [`${indexed.last} > ''`] : []),
      ...branch.conditions,
      partText(environment, branch.scope, branch.where)
    ]
    const match = `${branch.clauses}${hintText(indexed, conditions)}${whereText(conditions)}`
    const text = `${match} ${expanded(scope, source)}RETURN ${amount(scope, source, branch)} AS ${name}`
    if (!indexed?.each) return text
    const { variable: one, of } = indexed.each
    const imports = [environment.imports(scope), one].filter(Boolean).join(', ')
    return `UNWIND ${of} AS ${one} CALL (${imports}) { ${text} } RETURN sum(${name}) AS ${name}`
  })
  const [only] = texts
  if (texts.length === 1 && only !== undefined) return only
  return `CALL (${environment.imports(scope)}) { ${texts.join(' UNION ALL ')} } RETURN sum(${name}) AS ${name}`
}

/** Neo4j keeps how many edges of a type a node has, and reads it where nothing else is asked. */
function degreeText(environment: Environment, scope: Scope, source: Count['count']): string | null {
  if (environment.dialect !== 'neo4j') return null
  if (source.from === 'touching') {
    const near = nameOf(scope, source.of)
    const types = [...new Set(source.ends.map(({ type }) => type))]
    const degrees = types.map((type) => {
      const ends = source.ends.filter((end) => end.type === type).map(({ end }) => end)
      // Both ways: an edge from a node to itself has two ends here and is one.
      const left = ends.includes('start') ? '-' : '<-'
      const right = ends.includes('end') ? '-' : '->'
      return `COUNT { (${near})${left}[:${type}]${right}() }`
    })
    return degrees.join(' + ')
  }
  if (source.from !== 'follow') return null
  const { edge, direction, to, except, predicate, distinct } = source.follow
  if (to !== null || except !== null || predicate !== null || distinct) return null
  const near = nameOf(scope, source.of)
  return direction === 'OUT'
    ? `COUNT { (${near})-[:${edge}]->() }`
    : `COUNT { (${near})<-[:${edge}]-() }`
}

/** Neo4j keeps how many nodes a label has: those that are in no list are taken from it. */
function differenceText(
  environment: Environment,
  scope: Scope,
  { count: source, where }: Count,
  name: string
): string | null {
  if (environment.dialect !== 'neo4j' || source.from !== 'label' || !('not' in where)) return null
  const out = where.not
  if (!('labelled' in out) && !('present' in out)) return null
  const match = `MATCH (${variable(scope, 'node')}:${source.label})`
  const condition = partText(environment, scope, out)
  const call = `CALL (${environment.imports(scope)})`
  return (
    `${call} { ${match} RETURN count(*) AS ${name}_all } ` +
    `${call} { ${match} WHERE ${condition} RETURN count(*) AS ${name}_out } ` +
    `RETURN ${name}_all - ${name}_out AS ${name}`
  )
}

function expanded(scope: Scope, source: Count['count']): string {
  if (source.from !== 'match' || source.passages === null) return ''
  const [node, type] = [variable(scope, 'node'), source.passages.edge]
  if (scope.asOf === null) return `MATCH (${node})-[:${type}]->() `
  const edge = variable(scope, 'edge')
  return `MATCH (${node})-${everEdge(edge, type)}->() WHERE ${validText(edge, scope.asOf)} `
}

function amount(scope: Scope, source: Count['count'], branch: Branch): string {
  return source.from === 'follow' && source.follow.distinct
    ? `count(DISTINCT ${variable(branch.scope, 'node')})`
    : 'count(*)'
}
