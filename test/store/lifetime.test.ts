import type { Statement } from '../../src/model.ts'
import { describeStores } from '../stores.ts'

const SLOW: Statement = {
  cypher: 'UNWIND range(1, $n) AS i RETURN count(i) AS x',
  parameters: { n: 300_000 }
}
const write: Statement = { cypher: "CREATE (:Thing {id: 'a'})", parameters: {} }

describeStores('Closing a store', (open) => {
  test('waits for what is under way', async () => {
    const store = await open()
    const answers = Promise.all([
      store.run(SLOW),
      store.run(write, { mode: 'WRITE' }),
      store.transaction(({ run }) => run(SLOW))
    ])
    await store.close()
    expect(await answers).toEqual([[[300_000]], [], [[300_000]]])
  })

  test('may be done twice', async () => {
    const store = await open()
    await Promise.all([store.close(), store.close()])
    await store.close()
  })

  test('refuses all that comes after', async () => {
    const store = await open()
    await store.close()
    const refused = { code: 'STORE_CLOSED' }
    await expect(store.run(SLOW)).rejects.toMatchObject(refused)
    await expect(store.run(write, { mode: 'WRITE' })).rejects.toMatchObject(refused)
    await expect(store.transaction(async () => 1)).rejects.toMatchObject(refused)
    await expect(store.createIndexes()).rejects.toMatchObject(refused)
  })
})
