import { explain } from '../../../src/query/explain.ts'

function readsOf(query: string, dialect: 'neo4j' | 'embedded' = 'neo4j'): readonly string[] {
  return explain({ dialect }, { query })
    .reads.split('\n')
    .slice(1)
    .map((line) => line.trim())
}

test.each([
  ['{ events { nodes { id } } }', '0 event_key'],
  ['{ events(where: { type: { eq: COUP } }) { nodes { id } } }', '0 event_type_key'],
  ['{ events(where: { type: { in: [COUP] } }) { totalCount } }', '0 event_type_key'],
  ['{ events(where: { date: { gte: "2024-01-01" } }) { nodes { id } } }', '0 event_key'],
  [
    '{ events(where: { status: { eq: PLANNED } }) { nodes { id } } }',
    '0 event_key; asks each for node.status = status ("PLANNED")'
  ],
  ['{ claims(where: { predicate: { in: [KILLED] } }) { nodes { id } } }', '0 claim_predicate_key'],
  [
    '{ events(where: { id: { in: ["v1"] }, status: { eq: PLANNED } }) { nodes { id } } }',
    '0 event_id_unique'
  ],
  ['{ claims { totalCount } }', '0 what the database keeps count of']
])('%s is read by the index that serves it', (query, line) => {
  expect(readsOf(query)).toEqual([line])
})

test('an actor’s lists are read by what stands on the edge', () => {
  const lists = [
    'a: participations { nodes { id } }',
    'b: participations(where: { role: { eq: TARGETED } }) { nodes { id } }',
    'c: participations(where: { event: { type: { eq: COUP } } }) { totalCount }',
    'd: said { nodes { id } }',
    'e: claims(where: { predicate: { eq: KILLED } }) { nodes { id } }'
  ]
  expect(readsOf(`{ actor(id: "w1") { ${lists.join(' ')} } }`)).toEqual([
    '0.0 role_actor_key',
    '0.1 role_actor_predicate_key',
    '0.2 role_actor_type_key',
    '0.3 said_by_entity_key',
    '0.4 claim_subject_predicate_key, claim_object_key; asks each for node.predicate = predicate ("KILLED")'
  ])
})

test('the embedded engine has no order to read in', () => {
  expect(readsOf('{ events { totalCount nodes { id } } }', 'embedded')).toEqual([
    '0 all, sorted',
    '1 all, counted'
  ])
})
