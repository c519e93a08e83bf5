import type { FastifyInstance } from 'fastify'

const LOOPBACK = /^(?:localhost|(?:[^.]+\.)*localhost|127(?:\.\d+){3}|\[::1\])$/

/** Whether a server bound to `host` is heard on this machine only. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host) || host === '::1'

/**
 * A server meant for this machine answers only to this machine's names: a page elsewhere whose
 * name is made to point here (DNS rebinding) would otherwise read the graph through the browser.
 */
export function refuseForeignHosts(app: FastifyInstance, allowed: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    const { hostname } = request
    if (LOOPBACK.test(hostname) || allowed.includes(hostname)) return
    return reply.code(421).send({
      errors: [
        {
          message: `This server does not answer as "${hostname}"; start it with --allow-host ${hostname} to change that.`,
          extensions: { code: 'UNKNOWN_HOST' }
        }
      ]
    })
  })
}
