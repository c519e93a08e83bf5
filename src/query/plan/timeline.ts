import { getNamedType, isObjectType } from 'graphql'
import { MOST_STRETCHES, STRETCH_COLUMNS, UNIT_COLUMNS, unitOf } from '../computed/timeline.ts'
import { queryError } from '../errors.ts'
import { planPage } from './connection.ts'
import type { FieldAsked } from './field.ts'
import { all } from './filter.ts'
import { fromInside, NODE, own } from './focus.ts'
import { leaf, readArguments } from './input.ts'
import { planList } from './list.ts'
import { addProperties, planMade } from './made.ts'
import type { Column, Grouping, Shape } from './plan.ts'
import { makeRow } from './rowBuilder.ts'
import { valueOf } from './value.ts'

/**
 * Query.timeline: events counted by day or by month, which the writer puts together to weeks and
 * years. A stretch's own events are a page of their own in each row.
 */
export function planTimeline(asked: FieldAsked): Shape {
  const { context, row, field, nodes, depth } = asked
  const [node] = nodes
  const root = context.schema.getQueryType()?.getFields()['events']
  if (!node || !root) throw new Error('schema.graphql has no Query.events.')
  const inputs = readArguments(field.args, node, context.variables)
  const bucket = leaf(inputs.get('bucket'))
  if (bucket === null) throw new Error('`bucket` is never absent.')
  const property = unitOf(valueOf(bucket, context.variables))
  const by: Grouping = { as: 'unit', along: null, direction: 'OUT', property, digits: null }
  const list = planList(context, [], root, 'Event', null, inputs)
  const units = makeRow()
  addProperties(units, own('node'), UNIT_COLUMNS)
  const type = getNamedType(field.type).name
  const item = planMade(context, type, STRETCH_COLUMNS, nodes, depth + 1, (_, inner, at) => {
    const stretch = context.schema.getType(type)
    const events = isObjectType(stretch) ? stretch.getFields()['events'] : undefined
    const connection = getNamedType(events?.type)
    const [selected] = inner
    if (!events || !selected || !isObjectType(connection)) throw new Error(`No ${type}.events.`)
    const within = {
      ...list,
      where: all([
        {
          begins: { of: own('node'), name: 'key' },
          with: { of: fromInside(own('node')), name: 'unit' }
        },
        list.where
      ])
    }
    const page = readArguments(events.args, selected, context.variables)
    const askedHere = {
      ...asked,
      row: units,
      field: events,
      nodes: inner,
      focus: NODE,
      depth: at - 1
    }
    return planPage({ ...askedHere, gate: null }, connection, within, page)
  })
  const chosen = String(valueOf(bucket, context.variables))
  if (chosen !== unitNames[property] && units.columns().some(isOfGroups)) {
    throw queryError(
      'BAD_USER_INPUT',
      `\`groupBy\` counts the events of a day or a month: ask \`events(where: { date: … }) { groupBy }\` for a ${chosen.toLowerCase()}.`
    )
  }
  const column = row.add({
    rows: {
      from: 'groups',
      list: list.source,
      by: [by],
      index: property === 'month' ? property : null
    },
    where: list.where,
    gate: null,
    order: null,
    limit: MOST_STRETCHES + 1,
    columns: units.columns()
  })
  return {
    shape: 'computed',
    by: 'timeline',
    columns: [column],
    arguments: { bucket },
    of: { shape: 'many', column: 0, of: item, itemNonNull: true }
  }
}

/** The buckets that need no putting together. */
const unitNames = { dateFrom: 'DAY', month: 'MONTH' } as const

function isOfGroups(column: Column): boolean {
  return 'rows' in column && column.rows.from === 'groups'
}
