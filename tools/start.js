/**
 * `npm start`: builds what is missing or older than its sources, reads seeds/ into the store,
 * and serves. Options go on to the verbs: `npm start -- --port 4123 --store embedded:/tmp/graph`.
 */
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import './build.js'

const USAGE_OR_NO_STORE = 2

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cli = join(root, 'dist', 'cli.js')
const options = process.argv.slice(2)

const { status } = spawnSync(
  process.execPath,
  [cli, 'load', join(root, 'seeds'), ...storeOf(options)],
  { stdio: 'inherit' }
)
if (status === null || status >= USAGE_OR_NO_STORE) process.exit(status ?? 1)
if (process.env.npm_lifecycle_event === 'start') stopWithNpm()
// In this process, so that the terminal's signals reach the server itself.
process.argv = [process.execPath, cli, 'serve', ...options]
await import(pathToFileURL(cli).href)

/**
 * npm passes SIGTERM on to a shell, which ends without telling us; a server left alone like that
 * would hold the port and the store.
 */
function stopWithNpm() {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}

/** The options that name a store, for the verb that knows no others. */
function storeOf(given) {
  const at = given.findIndex((option) => option === '--store' || option.startsWith('--store='))
  if (at < 0) return []
  return given.slice(at, given[at].includes('=') ? at + 1 : at + 2)
}
