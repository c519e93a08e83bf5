/**
 * `npm start`: builds what is missing or older than its sources, reads seeds/ into the store,
 * and serves. Options go on to the verbs: `npm start -- --port 4123 --store embedded:/tmp/graph`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const options = process.argv.slice(2)

/** What each half of the build is made from, and one thing it makes last. */
const BUILDS = [
  {
    script: 'build:server',
    from: ['src', 'schema.graphql', 'tsconfig.json', 'tsconfig.build.json'],
    made: 'dist/cli.js'
  },
  {
    script: 'build:web',
    from: ['src/web', 'examples/playground', 'package-lock.json'],
    made: 'dist/web/index.html'
  }
]

for (const { script, from, made } of BUILDS) {
  if (isFresh(made, from)) continue
  console.error(`npm run ${script}`)
  stopUnless(run('npm', ['run', '--silent', script]) === 0)
}

const cli = join(root, 'dist', 'cli.js')
const USAGE_OR_NO_STORE = 2
stopUnless(
  run(process.execPath, [cli, 'load', join(root, 'seeds'), ...storeOf(options)]) < USAGE_OR_NO_STORE
)
// In this process, so that the terminal's signals reach the server itself.
process.argv = [process.execPath, cli, 'serve', ...options]
await import(pathToFileURL(cli).href)

/** The exit code; the child's own words are the message. */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    // npm is a script that only a shell finds on Windows.
    shell: command === 'npm' && process.platform === 'win32'
  })
  return status ?? 1
}

function stopUnless(fine) {
  if (!fine) process.exit(1)
}

/** The options that name a store, for the verb that knows no others. */
function storeOf(given) {
  const at = given.findIndex((option) => option === '--store' || option.startsWith('--store='))
  if (at < 0) return []
  return given.slice(at, given[at].includes('=') ? at + 1 : at + 2)
}

function isFresh(made, from) {
  const path = join(root, made)
  if (!existsSync(path)) return false
  const builtAt = statSync(path).mtimeMs
  return from.every((name) => newestIn(join(root, name)) <= builtAt)
}

function newestIn(path) {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(path, name)).mtimeMs)
    .reduce((newest, time) => Math.max(newest, time), mtimeMs)
}
