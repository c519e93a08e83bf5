import { hasWritingClause } from '../../src/store/writes.ts'

describe('A statement that writes', () => {
  test.each([
    'CREATE (:A)',
    'MATCH (a) SET a.x = 1',
    'match (a) detach delete a',
    'UNWIND $rows AS row\nMERGE\n(a:A {id: row.id})',
    'MATCH (a) REMOVE a.x',
    "LOAD CSV FROM 'x' AS row RETURN row",
    'DROP INDEX x',
    'INSERT (:A)',
    "MATCH (a) WHERE a.x = 'it''s' SET a.x = 1"
  ])('is seen: %s', (cypher) => {
    expect(hasWritingClause(cypher)).toBe(true)
  })

  test.each([
    'MATCH (a) RETURN a.x',
    'MATCH (a) RETURN a.set , a.create AS created',
    "MATCH (a) WHERE a.x = 'please SET this and CREATE that' RETURN a.x",
    'MATCH (a) WHERE a.x = "\\" MERGE it" RETURN a.x',
    'MATCH (a:`DELETE me`) RETURN a.x',
    'MATCH (a:Merge )-[:DELETE ]->() RETURN $set AS x',
    'MATCH (offset) RETURN offset ORDER BY offset',
    'SHOW INDEXES'
  ])('is not taken for one that reads: %s', (cypher) => {
    expect(hasWritingClause(cypher)).toBe(false)
  })
})
