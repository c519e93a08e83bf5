import type { FieldPlace } from '../../map/place.ts'
import { labelOf } from './context.ts'
import type { FieldAsked } from './field.ts'
import { own } from './focus.ts'
import { edgeTypes, planListed } from './list.ts'
import type { Shape, Source } from './plan.ts'

/** How many of a type are in its list; or what the process knows of itself. */
export function planCount({ context, row, field }: FieldAsked, place: FieldPlace['count']): Shape {
  if (place === null) {
    return { shape: 'setting', name: field.name === 'version' ? 'version' : 'store' }
  }
  const edges = context.map.edges.get(place.of)
  const count: Source = edges
    ? { from: 'edges', types: edgeTypes(edges) }
    : { from: 'label', label: labelOf(context, place.of) }
  const where = planListed(context, place.of, own('node'), { except: true, gone: true })
  return { shape: 'leaf', column: row.add({ count, where, gate: null }), type: 'Int' }
}
