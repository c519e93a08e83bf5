import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = resolve(dirname(fileURLToPath(import.meta.url)), '../src')
const MOST_LINES = 400

type Import = Readonly<{ from: string; specifier: string; typeOnly: boolean }>
type SourceFile = Readonly<{ path: string; text: string; imports: readonly Import[] }>

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const DYNAMIC_IMPORT = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

function readSource(path: string): SourceFile {
  const text = readFileSync(join(SOURCE, path), 'utf8')
  const still = [...text.matchAll(IMPORT)].map(([, type, specifier]) => ({
    from: path,
    specifier: specifier ?? '',
    typeOnly: type !== undefined
  }))
  const dynamic = [...text.matchAll(DYNAMIC_IMPORT)].map(([, specifier]) => ({
    from: path,
    specifier: specifier ?? '',
    typeOnly: false
  }))
  return { path, text, imports: [...still, ...dynamic] }
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('generated/'))
  .sort()
  .map(readSource)

/** "extract/recognizers/names.ts" -> "extract"; "model.ts" -> "model.ts". */
const room = (path: string) => path.split('/')[0] ?? path
const isRelative = ({ specifier }: Import) => specifier.startsWith('.')
const target = ({ from, specifier }: Import) => posix.join(posix.dirname(from), specifier)

/** What each room may import besides itself. The two halves never meet but in the rooms that join them. */
const NOUNS = ['model.ts', 'map']
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'model.ts': [],
  map: ['model.ts'],
  article: NOUNS,
  extract: NOUNS,
  facts: NOUNS,
  resolve: [...NOUNS, 'graph'],
  graph: [...NOUNS, 'store'],
  export: [...NOUNS, 'graph', 'store'],
  'load.ts': [...NOUNS, 'extract', 'facts', 'resolve', 'graph', 'store'],
  store: NOUNS,
  analysis: [...NOUNS],
  query: [...NOUNS, 'store', 'analysis', 'generated'],
  api: [...NOUNS, 'store', 'query', 'generated'],
  web: ['generated']
}
const JOINING = new Set(['server.ts', 'cli.ts', 'cli', 'index.ts'])

/** Only these rooms or files see the library. */
const ONLY_SEEN_BY: readonly (readonly [RegExp, RegExp])[] = [
  [/^neo4j-driver/, /^store\/neo4j/],
  [/^@grafeo-db\//, /^store\/embedded/],
  [/^(@apollo\/|@as-integrations\/|@?fastify)/, /^(api\/|server\.ts)/],
  [/^graphql($|\/)/, /^(map|query|api|web|cli|server\.ts)/],
  [/^(linkedom|@mozilla\/readability|tinyld)/, /^article\//],
  [/^chrono-node/, /^extract\//],
  [/^graphology/, /^analysis\//],
  [/^(react|graphiql|@graphiql\/)/, /^web\//]
]

describe('the architecture', () => {
  test('there are sources to look at', () => {
    expect(files.length).toBeGreaterThan(10)
  })

  test('rooms import only what they may', () => {
    const wrong = files.flatMap(({ path, imports }) => {
      const from = room(path)
      if (JOINING.has(from)) return []
      const allowed = MAY_IMPORT[from]
      if (!allowed) return [`${path}: nobody said what "${from}" may import; add it to this test`]
      return imports
        .filter(isRelative)
        .filter((found) => room(target(found)) !== from && !allowed.includes(room(target(found))))
        .filter((found) => !target(found).startsWith('..'))
        .map((found) => `${path} imports ${found.specifier}`)
    })
    expect(wrong).toEqual([])
  })

  test('a library is seen only where it is at home', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter((found) => !isRelative(found))
        .filter(({ specifier }) =>
          ONLY_SEEN_BY.some(([library, home]) => library.test(specifier) && !home.test(path))
        )
        .map(({ specifier }) => `${path} imports ${specifier}`)
    )
    expect(wrong).toEqual([])
  })

  test('reading and deriving know no clock and no chance', () => {
    const timeless = /^(extract|resolve|graph|export|query|map)\//
    const wrong = files
      .filter(({ path }) => timeless.test(path))
      .filter(({ text }) => /\bDate\.now\(\)|\bnew Date\(\)|\bMath\.random\(/.test(text))
      .map(({ path }) => path)
    expect(wrong).toEqual([])
  })

  test('relative imports name the file that holds the thing', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter(
          (found) =>
            isRelative(found) && !/\.(tsx?|css|svg|json|graphql\?raw)$/.test(found.specifier)
        )
        .map(({ specifier }) => `${path} imports ${specifier}`)
    )
    expect(wrong).toEqual([])
  })

  test('no file only passes on what others hold, save the public surface', () => {
    const barrels = files
      .filter(({ path }) => path !== 'index.ts')
      .filter(({ text }) => {
        const lines = text
          .split('\n')
          .filter((line) => line.trim() && !/^\s*(\/\/|\/?\*)/.test(line))
        return lines.length > 0 && lines.every((line) => /^export .* from /.test(line))
      })
    expect(barrels.map(({ path }) => path)).toEqual([])
  })

  test(`no source file is longer than ${MOST_LINES} lines`, () => {
    const long = files
      .map(({ path, text }) => [path, text.split('\n').length] as const)
      .filter(([, lines]) => lines > MOST_LINES)
    expect(long).toEqual([])
  })

  test('tests mirror the sources by name', () => {
    const here = dirname(fileURLToPath(import.meta.url))
    const rooms = new Set([
      ...files.map(({ path }) => room(path)),
      'golden',
      'texts',
      'pages',
      'graphs',
      'demo'
    ])
    const folders = readdirSync(here, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => relative(here, join(here, entry.name)))
    expect(folders.filter((folder) => !rooms.has(folder))).toEqual([])
  })
})
