import { parse, print, TypeInfo, visit, visitWithTypeInfo, type DocumentNode } from 'graphql'
import { schema } from '../../../src/map/schema.ts'
import type { Operation } from './documents.ts'

/** The same operation with every field of Query asked as of an instant. */
export function asOf({ query, variables }: Operation, at: string): Operation {
  const types = new TypeInfo(schema)
  const document: DocumentNode = visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field(node) {
        if (types.getParentType()?.name !== 'Query') return undefined
        if (!types.getFieldDef()?.args.some(({ name }) => name === 'asOf')) return undefined
        const [argument] = (
          parse(`{ f(asOf: ${JSON.stringify(at)}) }`).definitions[0] as never as {
            selectionSet: { selections: { arguments: never[] }[] }
          }
        ).selectionSet.selections.flatMap((one) => one.arguments)
        return { ...node, arguments: [...(node.arguments ?? []), argument] } as never
      }
    })
  )
  return { query: print(document), variables }
}
