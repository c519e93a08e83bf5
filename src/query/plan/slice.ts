import { getNamedType, isObjectType, type FieldNode, type GraphQLField } from 'graphql'
import { PAGE_SIZE } from '../limits.ts'
import { planPageInfo } from './connection.ts'
import { checked, type Context } from './context.ts'
import { leaf, readArguments } from './input.ts'
import { planMade } from './made.ts'
import { PAGE, type Shape } from './plan.ts'

/** What an entry's node is made of. */
type PlanNode = (nodes: readonly FieldNode[], depth: number) => Shape

/** Rows begin with their key. */
const CURSOR: Shape = { shape: 'leaf', column: 0, type: 'cursor' }

/** A connection over rows that a computation makes, all of them in `column`. */
export function planSlice(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  column: number,
  nodes: readonly FieldNode[],
  depth: number,
  planNode: PlanNode
): Shape {
  const [node] = nodes
  if (!node) throw new Error(`No selection of ${field.name}.`)
  const inputs = readArguments(field.args, node, context.variables)
  const size = leaf(inputs.get('first')) ?? { literal: PAGE_SIZE }
  const after = leaf(inputs.get('after'))
  checked(context, size, 'size', 'first')
  if (after) checked(context, after, 'cursor', 'after')
  const type = getNamedType(field.type)
  const of = planMade(context, type.name, [], nodes, depth, (name, inner, at): Shape => {
    if (name === 'totalCount') return { shape: 'leaf', column: PAGE.total, type: 'Int' }
    if (name === 'nodes') return rows(planNode(inner, at))
    const found = isObjectType(type) ? getNamedType(type.getFields()[name]?.type) : undefined
    if (!isObjectType(found)) throw new Error(`${type.name}.${name} is no part of a page.`)
    if (name === 'pageInfo') return planPageInfo(context, found, inner, at - 1)
    return rows(
      planMade(context, found.name, [], inner, at, (part, entry, deeper) =>
        part === 'cursor' ? CURSOR : planNode(entry, deeper)
      )
    )
  })
  return { shape: 'slice', column, size, after, of }
}

function rows(of: Shape): Shape {
  return { shape: 'many', column: PAGE.rows, of, itemNonNull: true }
}
