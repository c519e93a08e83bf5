import { HeaderMap } from '@apollo/server'
import { getIntrospectionQuery } from 'graphql'
import { createApollo } from '../../src/api/apollo.ts'
import { createGateway, stringifyResult } from '../../src/api/executor.ts'
import { DEFAULT_LIMITS } from '../../src/query/limits.ts'
import type { RunOptions, Store } from '../../src/store/store.ts'
import { CORPUS } from '../graphs/corpus.ts'
import { loadAll } from '../graphs/graph.ts'
import { describeStores } from '../stores.ts'

const SILENT = { debug() {}, info() {}, warn() {}, error() {} }

describeStores('the compiled executor behind Apollo', (open) => {
  let store: Store
  let asked: RunOptions[] = []
  let apollo: ReturnType<typeof createApollo>
  const signal = new AbortController().signal

  beforeAll(async () => {
    store = await open()
    await loadAll(store, CORPUS)
    const watched: Store = {
      ...store,
      run(statement, options = {}) {
        asked.push(options)
        return store.run(statement, options)
      }
    }
    apollo = createApollo({
      gateway: createGateway(watched),
      stringifyResult,
      limits: DEFAULT_LIMITS,
      logger: SILENT
    })
    await apollo.start()
  })
  beforeEach(() => {
    asked = []
  })
  afterAll(() => apollo.stop())

  async function post(body: Readonly<Record<string, unknown>>) {
    const response = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body
      },
      context: async () => ({ requestId: 'r1', signal })
    })
    if (response.body.kind !== 'complete') throw new Error('The answer came in parts.')
    return { status: response.status ?? 200, text: response.body.string }
  }

  test('an answer reaches the client as the text it was written as', async () => {
    const { status, text } = await post({ query: '{ b: statistics { documents } __typename }' })
    expect({ status, text }).toEqual({
      status: 200,
      text: '{"data":{"b":{"documents":6},"__typename":"Query"}}'
    })
  })

  test('the database sees who asks and is told when to stop', async () => {
    await post({ query: 'query Names { actors { nodes { name } } }' })
    expect(asked).toEqual([{ signal, metadata: { operation: 'Names', request: 'r1' } }])
  })

  test('introspection needs no statement, and may stand beside a question', async () => {
    const { text } = await post({ query: getIntrospectionQuery() })
    expect(JSON.parse(text).data.__schema.queryType.name).toBe('Query')
    expect(asked).toHaveLength(0)
    const mixed = await post({
      query:
        '{ __type(name: "Date") { name } ...more } fragment more on Query { statistics { events } }'
    })
    expect(mixed.text).toBe('{"data":{"__type":{"name":"Date"},"statistics":{"events":7}}}')
    expect(asked).toHaveLength(1)
  })

  test('the map is not shown to clients', async () => {
    const { text } = await post({ query: '{ __schema { directives { name } } }' })
    const names = JSON.parse(text).data.__schema.directives.map(
      ({ name }: { name: string }) => name
    )
    expect(names.toSorted()).toEqual(['deprecated', 'include', 'oneOf', 'skip', 'specifiedBy'])
  })

  test('what the caller got wrong is told with its code, and status 400', async () => {
    const { status, text } = await post({ query: '{ actors(first: 101) { totalCount } }' })
    const { errors, data } = JSON.parse(text)
    expect(status).toBe(400)
    expect(data).toBeUndefined()
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
    expect(errors[0].message).toContain('`first: 101` is not between 0 and 100')
  })
})
