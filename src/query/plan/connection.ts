import { getNamedType, type FieldNode, type GraphQLObjectType } from 'graphql'
import { collectFields, selectionsOf } from './collect.ts'
import { countField, objectTypesOf, type Context } from './context.ts'
import type { FieldAsked } from './field.ts'
import { planGroupBy } from './groups.ts'
import type { Inputs } from './input.ts'
import { planList, type List } from './list.ts'
import { fieldShape, isTypename, planObject, planObjects } from './objects.ts'
import { readPage, type Page } from './page.ts'
import { PAGE, ROW_KEY, type FieldShape, type Ref, type Shape, type Source } from './plan.ts'
import { makeRow, type RowBuilder } from './rowBuilder.ts'

/** A page of a list, its total and what lies around it, each only as far as it is asked for. */
export function planConnection(
  asked: FieldAsked,
  type: GraphQLObjectType,
  anchor: Ref | null,
  inputs: Inputs
): Shape {
  const { context, kinds, field } = asked
  const list = planList(context, kinds, field, itemTypeOf(type), anchor, inputs)
  return planPage(asked, type, list, inputs)
}

/** The same of a list that is known. */
export function planPage(
  asked: FieldAsked,
  type: GraphQLObjectType,
  list: List,
  inputs: Inputs
): Shape {
  const { context, row, gate } = asked
  const page = readPage(context, inputs, list)
  const entries = makeRow()
  const fields = planPageFields(asked, entries, type, list)
  const parts = new Set(fields.map(({ part }) => part))
  const key = parts.has('pageInfo') ? entries.add(ROW_KEY) : null
  const { where } = list
  const source = withLimit(list.source, page)
  const { order, limit, size, backward, after, before } = page
  const rows =
    parts.has('rows') || parts.has('pageInfo')
      ? row.add({ rows: source, where, gate, order, limit, columns: entries.columns() })
      : null
  const total = parts.has('total') ? row.add({ count: list.source, where, gate }) : null
  const of = { shape: 'object', when: null, fields: fields.map(({ shape }) => shape) } as const
  return { shape: 'page', rows, total, key, size, backward, after, before, of }
}

/** A page of passages needs no more claims than it has entries, and the one it may begin within. */
function withLimit(source: Source, { limit }: Page): Source {
  if (source.from !== 'match' || source.passages === null) return source
  return { ...source, passages: { ...source.passages, limit: { ...limit, as: 'claims' } } }
}

/** `part`: what of the page the field is made of. */
type PageField = Readonly<{ shape: FieldShape; part: Part }>
type Part = 'rows' | 'pageInfo' | 'total' | 'nothing'

function planPageFields(
  asked: FieldAsked,
  entries: RowBuilder,
  type: GraphQLObjectType,
  list: List
): readonly PageField[] {
  const { context, nodes } = asked
  const depth = asked.depth + 1
  const fields = collectFields(context, type, selectionsOf(nodes))
  return [...fields].map(([key, field]): PageField => {
    if (isTypename(field))
      return { shape: fieldShape(type, key, field, undefined), part: 'nothing' }
    countField(context, depth)
    const [shape, part] = planPageField(asked, entries, type, field, list)
    return { shape: fieldShape(type, key, field, shape), part }
  })
}

function planPageField(
  asked: FieldAsked,
  entries: RowBuilder,
  type: GraphQLObjectType,
  field: readonly FieldNode[],
  list: List
): readonly [Shape, Part] {
  const { context } = asked
  const depth = asked.depth + 1
  const name = field[0]?.name.value ?? ''
  if (name === 'totalCount') return [{ shape: 'leaf', column: PAGE.total, type: 'Int' }, 'total']
  if (name === 'groupBy') return [planGroupBy(asked, list, type, field), 'nothing']
  const types = objectTypesOf(
    context.schema,
    getNamedType(type.getFields()[name]?.type)?.name ?? ''
  )
  const [objectType] = types
  if (!objectType) throw new Error(`${type.name}.${name} is no part of a page.`)
  if (name === 'pageInfo') return [planPageInfo(context, objectType, field, depth), 'pageInfo']
  const of =
    name === 'nodes'
      ? planObjects(context, entries, types, field, list.node, depth + 1, true)
      : planObject(
          context,
          entries,
          objectType,
          field,
          { on: 'entry', node: list.node, edge: list.edge },
          depth + 1
        )
  return [{ shape: 'many', column: PAGE.rows, of, itemNonNull: true }, 'rows']
}

const PAGE_INFO: Readonly<Record<string, readonly [number, string]>> = {
  hasNextPage: [PAGE.hasNext, 'Boolean'],
  hasPreviousPage: [PAGE.hasPrevious, 'Boolean'],
  startCursor: [PAGE.start, 'cursor'],
  endCursor: [PAGE.end, 'cursor']
}

export function planPageInfo(
  context: Context,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  depth: number
): Shape {
  const fields = collectFields(context, type, selectionsOf(nodes))
  return {
    shape: 'object',
    when: null,
    fields: [...fields].map(([key, field]) => {
      if (isTypename(field)) return fieldShape(type, key, field, undefined)
      countField(context, depth + 1)
      const [column, leaf] = PAGE_INFO[field[0]?.name.value ?? ''] ?? [PAGE.hasNext, 'Boolean']
      return fieldShape(type, key, field, { shape: 'leaf', column, type: leaf })
    })
  }
}

function itemTypeOf(connection: GraphQLObjectType): string {
  return getNamedType(connection.getFields()['nodes']?.type)?.name ?? ''
}
