import { describeStores } from '../stores.ts'

describeStores('the profile of a statement', (open) => {
  test('names its steps and what they cost', async () => {
    const store = await open()
    const rows = Array.from({ length: 30 }, (_, i) => ({ id: `d${i}` }))
    const write = 'UNWIND $rows AS r MERGE (d:Document {id: r.id}) RETURN count(d)'
    await store.run({ cypher: write, parameters: { rows } }, { mode: 'WRITE' })
    const text = await store.profile({
      cypher: 'MATCH (d:Document) WHERE d.id > $id WITH d ORDER BY d.id LIMIT 3 RETURN d.id',
      parameters: { id: 'd1' }
    })
    expect(text).toMatch(/^\S+.*rows=3/)
    expect(text).toMatch(/^ +\S+.*rows=\d+/m)
    expect(text).toMatch(/^Total/m)
  })

  test('a statement that writes is not run for it', async () => {
    const store = await open()
    const cypher = "CREATE (d:Document {id: 'written'}) RETURN d.id"
    await expect(store.profile({ cypher, parameters: {} })).rejects.toMatchObject({
      code: expect.stringMatching(/^STORE_/)
    })
    const [row] = await store.run({ cypher: 'MATCH (d:Document) RETURN count(d)', parameters: {} })
    expect(row).toEqual([0])
  })
})
