import { describeStores } from '../stores.ts'
import type { Store } from '../../src/store/store.ts'

describeStores('Answers', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })

  test('are empty on an empty store', async () => {
    expect(await store.run({ cypher: 'MATCH (n) RETURN n.id', parameters: {} })).toEqual([])
  })
})
