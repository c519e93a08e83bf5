/** Builds what is missing or older than its sources: `node tools/build.js`; nothing where all is fresh. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** What each half of the build is made from, and one thing it makes last. */
const BUILDS = [
  {
    script: 'build:server',
    from: ['src', 'tools/command', 'schema.graphql', 'tsconfig.json', 'tsconfig.build.json'],
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
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // npm is a script that only a shell finds on Windows.
    shell: process.platform === 'win32'
  })
  if (status !== 0) process.exit(status ?? 1)
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
