import { openNeo4j } from '../../src/store/neo4j.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { describeNeo4j } from '../stores.ts'

const create = (id: string) => ({ cypher: 'CREATE (:Thing {id: $id})', parameters: { id } })
const touch = (id: string) => ({
  cypher: 'MATCH (x:Thing) WHERE x.id = $id SET x.value = coalesce(x.value, 0) + 1',
  parameters: { id }
})

describeNeo4j('The Neo4j store', (open, find) => {
  let store: Store
  beforeEach(async () => {
    store = await open()
  })

  test('runs the work again when the database broke a deadlock', async () => {
    for (const id of ['a', 'b']) await store.run(create(id), { mode: 'WRITE' })
    let attempts = 0
    let holding = 0
    const both: (() => void)[] = []
    /** Resolves when each of the two holds its first lock; later attempts do not wait. */
    const meet = (): Promise<void> =>
      new Promise((resolve) => {
        both.push(resolve)
        if (++holding >= 2) for (const go of both) go()
      })
    const work = (first: string, second: string) =>
      store.transaction(async ({ run }) => {
        attempts++
        await run(touch(first))
        await meet()
        await run(touch(second))
      })
    await Promise.all([work('a', 'b'), work('b', 'a')])
    expect(attempts).toBe(3)
    const values = await store.run({ cypher: 'MATCH (x:Thing) RETURN x.value', parameters: {} })
    expect(values).toEqual([[2], [2]])
  })

  test('tells the database who asks and what for', async () => {
    const [row] = await store.run(
      { cypher: 'SHOW TRANSACTIONS YIELD metaData RETURN metaData', parameters: {} },
      { metadata: { operation: 'Newest', request: 'r1' } }
    )
    expect(row).toEqual([{ application: 'griot', operation: 'Newest', request: 'r1' }])
  })

  test('stops in the database what it has given up', async () => {
    const cypher = 'UNWIND range(1, 1000000000) AS i RETURN count(i) AS never'
    await expect(store.run({ cypher, parameters: {} }, { timeout: 200 })).rejects.toMatchObject({
      code: 'STORE_TIMEOUT'
    })
    const running = await store.run({
      cypher: 'SHOW TRANSACTIONS YIELD currentQuery AS q WHERE q ENDS WITH "never" RETURN q',
      parameters: {}
    })
    expect(running).toEqual([])
  })

  test('answers more callers at once than it has connections', async () => {
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        store.run({ cypher: 'RETURN $n AS n', parameters: { n } })
      )
    )
    expect(answers).toEqual(Array.from({ length: 60 }, (_, n) => [[n]]))
  })

  test('sees at once, by the scheme of clusters, what it has written', async () => {
    const { address, options } = await find()
    const routed = openNeo4j(address.replace('bolt://', 'neo4j://'), options)
    for (const id of ['a', 'b', 'c']) {
      await routed.run(create(id), { mode: 'WRITE' })
      const read = { cypher: 'MATCH (x:Thing) WHERE x.id = $id RETURN x.id', parameters: { id } }
      expect(await routed.run(read)).toEqual([[id]])
    }
    await routed.close()
  })

  test('names the database that is not there', async () => {
    const { address, options } = await find()
    const environment = {
      NEO4J_DATABASE: 'nowhere',
      NEO4J_USER: options.user,
      NEO4J_PASSWORD: options.password
    }
    await expect(openStore(address, environment)).rejects.toMatchObject({
      code: 'STORE_DATABASE_MISSING',
      message: expect.stringMatching(/"nowhere".*NEO4J_DATABASE/)
    })
  })
})
