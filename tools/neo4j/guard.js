// Runs the command given and ends it when standard input closes: so a server never outlives the
// process that asked for it, not even one that was killed.
// The first argument is a folder to remove afterwards, or "keep".
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

/** Milliseconds; Neo4j takes up to 12 s to stop cleanly, longer where gigabytes wait to be written. */
const PATIENCE = 120_000

const [throwAway, command, ...words] = process.argv.slice(2)
const keep = throwAway === 'keep'
const server = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'] })

process.stdin.resume()
process.stdin.on('close', () => {
  // What is thrown away need not be closed well.
  server.kill(keep ? 'SIGTERM' : 'SIGKILL')
  setTimeout(() => server.kill('SIGKILL'), PATIENCE).unref()
})
server.on('close', (status) => {
  if (!keep) rmSync(throwAway, { recursive: true, force: true })
  process.exit(status ?? 0)
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
