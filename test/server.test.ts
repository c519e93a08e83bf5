import { EventEmitter, once } from 'node:events'
import { connect } from 'node:net'
import type { RunningServer } from '../src/server.ts'
import { IN_MEMORY, openEmbedded } from '../src/store/embedded.ts'
import type { RunOptions, Store } from '../src/store/store.ts'
import { ask, loadSeedArticle, serve } from './serverOnSeed.ts'

const JNIM = '{ actorsNamed(name: "jnim") { name relations(first: 1) { nodes { predicate } } } }'

let store: Store
const running: RunningServer[] = []

beforeAll(async () => {
  store = openEmbedded(IN_MEMORY)
  await store.createIndexes()
  await loadSeedArticle(store)
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})
afterAll(() => store.close())

async function start(...given: Parameters<typeof serve>): Promise<RunningServer> {
  const server = await serve(...given)
  running.push(server)
  return server
}

/** The same store, except for what running a statement does. */
const withRun = (
  run: (options: RunOptions, answer: () => ReturnType<Store['run']>) => ReturnType<Store['run']>
) => ({
  ...store,
  run: (...[statement, options = {}]: Parameters<Store['run']>) =>
    run(options, () => store.run(statement, options))
})

describe('the server', () => {
  test('answers GraphQL by POST', async () => {
    const { url } = await start(store)
    const { status, headers, answer } = await ask(url, JNIM)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/)
    expect(answer).toMatchObject({ data: { actorsNamed: [{ name: 'JNIM' }] } })
  })

  test('answers introspection, so that tools know the schema', async () => {
    const { url } = await start(store)
    const { answer } = await ask(url, '{ __schema { queryType { name } } }')
    expect(answer).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } })
  })

  test('takes no request that a foreign page can send without asking first', async () => {
    const { url } = await start(store)
    const simple = await fetch(`${url}/graphql?query=${encodeURIComponent(JNIM)}`)
    expect(simple.status).toBe(400)
    const { headers } = await ask(url, JNIM, {}, { origin: 'https://elsewhere.example' })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  test('lets the pages ask whose origins are allowed', async () => {
    const { url } = await start(store, { origins: ['https://mine.example'] })
    const { headers } = await ask(url, JNIM, {}, { origin: 'https://mine.example' })
    expect(headers.get('access-control-allow-origin')).toBe('https://mine.example')
  })

  test('on this machine, answers only to names of this machine', async () => {
    const { port } = await start(store)
    const socket = connect(port, '127.0.0.1')
    socket.end('GET /readyz HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n')
    const [first] = (await once(socket, 'data')) as [Buffer]
    expect(first.toString()).toMatch(/^HTTP\/1\.1 421 [^]*UNKNOWN_HOST/)
  })

  test('tells what is wrong with a request in the shape of GraphQL errors', async () => {
    const { url } = await start(store)
    const post = (body: string) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body
      })
    const cases = [
      [await post('{"query":'), 400, 'BAD_REQUEST'],
      [await post(JSON.stringify({ query: ' '.repeat(2 ** 20) })), 413, 'REQUEST_TOO_LARGE'],
      [await post(JSON.stringify({ query: '{ nothing }' })), 400, 'GRAPHQL_VALIDATION_FAILED'],
      [
        await post(JSON.stringify({ query: 'query A { __typename }', operationName: 'B' })),
        400,
        'OPERATION_RESOLUTION_FAILURE'
      ],
      [await fetch(`${url}/elsewhere`), 404, 'NOT_FOUND']
    ] as const
    for (const [response, status, code] of cases) {
      expect(response.status).toBe(status)
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] })
    }
  })

  test('refuses documents that nest too deep', async () => {
    const { url } = await start(store)
    const levels = 30
    const deep = `{ __schema { queryType { ${'ofType { '.repeat(levels)} name ${'} '.repeat(levels)} } } }`
    const { answer } = await ask(url, deep)
    expect(answer.errors?.[0]?.message).toBe(
      'The document has more than 24 levels; ask for less at once.'
    )
  })

  test('keeps what goes wrong inside to itself and its log', async () => {
    const broken = withRun(async () => {
      throw new Error('secret-host refused MATCH (n)')
    })
    const lines: string[] = []
    const logger = { level: 'error', stream: { write: (line: string) => void lines.push(line) } }
    const { url } = await start(broken, { logger })
    const { answer } = await ask(url, JNIM)
    const [error] = answer.errors ?? []
    const requestId = String(error?.extensions?.['requestId'])
    expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId })
    expect(JSON.stringify(answer)).not.toMatch(/secret/)
    expect(lines.join('')).toMatch(/secret-host/)
    expect(lines.join('')).toContain(requestId)
  })

  test('says when a request takes too long, and stops its statement', async () => {
    let stopped = false
    const slow = withRun(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            stopped = true
            reject(signal.reason as Error)
          })
        })
    )
    const { url } = await start(slow, { timeout: 200 })
    const { answer } = await ask(url, JNIM)
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('STORE_TIMEOUT')
    expect(stopped).toBe(true)
  })

  test('a caller that goes away stops its statement', async () => {
    const gone = new AbortController()
    const seen = new Promise<unknown>((resolve) => {
      const waiting = withRun(
        ({ signal }) =>
          new Promise((_, reject) => {
            signal?.addEventListener('abort', () => {
              resolve(signal.reason)
              reject(signal.reason as Error)
            })
            setTimeout(() => gone.abort())
          })
      )
      void start(waiting).then(({ url }) =>
        fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: JNIM }),
          signal: gone.signal
        }).catch(() => null)
      )
    })
    expect(await seen).toMatchObject({ name: 'AbortError' })
  })

  test('lets running requests end when it stops', async () => {
    const asked = new EventEmitter()
    const begun = once(asked, 'run')
    const slow = withRun(async (_, answer) => {
      asked.emit('run')
      await new Promise((resolve) => setTimeout(resolve, 300))
      return answer()
    })
    const server = await serve(slow)
    const answered = ask(server.url, JNIM)
    await begun
    await server.close()
    expect((await answered).answer.errors).toBeUndefined()
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow()
  })

  test('is ready while its store answers', async () => {
    const { url } = await start(store)
    expect((await fetch(`${url}/livez`)).status).toBe(200)
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ok', store: 'embedded' })
    const closed = openEmbedded(IN_MEMORY)
    await closed.close()
    const other = await start(closed)
    expect((await fetch(`${other.url}/livez`)).status).toBe(200)
    expect((await fetch(`${other.url}/readyz`)).status).toBe(503)
  })

  test('a port that is taken is named, with what to do', async () => {
    const { port } = await start(store)
    await expect(serve(store, { port })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringMatching(new RegExp(`${port} .*--port ${port + 1}`)) as string
    })
  })

  test('limits how often others may ask', async () => {
    const { url } = await start(store, { rateLimit: 2 })
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await ask(url, JNIM)).status)
    expect(statuses).toEqual([200, 200, 429])
    expect((await fetch(`${url}/livez`)).status).toBe(200)
  })

  test('its page may load and ask nothing but what lies beside it', async () => {
    const { url } = await start(store)
    const page = await fetch(`${url}/`)
    expect(page.status).toBe(200)
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/default-src 'none'/)
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|upgrade-insecure/)
    const schema = await fetch(`${url}/schema.graphql`)
    expect(await schema.text()).toMatch(/type Query/)
  })
})
