import { isObjectType, type FieldNode } from 'graphql'
import { DISPUTE_COLUMNS, LINK_COLUMNS } from '../computed/disagreements.ts'
import { MAX_PAGE_SIZE } from '../limits.ts'
import { labelOf, objectTypesOf } from './context.ts'
import type { FieldAsked } from './field.ts'
import { NODE, own } from './focus.ts'
import { readArguments } from './input.ts'
import { planMade } from './made.ts'
import { planObjects } from './objects.ts'
import { ALWAYS, type Shape } from './plan.ts'
import { makeRow, type RowBuilder } from './rowBuilder.ts'
import { planSlice } from './slice.ts'

/** Query.disagreements: claims are compared before the statement, which reads those in dispute. */
export function planDisagreements(asked: FieldAsked): Shape {
  const { context, row, field, nodes, depth } = asked
  const [node] = nodes
  const dispute = context.schema.getType('Disagreement')
  if (!node || !isObjectType(dispute)) throw new Error('schema.graphql has no Disagreement.')
  const name = `found ${context.searches.length}`
  const given = readArguments(field.args, node, context.variables)
  context.searches.push({ kind: 'disagreements', name, given })
  const [events, claims] = [makeRow(), makeRow()]
  for (const builder of [events, claims]) builder.add({ of: own('node'), name: 'id' })
  const one = (
    builder: RowBuilder,
    type: string,
    column: number,
    inner: readonly FieldNode[],
    at: number
  ): Shape => {
    const types = objectTypesOf(context.schema, type)
    return { shape: 'one', column, of: planObjects(context, builder, types, inner, NODE, at, true) }
  }
  const of = planSlice(context, field, 0, nodes, depth + 1, (entry, at) =>
    planMade(context, 'Disagreement', DISPUTE_COLUMNS, entry, at, (part, inner, deeper) => {
      const column = DISPUTE_COLUMNS.indexOf(part)
      const list = dispute.getFields()[part]
      if (part === 'event' || !list) return one(events, 'Event', column, inner, deeper)
      return planSlice(context, list, column, inner, deeper, (items, below) =>
        part === 'claims'
          ? one(claims, 'Claim', 1, items, below)
          : planMade(context, 'ClaimLink', LINK_COLUMNS, items, below, (_, linked, last) =>
              one(claims, 'Claim', LINK_COLUMNS.indexOf('claim'), linked, last)
            )
      )
    })
  )
  const rowsOf = (type: string, path: string, builder: RowBuilder) => {
    const ids = { value: { variable: name, path: [path] }, as: 'found', name: path } as const
    return row.add({
      rows: { from: 'ids', label: labelOf(context, type), ids },
      where: ALWAYS,
      gate: null,
      order: null,
      limit: MAX_PAGE_SIZE,
      columns: builder.columns()
    })
  }
  const columns = [rowsOf('Event', 'nodes', events), rowsOf('Claim', 'claims', claims)]
  const found = { variable: name, path: [] }
  return { shape: 'computed', by: 'disagreements', columns, arguments: { found }, of }
}
