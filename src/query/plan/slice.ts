import { getNamedType, isObjectType, type FieldNode, type GraphQLField } from 'graphql'
import { PAGE_SIZE } from '../limits.ts'
import { planPageInfo } from './connection.ts'
import { checked, type Context } from './context.ts'
import { leaf, readArguments } from './input.ts'
import { planMade } from './made.ts'
import { PAGE, type ObjectShape, type Shape } from './plan.ts'

/** What an entry's node is made of. */
type PlanNode = (nodes: readonly FieldNode[], depth: number) => Shape

/** Rows begin with their key. */
export const CURSOR: Shape = { shape: 'leaf', column: 0, type: 'cursor' }

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
  const of = planPart(
    context,
    field,
    nodes,
    depth,
    (entry, inner, at) => {
      return planMade(context, entry, [], inner, at, (part, deeper, below) =>
        part === 'cursor' ? CURSOR : planNode(deeper, below)
      )
    },
    planNode
  )
  return { shape: 'slice', column, size, after, of }
}

type PlanEntry = (type: string, nodes: readonly FieldNode[], depth: number) => ObjectShape

/** What is asked of a page, whose row is as PAGE says. */
export function planPart(
  context: Context,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  depth: number,
  planEntry: PlanEntry,
  planNode: PlanNode
): ObjectShape {
  const type = getNamedType(field.type)
  return planMade(context, type.name, [], nodes, depth, (name, inner, at): Shape => {
    if (name === 'totalCount') return { shape: 'leaf', column: PAGE.total, type: 'Int' }
    if (name === 'nodes') return rows(planNode(inner, at))
    const found = isObjectType(type) ? getNamedType(type.getFields()[name]?.type) : undefined
    if (!isObjectType(found)) throw new Error(`${type.name}.${name} is no part of a page.`)
    if (name === 'pageInfo') return planPageInfo(context, found, inner, at - 1)
    return rows(planEntry(found.name, inner, at))
  })
}

function rows(of: Shape): Shape {
  return { shape: 'many', column: PAGE.rows, of, itemNonNull: true }
}
