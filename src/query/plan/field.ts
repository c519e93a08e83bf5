import {
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType
} from 'graphql'
import { planComputed } from './computed.ts'
import { planConnection } from './connection.ts'
import { objectTypesOf, placeOf, type Context } from './context.ts'
import { anchorOf, followed, fromInside, NODE, ownerOf, type Focus } from './focus.ts'
import { readArguments } from './input.ts'
import { planLookup } from './lookup.ts'
import { planObject, planObjects } from './objects.ts'
import { ALWAYS, ROW_KEY, type Gate, type Shape } from './plan.ts'
import { gateOf, makeRow, type RowBuilder } from './rowBuilder.ts'
import { planCount } from './statistics.ts'

/** Everything that planning one field of one row needs. */
export type FieldAsked = Readonly<{
  context: Context
  row: RowBuilder
  kinds: readonly string[]
  gate: Gate | null
  field: GraphQLField<unknown, unknown>
  nodes: readonly FieldNode[]
  focus: Focus
  depth: number
}>

/** Plans a field that all of `types` answer alike; `kindCount`: how many types the row may be of. */
export function planField(
  context: Context,
  row: RowBuilder,
  types: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
  focus: Focus,
  kindCount: number,
  depth: number
): Shape {
  const [node] = nodes
  const [type] = types
  const field = node && type?.getFields()[node.name.value]
  if (!field || !type) throw new Error(`No field ${type?.name}.${node?.name.value} in the schema.`)
  const kinds = types.map(({ name }) => name)
  const gate =
    focus.on === 'node' ? gateOf({ of: fromInside(focus.node), kinds, count: kindCount }) : null
  return planByPlace({ context, row, kinds, gate, field, nodes, focus, depth })
}

function planByPlace(asked: FieldAsked): Shape {
  const { context, row, kinds, field, nodes, focus, depth } = asked
  const type = getNamedType(field.type)
  const place = placeOf(context, kinds[0] ?? '', field.name)
  if (focus.on === 'entry' && field.name === 'cursor') {
    return { shape: 'leaf', column: row.add(ROW_KEY), type: 'cursor' }
  }
  if (place.computed) return planComputed(asked, place.computed.by)
  if (focus.on === 'graph') return planCount(asked, place.count)
  if (isLeafType(type)) return planLeaf(asked, place.property?.name)
  if (place.part && isObjectType(type)) {
    const { prefix, when } = place.part
    const part: Focus = { on: 'part', of: ownerOf(focus).of, prefix }
    const shape = planObject(context, row, type, nodes, part, depth + 1)
    return when === null ? shape : { ...shape, when: row.add({ of: part.of, name: when }) }
  }
  if (place.packed && isObjectType(type)) return planPacked(asked, type)
  if (place.lookup) return planLookup(asked, place.lookup)
  if (type.name.endsWith('Connection') && isObjectType(type)) {
    const inputs = readArguments(field.args, nodes[0] as FieldNode, context.variables)
    return planConnection(asked, type, anchorOf(focus), inputs)
  }
  if (place.follow) return planFollowed(asked)
  return planInRow(asked)
}

function planLeaf({ row, field, focus }: FieldAsked, property: string | undefined): Shape {
  const { of, prefix } = ownerOf(focus)
  const name = property ?? (prefix === '' ? field.name : prefix + capitalised(field.name))
  const column = row.add({ of, name })
  const type = getNamedType(field.type).name
  return listItemOf(field.type)
    ? { shape: 'leaves', column, type, itemNonNull: isItemNonNull(field.type) }
    : { shape: 'leaf', column, type }
}

/** The nodes at the other end: a list in the order of `position`, or the only one. */
function planFollowed(asked: FieldAsked): Shape {
  const { context, row, kinds, gate, field, nodes, focus, depth } = asked
  const follow = placeOf(context, kinds[0] ?? '', field.name).follow
  if (!follow) throw new Error(`${field.name} follows no edge.`)
  const near = fromInside(anchorOf(focus))
  const edge = followed(near, follow.direction)
  const types = objectTypesOf(context.schema, getNamedType(field.type).name)
  const isEntry = types.every((type) => !context.map.nodes.has(type.name))
  const inner = makeRow()
  const of: Focus = isEntry ? { on: 'entry', node: NODE, edge } : NODE
  const shape = planObjects(context, inner, types, nodes, of, depth + 1, true)
  const isList = listItemOf(field.type)
  const key = { of: edge.edge, name: follow.position ?? 'key' }
  const column = row.add({
    rows: { from: 'follow', of: near, follow },
    where: ALWAYS,
    gate,
    order: isList ? { key, begins: null, descending: false, above: null, below: null } : null,
    limit: isList ? null : 1,
    columns: inner.columns()
  })
  return isList
    ? { shape: 'many', column, of: shape, itemNonNull: isItemNonNull(field.type) }
    : { shape: 'one', column, of: shape }
}

/** Objects that the row already holds, and the ends of an edge. */
function planInRow(asked: FieldAsked): Shape {
  const { context, row, field, nodes, focus, depth } = asked
  const type = getNamedType(field.type)
  const types = objectTypesOf(context.schema, type.name)
  const plan = (inner: Focus, certain: boolean) =>
    planObjects(context, row, types, nodes, inner, depth + 1, certain)
  if (focus.on === 'entry') {
    if (context.map.edges.has(type.name) && focus.edge) return plan(focus.edge, true)
    return plan(focus.node, isNonNullType(field.type))
  }
  if (focus.on === 'passage') {
    return plan({ on: 'node', node: type.name === 'Quote' ? focus.quote : focus.claim }, true)
  }
  if (focus.on === 'edge') {
    const inner = makeRow()
    const shape = planObjects(context, inner, types, nodes, NODE, depth + 1, true)
    const [edge, start, end] = [focus.edge, focus.start, focus.end].map(fromInside)
    if (!edge || !start || !end) throw new Error('An edge has two ends.')
    const property = field.name === 'from' ? 'from' : 'to'
    const column = row.add({
      rows: { from: 'endOf', edge, start, end, property },
      where: ALWAYS,
      gate: null,
      order: null,
      limit: 1,
      columns: inner.columns()
    })
    return { shape: 'one', column, of: shape }
  }
  throw new Error(`schema.graphql does not say where ${field.name} lives.`)
}

/** A list of text "KIND start end": each a row of its words. */
function planPacked(asked: FieldAsked, type: GraphQLObjectType): Shape {
  const { context, row, field, nodes, focus, depth } = asked
  const column = row.add({ of: anchorOf(focus), name: field.name })
  const words = makeRow()
  for (const name of Object.keys(type.getFields())) words.add({ of: anchorOf(focus), name })
  const of = planObject(
    context,
    words,
    type,
    nodes,
    { on: 'node', node: anchorOf(focus) },
    depth + 1
  )
  return { shape: 'unpacked', column, of }
}

function listItemOf(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

export function isItemNonNull(type: GraphQLOutputType): boolean {
  const list = isNonNullType(type) ? type.ofType : type
  return isListType(list) && isNonNullType(list.ofType)
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
