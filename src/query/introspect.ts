import { executeSync, Kind, type FieldNode } from 'graphql'
import { schema } from '../map/schema.ts'
import type { Variables } from './plan/value.ts'
import type { Asked } from './request.ts'

/** What the operation asks of the schema itself, answered by graphql-js; by response key. */
export function introspect(
  { document, operation }: Asked,
  fields: readonly FieldNode[],
  variables: Variables
): Readonly<Record<string, unknown>> {
  if (fields.length === 0) return {}
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const asked = { ...operation, selectionSet: { ...operation.selectionSet, selections: fields } }
  const { data } = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [asked, ...fragments] },
    variableValues: { ...variables }
  })
  return data ?? {}
}
