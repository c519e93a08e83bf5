import type { Order, Role, Rows, Source } from '../plan/plan.ts'
import { columnsText } from './columns.ts'
import { gateText, partText } from './condition.ts'
import { propertyText, variable, type Environment, type Scope } from './environment.ts'
import { branchesOf, type Branch } from './rows.ts'
import { whereText } from './where.ts'

/** The rows as one list of lists, `name`: sorted and cut before anything is read of them. */
export function rowsText(environment: Environment, scope: Scope, rows: Rows, name: string): string {
  const key = rows.order === null ? null : `k${scope.level}`
  const source = sortedText(environment, scope, rows, key)
  const { calls, values } = columnsText(environment, scope, rows.columns, key)
  return `${source} ${calls}RETURN collect([${values.join(', ') || 'true'}]) AS ${name}`
}

function sortedText(
  environment: Environment,
  scope: Scope,
  rows: Rows,
  key: string | null
): string {
  const branches = branchesOf(environment, scope, rows.rows, rows.order)
  const binds = branches[0]?.binds ?? []
  const bound = binds.map((role) => variable(scope, role))
  const limit = limitText(environment, rows.limit)
  if (rows.rows.from === 'match' && rows.rows.passages && rows.order && key) {
    return passagesText(environment, scope, rows, rows.order, key, branches)
  }
  const texts = branches.map((branch) => {
    const keyText = branch.key ?? keyOf(scope, rows.order)
    const conditions = [
      gateText(scope, rows.gate),
      ...branch.conditions,
      ...boundsText(environment, rows.order, keyText, isIndexed(rows.rows, branch)),
      partText(environment, branch.scope, rows.where)
    ]
    const match = `${branch.clauses}${whereText(conditions)}`
    if (rows.order === null || key === null) return match + renamedText(scope, branch)
    const isDistinct = rows.rows.from === 'follow' && rows.rows.follow.distinct
    const distinct = isDistinct ? 'DISTINCT ' : ''
    const passed = binds.map((role) => passedText(scope, branch, role)).join(', ')
    // After DISTINCT only what it passes on can be sorted by.
    const sorted = isDistinct
      ? `ORDER BY ${key}${descending(rows.order)}`
      : orderText(environment, branch, rows.order, keyText, key)
    return `${match} WITH ${distinct}${passed}, ${keyText} AS ${key} ${sorted}${limit}`
  })
  const [only] = texts
  if (texts.length === 1 && only !== undefined) return only
  const returned = [...bound, ...(key === null ? [] : [key])].join(', ')
  const imports = environment.imports(scope)
  const union = texts.map((text) => `${text} RETURN ${returned}`).join(' UNION ALL ')
  if (rows.order === null) return `CALL (${imports}) { ${union} }`
  return `CALL (${imports}) { ${union} } WITH ${returned} ORDER BY ${key}${descending(rows.order)}${limit}`
}

/** Claims by their key, enough for a page; then their quotes, by a key made of both. */
function passagesText(
  environment: Environment,
  scope: Scope,
  rows: Rows,
  order: Order,
  key: string,
  branches: readonly Branch[]
): string {
  const source = rows.rows
  if (source.from !== 'match' || source.passages === null) throw new Error('No passages asked for.')
  const [claim, quote, edge] = [
    variable(scope, 'node'),
    variable(scope, 'quote'),
    variable(scope, 'edge')
  ]
  const claimKey = `${claim}.key`
  const limit = limitText(environment, source.passages.limit)
  const texts = branches.map((branch) => {
    const conditions = [
      gateText(scope, rows.gate),
      ...branch.conditions,
      ...boundsText(environment, order, claimKey, isIndexed(source, branch)),
      partText(environment, branch.scope, rows.where)
    ]
    const sorted = orderText(environment, branch, order, claimKey, key)
    return `${branch.clauses}${whereText(conditions)} WITH ${claim}, ${claimKey} AS ${key} ${sorted}${limit}`
  })
  const imports = environment.imports(scope)
  const claims =
    texts.length === 1
      ? texts.join('')
      : `CALL (${imports}) { ${texts.map((text) => `${text} RETURN ${claim}, ${key}`).join(' UNION ALL ')} } ` +
        `WITH ${claim}, ${key} ORDER BY ${key}${descending(order)}${limit}`
  // Counted down, so that one direction sorts claims and, within each, its quotes in their order.
  const passageKey = `${key} + '!' + toString(${LAST_PASSAGE} - ${edge}.position)`
  const bounds = boundsText(environment, order, key, false)
  return (
    `${claims} MATCH (${claim})-[${edge}:${source.passages.edge}]->(${quote}) ` +
    `WITH ${claim}, ${quote}, ${passageKey} AS ${key}${whereText(bounds)} ` +
    `WITH ${claim}, ${quote}, ${key} ORDER BY ${key}${descending(order)}${limitText(environment, rows.limit)}`
  )
}

/** No claim rests on more passages; three digits, so that text order is number order. */
const LAST_PASSAGE = 999

/** Neo4j reads an index in order only where something is said about every column of it. */
function boundsText(
  environment: Environment,
  order: Order | null,
  key: string,
  indexed: boolean
): readonly string[] {
  if (order === null) return []
  const { above, below } = order
  const texts = [
    above === null ? '' : `${key} > ${environment.parameter(above)}`,
    below === null ? '' : `${key} < ${environment.parameter(below)}`
  ].filter(Boolean)
  const isSilent = texts.length === 0 && indexed && environment.dialect === 'neo4j'
  return isSilent ? [`${key} > ''`] : texts
}

/** Whether there may be an index that ends with the sort key. */
function isIndexed({ from }: Source, { leading }: Branch): boolean {
  return leading.length > 0 || from === 'label' || from === 'edges'
}

function orderText(
  environment: Environment,
  branch: Branch,
  order: Order,
  keyText: string,
  key: string
): string {
  const way = descending(order)
  if (environment.dialect === 'embedded') return `ORDER BY ${key}${way}`
  return `ORDER BY ${[...branch.leading, keyText].map((column) => column + way).join(', ')}`
}

function keyOf(scope: Scope, order: Order | null): string {
  return order === null || 'passage' in order.key ? '' : propertyText(scope, order.key)
}

function descending(order: Order): string {
  return order.descending ? ' DESC' : ''
}

function limitText(environment: Environment, limit: Rows['limit']): string {
  if (limit === null) return ''
  if (typeof limit === 'number') return ` LIMIT ${limit}`
  const name = environment.limit(limit)
  return environment.dialect === 'neo4j' ? ` LIMIT toInteger(${name})` : ` LIMIT ${name}`
}

function passedText(scope: Scope, branch: Branch, role: Role): string {
  const name = variable(scope, role)
  const other = branch.renamed[role]
  return other === undefined ? name : `${other} AS ${name}`
}

function renamedText(scope: Scope, branch: Branch): string {
  if (Object.keys(branch.renamed).length === 0) return ''
  return ` WITH ${branch.binds.map((role) => passedText(scope, branch, role)).join(', ')}`
}
