import fc from 'fast-check'
import { checkStore } from '../../src/graph/check.ts'
import type { Finding } from '../../src/graph/check/finding.ts'
import type { Store } from '../../src/store/store.ts'
import { arbitraryCorpus } from '../graphs/arbitrary.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { loadAll } from '../graphs/graph.ts'
import { describeStores } from '../stores.ts'

/** A document in a real database takes a hundred times what it takes in memory. */
const RUNS = { embedded: 20, neo4j: 2 }

const DAMAGE: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a text that was changed',
    "MATCH (d:Document) WHERE d.title STARTS WITH 'Tessala toll' SET d.text = 'other' RETURN 1",
    ['DOCUMENT_ID', 'QUOTE_NOT_IN_TEXT']
  ],
  [
    'a quote that is not found by its words',
    "MATCH (q:Quote) WHERE q.exact = 'with mortars' REMOVE q.words RETURN 1",
    ['WORDS']
  ],
  [
    'a name that is found by another',
    "MATCH (n:Place) WHERE n.name = 'Tessala' SET n.words = ' bamako ' RETURN 1",
    ['WORDS']
  ],
  [
    'a quote that was moved',
    "MATCH (q:Quote) WHERE q.exact = 'with mortars' SET q.start = 1 RETURN 1",
    ['QUOTE_NOT_IN_TEXT']
  ],
  [
    'a quote that is gone',
    "MATCH (q:Quote) WHERE q.exact = 'with mortars' DETACH DELETE q RETURN 1",
    ['CLAIM_WITHOUT_QUOTE']
  ],
  [
    'an edge that is gone',
    "MATCH (a:Actor)-[e:ROLE]->(v:Event) WHERE e.predicate = 'HONOURS' DELETE e RETURN 1",
    ['EDGE_MISSING']
  ],
  [
    'a claim that is gone',
    "MATCH (c:Claim) WHERE c.predicate = 'HONOURS' DETACH DELETE c RETURN 1",
    ['EDGE_WITHOUT_CLAIM']
  ],
  [
    'a claim that does not know its edge',
    "MATCH (c:Claim) WHERE c.predicate = 'HONOURS' REMOVE c.edge RETURN 1",
    ['EDGE_WITHOUT_CLAIM']
  ],
  [
    'a wrong count on an edge',
    "MATCH (a:Actor)-[e:RELATED]->(b:Actor) WHERE e.predicate = 'ALLIED_WITH' SET e.claims = 7 RETURN 1",
    ['EDGE_FIGURES']
  ],
  [
    'a wrong status on an edge',
    "MATCH (a:Actor)-[e:RELATED]->(b:Actor) WHERE e.predicate = 'ALLIED_WITH' SET e.status = 'DENIED' RETURN 1",
    ['EDGE_FIGURES']
  ],
  [
    'an edge that names another end',
    "MATCH (a:Actor)-[e:ROLE]->(v:Event) WHERE e.predicate = 'HONOURS' SET e.actor = 'x' RETURN 1",
    ['EDGE_ENDS']
  ],
  [
    'a claim that names another subject',
    "MATCH (c:Claim) WHERE c.predicate = 'HONOURS' SET c.subject = 'x' RETURN 1",
    ['CLAIM_ENDS']
  ],
  [
    'a node that nobody mentions',
    "MATCH (d:Document)-[m:MENTIONS]->(n:Thing) WHERE m.name = 'mortars' DELETE m RETURN 1",
    ['NODE_UNMENTIONED']
  ],
  [
    'a wrong count on a node',
    "MATCH (n:Actor) WHERE n.name = 'Chad' SET n.documents = 9 RETURN 1",
    ['NODE_FIGURES']
  ],
  [
    'a mentioned country that says it is not',
    "MATCH (n:Actor) WHERE n.name = 'Chad' SET n:Reference RETURN 1",
    ['NODE_FIGURES', 'WORDS']
  ],
  [
    'a name that leads nowhere',
    "MATCH (x:Name) WHERE x.folded = 'chad' DETACH DELETE x RETURN 1",
    ['NAME_MISSING']
  ]
]

/** What the check finds in a transaction that does damage, and is rolled back. */
async function afterDamage(store: Store, cypher: string): Promise<readonly Finding[]> {
  let findings: readonly Finding[] = []
  const undo = new Error('undo')
  const damaged = store.transaction(async ({ run }) => {
    expect(await run({ cypher, parameters: {} })).not.toEqual([])
    findings = await checkStore({ ...store, run })
    throw undo
  })
  await expect(damaged).rejects.toBe(undo)
  return findings
}

describeStores('checking the store', (open) => {
  test('a graph that was loaded keeps every rule', async () => {
    const { dialect } = await open()
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, async (corpus) => {
        const store = await open()
        await loadAll(store, corpus)
        expect(await checkStore(store)).toEqual([])
        await store.close()
      }),
      { numRuns: RUNS[dialect] }
    )
  })

  test('finds each kind of damage, and only that', async () => {
    const store = await open()
    await loadAll(store, CORPUS)
    for (const [damage, cypher, codes] of DAMAGE) {
      const findings = await afterDamage(store, cypher)
      expect([damage, ...new Set(findings.map(({ code }) => code))]).toEqual([damage, ...codes])
      expect(findings.every(({ ids }) => ids.length > 0)).toBe(true)
    }
    expect(await checkStore(store)).toEqual([])
  })
})
