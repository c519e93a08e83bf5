import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode
} from 'graphql'
import type { Variables } from './value.ts'

export type Collecting = Readonly<{
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  variables: Variables
}>

/** Fields of one response key, to be answered as one. */
export type FieldGroups = ReadonlyMap<string, readonly FieldNode[]>

/**
 * The fields that the selections ask of an object of this type, by response key, in order.
 * https://spec.graphql.org/October2021/#CollectFields()
 */
export function collectFields(
  context: Collecting,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[]
): FieldGroups {
  const groups = new Map<string, FieldNode[]>()
  const visited = new Set<string>()
  for (const set of selections) collect(set.selections)
  return groups

  function collect(nodes: readonly SelectionNode[]): void {
    for (const node of nodes) {
      if (!isIncluded(node, context.variables)) continue
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value
        const group = groups.get(key)
        if (group) group.push(node)
        else groups.set(key, [node])
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(node.typeCondition?.name.value)) collect(node.selectionSet.selections)
      } else {
        if (visited.has(node.name.value)) continue
        visited.add(node.name.value)
        const fragment = context.fragments.get(node.name.value)
        if (fragment && applies(fragment.typeCondition.name.value)) {
          collect(fragment.selectionSet.selections)
        }
      }
    }
  }

  function applies(condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true
    const wanted = context.schema.getType(condition)
    return isAbstractType(wanted) && context.schema.isSubType(wanted, type)
  }
}

function isIncluded(node: SelectionNode, variables: Variables): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false
}

/** What is asked of the objects that a group of fields answers with. */
export function selectionsOf(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap((node) => node.selectionSet ?? [])
}
