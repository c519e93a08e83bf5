import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { missingIndexes } from '../../src/store/indexes.ts'
import { openStore } from '../../src/store/open.ts'

describe('Opening a store by its address', () => {
  test('opens a file, with its indexes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'griot-test-'))
    const store = await openStore(`embedded:${join(folder, 'graph')}`, {})
    expect(store.dialect).toBe('embedded')
    expect(await missingIndexes(store)).toEqual([])
    await store.close()
    expect(existsSync(join(folder, 'graph'))).toBe(true)
    rmSync(folder, { recursive: true })
  })

  test('opens a graph in memory', async () => {
    const store = await openStore('embedded::memory:', {})
    expect(await store.run({ cypher: 'RETURN 1', parameters: {} })).toEqual([[1]])
    await store.close()
  })

  test.each(['', 'embedded', 'embedded:', 'graph.db', 'http://127.0.0.1:7474', 'postgres://x'])(
    'refuses "%s" and says what is possible',
    async (address) => {
      await expect(openStore(address, {})).rejects.toMatchObject({
        code: 'STORE_ADDRESS',
        message: expect.stringMatching(/embedded:PATH.*bolt:\/\/.*neo4j:\/\//s)
      })
    }
  )

  test.each([
    'bolt://me:secret@db.example:7687',
    'neo4j+s://me:secret@db.example',
    'x://me:secret@y'
  ])('refuses a login in the address and does not repeat it: %s', async (address) => {
    const error: unknown = await openStore(address, {}).catch((error: unknown) => error)
    expect(error).toMatchObject({ code: 'STORE_ADDRESS' })
    expect(String(error)).not.toMatch(/secret/)
  })

  test.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1', 'bolt+s://127.0.0.1:1'])(
    'says soon that nobody answers at %s',
    async (address) => {
      const login = { NEO4J_USER: 'me', NEO4J_PASSWORD: 'secret' }
      const error: unknown = await openStore(address, login).catch((error: unknown) => error)
      expect(error).toMatchObject({
        code: 'STORE_UNREACHABLE',
        message: expect.stringMatching(/127\.0\.0\.1:1 .*npm run neo4j.*GRIOT_STORE/)
      })
      expect(String(error)).not.toMatch(/secret/)
    },
    20_000
  )
})
