import { readFileSync } from 'node:fs'
import {
  buildASTSchema,
  GraphQLSchema,
  isScalarType,
  Kind,
  parse,
  specifiedDirectives,
  type TypeDefinitionNode
} from 'graphql'
import { LocalDateResolver } from 'graphql-scalars'

/** The text of schema.graphql, which lies at the root of the package. */
export const schemaText = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/** It has one writer, and the tests check it: a start need not. */
const CHECKED = { assumeValid: true, assumeValidSDL: true }

const document = parse(schemaText, { noLocation: true })

/** The schema that operations are validated against and introspection shows: without the map. */
export const schema = buildSchema()

function buildSchema(): GraphQLSchema {
  const built = buildASTSchema(document, CHECKED)
  const date = built.getType('Date')
  if (isScalarType(date)) {
    // A day travels as text: only its form is checked.
    date.parseValue = LocalDateResolver.parseValue.bind(LocalDateResolver)
    date.parseLiteral = LocalDateResolver.parseLiteral.bind(LocalDateResolver)
  }
  return new GraphQLSchema({ ...built.toConfig(), ...CHECKED, directives: specifiedDirectives })
}

/** The definitions as written, with their directives. */
export const definitions: readonly TypeDefinitionNode[] = document.definitions.filter(
  (definition): definition is TypeDefinitionNode =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.ENUM_TYPE_DEFINITION
)
