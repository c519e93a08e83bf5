import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode
} from 'graphql'
import { kindOfId } from '../../map/ids.ts'
import type { Variables } from './value.ts'

/** Enumerations whose values decide what the statement says. */
const STRUCTURAL_ENUMS =
  /^(Direction|OrderDirection|\w+OrderField|EventDimension|TimeBucket|SearchType)$/

/**
 * What of the variables decides the plan: which are given, which parts of a filter, every boolean,
 * the order, the kinds of ids. Two executions with equal signatures share a plan.
 */
export function signatureOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Variables
): string {
  const parts = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const value = variables[variable.name.value]
    const known = typeFromAST(schema, type) as GraphQLInputType
    const named = isNonNullType(known) ? known.ofType : known
    return String(named) === 'ID' || String(named).replace('!', '') === '[ID]'
      ? kindsOf(value)
      : describe(value, named)
  })
  return parts.join(';')
}

function kindsOf(value: unknown): string {
  if (value === null || value === undefined) return '-'
  if (typeof value === 'string') return kindOfId(value) ?? '?'
  const kinds = (value as string[]).map((id) => kindOfId(id) ?? '?')
  return `[${[...new Set(kinds)].toSorted().join()}]`
}

function describe(value: unknown, given: GraphQLInputType): string {
  const type = isNonNullType(given) ? given.ofType : given
  if (value === null || value === undefined) return '-'
  if (typeof value === 'boolean') return String(value)
  if (isListType(type)) {
    if (!Array.isArray(value)) return `[${describe(value, type.ofType)}]`
    const item = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType
    if (isEnumType(item) && STRUCTURAL_ENUMS.test(item.name)) return `[${value.join()}]`
    if (!isInputObjectType(item)) return '[]'
    return `[${value.map((one) => describe(one, item)).join()}]`
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const inner = (value as Record<string, unknown>)[field.name]
      return inner === undefined || inner === null
        ? []
        : [`${field.name}:${describe(inner, field.type)}`]
    })
    return `{${fields.join()}}`
  }
  return isEnumType(type) && STRUCTURAL_ENUMS.test(type.name) ? String(value) : '?'
}
