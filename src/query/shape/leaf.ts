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
      return (value) =>
        typeof value === 'string' ? JSON.stringify(value) : refuse(typeName, value)
  }
}

function isInt(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) === ((value as number) | 0)
}

function refuse(type: string, value: unknown): never {
  throw new GraphQLError(`${type} cannot represent the stored value ${JSON.stringify(value)}.`, {
    extensions: { code: 'INTERNAL_SERVER_ERROR' }
  })
}
