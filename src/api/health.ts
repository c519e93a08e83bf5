import type { FastifyInstance } from 'fastify'
import type { Store } from '../store/store.ts'

/** How long a probe waits for the store, in milliseconds. */
const PATIENCE = 2_000

/** `/livez`: the process answers. `/readyz`: the store answers too; 503 while it does not. */
export function addHealth(app: FastifyInstance, store: Store): void {
  app.get('/livez', () => ({ status: 'ok' }))
  app.get('/readyz', async (request, reply) => {
    try {
      await store.run({ cypher: 'RETURN 1 AS one', parameters: {} }, { timeout: PATIENCE })
      return { status: 'ok', store: store.dialect }
    } catch (error) {
      request.log.warn({ err: error }, 'the store does not answer')
      return reply.code(503).send({ status: 'unavailable', store: store.dialect })
    }
  })
}
