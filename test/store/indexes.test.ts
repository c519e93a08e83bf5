import { hashIndexes, indexName, INDEXES } from '../../src/map/indexes.ts'
import { missingIndexes } from '../../src/store/indexes.ts'
import type { Store } from '../../src/store/store.ts'
import { describeStores } from '../stores.ts'

describeStores('Indexes', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })
  const write = (cypher: string) => store.run({ cypher, parameters: {} }, { mode: 'WRITE' })

  test('are all there once made', async () => {
    expect(await missingIndexes(store)).toEqual([])
  })

  test('can be made again', async () => {
    await store.createIndexes()
    expect(await missingIndexes(store)).toEqual([])
  })

  test('are missed by name when dropped, and made anew', async () => {
    const name = store.dialect === 'neo4j' ? 'claim_edge_key' : 'claim_edge'
    await write(`DROP INDEX ${name}`)
    expect(await missingIndexes(store)).toEqual([name])
    await store.createIndexes()
    expect(await missingIndexes(store)).toEqual([])
  })

  test.each(hashIndexes().filter(({ unique }) => unique))(
    'keep $properties of $label unique',
    async ({ label, properties }) => {
      const cypher = `CREATE (:${label} {${properties[0]}: 'once'})`
      await write(cypher)
      await expect(write(cypher)).rejects.toMatchObject({ code: 'STORE_CONSTRAINT' })
    }
  )
})

describe('The list of indexes', () => {
  test('names each once', () => {
    const names = INDEXES.map(indexName)
    expect(new Set(names).size).toBe(names.length)
  })

  test('has none that is a prefix of another', () => {
    for (const short of INDEXES)
      for (const long of INDEXES)
        if (short !== long && short.label === long.label && !short.unique)
          expect(long.properties.slice(0, short.properties.length)).not.toEqual(short.properties)
  })

  test('leaves an engine of hash indexes one for each value that nodes are found by', () => {
    expect(hashIndexes().map(indexName)).toEqual(
      expect.arrayContaining(['actor_id_unique', 'name_folded_unique', 'claim_edge', 'event_type'])
    )
    expect(
      hashIndexes().every(({ on, properties }) => on === 'node' && properties.length === 1)
    ).toBe(true)
  })
})
