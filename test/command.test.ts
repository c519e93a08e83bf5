import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const bundle = join(root, 'dist/command')

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'tools/build.js')], { stdio: 'inherit' })
})

/** What the source maps say that the bundle is made of. */
function sources(): readonly string[] {
  return readdirSync(bundle)
    .filter((name) => name.endsWith('.map'))
    .flatMap((name) => {
      const map = JSON.parse(readFileSync(join(bundle, name), 'utf8')) as { sources: string[] }
      return map.sources
    })
}

test('the bundled command brings the licence of every package in it', () => {
  const packages = sources().flatMap((source) => {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? []
    return name === undefined ? [] : [name]
  })
  expect(packages).toContain('fastify')
  const licences = readFileSync(join(bundle, 'LICENSES.md'), 'utf8')
  const missing = new Set(packages.filter((name) => !licences.includes(`\n## ${name} - `)))
  expect([...missing]).toEqual([])
})

test('its source maps lead to the TypeScript that was written', () => {
  expect(sources()).toEqual(expect.arrayContaining(['../../src/server.ts', '../../src/cli.ts']))
})

test('it holds one copy of graphql, whose types know each other', () => {
  const copies = new Set(
    sources().filter((source) => /node_modules\/graphql\/.*\/instanceOf\.m?js$/.test(source))
  )
  expect(copies.size).toBe(1)
})
