import { everEdge, validText } from '../../map/past.ts'
import type { Condition, Order, Role, Rows } from '../plan/plan.ts'
import { busyText } from './busy.ts'
import { columnsText } from './columns.ts'
import { gateText, partText } from './condition.ts'
import {
  propertyText,
  stateOf,
  variable,
  variables,
  type Environment,
  type Scope
} from './environment.ts'
import { groupsText } from './groups.ts'
import { hintText, impliedBounds, type Indexed } from './indexed.ts'
import { toStates } from './past.ts'
import { askedAgain, pageText } from './page.ts'
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
  const { rows: source, where, order, limit } = rows
  if (source.from === 'groups') return groupsText(environment, scope, rows)
  const branches = branchesOf(environment, scope, { source, where, order, counted: false })
  if (source.from === 'match' && source.passages && order && key) {
    return passagesText(environment, scope, rows, order, key, branches)
  }
  const binds = branches[0]?.binds ?? []
  const bound = binds.flatMap((role) => variables(scope, role))
  const isDistinct = source.from === 'follow' && source.follow.distinct
  const texts = branches.map((branch) => {
    if (order === null || key === null) {
      return `${matchText(environment, scope, rows, branch, '')}${renamedText(scope, branch)}`
    }
    const keyText = branch.key ?? keyOf(scope, order)
    const match = matchText(environment, scope, rows, branch, keyText)
    const passed = binds.map((role) => passedText(scope, branch, role)).join(', ')
    const top = { branch, order, limit, passed, keyText, key }
    const text = `${match} ${isDistinct ? distinctText(environment, top) : topText(environment, top)}`
    const returned = [...bound, key].join(', ')
    const cut = cutText(environment, [...bound, key], order, key, limit)
    return eachText(environment, scope, branch, text, { returned, cut })
  })
  const [only] = texts
  if (texts.length === 1 && only !== undefined) return only
  const returned = [...bound, ...(key === null ? [] : [key])]
  // In the past an edge may be found by several of the claims that named it.
  const all = scope.asOf === null ? ' UNION ALL ' : ' UNION '
  const union = texts.map((text) => `${text} RETURN ${returned.join(', ')}`).join(all)
  const call = `CALL (${environment.imports(scope)}) { ${union} }`
  if (order === null || key === null) return call
  return `${call} ${cutText(environment, returned, order, key, limit)}`
}

/** The pattern, the index it is found by, and all that must hold. */
function matchText(
  environment: Environment,
  scope: Scope,
  rows: Rows,
  branch: Branch,
  keyText: string
): string {
  const { gate, order, where } = rows
  const { indexed } = branch
  const bounds = order === null ? [] : boundsText(environment, order, where, keyText, indexed)
  const busy = busyText(environment, scope, rows)
  if (busy !== null) {
    const left = whereText([...bounds, partText(environment, branch.scope, branch.where)])
    const passed = branch.binds.map((role) => passedText(scope, branch, role)).join(', ')
    return left === '' ? busy : `${busy} WITH ${passed}${left}`
  }
  const page = pageText(environment, scope, rows)
  const asked = page === null ? branch.where : askedAgain(branch.where)
  const conditions = [
    page ?? '',
    gateText(scope, gate),
    ...(indexed?.conditions ?? []),
    ...branch.conditions,
    ...bounds,
    partText(environment, branch.scope, asked)
  ]
  return `${branch.clauses}${hintText(indexed, conditions)}${whereText(conditions)}`
}

type Top = Readonly<{
  branch: Branch
  order: Order
  limit: Rows['limit']
  /** The variables that the rows bind. */
  passed: string
  keyText: string
  key: string
}>

function topText(
  environment: Environment,
  { branch, order, limit, passed, keyText, key }: Top
): string {
  const sorted = orderText(environment, branch, order, keyText, key)
  return `WITH ${passed}, ${keyText} AS ${key} ${sorted}${limitText(environment, limit)}`
}

/** After DISTINCT only what it passes on can be sorted by: the index's columns, to keep its order. */
function distinctText(
  environment: Environment,
  { branch, order, limit, passed, keyText, key }: Top
): string {
  const way = descending(order)
  const leading = (branch.indexed?.leading ?? []).map(
    (column, at) => [column, `${key}_${at}`] as const
  )
  const columns = leading.map(([column, name]) => `, ${column} AS ${name}`).join('')
  const sorted = [...leading.map(([, name]) => name), key].map((name) => name + way).join(', ')
  return `WITH DISTINCT ${passed}${columns}, ${keyText} AS ${key} ORDER BY ${sorted}${limitText(environment, limit)}`
}

