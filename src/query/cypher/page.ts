import { conjuncts } from './access.ts'
import { partText } from './condition.ts'
import { variable, type Environment, type Scope } from './environment.ts'
import { impliedBounds, isImplied } from './indexed.ts'
import type { Condition, Parameter, Rows } from '../plan/plan.ts'

/**
 * "n0.id IN $s0": the embedded engine has no index with an order and would sort a label's nodes for each
 * page, so its store keeps their keys sorted and names the page's ids. null where a filter asks more of
 * them than that properties equal something; it is asked of each node then.
 */
export function pageText(environment: Environment, scope: Scope, rows: Rows): string | null {
  const { rows: source, where, order, limit, gate } = rows
  if (environment.dialect !== 'embedded' || scope.asOf !== null || gate !== null) return null
  if (source.from !== 'label' || order === null || limit === null) return null
  if ('passage' in order.key || order.key.of.role !== 'node') return null
  // The page's ids are taken from the ends of its keys.
  if (!SORT_KEY.test(order.key.name)) return null
  const all = conjuncts(where)
  const equal = all.flatMap((condition) => equalTo(condition) ?? [])
  const fixed = all.filter((condition) => isFixed(condition))
  const implied = all.filter((condition) => isImplied(order, condition))
  const served = new Set([...equal.map(({ by }) => by), ...fixed, ...implied])
  if (all.some((condition) => !served.has(condition))) return null

  const node = variable(scope, 'node')
  const conditions = fixed.map((condition) => partText(environment, scope, condition))
  // A property may be asked twice, and two columns of one name are refused.
  const properties = equal.map(({ property }, index) =>
    equal.findIndex((one) => one.property === property) === index
      ? `${node}.${property}`
      : `${node}.${property} AS again${index}`
  )
  const key = `${node}.${order.key.name}`
  const given = conditions.filter(Boolean).join(' AND ')
  const bounds = impliedBounds(order, where)
  const names = (way: 'above' | 'below', cursor: Parameter | null) =>
    [
      ...(cursor ? [cursor] : []),
      ...bounds.flatMap((bound) => (bound[way] ? [bound[way]] : []))
    ].map(environment.nameOf)
  const bound = environment.page({
    list: `MATCH (${node}:${source.label})${given && ` WHERE ${given}`} RETURN ${[...properties, key].join(', ')} ORDER BY ${key}`,
    equal: equal.map(({ to }) => environment.nameOf(to)),
    above: names('above', order.above),
    below: names('below', order.below),
    descending: order.descending,
    limit: typeof limit === 'number' ? limit : environment.nameOf(limit)
  })
  return `${node}.id IN ${bound}`
}

/**
 * What is asked of a page's nodes again, equal values as sets of one: the engine would else look up all nodes
 * of such a value beside the page's.
 */
export function askedAgain(where: Condition): Condition {
  if ('all' in where) return { all: where.all.map(askedAgain) }
  if (!('compare' in where) || where.operator !== '=' || !ONE_OR_SEVERAL.has(where.to.as))
    return where
  return { ...where, operator: 'IN', to: { ...where.to, value: { list: [where.to.value] } } }
}

/** Transforms that take a list as well. */
const ONE_OR_SEVERAL: ReadonlySet<string> = new Set(['value', 'folded', 'country'])

/** A sort key, by its name: sort value, `!`, id. */
const SORT_KEY = /^key$|Key$/

function equalTo(by: Condition) {
  if (!('compare' in by) || by.compare.of.up > 0 || by.compare.of.role !== 'node') return null
  if (by.operator !== '=' && by.operator !== 'IN') return null
  return { property: by.compare.name, to: by.to, by }
}

/** The same for every caller. */
function isFixed(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(isFixed)
  if ('not' in condition) return isFixed(condition.not)
  return 'labelled' in condition || 'present' in condition
}
