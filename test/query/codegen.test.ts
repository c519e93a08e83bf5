import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

test('the generated files are those that `npm run codegen` makes', () => {
  const root = resolve(import.meta.dirname, '../..')
  const folder = mkdtempSync(join(tmpdir(), 'griot-generated-'))
  const run = (tool: string, ...given: string[]) =>
    execFileSync(process.execPath, [join(root, 'node_modules', tool), ...given], {
      cwd: root,
      env: { ...process.env, GENERATED: folder },
      stdio: ['ignore', 'ignore', 'pipe']
    })
  try {
    run('@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts')
    run('prettier/bin/prettier.cjs', '--config', '.prettierrc.json', '--write', folder)
    expect(filesIn(folder)).toEqual(filesIn(join(root, 'src/generated')))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function filesIn(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return Object.fromEntries(
    paths
      .filter((path) => path.endsWith('.ts'))
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')])
  )
}
