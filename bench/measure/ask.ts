import { Client } from 'undici'
import type { Sent } from '../sides/side.ts'

/** One connection, kept open. */
export type Connection = Readonly<{
  /** The text of the answer. Throws where it is no success or tells of an error. */
  ask(sent: Sent): Promise<string>
  close(): Promise<void>
}>

export function connect(url: string): Connection {
  const { origin, pathname } = new URL(url)
  const client = new Client(origin)
  const base = pathname === '/' ? '' : pathname
  return {
    async ask({ path, body }) {
      const { statusCode, body: answer } = await client.request({
        method: 'POST',
        path: base + path || '/',
        headers: { 'content-type': 'application/json' },
        body
      })
      const text = await answer.text()
      if (statusCode !== 200 || text.startsWith('{"errors"'))
        throw new Error(
          `${url}${path} answers with status ${statusCode}: ${text.slice(0, 500)}\nto ${body}`
        )
      return text
    },
    close: () => client.close()
  }
}
