import type { FieldNode } from 'graphql'
import { HIT_COLUMNS, PASSAGE_COLUMNS } from '../computed/search.ts'
import { PAGE_SIZE } from '../limits.ts'
import { checked, labelOf, objectTypesOf } from './context.ts'
import type { FieldAsked } from './field.ts'
import { NODE, own } from './focus.ts'
import { leaf, readArguments } from './input.ts'
import { planMade } from './made.ts'
import { planObjects } from './objects.ts'
import { ALWAYS, type ObjectShape, type Parameter, type Shape } from './plan.ts'
import { makeRow, type RowBuilder } from './rowBuilder.ts'
import { CURSOR, planPart } from './slice.ts'

/** Query.search: hits are found and ranked before the statement, which reads those of the page. */
export function planSearch({ context, row, field, nodes, depth }: FieldAsked): Shape {
  const [node] = nodes
  if (!node) throw new Error(`No selection of ${field.name}.`)
  const name = `found ${context.searches.length}`
  const given = new Map(readArguments(field.args, node, context.variables))
  const value = leaf(given.get('first')) ?? { literal: PAGE_SIZE }
  const size = checked(context, value, 'size', 'first')
  const after = leaf(given.get('after'))
  if (after) checked(context, after, 'cursor', 'after')
  context.searches.push({ kind: 'search', name, given: given.set('first', { value }) })

  const types = objectTypesOf(context.schema, 'SearchHit')
  const labels = [...new Set(types.map((type) => labelOf(context, type.name)))]
  const found = new Map(labels.map((label) => [label, makeFoundRow()]))
  const documents = makeFoundRow()

  /** Each kind of hit is read by its label, and written by its kind, which is in one place in all. */
  const planHit = (asked: readonly FieldNode[], at: number): Shape => {
    const kinds = [...found].map(([label, builder]): Readonly<Record<string, ObjectShape>> => {
      const own = types.filter((type) => labelOf(context, type.name) === label)
      const shape = planObjects(context, builder, own, asked, NODE, at, false)
      return shape.shape === 'kinds' ? shape.kinds : {}
    })
    return { shape: 'kinds', column: 0, kinds: Object.assign({}, ...kinds) }
  }
  const of = planPart(
    context,
    field,
    nodes,
    depth + 1,
    (entry, asked, at) =>
      planMade(context, entry, HIT_COLUMNS, asked, at, (part, inner, deeper) => {
        if (part === 'cursor') return CURSOR
        const column = HIT_COLUMNS.indexOf(part)
        if (part === 'node') return { shape: 'one', column, of: planHit(inner, deeper) }
        const passage = planMade(
          context,
          'Quote',
          PASSAGE_COLUMNS,
          inner,
          deeper,
          (where, asked, below) => {
            const document = objectTypesOf(context.schema, 'Document')
            const of = planObjects(context, documents, document, asked, NODE, below, true)
            return { shape: 'one', column: PASSAGE_COLUMNS.indexOf(where), of }
          }
        )
        return { shape: 'one', column, of: passage }
      }),
    (asked, at) => ({
      shape: 'one',
      column: HIT_COLUMNS.indexOf('node'),
      of: planHit(asked, at)
    })
  )

  const rowsOf = (label: string, path: readonly string[], builder: RowBuilder) => {
    const ids: Parameter = { value: { variable: name, path }, as: 'found', name: 'hits' }
    const rows = { from: 'ids', label, ids } as const
    const columns = builder.columns()
    return row.add({ rows, where: ALWAYS, gate: null, order: null, limit: size, columns })
  }
  const columns = [
    rowsOf(labelOf(context, 'Document'), ['documents'], documents),
    ...[...found].map(([label, builder]) => rowsOf(label, ['labelled', label], builder))
  ]
  const argument = { found: { variable: name, path: [] } }
  return { shape: 'computed', by: 'search', columns, arguments: argument, of }
}

/** A row that begins with its kind and id. */
function makeFoundRow(): RowBuilder {
  const builder = makeRow()
  for (const name of ['kind', 'id']) builder.add({ of: own('node'), name })
  return builder
}
