import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Shape } from '../shapes/shape.ts'
import { makeAsk, openDriver } from './database.ts'
import { STATEMENTS } from './driver.statements.ts'
import { tellParent } from './processSide.ts'

/** No GraphQL: an address for each operation, a statement for each address, the rows as JSON. */
const ask = makeAsk(openDriver())
const server = createServer((request, response) => {
  answer(request).then(
    (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
    (error: unknown) => response.writeHead(500).end(String(error))
  )
})

async function answer(request: IncomingMessage): Promise<string> {
  const statement = STATEMENTS[(request.url ?? '').slice(1) as Shape] ?? ''
  const parameters = JSON.parse(await readBody(request)) as Record<string, unknown>
  return JSON.stringify(await ask(statement, parameters))
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

server.listen(0, '127.0.0.1', () =>
  tellParent(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
)
