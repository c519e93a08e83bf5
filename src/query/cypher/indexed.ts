import type { Condition, Order, Parameter } from '../plan/plan.ts'
import { conjuncts, type Access } from './access.ts'
import type { Environment, Scope } from './environment.ts'

/** How a pattern says that an index is to be read in its order. */
export type Indexed = Readonly<{
  access: Access
  /** "n1.type = $p0", for each column before the last. */
  conditions: readonly string[]
  /** Those columns, to be sorted by as well. */
  leading: readonly string[]
  /** "n1.key" */
  last: string
  /** The planner takes the index that is best on average, and sorts; so it is told which. */
  hint: string
  /** A column equals one of several: the index is read for each. */
  each: Readonly<{ variable: string; of: string }> | null
}>

export type Reading = Readonly<{
  access: Access
  /** The variable of the node or edge. */
  name: string
  anchor: string | null
  /** "n1.id" */
  anchorId: string | null
}>

export function readIndex(
  environment: Environment,
  scope: Scope,
  { access, name, anchor, anchorId }: Reading
): Indexed {
  const { index, given } = access
  const one = `t${scope.level}`
  const several = given.find((column) => column.several)
  const equal = given.map(({ property, to, several: isOne }) => {
    return [`${name}.${property}`, isOne ? one : environment.parameter(to)] as const
  })
  const anchored =
    anchor === null || anchorId === null ? [] : [[`${name}.${anchor}`, anchorId] as const]
  const columns = [...anchored, ...equal]
  return {
    access,
    conditions: columns.map(([column, value]) => `${column} = ${value}`),
    leading: columns.map(([column]) => column),
    last: `${name}.${index.properties.at(-1)}`,
    hint: ` USING INDEX SEEK ${name}:${index.label}(${index.properties.join(', ')})`,
    each: several ? { variable: one, of: environment.parameter(several.to) } : null
  }
}

/** Neo4j refuses a hint where it knows that nothing is found: `or: []`, `not: {}`. */
export function hintText(indexed: Indexed | null, conditions: readonly string[]): string {
  return indexed === null || conditions.some((text) => NOTHING.test(text)) ? '' : indexed.hint
}

/** But for what an unknown value counts as, `coalesce(…, false)`. */
const NOTHING = /(?<!, )\bfalse\b/

/** Whether a condition is about the sort value, and so about the key, which begins with it. */
export function isImplied({ begins }: Order, condition: Condition): boolean {
  return boundsBy(begins, condition).length > 0
}

export type Bound = Readonly<{ above?: Parameter; below?: Parameter }>

/** What filters on the sort value say of the key: so an index is read only where they hold. */
export function impliedBounds({ begins }: Order, where: Condition): readonly Bound[] {
  return conjuncts(where).flatMap((condition) => boundsBy(begins, condition))
}

function boundsBy(begins: string | null, condition: Condition): readonly Bound[] {
  if (begins === null || !('compare' in condition)) return []
  const { compare, operator, to } = condition
  if (compare.of.role !== 'node' || compare.of.up > 0 || compare.name !== begins) return []
  const beyond: Parameter = { ...to, as: 'beyond' }
  switch (operator) {
    case '>=':
      return [{ above: to }]
    case '>':
      return [{ above: beyond }]
    case '<':
      return [{ below: to }]
    case '<=':
      return [{ below: beyond }]
    case '=':
      return [{ above: to }, { below: beyond }]
    default:
      return []
  }
}
