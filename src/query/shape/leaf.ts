import { GraphQLError, isEnumType, type GraphQLSchema } from 'graphql'
import { encodeCursor } from '../cursor.ts'

/** Writes a value that is not null as JSON text. Throws GraphQLError for what its type cannot hold. */
export type LeafWriter = (value: unknown) => string

/** https://spec.graphql.org/October2021/#sec-Scalars: how results of each type are coerced. */
export function leafWriter(schema: GraphQLSchema, typeName: string): LeafWriter {
  const type = schema.getType(typeName)
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name, JSON.stringify(name)]))
    return (value) => texts.get(value as string) ?? refuse(typeName, value)
  }
  switch (typeName) {
    case 'cursor':
      return (value) => `"${encodeCursor(String(value))}"`
    case 'Boolean':
      return (value) => (typeof value === 'boolean' ? String(value) : refuse(typeName, value))
    case 'Int':
      return (value) => (isInt(value) ? String(value) : refuse(typeName, value))
    case 'Float':
      return (value) => (Number.isFinite(value) ? String(value) : refuse(typeName, value))
    default:
      return (value) => (typeof value === 'string' ? quote(value) : refuse(typeName, value))
  }
}

/** Longer text is quicker looked through by JSON.stringify than here. */
const SHORT = 100

/** As JSON.stringify does, which costs more to call than a short text to look at. */
function quote(text: string): string {
  if (text.length > SHORT) return JSON.stringify(text)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Controls, quotation mark, backslash, and what may be half a pair.
    if (code < 32 || code === 34 || code === 92 || (code >= 0xd800 && code <= 0xdfff)) {
      return JSON.stringify(text)
    }
  }
  return `"${text}"`
}

function isInt(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) === ((value as number) | 0)
}

function refuse(type: string, value: unknown): never {
  throw new GraphQLError(`${type} cannot represent the stored value ${JSON.stringify(value)}.`, {
    extensions: { code: 'INTERNAL_SERVER_ERROR' }
  })
}
