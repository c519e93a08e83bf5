import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Usage } from './side.ts'

export type Running = Readonly<{
  url: string
  usage(): Promise<Usage>
  stop(): Promise<void>
}>

/** Starts one side's server in a process of its own, on the store at `address`. */
export async function startSide(
  file: string,
  address: string,
  environment: Readonly<Record<string, string>> = {}
): Promise<Running> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [], {
    execArgv: [...(process.env.BENCH_NODE_OPTIONS?.split(' ') ?? []), '--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production', GRIOT_STORE: address, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  const { url } = await next<{ url: string }>(child)
  return {
    url,
    async usage() {
      child.send('usage')
      return (await next<{ usage: Usage }>(child)).usage
    },
    async stop() {
      const ended = once(child, 'exit')
      // It ends by itself then, and writes what it was told to write at its end.
      child.disconnect()
      await ended
    }
  }
}

async function next<T>(child: ChildProcess): Promise<T> {
  const stop = new AbortController()
  try {
    return await Promise.race([
      once(child, 'message', { signal: stop.signal }).then(([message]) => message as T),
      once(child, 'exit', { signal: stop.signal }).then(([status]) => {
        throw new Error(
          `The server of a side ended with status ${String(status)}; what it said is above.`
        )
      })
    ])
  } finally {
    stop.abort()
  }
}
