import {
  assertValidSchema,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType
} from 'graphql'
import { map } from '../../src/map/map.ts'
import { schema, schemaText } from '../../src/map/schema.ts'
import * as model from '../../src/model.ts'

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type)
)

test('the schema is one that GraphQL allows, which no start checks again', () => {
  expect(() => assertValidSchema(buildSchema(schemaText))).not.toThrow()
})

test('every type, field, argument-carrying field and value is described', () => {
  const bare = types.flatMap((type) => {
    const parts = isEnumType(type)
      ? type.getValues()
      : isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
        : []
    return [
      ...(type.description ? [] : [type.name]),
      ...parts.filter((part) => !part.description).map((part) => `${type.name}.${part.name}`)
    ]
  })
  expect(bare).toEqual([])
})

test.each([
  ['EntityType', model.ENTITY_TYPES],
  ['EventType', model.EVENT_TYPES],
  ['EventStatus', model.EVENT_STATUSES],
  ['Predicate', model.PREDICATES],
  ['Attribution', model.ATTRIBUTIONS],
  ['Epistemic', model.EPISTEMICS],
  ['Polarity', model.POLARITIES],
  ['Derivation', model.DERIVATIONS],
  ['ClaimScope', model.CLAIM_SCOPES],
  ['Trend', model.TRENDS],
  ['Comparator', model.COMPARATORS],
  ['TimePrecision', model.TIME_PRECISIONS],
  ['DayPart', model.DAY_PARTS],
  ['SectionKind', model.SECTION_KINDS],
  ['DateOrigin', model.DATE_ORIGINS]
])('%s has the values of the model, in their order', (name, values) => {
  const type = schema.getType(name)
  const found = isEnumType(type) ? type.getValues().map((value) => value.name) : []
  expect(found).toEqual(values)
})

test('what an interface says of a field holds for its object types', () => {
  expect(map.fields.get('Person.participations')).toEqual(map.fields.get('Actor.participations'))
  expect(map.fields.get('Person.participations')?.follow).toMatchObject({
    edge: 'ROLE',
    direction: 'OUT',
    at: 'actor',
    key: 'key'
  })
})

test('orders and edges of the world name their properties', () => {
  expect(map.keys.get('DocumentOrderField.RECORDED_AT')).toEqual({
    property: 'recordedKey',
    of: null
  })
  expect(map.edges.get('Relation')?.map(({ type, seen }) => [type, seen])).toEqual([
    ['ROLE', 'seen'],
    ['RELATED', 'key'],
    ['OCCURRED_IN', 'seen']
  ])
})
