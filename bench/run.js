/**
 * `npm run bench`: installs the packages of this folder, builds griot where it is older than its
 * sources, then measures. Options go on to main.ts, or to growth.ts where `--load` is among them.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import '../tools/build.js'

const here = dirname(fileURLToPath(import.meta.url))
const lock = join(here, 'package-lock.json')
/** npm's own note of what it installed. */
const installed = join(here, 'node_modules', '.package-lock.json')

if (!existsSync(installed) || !isOfLock())
  run('npm', ['ci', '--prefix', here, '--no-audit', '--no-fund'])
const words = process.argv.slice(2)
// What is written in bulk is compared in memory first: a hundred thousand reports take some gigabytes.
const main = words.includes('--load')
  ? ['--max-old-space-size=12288', '--import', 'tsx', join(here, 'growth.ts')]
  : ['--import', 'tsx', join(here, 'main.ts')]
run(process.execPath, [...main, ...words])

function isOfLock() {
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(found).every(([name, { version }]) => wanted[name]?.version === version)
}

function run(command, words) {
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    // npm is a script that only a shell finds on Windows.
    shell: command === 'npm' && process.platform === 'win32'
  })
  if (status !== 0) process.exit(status ?? 1)
}
