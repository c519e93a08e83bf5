import type { FastifyReply } from 'fastify'
import { StoreError } from '../store/error.ts'

/**
 * Aborts when the caller's connection closes before the answer is out, or after `patience`
 * milliseconds, so that a statement nobody waits for does not run on.
 */
export function signalOf(reply: FastifyReply, patience: number): AbortSignal {
  const controller = new AbortController()
  const timer = setTimeout(
    () =>
      controller.abort(
        new StoreError('STORE_TIMEOUT', `The request took longer than ${patience} ms.`)
      ),
    patience
  )
  reply.raw.once('close', () => {
    clearTimeout(timer)
    if (!reply.raw.writableFinished) {
      controller.abort(new DOMException('The caller has gone.', 'AbortError'))
    }
  })
  return controller.signal
}
