import type { GraphRows } from '../../src/graph/rows.ts'
import { writeStatements } from '../../src/graph/write.ts'
import { EDGE_KEYS, LABELS } from '../../src/map/labels.ts'
import { describeStores } from '../stores.ts'

const actor = (id: string) => ({ label: 'Actor', id })

const ROWS: GraphRows = {
  nodes: [
    {
      labels: ['Actor', 'ArmedGroup'],
      properties: { id: 'w1', name: 'one', acronym: null }
    },
    { labels: ['Actor', 'ArmedGroup'], properties: { id: 'w2', name: 'two', aliases: ['zwei'] } },
    { labels: ['Actor', 'Place', 'Country'], properties: { id: 'n1' } },
    { labels: ['Name'], properties: { folded: 'one' } }
  ],
  edges: [
    { type: 'NAMED', from: actor('w1'), to: { label: 'Name', id: 'one' }, properties: {} },
    { type: 'RELATED', from: actor('w1'), to: actor('w2'), properties: { id: 's1', claims: 1 } },
    { type: 'RELATED', from: actor('w1'), to: actor('w2'), properties: { id: 's2', claims: 2 } }
  ]
}

describe('write statements', () => {
  test('are one for each kind of row, nodes before edges, everything a parameter', () => {
    expect(writeStatements(ROWS).map(({ cypher }) => cypher)).toEqual([
      'UNWIND $batch.rows AS row MERGE (n:Actor {id: row.key}) SET n += row.properties SET n.since = coalesce(n.since, $at) SET n:ArmedGroup RETURN count(*)',
      'UNWIND $batch.rows AS row MERGE (n:Actor {id: row.key}) SET n += row.properties SET n.since = coalesce(n.since, $at) SET n:Place SET n:Country REMOVE n:Reference RETURN count(*)',
      'UNWIND $batch.rows AS row MERGE (n:Name {folded: row.key}) SET n += row.properties SET n.since = coalesce(n.since, $at) RETURN count(*)',
      'UNWIND $batch.rows AS row MATCH (a:Actor) WHERE a.id = row.from MATCH (b:Name) WHERE b.folded = row.to MERGE (a)-[e:`NAMED`]->(b) SET e += row.properties SET e.since = coalesce(e.since, $at) RETURN count(*)',
      'UNWIND $batch.rows AS row MATCH (a:Actor) WHERE a.id = row.from MATCH (b:Actor) WHERE b.id = row.to MERGE (a)-[e:`RELATED` {id: row.properties.id}]->(b) SET e += row.properties SET e.since = coalesce(e.since, $at) RETURN count(*)'
    ])
    expect(writeStatements(ROWS, 'now')[0]?.parameters).toEqual({
      at: 'now',
      batch: {
        rows: [
          { key: 'w1', properties: { id: 'w1', name: 'one', acronym: null, words: ' one ' } },
          {
            key: 'w2',
            properties: { id: 'w2', name: 'two', aliases: ['zwei'], words: ' two zwei zwe ' }
          }
        ]
      }
    })
  })

  test('refuse labels and edge types that the map does not know', () => {
    const node = { labels: ['Actor) DETACH DELETE (n'], properties: { id: 'w1' } }
    expect(() => writeStatements({ nodes: [node], edges: [] })).toThrow('src/map/labels.ts')
    const edge = { type: 'KNOWS', from: actor('a'), to: actor('b'), properties: {} }
    expect(() => writeStatements({ nodes: [], edges: [edge] })).toThrow('src/map/labels.ts')
  })

  test('know every label and edge type of the schema', () => {
    expect([...LABELS]).toEqual(
      expect.arrayContaining(['Document', 'Quote', 'Claim', 'Check', 'Event', 'Name', 'ArmedGroup'])
    )
    expect([...EDGE_KEYS.keys()]).toEqual(
      expect.arrayContaining(['ROLE', 'RELATED', 'OCCURRED_IN', 'MENTIONS', 'SAID_BY', 'LINK'])
    )
  })
})

describeStores('writing rows', (open) => {
  test('twice is once, and what became absent is gone', async () => {
    const store = await open()
    const write = (rows: GraphRows) =>
      store.transaction(async ({ run }) => {
        for (const statement of writeStatements(rows)) {
          expect(await run(statement)).toEqual([[statement.rows]])
        }
      })
    await write(ROWS)
    await write(ROWS)
    await write({
      nodes: [{ labels: ['Actor', 'ArmedGroup'], properties: { id: 'w2', aliases: null } }],
      edges: []
    })
    const run = (cypher: string) => store.run({ cypher, parameters: {} })
    expect(await run('MATCH (n:Actor) RETURN n.id AS id, n.name, n.aliases ORDER BY id')).toEqual([
      ['n1', null, null],
      ['w1', 'one', null],
      ['w2', 'two', null]
    ])
    expect(
      await run('MATCH (a:Actor)-[e:RELATED]->(b:Actor) RETURN e.id AS id, e.claims ORDER BY id')
    ).toEqual([
      ['s1', 1],
      ['s2', 2]
    ])
  })
})
