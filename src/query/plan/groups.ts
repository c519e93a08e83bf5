import type { FieldNode, GraphQLObjectType } from 'graphql'
import type { EventDimension } from '../../generated/schema.ts'
import { queryError } from '../errors.ts'
import { checked, labelOf, objectTypesOf } from './context.ts'
import type { FieldAsked } from './field.ts'
import { fromInside, NODE, own } from './focus.ts'
import { leaf, readArguments } from './input.ts'
import type { List } from './list.ts'
import { planMade } from './made.ts'
import { planObjects } from './objects.ts'
import { ALWAYS, PAGE, type Grouping, type Shape } from './plan.ts'
import { makeRow } from './rowBuilder.ts'
import { valueOf } from './value.ts'

/** Digits of a year. */
const YEAR = 4

const plain = { along: null, direction: 'OUT', digits: null } as const
const DIMENSIONS: Readonly<Record<EventDimension, Grouping>> = {
  TYPE: { ...plain, as: 'type', property: 'type' },
  YEAR: { ...plain, as: 'year', property: 'month', digits: YEAR },
  MONTH: { ...plain, as: 'month', property: 'month' },
  PLACE: { ...plain, as: 'place', along: 'OCCURRED_IN', property: 'id' },
  COUNTRY: { ...plain, as: 'country', along: 'OCCURRED_IN', property: 'country' },
  ACTOR: { ...plain, as: 'actor', along: 'ROLE', direction: 'IN', property: 'id' }
}
const LEAVES: readonly string[] = ['count', 'type', 'year', 'month']
const TYPES: Readonly<Record<string, string>> = {
  place: 'Place',
  country: 'Country',
  actor: 'Actor'
}

/** EventConnection.groupBy: the whole list, counted in the row around the page. */
export function planGroupBy(
  { context, row, gate, depth }: FieldAsked,
  list: List,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[]
): Shape {
  const field = type.getFields()['groupBy']
  const [node] = nodes
  if (!field || !node) throw new Error(`No groups of ${type.name} in schema.graphql.`)
  const inputs = readArguments(field.args, node, context.variables)
  const wanted = leaf(inputs.get('by'))
  const first = leaf(inputs.get('first'))
  if (wanted === null || first === null) throw new Error('`by` and `first` are never absent.')
  const given = valueOf(wanted, context.variables)
  const dimensions = [...new Set([given].flat())] as readonly EventDimension[]
  const groups = makeRow()
  const columns = LEAVES.map((name) => {
    groups.add({ of: own('node'), name })
    return name
  })
  const item = planMade(context, 'EventGroup', columns, nodes, depth + 2, (name, inner, at) => {
    const typeName = TYPES[name] ?? ''
    const far = makeRow()
    const types = objectTypesOf(context.schema, typeName)
    const of = planObjects(context, far, types, inner, NODE, at, true)
    const id = { of: fromInside(own('node')), name }
    const column = groups.add({
      rows: { from: 'lookup', label: labelOf(context, typeName), id },
      where: ALWAYS,
      gate: null,
      order: null,
      limit: 1,
      columns: far.columns()
    })
    return { shape: 'one', column, of }
  })
  if (dimensions.length === 0) {
    throw queryError('BAD_USER_INPUT', '`by` is empty: name what the events are to be grouped by.')
  }
  const by = dimensions.map((dimension) => DIMENSIONS[dimension])
  const index = by.length === 1 && by[0]?.property === 'month' ? 'month' : null
  const column = row.add({
    rows: { from: 'groups', list: list.source, by, index },
    where: list.where,
    gate,
    order: LARGEST_FIRST,
    limit: checked(context, first, 'size', 'first'),
    columns: groups.columns()
  })
  const of: Shape = { shape: 'many', column: 0, of: item, itemNonNull: true }
  const shape: Shape = {
    shape: 'computed',
    by: 'groups',
    columns: [column],
    arguments: { first },
    of
  }
  return { shape: 'one', column: PAGE.around, of: shape }
}

/** Then by what they have in common. */
const LARGEST_FIRST = {
  key: { of: own('node'), name: 'count' },
  begins: null,
  descending: true,
  above: null,
  below: null
}
