import type { Follow } from '../../map/place.ts'
import type { Parameter, Rows } from '../plan/plan.ts'
import { accessTo, conjuncts, soughtBy } from './access.ts'
import { followConditions, followPattern } from './condition.ts'
import { nameOf, variable, type Environment, type Scope } from './environment.ts'
import { impliedBounds, isImplied } from './indexed.ts'
import { whereText } from './where.ts'

/** Edges of one type from which on a node's are kept sorted: what is fewer is sorted as fast. */
const MANY = 50

/**
 * The edges of a page, where the embedded engine would sort all edges of a node for it: its store keeps
 * those of much-connected nodes sorted, and names the nodes at the other ends of the page's by the id of
 * the node. Of other nodes all edges. null where a filter asks for more than the sort value.
 */
export function busyText(environment: Environment, scope: Scope, rows: Rows): string | null {
  const { rows: source, where, order, limit, gate } = rows
  if (environment.dialect !== 'embedded' || scope.asOf !== null || gate !== null) return null
  if (source.from !== 'follow' || source.follow.distinct || order === null || limit === null)
    return null
  const [sought] = soughtBy(source, order)
  // Other lists are never long.
  if (sought === undefined || sought.key === null || accessTo(sought, []) === null) return null
  if (!conjuncts(where).every((condition) => isImplied(order, condition))) return null

  const near = nameOf(scope, source.of)
  const [edge, node] = [variable(scope, 'edge'), variable(scope, 'node')]
  const bounds = impliedBounds(order, where)
  const names = (way: 'above' | 'below', cursor: Parameter | null) =>
    [
      ...(cursor ? [cursor] : []),
      ...bounds.flatMap((bound) => (bound[way] ? [bound[way]] : []))
    ].map(environment.nameOf)
  const { follow } = source
  const ends = environment.page({
    list: listText(follow, sought.key),
    each: true,
    equal: [],
    above: names('above', order.above),
    below: names('below', order.below),
    descending: order.descending,
    limit: typeof limit === 'number' ? limit : environment.nameOf(limit)
  })
  const asked = whereText(followConditions(follow, edge, node))
  const found = `${ends}[${near}.id]`
  const one = `t${scope.level}`
  const all = `WITH ${near} WHERE ${found} IS NULL MATCH ${followPattern(follow, near, edge, node)}${asked}`
  // Begun at the other end: the engine goes as the pattern does, and there are fewer edges there.
  const back = { edge: follow.edge, direction: BACK[follow.direction], to: null }
  const label = follow.to === null ? '' : `:${follow.to}`
  const few =
    `UNWIND coalesce(${found}, []) AS ${one} MATCH (${node}${label}) WHERE id(${node}) = ${one} ` +
    `MATCH ${followPattern(back, node, edge, near)}${asked}`
  const returned = `RETURN ${edge}, ${node}`
  return `CALL (${environment.imports(scope)}) { ${all} ${returned} UNION ALL ${few} ${returned} }`
}

const BACK = { OUT: 'IN', IN: 'OUT' } as const

/** Of each much-connected node, those of the most edges first: its id, the other end's, the key. */
function listText(follow: Follow, key: string): string {
  const match = `MATCH ${followPattern(follow, 'x', 'e', 'n')}${whereText(followConditions(follow, 'e', 'n'))}`
  return (
    `${match} WITH x, count(e) AS many WHERE many >= ${MANY} ` +
    `${match} RETURN many, x.id AS id, id(n) AS end, e.${key} AS key ORDER BY many DESC, id, key`
  )
}
