import { isNonNullType, type FieldNode, type GraphQLObjectType } from 'graphql'
import { collectFields, selectionsOf } from './collect.ts'
import { countField, placeOf, type Context } from './context.ts'
import { planField } from './field.ts'
import { anchorOf, type Focus } from './focus.ts'
import type { FieldShape, ObjectShape, Shape } from './plan.ts'
import type { RowBuilder } from './rowBuilder.ts'

/** A field that some kinds of object have in common: planned once. */
type Shared = { nodes: readonly FieldNode[]; types: GraphQLObjectType[] }

/**
 * Plans what the fields ask of objects that are of one of these types. `certain`: the row is surely
 * of one of them; else it is null where it is of none.
 */
export function planObjects(
  context: Context,
  row: RowBuilder,
  possible: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
  focus: Focus,
  depth: number,
  certain: boolean
): Shape {
  // Node stands for edges too, which no node is.
  const types = possible.filter(({ name }) => focus.on !== 'node' || !context.map.edges.has(name))
  const groups = types.map((type) => ({
    type,
    fields: collectFields(context, type, selectionsOf(nodes))
  }))
  const shared = new Map<string, Shared>()
  for (const { type, fields } of groups) {
    for (const field of fields.values()) {
      const key = sharedKey(context, type, field)
      const found = shared.get(key)
      if (found) found.types.push(type)
      else shared.set(key, { nodes: field, types: [type] })
    }
  }
  const shapes = new Map<string, Shape>()
  for (const [key, one] of shared) {
    if (isTypename(one.nodes)) continue
    countField(context, depth)
    shapes.set(key, planField(context, row, one.types, one.nodes, focus, types.length, depth))
  }
  const objects = groups.map(({ type, fields }): [string, ObjectShape] => [
    type.name,
    {
      shape: 'object',
      when: null,
      fields: [...fields].map(([key, field]) =>
        fieldShape(type, key, field, shapes.get(sharedKey(context, type, field)))
      )
    }
  ])
  const [only] = objects
  if (certain && objects.length === 1 && only) return only[1]
  const kind = row.add({ of: anchorOf(focus), name: 'kind' })
  return { shape: 'kinds', column: kind, kinds: Object.fromEntries(objects) }
}

/** Plans the fields of one type, whatever row there is. */
export function planObject(
  context: Context,
  row: RowBuilder,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  focus: Focus,
  depth: number
): ObjectShape {
  const fields = collectFields(context, type, selectionsOf(nodes))
  return {
    shape: 'object',
    when: null,
    fields: [...fields].map(([key, field]) => {
      if (isTypename(field)) return fieldShape(type, key, field, undefined)
      countField(context, depth)
      return fieldShape(type, key, field, planField(context, row, [type], field, focus, 1, depth))
    })
  }
}

export function fieldShape(
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  shape: Shape | undefined
): FieldShape {
  const field = nodes[0]?.name.value ?? ''
  const defined = type.getFields()[field]
  return {
    key,
    name: `${type.name}.${field}`,
    nonNull: shape === undefined || isNonNullType(defined?.type),
    shape: shape ?? { shape: 'word', text: JSON.stringify(type.name) }
  }
}

/** Only __typename is planned without a row. */
export function isTypename(nodes: readonly FieldNode[]): boolean {
  return nodes[0]?.name.value === '__typename'
}

const numbers = new WeakMap<FieldNode, number>()
let last = 0

/** Equal where two types ask for the same field, answered in the same way. */
function sharedKey(context: Context, type: GraphQLObjectType, nodes: readonly FieldNode[]): string {
  const field = nodes[0]?.name.value ?? ''
  const asked = nodes.map((node) => {
    const known = numbers.get(node) ?? ++last
    numbers.set(node, known)
    return known
  })
  const answered = type.getFields()[field]?.type
  return `${asked.join()} ${String(answered)} ${JSON.stringify(placeOf(context, type.name, field))}`
}
