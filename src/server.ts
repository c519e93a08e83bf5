import { setTimeout as sleep } from 'node:timers/promises'
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify'
import cors from '@fastify/cors'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { createApollo } from './api/apollo.ts'
import type { RequestContext } from './api/context.ts'
import { createGateway, stringifyResult } from './api/executor.ts'
import { addHealth } from './api/health.ts'
import { isLoopback, refuseForeignHosts } from './api/hosts.ts'
import { answerErrorsAsGraphQL } from './api/httpErrors.ts'
import { signalOf } from './api/requestSignal.ts'
import { serveSite } from './api/site.ts'
import { explainListenError } from './api/startError.ts'
import { DEFAULT_LIMITS, type Limits } from './query/limits.ts'
import type { Request } from './query/request.ts'
import { warmUp } from './query/warmUp.ts'
import type { Store } from './store/store.ts'

/** Milliseconds a request may take, from its first byte to the last of the answer. */
const DEFAULT_TIMEOUT = 30_000
/** The largest examples are 2 kB; variables may be long lists of ids. */
const BODY_LIMIT = 1024 * 1024
/** Milliseconds that running requests get to end when the server stops. */
const GRACE = 10_000
/** Milliseconds a busy event loop may lag before new requests are told to come back later. */
const MAX_EVENT_LOOP_DELAY = 2_000
/** Milliseconds in which the first requests after a start need not wait for queries planned ahead. */
const PAUSE_BEFORE_PLANNING = 500

export type ServerOptions = Readonly<{
  store: Store
  /** 4000; 0 takes any that is free. */
  port?: number
  /** 127.0.0.1: heard on this machine only. */
  host?: string
  /** Origins of pages elsewhere that may ask; none by default. */
  origins?: readonly string[]
  /** Names besides this machine's own that a server bound to it answers to. */
  allowedHosts?: readonly string[]
  /** Requests to /graphql a minute and address; 0: no limit. 1200 where others can reach the server, else none. */
  rateLimit?: number
  /** Milliseconds a request may take. */
  timeout?: number
  /** Levels, fields and rows one operation may have; see query/limits.ts. */
  limits?: Partial<Limits>
  /** Queries that will be asked, planned ahead while nobody waits; none by default. */
  known?: readonly Request[]
  /** pino's options, or false for silence. */
  logger?: FastifyServerOptions['logger']
}>

export type RunningServer = Readonly<{
  /** "http://127.0.0.1:4000" */
  url: string
  port: number
  /** Stops taking requests, lets running ones end, frees the port. The store stays open. */
  close(): Promise<void>
}>

/** Serves the graph of a store: `/graphql`, the page at `/`, `/livez`, `/readyz`. Throws StartError. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, port = 4000, host = '127.0.0.1', timeout = DEFAULT_TIMEOUT } = options
  const app = fastify({
    logger: options.logger ?? false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: timeout,
    genReqId: () => crypto.randomUUID(),
    requestIdHeader: false,
    forceCloseConnections: 'idle'
  })
  answerErrorsAsGraphQL(app)
  let closing = false
  // A connection kept for later requests would hold up the end.
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close')
  })
  if (isLoopback(host)) refuseForeignHosts(app, options.allowedHosts ?? [])
  addHealth(app, store)
  // In a room of its own: a page's headers cost more than a small answer does.
  await app.register(serveSite)
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
  })
  const apollo = await startApollo(app, options)
  await app.register(async (api) => {
    await guard(api, options)
    api.route({
      url: '/graphql',
      method: ['GET', 'POST', 'OPTIONS'],
      handler: fastifyApolloHandler(apollo, {
        context: async (request, reply): Promise<RequestContext> => ({
          requestId: request.id,
          signal: signalOf(reply, timeout)
        })
      })
    })
  })
  const url = await app.listen({ port, host }).catch(async (error: unknown) => {
    await app.close()
    await apollo.stop()
    throw explainListenError(error, host, port)
  })
  const stopping = new AbortController()
  const warmedUp = sleep(PAUSE_BEFORE_PLANNING, undefined, { signal: stopping.signal, ref: false })
    .then(() =>
      warmUp(store, options.known ?? [], {
        ...(options.limits && { limits: options.limits }),
        signal: stopping.signal
      })
    )
    .catch((error: unknown) => {
      if (closing) return
      app.log.warn({ err: error }, 'queries were not planned ahead')
    })
  return {
    url,
    port: Number(new URL(url).port),
    async close() {
      closing = true
      stopping.abort()
      await warmedUp
      const late = setTimeout(() => app.server.closeAllConnections(), GRACE)
      await app.close()
      clearTimeout(late)
      await apollo.stop()
    }
  }
}

async function startApollo(app: FastifyInstance, { store, limits }: ServerOptions) {
  const allowed = { ...DEFAULT_LIMITS, ...limits }
  const apollo = createApollo({
    gateway: createGateway(store, { limits: allowed }),
    stringifyResult,
    limits: allowed,
    logger: app.log
  })
  await apollo.start()
  return apollo
}

/** What stands between the network and GraphQL. */
async function guard(api: FastifyInstance, options: ServerOptions): Promise<void> {
  const { origins = [], host = '127.0.0.1' } = options
  await api.register(cors, { origin: origins.length > 0 ? [...origins] : false })
  await api.register(underPressure, { maxEventLoopDelay: MAX_EVENT_LOOP_DELAY, retryAfter: 5 })
  const max = options.rateLimit ?? (isLoopback(host) ? 0 : 1200)
  if (max > 0) await api.register(rateLimit, { max, timeWindow: '1 minute' })
}
