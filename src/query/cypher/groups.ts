import { everEdge, UNCHANGING_PROPERTIES, validText } from '../../map/past.ts'
import type { Grouping, Order, Rows } from '../plan/plan.ts'
import { gateText, partText } from './condition.ts'
import { stateOf, variable, variables, type Environment, type Scope } from './environment.ts'
import { hintText } from './indexed.ts'
import { toStates } from './past.ts'
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
  const { asOf } = scope
  const entry = asOf === null ? node : stateOf(node)
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
  const branches = branchesOf(environment, scope, {
    source: list,
    where,
    order: key,
    counted: true
  })
  const needed = by.filter(({ along }) => along === null)
  const texts = branches.map((branch) => {
    const { indexed } = branch
    const conditions = [
      gateText(scope, gate),
      ...(indexed?.conditions ?? []),
      ...(indexed && !indexed.access.index.unique ? [`${indexed.last} > ''`] : []),
      ...branch.conditions,
      partText(environment, branch.scope, branch.where),
      ...needed.map(({ property }) => `${entry}.${property} IS NOT NULL`)
    ]
    const match = `${branch.clauses}${hintText(indexed, conditions)}${whereText(conditions)}`
    if (!indexed?.each) return match
    const { variable: one, of } = indexed.each
    const imports = [environment.imports(scope), one].filter(Boolean).join(', ')
    return `UNWIND ${of} AS ${one} CALL (${imports}) { ${match} RETURN ${node} }`
  })
  const entries = variables(scope, 'node').join(', ')
  const found =
    texts.length === 1
      ? texts.join('')
      : `CALL (${environment.imports(scope)}) { ${texts.map((text) => `${text} RETURN ${entries}`).join(' UNION ALL ')} }`
  const ends = [...new Set(by.flatMap(({ along }) => along ?? []))]
  const along = ends.map((end) => {
    const there = by.filter((one) => one.along === end)
    const name = farName(scope, end)
    const edge = `${name}e`
    const pattern = asOf === null ? `[:${end}]` : everEdge(edge, end)
    const arrow = there[0]?.direction === 'IN' ? `<-${pattern}-` : `-${pattern}->`
    const far = `(${name})${asOf === null ? '' : toStates(name)}`
    const held = asOf === null ? [] : [validText(edge, asOf), validText(stateOf(name), asOf)]
    const known = there.map((one) => `${ownerName(scope, one)}.${one.property} IS NOT NULL`)
    return `MATCH (${node})${arrow}${far}${whereText([...held, ...known])} `
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
    `WITH {${map}} AS ${node}${asOf === null ? '' : `, {${map}} AS ${entry}`}`
  )
}

function valueText(scope: Scope, grouping: Grouping): string {
  const { property, digits } = grouping
  const value = `${ownerName(scope, grouping)}.${property}`
  return digits === null ? value : `toInteger(substring(${value}, 0, ${digits}))`
}

/** What has the property: the entry, or what lies along an edge of it, as it was. */
function ownerName(scope: Scope, { along, property }: Grouping): string {
  const name = along === null ? variable(scope, 'node') : farName(scope, along)
  return scope.asOf === null || UNCHANGING_PROPERTIES.has(property) ? name : stateOf(name)
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
