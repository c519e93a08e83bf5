import { buildSchema, parse, validate } from 'graphql'
import { limitDocuments } from '../../src/api/depth.ts'

const schema = buildSchema('type Query { self: Query name: String }')
const check = (source: string, limits: { depth: number; fields: number }) =>
  validate(schema, parse(source), [limitDocuments(limits)]).map(({ message, extensions }) => [
    extensions['code'],
    message
  ])

describe('limits of a document', () => {
  test('what stays within them passes', () => {
    expect(check('{ self { self { name } } }', { depth: 3, fields: 3 })).toEqual([])
  })

  test('too many levels are refused, and the message says how many may be', () => {
    expect(check('{ self { self { name } } }', { depth: 2, fields: 99 })).toEqual([
      ['QUERY_TOO_LARGE', 'The document has more than 2 levels; ask for less at once.']
    ])
  })

  test('levels within fragments count', () => {
    const source = '{ self { ...F } } fragment F on Query { self { name } }'
    expect(check(source, { depth: 2, fields: 99 })).toHaveLength(1)
    expect(check(source, { depth: 3, fields: 99 })).toEqual([])
  })

  test('a fragment counts as often as it is spread', () => {
    const doubled = Array.from(
      { length: 24 },
      (_, i) => `fragment F${i} on Query { a: self { ...F${i + 1} } b: self { ...F${i + 1} } }`
    ).join(' ')
    const bomb = `{ ...F0 } ${doubled} fragment F24 on Query { name }`
    const begun = performance.now()
    expect(check(bomb, { depth: 99, fields: 2000 })).toEqual([
      ['QUERY_TOO_LARGE', 'The document has more than 2000 fields; ask for less at once.']
    ])
    expect(performance.now() - begun).toBeLessThan(1000)
  })

  test('a fragment within itself is left to the rule that forbids it', () => {
    expect(
      check('{ ...F } fragment F on Query { self { ...F } }', { depth: 9, fields: 99 })
    ).toEqual([])
  })
})
