import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/open.ts'
import { startPermanent, type Permanent } from '../../tools/neo4j/permanent.ts'
import { freePort } from '../../tools/neo4j/server.ts'
import { DEFAULT_VERSION, findVersion } from '../../tools/neo4j/versions.ts'
import { NEO4J_CAN_BE_STARTED } from '../neo4j.ts'

const LIMIT = 600_000

const NAME = 'The Neo4j of "npm run neo4j"'
if (NEO4J_CAN_BE_STARTED) describe(NAME, suite)
else test(`${NAME} cannot be started here`, () => expect(NEO4J_CAN_BE_STARTED).toBe(false))

function suite(): void {
  let folder: string
  let server: Permanent
  const start = async (): Promise<Permanent> =>
    startPermanent(findVersion(DEFAULT_VERSION), folder, await freePort(), () => undefined)
  const login = () => ({ NEO4J_USER: server.user, NEO4J_PASSWORD: server.password })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'griot-test-'))
    server = await start()
  }, LIMIT)
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }, LIMIT)

  test('opens with the user and password it prints', async () => {
    const store = await openStore(server.address, login())
    expect(await store.run({ cypher: 'RETURN 1', parameters: {} })).toEqual([[1]])
    await store.close()
  })

  test('opens for nobody else, and the password is in no message', async () => {
    for (const environment of [{}, { NEO4J_USER: server.user, NEO4J_PASSWORD: 'guessed-it' }]) {
      const error: unknown = await openStore(server.address, environment).catch(
        (error: unknown) => error
      )
      expect(error).toMatchObject({
        code: 'STORE_UNAUTHORIZED',
        message: expect.stringMatching(/NEO4J_USER and NEO4J_PASSWORD/)
      })
      expect(String(error)).not.toMatch(/guessed-it/)
    }
  })

  test(
    'keeps its data and its password when it is stopped and started again',
    async () => {
      const before = await openStore(server.address, login())
      const write = { cypher: "CREATE (:Thing {id: 'kept'})", parameters: {} }
      await before.run(write, { mode: 'WRITE' })
      await before.close()
      const { password } = server
      await server.stop()
      expect(readFileSync(join(folder, DEFAULT_VERSION, 'password'), 'utf8').trim()).toBe(password)
      server = await start()
      expect(server.password).toBe(password)
      const after = await openStore(server.address, login())
      const read = { cypher: 'MATCH (x:Thing) RETURN x.id', parameters: {} }
      expect(await after.run(read)).toEqual([['kept']])
      await after.close()
    },
    LIMIT
  )

  test('is refused a port that is taken, with the way out', async () => {
    const port = Number(new URL(server.address).port)
    const second = startPermanent(findVersion(DEFAULT_VERSION), folder, port, () => undefined)
    await expect(second).rejects.toMatchObject({
      code: 'NEO4J_PORT',
      message: expect.stringMatching(/--port/)
    })
  })
}
