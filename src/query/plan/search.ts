import type { FieldNode, GraphQLObjectType } from 'graphql'
import { HIT_COLUMNS, PASSAGE_COLUMNS } from '../computed/search.ts'
import { PAGE_SIZE } from '../limits.ts'
import { checked, labelOf, objectTypesOf, placeOf, type Context } from './context.ts'
import type { FieldAsked } from './field.ts'
import { fromInside, NODE, own } from './focus.ts'
import { leaf, readArguments } from './input.ts'
import { planListed } from './list.ts'
import { planMade } from './made.ts'
import { planObjects } from './objects.ts'
import { ALWAYS, type ObjectShape, type Parameter, type Shape, type Value } from './plan.ts'
import { makeRow, type RowBuilder } from './rowBuilder.ts'
import { CURSOR, planPart } from './slice.ts'
import { valueOf } from './value.ts'

/** Query.search: hits are found and ranked before the statement, which reads those of the page. */
export function planSearch({ context, row, field, nodes, depth }: FieldAsked): Shape {
  const [node] = nodes
  if (!node) throw new Error(`No selection of ${field.name}.`)
  const name = `found ${context.searches.length}`
  const inputs = new Map(readArguments(field.args, node, context.variables))
  const value = leaf(inputs.get('first')) ?? { literal: PAGE_SIZE }
  const size = checked(context, value, 'size', 'first')
  const after = leaf(inputs.get('after'))
  if (after) checked(context, after, 'cursor', 'after')
  context.searches.push({ kind: 'search', name, given: inputs.set('first', { value }) })

  const types = objectTypesOf(context.schema, 'SearchHit')
  const answering = typesAnswering(context, leaf(inputs.get('types')), types)
  const labels = [...new Set(answering.map((type) => labelOf(context, type.name)))]
  const found = new Map(labels.map((label) => [label, makeFoundRow()]))
  const documents = makeFoundRow()
  let withSnippets = false

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
        withSnippets = true
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

  const snippets = withSnippets
    ? Object.fromEntries(
        [...found].flatMap(([label, builder]) => {
          const made = addSnippet(context, label, builder, documents)
          return made === null ? [] : [[label, made]]
        })
      )
    : null
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
  const given = { found: { variable: name, path: [] }, snippets: { literal: snippets } }
  return { shape: 'computed', by: 'search', columns, arguments: given, of }
}

/** Of the types of hits those that may be found where only `asked` is searched. */
function typesAnswering(
  context: Context,
  asked: Value | null,
  types: readonly GraphQLObjectType[]
): readonly GraphQLObjectType[] {
  const searched = asked === null ? null : valueOf(asked, context.variables)
  if (!Array.isArray(searched)) return types
  const found = searched.map((name) => {
    const type = context.map.finds.get(`SearchType.${String(name)}`)
    const members = type === undefined ? [] : objectTypesOf(context.schema, type)
    return types.filter((one) => members.includes(one))
  })
  // What is found for something else, as claims are for their quotes, may be of any type.
  return found.some((some) => some.length === 0) ? types : found.flat()
}

/** What a snippet is made of: a document's text, else the newest document that mentions the node. */
function addSnippet(
  context: Context,
  label: string,
  row: RowBuilder,
  documents: RowBuilder
): readonly number[] | null {
  const text = { of: own('node'), name: 'text' }
  if (label === 'Document') {
    return [row.add(text), row.add({ of: own('node'), name: 'sections' })]
  }
  const { follow } = placeOf(context, 'Entity', 'documents')
  if (!follow || label === 'Claim') return null
  const spans = { of: own('edge'), name: 'spans' }
  const mention = row.add({
    rows: { from: 'follow', of: fromInside(own('node')), follow },
    where: planListed(context, 'Document', own('node'), { except: false, gone: true }),
    gate: null,
    order: {
      key: { of: own('edge'), name: follow.key ?? '' },
      begins: null,
      descending: true,
      above: null,
      below: null
    },
    limit: 1,
    columns: [...documents.columns(), text, spans]
  })
  return [mention]
}

/** A row that begins with its kind and id. */
function makeFoundRow(): RowBuilder {
  const builder = makeRow()
  for (const name of ['kind', 'id']) builder.add({ of: own('node'), name })
  return builder
}
