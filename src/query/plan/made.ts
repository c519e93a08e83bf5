import { getNamedType, isLeafType, isObjectType, type FieldNode } from 'graphql'
import type { Follow } from '../../map/place.ts'
import { collectFields, selectionsOf } from './collect.ts'
import { countField, type Context } from './context.ts'
import { own } from './focus.ts'
import { fieldShape, isTypename } from './objects.ts'
import {
  ALWAYS,
  type Condition,
  type ObjectShape,
  type Ref,
  type Rows,
  type Shape
} from './plan.ts'
import type { RowBuilder } from './rowBuilder.ts'

/** Plans a field of an object that a computation makes, unless it is a leaf with a column of its name. */
type PlanPart = (name: string, nodes: readonly FieldNode[], depth: number) => Shape | null

/** An object that a computation makes: a row with a column for each name, in this order. */
export function planMade(
  context: Context,
  typeName: string,
  columns: readonly string[],
  nodes: readonly FieldNode[],
  depth: number,
  part: PlanPart
): ObjectShape {
  const type = context.schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type of schema.graphql.`)
  const fields = collectFields(context, type, selectionsOf(nodes))
  return {
    shape: 'object',
    when: null,
    fields: [...fields].map(([key, field]) => {
      if (isTypename(field)) return fieldShape(type, key, field, undefined)
      countField(context, depth)
      const name = field[0]?.name.value ?? ''
      const leaf = getNamedType(type.getFields()[name]?.type)
      const column = columns.indexOf(name)
      const shape =
        isLeafType(leaf) && column >= 0
          ? ({ shape: 'leaf', column, type: leaf.name } as const)
          : part(name, field, depth + 1)
      if (shape === null) throw new Error(`Nothing says how ${typeName}.${name} is made.`)
      return fieldShape(type, key, field, shape)
    })
  }
}

/** The properties of the row's node or edge, each a column. */
export function addProperties(row: RowBuilder, of: Ref, names: readonly string[]): void {
  for (const name of names) row.add({ of, name })
}

/** What lies at the other end of edges of a type, in the order of `position` where they have one. */
export function rowsAlong(
  of: Ref,
  edge: Pick<Follow, 'edge' | 'direction'> & Partial<Follow>,
  row: RowBuilder,
  where: Condition = ALWAYS
): Rows {
  const follow: Follow = {
    at: null,
    key: null,
    position: null,
    to: null,
    except: null,
    predicate: null,
    distinct: false,
    copies: [],
    ...edge
  }
  const key = follow.position === null ? null : { of: own('edge'), name: follow.position }
  const order = key && { key, begins: null, descending: false, above: null, below: null }
  return {
    rows: { from: 'follow', of, follow },
    where,
    gate: null,
    order,
    limit: null,
    columns: row.columns()
  }
}
