/** After tsc: puts the data that the sources read beside the compiled files, and makes the command runnable. */
import { chmodSync, cpSync, readdirSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'src')
const target = join(root, 'dist')

const DATA = /\.(json|jsonl|txt|tsv|csv|bin|gz)$/
/** The page has its own build. */
const NOT_OURS = `web${sep}`

for (const path of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (DATA.test(path) && !path.startsWith(NOT_OURS)) {
    cpSync(join(source, path), join(target, path))
  }
}
chmodSync(join(target, 'cli.js'), 0o755)
