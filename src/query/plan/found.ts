import { getNamedType, type FieldNode } from 'graphql'
import type { SearchKind } from '../../analysis/search.ts'
import {
  FOUND_EDGES,
  FOUND_LABELS,
  GRAPH_COLUMNS,
  PATH_COLUMNS,
  RANKED_COLUMNS
} from '../computed/found.ts'
import { MAX_PAGE_SIZE } from '../limits.ts'
import { keeperOf, objectTypesOf } from './context.ts'
import type { FieldAsked } from './field.ts'
import { EDGE, NODE, own } from './focus.ts'
import { readArguments } from './input.ts'
import { planMade } from './made.ts'
import { planObjects } from './objects.ts'
import { ALWAYS, type Parameter, type Shape, type Source } from './plan.ts'
import { makeRow } from './rowBuilder.ts'

type Walk = Exclude<SearchKind, 'communities' | 'disagreements' | 'search'>

const COLUMNS: Readonly<Record<Walk, readonly string[]>> = {
  path: PATH_COLUMNS,
  paths: PATH_COLUMNS,
  neighborhood: GRAPH_COLUMNS,
  centrality: RANKED_COLUMNS
}

/**
 * A field whose entities and edges are found by a walk that goes before the statement; the statement
 * reads what was asked of them, by their ids.
 */
export function planFound(asked: FieldAsked, kind: Walk): Shape {
  const { context, row, field, nodes, depth } = asked
  const [node] = nodes
  if (!node) throw new Error(`No selection of ${field.name}.`)
  const name = `found ${context.searches.length}`
  const given = readArguments(field.args, node, context.variables)
  context.searches.push({ kind, name, given })
  const entities = makeRow()
  entities.add({ of: own('node'), name: 'id' })
  const edges = makeRow()
  edges.add({ of: own('edge'), name: 'id' })
  const part = (name: string, inner: readonly FieldNode[], at: number): Shape => {
    const column = COLUMNS[kind].indexOf(name)
    const isEdges = name === 'relations'
    const types = objectTypesOf(context.schema, isEdges ? 'Relation' : 'Entity')
    const focus = isEdges ? EDGE : NODE
    const of = planObjects(context, isEdges ? edges : entities, types, inner, focus, at, true)
    return name === 'entity'
      ? { shape: 'one', column, of }
      : { shape: 'many', column, of, itemNonNull: true }
  }
  const type = getNamedType(field.type).name
  const item = planMade(context, type, COLUMNS[kind], nodes, depth + 1, part)
  const ids = (path: string): Parameter => ({
    value: { variable: name, path: [path] },
    as: 'found',
    name: path
  })
  const add = (rows: Source, columns: ReturnType<typeof entities.columns>) =>
    row.add({ rows, where: ALWAYS, gate: null, order: null, limit: MAX_PAGE_SIZE, columns })
  const columns = [
    ...FOUND_LABELS.map((label) =>
      add({ from: 'ids', label, ids: ids('nodes') }, entities.columns())
    ),
    ...(kind === 'centrality' ? [] : FOUND_EDGES).map((type) => {
      const keeper = keeperOf(context, type)
      return add({ from: 'edgeIds', type, ids: ids('relations'), keeper }, edges.columns())
    })
  ]
  const found = { variable: name, path: [] }
  const list: Shape = { shape: 'many', column: 0, of: item, itemNonNull: true }
  const of: Shape =
    kind === 'neighborhood' ? item : kind === 'path' ? { shape: 'one', column: 0, of: item } : list
  return { shape: 'computed', by: kind, columns, arguments: { found }, of }
}
