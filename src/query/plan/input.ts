import {
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  valueFromAST,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type ValueNode
} from 'graphql'
import type { Value } from './plan.ts'
import { valueOf, type Variables } from './value.ts'

/** An argument taken apart as far as it decides the plan; leaves stay where they come from. */
export type Input = Readonly<
  { value: Value } | { fields: ReadonlyMap<string, Input> } | { items: readonly Input[] }
>
export type Inputs = ReadonlyMap<string, Input>

/** The arguments given, or defaulted; null ones are absent. */
export function readArguments(
  defined: readonly GraphQLArgument[],
  node: FieldNode,
  variables: Variables
): Inputs {
  const given = new Map(node.arguments?.map(({ name, value }) => [name.value, value]))
  return readFields(defined, given, variables)
}

function readFields(
  defined: readonly (GraphQLArgument | GraphQLInputField)[],
  given: ReadonlyMap<string, ValueNode>,
  variables: Variables
): Inputs {
  const inputs = new Map<string, Input>()
  for (const { name, type, defaultValue } of defined) {
    const node = given.get(name)
    if (node === undefined || isAbsent(node, variables)) {
      if (defaultValue !== undefined) inputs.set(name, { value: { literal: defaultValue } })
      continue
    }
    const input = readInput(node, type, variables)
    if (input !== null) inputs.set(name, input)
  }
  return inputs
}

function isAbsent(node: ValueNode, variables: Variables): boolean {
  return node.kind === Kind.VARIABLE && variables[node.name.value] === undefined
}

function readInput(node: ValueNode, given: GraphQLInputType, variables: Variables): Input | null {
  const type = isNonNullType(given) ? given.ofType : given
  if (node.kind === Kind.NULL) return null
  if (node.kind === Kind.VARIABLE) {
    return readVariable(variables[node.name.value], type, { variable: node.name.value, path: [] })
  }
  if (isListType(type)) {
    const nodes = node.kind === Kind.LIST ? node.values : [node]
    const items = nodes.flatMap((item) => readInput(item, type.ofType, variables) ?? [])
    return isOfObjects(type.ofType) ? { items } : { value: { list: items.map(leafOf) } }
  }
  if (isInputObjectType(type) && node.kind === Kind.OBJECT) {
    const fields = new Map(node.fields.map(({ name, value }) => [name.value, value]))
    return { fields: readFields(Object.values(type.getFields()), fields, variables) }
  }
  return { value: { literal: valueFromAST(node, type) } }
}

function readVariable(
  value: unknown,
  given: GraphQLInputType,
  from: { variable: string; path: readonly (string | number)[] }
): Input | null {
  const type = isNonNullType(given) ? given.ofType : given
  if (value === null || value === undefined) return null
  const step = (key: string | number) => ({ variable: from.variable, path: [...from.path, key] })
  if (isListType(type) && isOfObjects(type.ofType)) {
    // A variable of the item's type may stand where a list is asked for.
    if (!Array.isArray(value)) return { items: [readVariable(value, type.ofType, from) ?? NOTHING] }
    const items = value.map(
      (item, index) => readVariable(item, type.ofType, step(index)) ?? NOTHING
    )
    return { items }
  }
  if (isListType(type) && !Array.isArray(value)) return { value: { list: [from] } }
  if (isInputObjectType(type)) {
    const fields = new Map<string, Input>()
    for (const field of Object.values(type.getFields())) {
      const inner = (value as Record<string, unknown>)[field.name]
      const input = readVariable(inner, field.type, step(field.name))
      if (input !== null) fields.set(field.name, input)
    }
    return { fields }
  }
  return { value: from }
}

const NOTHING: Input = { fields: new Map() }

function isOfObjects(given: GraphQLInputType): boolean {
  return isInputObjectType(isNonNullType(given) ? given.ofType : given)
}

function leafOf(input: Input): Value {
  return 'value' in input ? input.value : { literal: null }
}

/** The input as an object's fields; empty where it is none. */
export function fieldsOf(input: Input | undefined): Inputs {
  return input !== undefined && 'fields' in input ? input.fields : new Map()
}

export function itemsOf(input: Input): readonly Input[] {
  return 'items' in input ? input.items : []
}

/** The whole input as plain data, for one execution. */
export function inputValue(input: Input, variables: Variables): unknown {
  if ('value' in input) return valueOf(input.value, variables)
  if ('items' in input) return input.items.map((item) => inputValue(item, variables))
  return Object.fromEntries(
    [...input.fields].map(([name, field]) => [name, inputValue(field, variables)])
  )
}

/** The input as a leaf; null where it is absent. */
export function leaf(input: Input | undefined): Value | null {
  return input !== undefined && 'value' in input ? input.value : null
}
