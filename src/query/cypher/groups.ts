import type { Grouping, Order, Rows } from '../plan/plan.ts'
import { gateText, partText } from './condition.ts'
import { variable, type Environment, type Scope } from './environment.ts'
import { hintText } from './indexed.ts'
import { branchesOf } from './rows.ts'
import { whereText } from './where.ts'

/**
 * The groups of a list, each a map under the name of a node, so that what follows reads it like one.
 * A dimension that is missing leaves its entry out.
 */
export function groupsText(
  environment: Environment,
  scope: Scope,
  { rows: source, where, gate, order, limit }: Rows
): string {
  if (source.from !== 'groups') throw new Error('No groups asked for.')
  const node = variable(scope, 'node')
  const { list, by, index } = source
  const key: Order | null =
    index === null
      ? null
      : {
          key: { of: { role: 'node', up: 0 }, name: index },
          begins: null,
          descending: false,
          above: null,
          below: null
        }
  const [branch] = branchesOf(environment, scope, {
    source: list,
    where,
    order: key,
    counted: true
  })
  if (!branch) throw new Error('A list has a branch.')
  const { indexed } = branch
  const needed = by.filter(({ along }) => along === null)
  const conditions = [
    gateText(scope, gate),
    ...(indexed?.conditions ?? []),
    ...(indexed && !indexed.access.index.unique ? [`${indexed.last} > ''`] : []),
    ...branch.conditions,
    partText(environment, branch.scope, branch.where),
    ...needed.map(({ property }) => `${node}.${property} IS NOT NULL`)
  ]
  const match = `${branch.clauses}${hintText(indexed, conditions)}${whereText(conditions)}`
  const found = indexed?.each
    ? `UNWIND ${indexed.each.of} AS ${indexed.each.variable} CALL (${[environment.imports(scope), indexed.each.variable].filter(Boolean).join(', ')}) { ${match} RETURN ${node} }`
    : match
  const ends = [...new Set(by.flatMap(({ along }) => along ?? []))]
  const along = ends.map((end) => {
    const [far] = by.filter((one) => one.along === end)
    const name = farName(scope, end)
    const pattern = `[:${end}]`
    const match =
      far?.direction === 'IN'
        ? `MATCH (${node})<-${pattern}-(${name})`
        : `MATCH (${node})-${pattern}->(${name})`
    const there = by.filter((one) => one.along === end)
    return `${match}${whereText(there.map(({ property }) => `${name}.${property} IS NOT NULL`))} `
  })
  const size = `g${scope.level}`
  const names = by.map((_, at) => `${size}_${at}`)
  const values = by.map((one, at) => `${valueText(scope, one)} AS ${names[at]}`)
  const amount = ends.length > 0 || list.from === 'follow' ? `count(DISTINCT ${node})` : 'count(*)'
  const sorted = order === null ? names : [`${size} DESC`, ...names]
  const map = [...by.map(({ as }, at) => `${as}: ${names[at]}`), `count: ${size}`].join(', ')
  return (
    `${found} ${along.join('')}WITH ${[...values, `${amount} AS ${size}`].join(', ')} ` +
    `WITH ${[...names, size].join(', ')} ORDER BY ${sorted.join(', ')}${limitText(environment, limit)} ` +
    `WITH {${map}} AS ${node}`
  )
}

function valueText(scope: Scope, { along, property, digits }: Grouping): string {
  const value = `${along === null ? variable(scope, 'node') : farName(scope, along)}.${property}`
  return digits === null ? value : `toInteger(substring(${value}, 0, ${digits}))`
}

function farName(scope: Scope, edge: string): string {
  return `${edge === 'ROLE' ? 'r' : 'o'}${scope.level}`
}

function limitText(environment: Environment, limit: Rows['limit']): string {
  if (limit === null) return ''
  if (typeof limit === 'number') return ` LIMIT ${limit}`
  const name = environment.limit(limit)
  return environment.dialect === 'neo4j' ? ` LIMIT toInteger(${name})` : ` LIMIT ${name}`
}