/** The same for each of several values of an index's column, and the first of all of them. */
function eachText(
  environment: Environment,
  scope: Scope,
  { indexed }: Branch,
  text: string,
  { returned, cut }: Readonly<{ returned: string; cut: string }>
): string {
  if (!indexed?.each) return text
  const { variable: one, of } = indexed.each
  const imports = [environment.imports(scope), one].filter(Boolean).join(', ')
  return `UNWIND ${of} AS ${one} CALL (${imports}) { ${text} RETURN ${returned} } ${cut}`
}

function cutText(
  environment: Environment,
  names: readonly string[],
  order: Order,
  key: string,
  limit: Rows['limit']
): string {
  return `WITH ${names.join(', ')} ORDER BY ${key}${descending(order)}${limitText(environment, limit)}`
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
  const keyText = `${scope.asOf === null ? claim : stateOf(claim)}.key`
  const { limit } = source.passages
  const claims = variables(scope, 'node')
  const quotes = variables(scope, 'quote')
  const cut = cutText(environment, [...claims, key], order, key, limit)
  const returned = [...claims, key].join(', ')
  const texts = branches.map((branch) => {
    const match = matchText(environment, scope, rows, branch, keyText)
    const top = { branch, order, limit, passed: claims.join(', '), keyText, key }
    const text = `${match} ${topText(environment, top)}`
    return eachText(environment, scope, branch, text, { returned, cut })
  })
  const union = texts.map((text) => `${text} RETURN ${returned}`).join(' UNION ALL ')
  const found =
    texts.length === 1 ? texts.join('') : `CALL (${environment.imports(scope)}) { ${union} } ${cut}`
  const { asOf } = scope
  const match =
    asOf === null
      ? `MATCH (${claim})-[${edge}:${source.passages.edge}]->(${quote}) `
      : `MATCH (${claim})-${everEdge(edge, source.passages.edge)}->(${quote})${toStates(quote)} ` +
        `WHERE ${validText(edge, asOf)} AND ${validText(stateOf(quote), asOf)} `
  // Counted down, so that one direction sorts claims and, within each, its quotes in their order.
  const passageKey = `${key} + '!' + toString(${LAST_PASSAGE} - ${edge}.position)`
  const passed = [...claims, ...quotes]
  return (
    `${found} ${match}` +
    `WITH ${passed.join(', ')}, ${passageKey} AS ${key}${whereText(cursorText(environment, order, key))} ` +
    cutText(environment, [...passed, key], order, key, rows.limit)
  )
}

/** No claim rests on more passages; three digits, so that text order is number order. */
const LAST_PASSAGE = 999

/** Neo4j reads an index in order only where something is said about every column of it. */
function boundsText(
  environment: Environment,
  order: Order,
  where: Condition,
  key: string,
  indexed: Indexed | null
): readonly string[] {
  const texts = cursorText(environment, order, key)
  if (indexed === null || indexed.access.index.unique) return texts
  const implied = impliedBounds(order, where).flatMap(({ above, below }) => [
    ...(above ? [`${key} > ${environment.parameter(above)}`] : []),
    ...(below ? [`${key} < ${environment.parameter(below)}`] : [])
  ])
  const all = [...texts, ...implied]
  return all.length > 0 ? all : [`${key} > ''`]
}

function cursorText(environment: Environment, order: Order, key: string): readonly string[] {
  const { above, below } = order
  return [
    above === null ? '' : `${key} > ${environment.parameter(above)}`,
    below === null ? '' : `${key} < ${environment.parameter(below)}`
  ].filter(Boolean)
}

function orderText(
  environment: Environment,
  { indexed }: Branch,
  order: Order,
  keyText: string,
  key: string
): string {
  const way = descending(order)
  if (environment.dialect === 'embedded') return `ORDER BY ${key}${way}`
  const columns = [...(indexed?.leading ?? []), keyText]
  return `ORDER BY ${columns.map((column) => column + way).join(', ')}`
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
  const [name = '', ...state] = variables(scope, role)
  const other = branch.renamed[role]
  return [other === undefined ? name : `${other} AS ${name}`, ...state].join(', ')
}

function renamedText(scope: Scope, branch: Branch): string {
  if (Object.keys(branch.renamed).length === 0) return ''
  return ` WITH ${branch.binds.map((role) => passedText(scope, branch, role)).join(', ')}`
}
