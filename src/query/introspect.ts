import {
  executeSync,
  Kind,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode
} from 'graphql'
import { schema } from '../map/schema.ts'

/** What the operation asks of the schema itself, answered by graphql-js; by response key. */
export function introspect(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fields: readonly FieldNode[],
  variables: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> {
  if (fields.length === 0) return {}
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const asked = { ...operation, selectionSet: { ...operation.selectionSet, selections: fields } }
  const { data } = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [asked, ...fragments] },
    variableValues: variables as Record<string, unknown>
  })
  return data ?? {}
}
