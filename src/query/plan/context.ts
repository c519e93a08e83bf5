import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema
} from 'graphql'
import type { GraphMap } from '../../map/map.ts'
import type { FieldPlace } from '../../map/place.ts'
import { queryError } from '../errors.ts'
import type { Limits } from '../limits.ts'
import type { Collecting } from './collect.ts'
import type { Keeper, Parameter, Search, Transform, Value } from './plan.ts'

/** What planning one operation knows and keeps count of. */
export type Context = Collecting &
  Readonly<{
    map: GraphMap
    limits: Limits
    checks: Parameter[]
    searches: Search[]
    counted: { fields: number }
  }>

/** The object types that a type stands for. */
export function objectTypesOf(schema: GraphQLSchema, name: string): readonly GraphQLObjectType[] {
  const type = schema.getType(name)
  if (isObjectType(type)) return [type]
  return isAbstractType(type) ? schema.getPossibleTypes(type) : []
}

const NOWHERE: FieldPlace = {
  property: null,
  part: null,
  lookup: null,
  follow: null,
  touching: false,
  newest: null,
  matches: [],
  packed: false,
  count: null,
  present: null,
  atLeast: null,
  other: null,
  computed: null,
  searched: null
}

export function placeOf(context: Context, type: string, field: string): FieldPlace {
  return context.map.fields.get(`${type}.${field}`) ?? NOWHERE
}

/** The label of a type's nodes, "" where it has none. */
export function labelOf(context: Context, type: string): string {
  return context.map.nodes.get(type)?.label ?? ''
}

/** Counts a field at its depth against the limits. Throws QUERY_TOO_LARGE. */
export function countField(context: Context, depth: number): void {
  const { limits, counted } = context
  counted.fields++
  if (counted.fields > limits.fields) {
    throw queryError(
      'QUERY_TOO_LARGE',
      `The operation has more than ${limits.fields} fields: ask for less at a time.`
    )
  }
  if (depth > limits.depth) {
    throw queryError(
      'QUERY_TOO_LARGE',
      `The operation nests deeper than ${limits.depth} levels: ask for the inner part by its id.`
    )
  }
}

/** A parameter that is checked whether or not the statement needs it. */
export function checked(context: Context, value: Value, as: Transform, name: string): Parameter {
  const parameter = { value, as, name }
  context.checks.push(parameter)
  return parameter
}

/** Where edges of a type are named by their ids: the claims that support them. */
export function keeperOf(context: Context, edgeType: string): Keeper {
  for (const [name, { lookup }] of context.map.fields) {
    const [type = '', field = ''] = name.split('.')
    if (!lookup?.near) continue
    const owner = context.schema.getType(type)
    const answered = isObjectType(owner) ? getNamedType(owner.getFields()[field]?.type) : null
    const edges = context.map.edges.get(answered?.name ?? '') ?? []
    if (edges.some((edge) => edge.type === edgeType))
      return { label: labelOf(context, type), lookup }
  }
  throw new Error(`schema.graphql does not say what names edges of type ${edgeType}.`)
}
