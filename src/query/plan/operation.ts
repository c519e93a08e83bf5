import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode
} from 'graphql'
import { map } from '../../map/map.ts'
import type { Limits } from '../limits.ts'
import { collectFields } from './collect.ts'
import { countField, type Context } from './context.ts'
import { fieldShape, isTypename } from './objects.ts'
import type { Plan } from './plan.ts'
import { planRootField } from './root.ts'
import { makeRow } from './rowBuilder.ts'
import type { Variables } from './value.ts'

/**
 * Plans a query operation that is valid against the schema. The variables decide the plan only as
 * far as their signature goes. Throws BAD_USER_INPUT, QUERY_TOO_LARGE.
 */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  limits: Limits
): Plan {
  const query = schema.getQueryType()
  if (!query) throw new Error('The schema has no Query.')
  const context: Context = {
    schema,
    map,
    variables,
    limits,
    fragments: fragmentsOf(document),
    checks: [],
    searches: [],
    counted: { fields: 0 }
  }
  const introspection: FieldNode[] = []
  const row = makeRow()
  const fields = collectFields(context, query, [operation.selectionSet])
  const shapes = [...fields].map(([key, nodes]) => {
    if (isTypename(nodes)) return fieldShape(query, key, nodes, undefined)
    if (INTROSPECTION.has(nodes[0]?.name.value ?? '')) {
      introspection.push(...nodes)
      return fieldShape(query, key, nodes, { shape: 'introspected', key })
    }
    countField(context, 1)
    return fieldShape(query, key, nodes, planRootField(context, row, query, nodes))
  })
  return {
    columns: row.columns(),
    shape: { shape: 'object', when: null, fields: shapes },
    checks: context.checks,
    searches: context.searches,
    introspection
  }
}

const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type'])

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition] as const]
        : []
    )
  )
}
