import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { OPERATIONS } from '../shapes/graphql.ts'
import { connect } from './ask.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Milliseconds from the start of `griot serve` until it says where it listens, and until it has answered once. */
export type Start = Readonly<{ listening: number; answered: number }>

export async function measureStart(address: string, id: string): Promise<Start> {
  const start = performance.now()
  const server = spawn(
    process.execPath,
    [CLI, 'serve', '--json', '--port', '0', '--store', address],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' }
    }
  )
  const ended = once(server, 'exit')
  const [line] = (await once(server.stdout, 'data')) as [Buffer]
  const listening = performance.now() - start
  const connection = connect((JSON.parse(line.toString()) as { graphql: string }).graphql)
  await connection.ask({
    path: '',
    body: JSON.stringify({ query: OPERATIONS.point, variables: { id } })
  })
  const answered = performance.now() - start
  await connection.close()
  server.kill('SIGTERM')
  await ended
  return { listening, answered }
}
