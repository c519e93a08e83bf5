import type { Statement } from '../../src/model.ts'
import type { Store, Transaction } from '../../src/store/store.ts'
import { describeStores } from '../stores.ts'

const create = (id: string): Statement => ({
  cypher: 'CREATE (x:Thing {id: $id})',
  parameters: { id }
})
const BROKEN: Statement = { cypher: 'RETURN 1 / $zero AS x', parameters: { zero: 0 } }

async function ids(store: Store | Transaction): Promise<unknown[]> {
  const cypher = 'MATCH (x:Thing) RETURN x.id AS id ORDER BY id'
  return (await store.run({ cypher, parameters: {} })).map(([id]) => id)
}

describeStores('A transaction', (open) => {
  let store: Store
  beforeEach(async () => {
    store = await open()
  })

  test('keeps all it wrote and gives what its work gave', async () => {
    const value = await store.transaction(async ({ run }) => {
      await run(create('a'))
      await run(create('b'))
      return 'done'
    })
    expect(value).toBe('done')
    expect(await ids(store)).toEqual(['a', 'b'])
  })

  test('sees its own writes before others do', async () => {
    await store.transaction(async (transaction) => {
      await transaction.run(create('a'))
      expect(await ids(transaction)).toEqual(['a'])
      expect(await ids(store)).toEqual([])
    })
    expect(await ids(store)).toEqual(['a'])
  })

  test('keeps nothing when its work throws, and throws the same', async () => {
    const reason = new Error('changed my mind')
    const failing = store.transaction(async ({ run }) => {
      await run(create('a'))
      throw reason
    })
    await expect(failing).rejects.toBe(reason)
    expect(await ids(store)).toEqual([])
  })

  test('keeps nothing when a statement fails', async () => {
    const failing = store.transaction(async ({ run }) => {
      await run(create('a'))
      await run(BROKEN)
    })
    await expect(failing).rejects.toMatchObject({ code: 'STORE_STATEMENT' })
    expect(await ids(store)).toEqual([])
  })

  test('keeps nothing when its work swallows a failure, and runs nothing after it', async () => {
    let after: unknown
    const failing = store.transaction(async ({ run }) => {
      await run(create('a'))
      await run(BROKEN).catch(() => undefined)
      await run(create('b')).catch((error: unknown) => (after = error))
      return 'done'
    })
    await expect(failing).rejects.toMatchObject({ code: 'STORE_STATEMENT' })
    expect(after).toBeInstanceOf(Error)
    expect(await ids(store)).toEqual([])
  })

  test('waits for statements its work did not wait for', async () => {
    await store.transaction(async ({ run }) => {
      void run(create('a'))
      void run(create('b'))
    })
    expect(await ids(store)).toEqual(['a', 'b'])
  })

  test('keeps nothing when one of several at once fails', async () => {
    const failing = store.transaction(({ run }) =>
      Promise.all([run(create('a')), run(BROKEN), run(create('b'))])
    )
    await expect(failing).rejects.toMatchObject({ code: 'STORE_STATEMENT' })
    expect(await ids(store)).toEqual([])
  })

  test('refuses statements after its end', async () => {
    let kept: Transaction | undefined
    await store.transaction(async (transaction) => {
      kept = transaction
    })
    await expect(kept?.run(create('late'))).rejects.toMatchObject({ code: 'STORE_CLOSED' })
    expect(await ids(store)).toEqual([])
  })

  test('does not stop the next when it fails', async () => {
    const answers = await Promise.allSettled([
      store.run(BROKEN, { mode: 'WRITE' }),
      store.run(create('a'), { mode: 'WRITE' }),
      store.transaction(() => Promise.reject(new Error('no'))),
      store.run(create('b'), { mode: 'WRITE' })
    ])
    expect(answers.map(({ status }) => status)).toEqual([
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled'
    ])
    expect(await ids(store)).toEqual(['a', 'b'])
  })

  test('loses no update to fifty others at once', async () => {
    await store.run(create('counter'), { mode: 'WRITE' })
    const add = 'MATCH (x:Thing) WHERE x.id = $id SET x.value = coalesce(x.value, 0) + 1'
    await Promise.all(
      Array.from({ length: 50 }, () =>
        store.run({ cypher: add, parameters: { id: 'counter' } }, { mode: 'WRITE' })
      )
    )
    const read = 'MATCH (x:Thing) RETURN x.value'
    expect(await store.run({ cypher: read, parameters: {} })).toEqual([[50]])
  })

  test('refuses a second node of one id', async () => {
    await store.run(create('a'), { mode: 'WRITE' })
    const failing = store.transaction(async ({ run }) => {
      await run(create('b'))
      await run(create('a'))
    })
    await expect(failing).rejects.toMatchObject({ code: 'STORE_CONSTRAINT' })
    expect(await ids(store)).toEqual(['a'])
  })

  test('may give back large numbers of rows', async () => {
    const rows = await store.transaction(({ run }) =>
      run({ cypher: 'UNWIND range(1, $n) AS i RETURN i', parameters: { n: 20_000 } })
    )
    expect(rows).toHaveLength(20_000)
    expect(rows.at(-1)).toEqual([20_000])
  })
})
