import { getNamedType, isEnumType, isInputObjectType, type GraphQLField } from 'graphql'
import type { EdgePlace } from '../../map/place.ts'
import { placeOf, labelOf, type Context } from './context.ts'
import { all, mentions, planFilter, type Scope } from './filter.ts'
import { EDGE, followed, fromInside, NODE, own, type EdgeFocus, type Focus } from './focus.ts'
import { fieldsOf, leaf, type Inputs } from './input.ts'
import {
  ALWAYS,
  PASSAGE,
  type Condition,
  type EdgeType,
  type Ref,
  type SortKey,
  type Source
} from './plan.ts'
import { touchingEnds } from './touching.ts'
import { valueOf } from './value.ts'

/** What a list holds and how it is ordered, before a page of it is taken. */
export type List = Readonly<{
  source: Source
  where: Condition
  key: SortKey
  begins: string | null
  descending: boolean
  /** What an entry is made of. */
  node: Focus
  edge: EdgeFocus | null
}>

type Field = GraphQLField<unknown, unknown>

/** The list behind a connection; `anchor` is the node or edge that it belongs to, null at the root. */
export function planList(
  context: Context,
  kinds: readonly string[],
  field: Field,
  itemType: string,
  anchor: Ref | null,
  inputs: Inputs
): List {
  const found = planSource(context, kinds, field, itemType, anchor && fromInside(anchor))
  const scope: Scope = {
    node: found.node.on === 'passage' ? found.node.claim : own('node'),
    edge: found.edge && found.edge.edge,
    asked: found.source.from === 'touching' ? anchor && fromInside(anchor) : null
  }
  const where = fieldsOf(inputs.get('where'))
  const filterName = getNamedType(argument(field, 'where'))?.name ?? ''
  const types = leaf(inputs.get('types'))
  const { newest } = placeOf(context, anchor ? (kinds[0] ?? '') : 'Query', field.name)
  const listedType = itemType === 'Evidence' ? 'Claim' : itemType
  return {
    ...found,
    where: all([
      planFilter(context, filterName, where, scope),
      types
        ? {
            compare: { of: scope.node, name: 'type' },
            operator: 'IN',
            to: { value: types, as: 'value', name: 'types' }
          }
        : ALWAYS,
      newest && anchor === null ? planPresent(scope.node, newest.key) : ALWAYS,
      planListed(context, listedType, scope.node, {
        // Whatever lies at the end of an edge is mentioned by a document.
        except: anchor === null,
        gone: !mentions(where, 'retracted')
      })
    ]),
    ...(newest ? newestFirst(newest.key) : planOrder(context, field, inputs, found))
  }
}

/** That there is a sort key: as an index tells, whose entries are read in its order. */
function planPresent(of: Ref, name: string): Condition {
  const to = { value: { literal: '' }, as: 'value', name } as const
  return { compare: { of, name }, operator: '>', to }
}

function newestFirst(name: string): Pick<List, 'key' | 'begins' | 'descending'> {
  return { key: { of: own('node'), name }, begins: null, descending: true }
}

/** What keeps a node out of every list. */
export function planListed(
  context: Context,
  type: string,
  of: Ref,
  asked: { except: boolean; gone: boolean }
): Condition {
  const place = context.map.nodes.get(type)
  const except = asked.except ? place?.except : null
  const gone = asked.gone ? place?.gone : null
  return all([
    except ? { not: { labelled: of, label: except } } : ALWAYS,
    gone ? { not: { present: { of, name: gone } } } : ALWAYS
  ])
}

type Found = Pick<List, 'source' | 'node' | 'edge'>

function planSource(
  context: Context,
  kinds: readonly string[],
  field: Field,
  itemType: string,
  of: Ref | null
): Found {
  const edges = context.map.edges.get(itemType)
  if (of === null) {
    return edges
      ? { source: { from: 'edges', types: edgeTypes(edges) }, node: EDGE, edge: EDGE }
      : { source: { from: 'label', label: labelOf(context, itemType) }, node: NODE, edge: null }
  }
  const place = placeOf(context, kinds[0] ?? '', field.name)
  if (place.touching) {
    return {
      source: { from: 'touching', of, ends: touchingEnds(context, kinds) },
      node: EDGE,
      edge: EDGE
    }
  }
  if (place.follow) {
    const edge = followed(of, place.follow.direction)
    return { source: { from: 'follow', of, follow: place.follow }, node: NODE, edge }
  }
  const quotes = itemType === 'Evidence' ? placeOf(context, 'Claim', 'quotes').follow : null
  const passages = quotes && { edge: quotes.edge, limit: null }
  return {
    source: { from: 'match', of, matches: place.matches, passages },
    node: passages ? { on: 'passage', claim: own('node'), quote: own('quote') } : NODE,
    edge: null
  }
}

function planOrder(
  context: Context,
  field: Field,
  inputs: Inputs,
  { source, edge }: Found
): Pick<List, 'key' | 'begins' | 'descending'> {
  if (source.from === 'match' && source.passages)
    return { key: PASSAGE, begins: null, descending: true }
  const follow = source.from === 'follow' ? source.follow : null
  const orderType = getNamedType(argument(field, 'orderBy'))
  const fieldType = isInputObjectType(orderType) ? orderType.getFields()['field']?.type : null
  const choices = getNamedType(fieldType)
  const values = isEnumType(choices) ? choices.getValues().map(({ name }) => name) : []
  const order = fieldsOf(inputs.get('orderBy'))
  const read = (name: string) => {
    const value = leaf(order.get(name))
    return value && valueOf(value, context.variables)
  }
  const chosen = (read('field') ?? values[0]) as string | undefined
  const carried = follow?.key && chosen === values[0] ? follow.key : null
  const { property, of } = context.map.keys.get(`${choices?.name}.${chosen}`) ?? UNSAID
  const onEdge = carried !== null || source.from === 'edges' || source.from === 'touching'
  return {
    key: { of: onEdge && edge ? edge.edge : own('node'), name: carried ?? property },
    begins: of,
    descending: order.size > 0 ? read('direction') === 'DESC' : isNewestFirst(chosen)
  }
}

const UNSAID = { property: 'key', of: null }

/** Names and lists without an order of their own ascend. */
function isNewestFirst(order: string | undefined): boolean {
  return order !== undefined && order !== 'NAME'
}

function argument(field: Field, name: string) {
  return field.args.find((one) => one.name === name)?.type
}

/** What a statement needs to know of them. */
export function edgeTypes(places: readonly EdgePlace[]): readonly EdgeType[] {
  return places.map(({ type, seen, from }) => ({ type, seen, from }))
}
