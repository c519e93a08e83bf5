import neo4j from 'neo4j-driver'
import { toNeo4jParameters, toNeo4jValue } from '../../src/store/neo4jParameters.ts'

describe('Parameters for Neo4j', () => {
  test.each([0, 1, -5, 2 ** 53 - 1])('have %s as an integer', (value) => {
    expect(neo4j.isInt(toNeo4jValue(value) as object)).toBe(true)
  })

  test.each([0.5, -1.25, NaN, Infinity, 2 ** 60, 'text', true, false, null])(
    'have %s as it is',
    (value) => {
      expect(toNeo4jValue(value)).toBe(value)
    }
  )

  test('are converted to any depth', () => {
    expect(toNeo4jParameters({ rows: [{ id: 'a', list: [1, 0.5], none: undefined }] })).toEqual({
      rows: [{ id: 'a', list: [neo4j.int(1), 0.5], none: null }]
    })
  })
})
