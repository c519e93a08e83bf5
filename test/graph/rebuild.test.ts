import fc from 'fast-check'
import { checkStore } from '../../src/graph/check.ts'
import { rebuildWorld } from '../../src/graph/rebuild.ts'
import { retractDocument } from '../../src/graph/retract.ts'
import type { Store } from '../../src/store/store.ts'
import { arbitraryCorpus } from '../graphs/arbitrary.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { dumpLines, loadAll } from '../graphs/graph.ts'
import { describeStores } from '../stores.ts'

/** A document in a real database takes a hundred times what it takes in memory. */
const RUNS = { embedded: 25, neo4j: 2 }

const retraction = { reason: 'wrong', at: '2024-09-21T08:00:00.000Z' }
const NOTHING = { nodes: 0, edges: 0, names: 0 }
const UNCHANGED = {
  clusters: 0,
  restored: { ...NOTHING, claims: 0 },
  removed: NOTHING,
  words: 0,
  damaged: []
}

const DAMAGE: readonly (readonly [string, string])[] = [
  ['an edge that is gone', "MATCH ()-[e:ROLE]->() WHERE e.predicate = 'HONOURS' DELETE e"],
  [
    'an edge between actors with other figures',
    "MATCH ()-[e:RELATED]->() WHERE e.predicate = 'ALLIED_WITH' SET e.claims = 7, e.status = 'DENIED', e.firstSeen = '1999-01-01'"
  ],
  [
    'an edge that names another end and sorts elsewhere',
    "MATCH ()-[e:OCCURRED_IN]->() SET e.event = 'x', e.key = '!'"
  ],
  [
    'an edge of no claim',
    "MATCH (a:Country) WHERE a.countryCode = 'TD' MATCH (v:Event) WHERE v.type = 'CEREMONY' CREATE (a)-[:ROLE {id: 'r0', kind: 'Relation', predicate: 'PERPETRATED'}]->(v)"
  ],
  [
    'claims that do not know their edge',
    "MATCH (c:Claim) WHERE c.predicate = 'OCCURRED_IN' REMOVE c.edge"
  ],
  [
    'a claim that names the edge of another',
    "MATCH (c:Claim) WHERE c.predicate = 'HONOURS' MATCH (o:Claim) WHERE o.predicate = 'ALLIED_WITH' SET c.edge = o.edge"
  ],
  [
    'an actor with other figures and names',
    "MATCH (n:Actor) WHERE n.name = 'Chad' SET n.documents = 9, n.name = 'Tchad', n.key = 'z', n.acronym = 'T'"
  ],
  [
    'a mentioned country that says it is not',
    "MATCH (n:Country) WHERE n.countryCode = 'TD' SET n:Reference"
  ],
  ['a city that says it is a region', 'MATCH (n:City) SET n:Region'],
  ['an event with another name and day', "MATCH (v:Event) SET v.name = 'x', v.month = '1999-01'"],
  [
    'a thing that nobody mentions',
    "CREATE (n:Thing:Weapon {id: 't0', kind: 'Thing', type: 'WEAPON', name: 'x'})"
  ],
  ['a name that is gone', "MATCH (x:Name) WHERE x.folded = 'chad' DETACH DELETE x"],
  ['a name that leads nowhere', "CREATE (x:Name {folded: 'nowhere'})"],
  [
    'a name that leads to another',
    "MATCH (n:Thing) MATCH (x:Name) WHERE x.folded = 'chad' CREATE (n)-[:NAMED]->(x)"
  ],
  [
    'a country of reference that is gone',
    "MATCH (n:Country) WHERE n.countryCode = 'CM' DETACH DELETE n"
  ]
]

async function damage(store: Store, statements: readonly string[]): Promise<void> {
  for (const cypher of statements) {
    await store.run({ cypher: `${cypher} RETURN 1`, parameters: {} }, { mode: 'WRITE' })
  }
}

describeStores('rebuilding', (open) => {
  test('changes nothing on a store that is whole, after any loads and retractions', async () => {
    const { dialect } = await open()
    await fc.assert(
      fc.asyncProperty(arbitraryCorpus, fc.nat(), async (corpus, pattern) => {
        const store = await open()
        await loadAll(store, corpus)
        const gone = corpus.filter((_, index) => ((pattern >> index) & 1) === 1)
        for (const { document } of gone) await retractDocument(store, document.id, retraction)
        const before = await dumpLines(store)
        expect(await rebuildWorld(store)).toEqual({
          documents: corpus.length - gone.length,
          ...UNCHANGED
        })
        expect(await dumpLines(store)).toEqual(before)
        await store.close()
      }),
      { numRuns: RUNS[dialect] }
    )
  })

  test('restores what was damaged, whatever it was', async () => {
    const store = await open()
    await loadAll(store, CORPUS)
    const before = await dumpLines(store)
    const rounds = store.dialect === 'embedded' ? DAMAGE.map((one) => [one]) : [DAMAGE]
    for (const round of rounds) {
      await damage(
        store,
        round.map(([, cypher]) => cypher)
      )
      const what = round.map(([name]) => name)
      expect([...what, await dumpLines(store)]).not.toEqual([...what, before])
      const { damaged } = await rebuildWorld(store)
      expect([...what, damaged, await dumpLines(store)]).toEqual([...what, [], before])
      expect(await checkStore(store)).toEqual([])
      expect(await rebuildWorld(store)).toMatchObject(UNCHANGED)
    }
  })

  test('names the documents of which something is lost, and rebuilds the rest', async () => {
    const store = await open()
    await loadAll(store, CORPUS)
    await damage(store, [
      "MATCH (:Document)-[m:MENTIONS]->(n:Thing) WHERE m.name = 'mortars' DELETE m",
      "MATCH (:Actor)-[e:ROLE]->(:Event) WHERE e.predicate = 'HONOURS' DELETE e"
    ])
    const { damaged, restored } = await rebuildWorld(store)
    expect(damaged.map(({ code, message }) => [code, message])).toEqual([
      ['SOURCE_DAMAGED', expect.stringMatching(/does not mention; retract it and load its article/)]
    ])
    expect(restored.edges).toBe(1)
  })
})
