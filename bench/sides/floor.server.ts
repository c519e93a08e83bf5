import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastify from 'fastify'
import { tellParent } from './processSide.ts'

/**
 * What griot stands behind, alone: fastify, Apollo Server with griot's schema, and for every operation
 * the same few bytes. No server of these parts answers faster.
 */
const built = (file: string) => import(new URL(`../../dist/${file}`, import.meta.url).href)
const { createApollo } = (await built('api/apollo.js')) as typeof import('../../src/api/apollo.ts')
const { createGateway, JsonText, stringifyResult } = (await built(
  'api/executor.js'
)) as typeof import('../../src/api/executor.ts')
const { DEFAULT_LIMITS } = (await built(
  'query/limits.js'
)) as typeof import('../../src/query/limits.ts')

const data = new JsonText('{"answer":"always the same"}') as never
const gateway = {
  ...createGateway({} as never),
  load: async () => ({ executor: async () => ({ data }) })
}
const apollo = createApollo({ gateway, stringifyResult, limits: DEFAULT_LIMITS, logger: console })
await apollo.start()
const app = fastify()
app.route({
  url: '/graphql',
  method: ['GET', 'POST', 'OPTIONS'],
  handler: fastifyApolloHandler(apollo, {
    context: async () => ({ requestId: '', signal: new AbortController().signal })
  })
})
tellParent(`${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`)
