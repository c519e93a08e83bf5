import {
  getNamedType,
  isLeafType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType
} from 'graphql'
import { kindOfId } from '../../map/ids.ts'
import { MAX_PAGE_SIZE } from '../limits.ts'
import { planComputed } from './computed.ts'
import { planConnection } from './connection.ts'
import { checked, keeperOf, labelOf, objectTypesOf, placeOf, type Context } from './context.ts'
import { EDGE, NODE, own, type Focus } from './focus.ts'
import { leaf, readArguments, type Inputs } from './input.ts'
import { planListed } from './list.ts'
import { planObject, planObjects } from './objects.ts'
import {
  ALWAYS,
  type Condition,
  type IdColumn,
  type Shape,
  type Source,
  type Value
} from './plan.ts'
import { makeRow, rowAsOf, type RowBuilder } from './rowBuilder.ts'
import { valueOf } from './value.ts'

type RootField = Readonly<{
  context: Context
  row: RowBuilder
  field: GraphQLField<unknown, unknown>
  nodes: readonly FieldNode[]
  types: readonly GraphQLObjectType[]
  inputs: Inputs
}>

/** Plans a field of Query. */
export function planRootField(
  context: Context,
  current: RowBuilder,
  query: GraphQLObjectType,
  nodes: readonly FieldNode[]
): Shape {
  const [node] = nodes
  const field = node && query.getFields()[node.name.value]
  const type = getNamedType(field?.type)
  if (!field || !type || isLeafType(type)) throw new Error(`No way to answer ${node?.name.value}.`)
  const inputs = readArguments(field.args, node, context.variables)
  const types = objectTypesOf(context.schema, type.name)
  const instant = leaf(inputs.get('asOf'))
  const row =
    instant === null || instant === undefined
      ? current
      : rowAsOf(current, checked(context, instant, 'instant', 'asOf'))
  const { computed } = placeOf(context, 'Query', field.name)
  if (computed) {
    const root = { context, row, kinds: [], gate: null, field, nodes, focus: GRAPH, depth: 1 }
    return planComputed(root, computed.by)
  }
  const asked: RootField = { context, row, field, nodes, types, inputs }
  const id = leaf(inputs.get('id'))
  const ids = leaf(inputs.get('ids'))
  const name = leaf(inputs.get('name'))
  if (id) return planById(asked, id)
  if (ids) return planByIds(asked, ids)
  if (name) return planNamed(asked, name)
  if (type.name.endsWith('Connection') && isObjectType(type)) {
    const gate = null
    const connection = { context, row, kinds: [], gate, field, nodes, focus: GRAPH, depth: 1 }
    return planConnection(connection, type, null, inputs)
  }
  if (isObjectType(type)) return planObject(context, row, type, nodes, GRAPH, 2)
  throw new Error(`schema.graphql does not say how to answer Query.${field.name}.`)
}

const GRAPH: Focus = { on: 'graph' }

function planById(asked: RootField, value: Value): Shape {
  const { context, row, field, types } = asked
  const given = String(valueOf(value, context.variables))
  const label = labelOf(context, getNamedType(field.type).name)
  // A type of one label needs no look at the id; Node is wherever the id says.
  const place = label === '' ? placeOfId(context, given) : { label }
  if (place === null) return { shape: 'word', text: 'null' }
  const ids = { value, as: 'value', name: 'id' } as const
  const rows: Source =
    'label' in place
      ? { from: 'ids', label: place.label, ids }
      : { from: 'edgeIds', type: place.edge, ids, keeper: keeperOf(context, place.edge) }
  const inner = makeRow()
  const kinds = 'label' in place ? ofLabel(asked, types, place.label) : ofEdges(asked, types)
  const of = planItems(asked, inner, kinds, 'edge' in place)
  const columns = inner.columns()
  const limit = 1
  const where = 'label' in place ? answering(context, place.label) : ALWAYS
  const column = row.add({ rows, where, gate: null, order: null, limit, columns })
  return { shape: 'one', column, of }
}

function planByIds(asked: RootField, value: Value): Shape {
  const { context, row, types } = asked
  const ids = checked(context, value, 'ids', 'ids')
  const given = valueOf(value, context.variables) as readonly string[]
  const places = new Map<string, Source>()
  for (const id of given) {
    const place = placeOfId(context, String(id))
    if (place === null) continue
    if ('label' in place) places.set(place.label, { from: 'ids', label: place.label, ids })
    else {
      const keeper = keeperOf(context, place.edge)
      places.set(place.edge, { from: 'edgeIds', type: place.edge, ids, keeper })
    }
  }
  const columns = [...places].toSorted().map(([label, rows]): IdColumn => {
    const isEdge = rows.from === 'edgeIds'
    const inner = makeRow()
    inner.add({ of: own('edge'), name: 'id' })
    const kinds = isEdge ? ofEdges(asked, types) : ofLabel(asked, types, label)
    const of = planItems(asked, inner, kinds, isEdge)
    const columns = inner.columns()
    const limit = ids
    const where = isEdge ? ALWAYS : answering(context, label)
    return {
      column: row.add({ rows, where, gate: null, order: null, limit, columns }),
      of
    }
  })
  return { shape: 'byId', columns, ids: value }
}

function planNamed(asked: RootField, value: Value): Shape {
  const { context, row, field, types } = asked
  const typeName = getNamedType(field.type).name
  const [match] = placeOf(context, 'Query', field.name).matches
  if (!match) throw new Error(`schema.graphql does not say where Query.${field.name} looks.`)
  const inner = makeRow()
  const of = planItems(asked, inner, types, false)
  const column = row.add({
    rows: {
      from: 'named',
      label: labelOf(context, typeName),
      match,
      name: { value, as: 'folded', name: 'name' }
    },
    where: planListed(context, typeName, own('node'), { except: true, gone: true }),
    gate: null,
    order: {
      key: { of: own('node'), name: 'key' },
      begins: null,
      descending: false,
      above: null,
      below: null
    },
    limit: MAX_PAGE_SIZE,
    columns: inner.columns()
  })
  return { shape: 'many', column, of, itemNonNull: true }
}

function planItems(
  { context, nodes }: RootField,
  row: RowBuilder,
  types: readonly GraphQLObjectType[],
  isEdge: boolean
): Shape {
  return planObjects(context, row, types, nodes, isEdge ? EDGE : NODE, 2, true)
}

/** Where something with this id can be; null where nothing has such an id. */
function placeOfId(context: Context, id: string): { label: string } | { edge: string } | null {
  const kind = kindOfId(id)
  if (kind === null) return null
  for (const { ids, label } of context.map.nodes.values()) if (ids === kind) return { label }
  for (const { ids, type } of [...context.map.edges.values()].flat()) {
    if (ids === kind) return { edge: type }
  }
  return null
}

/** What a node of the label must have to answer to its id. */
function answering({ map }: Context, label: string): Condition {
  const needs = [...map.nodes.values()].find((place) => place.label === label)?.needs
  return needs ? { present: { of: own('node'), name: needs } } : ALWAYS
}

/** Of these types those whose nodes have the label. */
function ofLabel(
  { context }: RootField,
  types: readonly GraphQLObjectType[],
  label: string
): readonly GraphQLObjectType[] {
  return types.filter((type) =>
    [type, ...type.getInterfaces()].some(({ name }) => labelOf(context, name) === label)
  )
}

function ofEdges(
  { context }: RootField,
  types: readonly GraphQLObjectType[]
): readonly GraphQLObjectType[] {
  return types.filter(({ name }) => context.map.edges.has(name))
}
