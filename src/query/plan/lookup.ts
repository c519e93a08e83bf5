import { getNamedType } from 'graphql'
import type { Lookup } from '../../map/place.ts'
import { labelOf, objectTypesOf } from './context.ts'
import type { FieldAsked } from './field.ts'
import { anchorOf, EDGE, fromInside, NODE } from './focus.ts'
import { planObjects } from './objects.ts'
import { ALWAYS, type Shape, type Source } from './plan.ts'
import { makeRow } from './rowBuilder.ts'

/** The node or edge whose id is in the property. */
export function planLookup(asked: FieldAsked, lookup: Lookup): Shape {
  const { context, row, gate, field, nodes, focus, depth } = asked
  const typeName = getNamedType(field.type).name
  const types = objectTypesOf(context.schema, typeName)
  const of = fromInside(anchorOf(focus))
  const edges = context.map.edges.get(typeName)
  const rows: Source = edges
    ? { from: 'edgeLookup', types: edges.map(({ type }) => type), of, lookup }
    : { from: 'lookup', label: labelOf(context, typeName), id: { of, name: lookup.property } }
  const inner = makeRow()
  const item = planObjects(context, inner, types, nodes, edges ? EDGE : NODE, depth + 1, true)
  const columns = inner.columns()
  const column = row.add({ rows, where: ALWAYS, gate, order: null, limit: 1, columns })
  return { shape: 'one', column, of: item }
}
