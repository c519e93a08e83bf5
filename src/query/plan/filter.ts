import { getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql'
import { SYMMETRIC_PREDICATES } from '../../model.ts'
import type { FieldPlace } from '../../map/place.ts'
import { queryError } from '../errors.ts'
import { placeOf, type Context } from './context.ts'
import { own } from './focus.ts'
import { fieldsOf, itemsOf, leaf, type Input, type Inputs } from './input.ts'
import { ALWAYS, type Condition, type Operator, type Property, type Ref } from './plan.ts'
import { valueOf } from './value.ts'

/** What a filter's conditions concern. `asked`: the node whose list it is; null at the root. */
export type Scope = Readonly<{ node: Ref; edge: Ref | null; asked: Ref | null }>

const OPERATORS: Readonly<Record<string, Operator>> = {
  eq: '=',
  in: 'IN',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
  startsWith: 'STARTS WITH'
}

/** The condition that a `where` of this type stands for: all of its fields hold. */
export function planFilter(
  context: Context,
  typeName: string,
  inputs: Inputs,
  scope: Scope
): Condition {
  const type = context.schema.getType(typeName)
  if (!isInputObjectType(type)) return ALWAYS
  return all([...inputs].map(([name, input]) => planField(context, type, name, input, scope)))
}

function planField(
  context: Context,
  type: GraphQLInputObjectType,
  name: string,
  input: Input,
  scope: Scope
): Condition {
  const nested = (inner: Input) => planFilter(context, type.name, fieldsOf(inner), scope)
  if (name === 'and') return all(itemsOf(input).map(nested))
  if (name === 'or') return { any: itemsOf(input).map(nested) }
  if (name === 'not') return { not: nested(input) }

  const place = placeOf(context, type.name, name)
  const inner = getNamedType(type.getFields()[name]?.type)?.name ?? ''
  if (name === 'direction') return planDirection(context, input, scope)
  if (place.other) {
    if (scope.asked === null) throw atTheRoot(name)
    return planLeaves(own('other'), place.other.property, null, inner, input, name)
  }
  if (place.follow) {
    const far: Scope = { node: own('node'), edge: own('edge'), asked: null }
    const where = place.property
      ? planLeaves(far.node, place.property.name, place.property.code, inner, input, name)
      : planFilter(context, inner, fieldsOf(input), far)
    return { exists: place.follow, of: scope.node, where }
  }
  const onEdge = context.map.onEdge.has(type.name)
  if (onEdge && isOfNodes(context, inner)) {
    return planFilter(context, inner, fieldsOf(input), scope)
  }
  const of = onEdge && scope.edge ? scope.edge : scope.node
  return planOwn(context, of, place, inner, input, name)
}

function planOwn(
  context: Context,
  of: Ref,
  place: FieldPlace,
  type: string,
  input: Input,
  name: string
): Condition {
  if (place.present) {
    const present: Condition = { present: { of, name: place.present.property } }
    return truth(context, input) ? present : { not: present }
  }
  if (place.atLeast) {
    const value = leaf(input)
    const compare = { of, name: place.atLeast.property }
    return value ? { compare, operator: '>=', to: { value, as: 'value', name } } : ALWAYS
  }
  const { name: property, code } = place.property ?? { name, code: null }
  return planLeaves(of, property, code, type, input, name)
}

/** `{ eq, in, … }`, or a bare value that the property equals. */
function planLeaves(
  of: Ref,
  property: string,
  code: string | null,
  type: string,
  input: Input,
  name: string
): Condition {
  const as = type === 'NameFilter' ? 'folded' : code === null ? 'value' : 'country'
  const compare = (on: Property, operator: Operator, given: Input): Condition => {
    const value = leaf(given)
    return value ? { compare: on, operator, to: { value, as, name } } : ALWAYS
  }
  if ('value' in input) return compare({ of, name: property }, '=', input)
  const conditions = [...fieldsOf(input)].map(([key, given]): Condition => {
    const operator = OPERATORS[key] ?? '='
    const plain = compare({ of, name: property }, operator, given)
    return code === null ? plain : { any: [plain, compare({ of, name: code }, operator, given)] }
  })
  return all(conditions)
}

/** Predicates that hold both ways are stored one way, and match either. */
function planDirection(context: Context, input: Input, { edge, asked }: Scope): Condition {
  if (asked === null || edge === null) throw atTheRoot('direction')
  const value = leaf(input)
  const direction = value && valueOf(value, context.variables)
  if (direction !== 'OUT' && direction !== 'IN') return ALWAYS
  const end = { of: edge, name: direction === 'OUT' ? 'from' : 'to' }
  return {
    any: [
      { same: end, as: { of: asked, name: 'id' } },
      { oneOf: { of: edge, name: 'predicate' }, words: [...SYMMETRIC_PREDICATES] }
    ]
  }
}

/** Whether the filter asks for something anywhere in it. */
export function mentions(inputs: Inputs, name: string): boolean {
  return [...inputs].some(
    ([key, input]) =>
      key === name ||
      mentions(fieldsOf(input), name) ||
      itemsOf(input).some((item) => mentions(fieldsOf(item), name))
  )
}

function isOfNodes(context: Context, type: string): boolean {
  const found = context.schema.getType(type)
  return isInputObjectType(found) && 'and' in found.getFields()
}

function truth(context: Context, input: Input): boolean {
  const value = leaf(input)
  return value !== null && valueOf(value, context.variables) === true
}

function atTheRoot(name: string): Error {
  return queryError(
    'BAD_USER_INPUT',
    `\`${name}\` is seen from a node: ask for its \`relations\`, or use \`from\` and \`to\` here.`
  )
}

export function all(conditions: readonly Condition[]): Condition {
  const some = conditions.filter((condition) => condition !== ALWAYS)
  return some.length === 1 && some[0] ? some[0] : some.length === 0 ? ALWAYS : { all: some }
}
