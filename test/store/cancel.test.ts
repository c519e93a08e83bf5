import type { Statement } from '../../src/model.ts'
import type { Store } from '../../src/store/store.ts'
import { describeStores } from '../stores.ts'

/** Far longer than the tests wait, on either engine. */
const LONG: Statement = {
  cypher: 'UNWIND range(1, $n) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS x',
  parameters: { n: 2_000_000 }
}
const SHORT: Statement = { cypher: 'RETURN 1 AS x', parameters: {} }

describeStores('A statement', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })

  test.each(['READ', 'WRITE'] as const)(
    'that outlasts its timeout is given up (%s)',
    async (mode) => {
      await expect(store.run(LONG, { mode, timeout: 50 })).rejects.toMatchObject({
        code: 'STORE_TIMEOUT',
        message: expect.stringContaining('50 ms')
      })
    }
  )

  test.each(['READ', 'WRITE'] as const)('is given up when its caller leaves (%s)', async (mode) => {
    const leaving = new AbortController()
    const answer = store.run(LONG, { mode, signal: leaving.signal })
    const reason = new Error('left')
    setTimeout(() => leaving.abort(reason), 50)
    await expect(answer).rejects.toBe(reason)
  })

  test('is not begun for a caller who has left', async () => {
    const signal = AbortSignal.abort(new Error('left'))
    const cypher = "CREATE (:Thing {id: 'never'})"
    await expect(store.run({ cypher, parameters: {} }, { mode: 'WRITE', signal })).rejects.toThrow(
      'left'
    )
    const read = 'MATCH (x:Thing) RETURN x.id'
    expect(await store.run({ cypher: read, parameters: {} })).toEqual([])
  })

  test('that ends in time is answered, and its caller may leave later', async () => {
    const caller = new AbortController()
    const answer = await store.run(SHORT, { signal: caller.signal, timeout: 30_000 })
    caller.abort()
    expect(answer).toEqual([[1]])
  })

  test('does not disturb the next by having been given up', async () => {
    await expect(store.run(LONG, { timeout: 20 })).rejects.toThrow()
    expect(await store.run(SHORT)).toEqual([[1]])
  })

  test('that was given up is running no more, where the engine can stop it', async () => {
    if (store.dialect !== 'neo4j') return
    const [first] = await store.run({
      cypher: 'SHOW TRANSACTIONS YIELD currentQuery, status RETURN count(*) AS n',
      parameters: {}
    })
    expect(first).toEqual([1])
  })
})
