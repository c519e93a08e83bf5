import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const ARTICLE = 'Gunmen killed 12 people in Maiduguri, Nigeria, on 3 May 2021, the police said.\n'

/** Packing and installing take a minute: in CI, or when asked for. */
const wanted = Boolean(process.env.CI ?? process.env.GRIOT_TEST_PACKAGE)
if (!wanted) {
  process.stderr.write('\n*** NOT TESTED: the packed package. GRIOT_TEST_PACKAGE=1 tests it.\n\n')
}

;(wanted ? describe : describe.skip)('the packed package, installed in an empty folder', () => {
  let folder: string
  const npx = (...args: readonly string[]) =>
    spawnSync('npx', ['--no-install', 'griot', ...args], { cwd: folder, encoding: 'utf8' })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'griot-package-'))
    const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8'
    })
    writeFileSync(join(folder, 'package.json'), '{"name":"user","private":true,"type":"module"}')
    const tarball = join(folder, packed.trim().split('\n').at(-1) ?? '')
    execFileSync(
      'npm',
      ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', tarball],
      {
        cwd: folder
      }
    )
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('brings what runs and leaves the rest at home', () => {
    const installed = (path: string) => existsSync(join(folder, 'node_modules/griot', path))
    for (const path of ['dist/cli.js', 'dist/web/index.html', 'schema.graphql', 'README.md']) {
      expect([path, installed(path)]).toEqual([path, true])
    }
    for (const path of ['src', 'test', 'tools', '.ci']) {
      expect([path, installed(path)]).toEqual([path, false])
    }
  })

  test('tells its verbs', () => {
    const { status, stdout } = npx('--help')
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^ {2}load /m)])
  })

  test('loads an article and answers a query', () => {
    writeFileSync(join(folder, 'article.txt'), ARTICLE)
    writeFileSync(
      join(folder, 'query.graphql'),
      '{ documents { nodes { claims { totalCount } } } }'
    )
    const loaded = npx('load', 'article.txt', '--json')
    expect([loaded.status, loaded.stderr]).toEqual([0, ''])
    expect(JSON.parse(loaded.stdout)).toMatchObject({ documents: { new: 1, refused: 0 } })
    const answered = npx('query', 'query.graphql', '--json')
    const { documents } = (JSON.parse(answered.stdout) as Answer).data
    expect(documents.nodes[0]?.claims.totalCount).toBeGreaterThan(0)
  })

  test('is a module for other programs, with its types', () => {
    const program = `
      import { openStore, load, extractor, readArticle, answer } from 'griot'
      const store = await openStore('embedded::memory:')
      await store.createIndexes()
      const article = readArticle({ name: 'typed by hand', text: ${JSON.stringify(ARTICLE)} })
      await load(store, article, { extractor, recordedAt: '2024-01-01T00:00:00.000Z' })
      console.log(typeof answer)
      await store.close()
    `
    writeFileSync(join(folder, 'program.js'), program)
    const { stdout, stderr } = spawnSync(process.execPath, ['program.js'], {
      cwd: folder,
      encoding: 'utf8'
    })
    expect([stdout, stderr]).toEqual(['function\n', ''])
    const types = readFileSync(join(folder, 'node_modules/griot/dist/index.d.ts'), 'utf8')
    expect(types).toMatch(/openStore/)
  })
})

type Answer = Readonly<{
  data: { documents: { nodes: readonly { claims: { totalCount: number } }[] } }
}>
