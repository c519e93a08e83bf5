import { readFileSync } from 'node:fs'
import {
  buildASTSchema,
  GraphQLSchema,
  isScalarType,
  Kind,
  parse,
  specifiedDirectives,
  type DocumentNode,
  type TypeDefinitionNode
} from 'graphql'
import { LocalDateResolver } from 'graphql-scalars'

/** The text of schema.graphql, which lies at the root of the package. */
export const schemaText = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/** The schema that operations are validated against and introspection shows: without the map. */
export const schema = buildSchema()

function buildSchema(): GraphQLSchema {
  const built = buildASTSchema(parse(schemaText))
  const date = built.getType('Date')
  if (isScalarType(date)) {
    // A day travels as text: only its form is checked.
    date.parseValue = LocalDateResolver.parseValue.bind(LocalDateResolver)
    date.parseLiteral = LocalDateResolver.parseLiteral.bind(LocalDateResolver)
  }
  return new GraphQLSchema({ ...built.toConfig(), directives: specifiedDirectives })
}

/** The definitions as written, with their directives. */
export function definitions(document: DocumentNode = parse(schemaText)): TypeDefinitionNode[] {
  return document.definitions.filter(
    (definition): definition is TypeDefinitionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
      definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.ENUM_TYPE_DEFINITION
  )
}
