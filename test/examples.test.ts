import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { readArticle } from '../src/article/readArticle.ts'
import type { Extractor } from '../src/extract/extractor.ts'
import { readFacts } from '../src/facts/readFacts.ts'
import { load, loadFacts } from '../src/load.ts'
import { answer } from '../src/query/answer.ts'
import type { RunningServer } from '../src/server.ts'
import type { Store } from '../src/store/store.ts'
import { ask, loadSeeds, serve } from './serverOnSeed.ts'
import { describeStores } from './stores.ts'

const EXAMPLES = new URL('../examples/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, EXAMPLES), 'utf8')
const playground = readdirSync(new URL('playground', EXAMPLES))
  .filter((name) => name.endsWith('.graphql'))
  .sort()

const variablesOf = (name: string): Record<string, unknown> => {
  const path = `playground/${name.replace(/\.graphql$/, '.variables.json')}`
  return existsSync(new URL(path, EXAMPLES))
    ? (JSON.parse(read(path)) as Record<string, unknown>)
    : {}
}

/** Lists that are there and empty: an example that shows nothing is none. */
function emptyRoots(data: unknown): readonly string[] {
  return Object.entries(data as Record<string, unknown>)
    .filter(([, value]) => {
      if (Array.isArray(value)) return value.length === 0
      const nodes = Object.values(value as Record<string, unknown>).find(Array.isArray)
      return nodes?.length === 0
    })
    .map(([field]) => field)
}

/** Every quote in an answer, however deep. */
function quotesIn(value: unknown): readonly Quote[] {
  if (typeof value !== 'object' || value === null) return []
  const found = 'exact' in value && 'start' in value ? [value as Quote] : []
  return [...found, ...Object.values(value).flatMap(quotesIn)]
}
type Quote = Readonly<{ exact: string; start: number; end: number }>

const answers = new Map<string, string>()

describeStores('the examples of the playground', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
    await loadSeeds(store)
  })

  test.each(playground)('%s begins with what it asks', (name) => {
    expect(read(`playground/${name}`)).toMatch(/^# \S[^\n]*\n(# [^\n]*\n)?query [A-Z]\w+/)
  })

  test.each(playground)(
    '%s is answered on the seeds, in the same words by every store',
    async (name) => {
      const request = { query: read(`playground/${name}`), variables: variablesOf(name) }
      const given = await answer(store, request, { limits: { rows: 5_000_000 } })
      expect(given.errors).toEqual([])
      const { data } = JSON.parse(given.text) as { data: unknown }
      expect(emptyRoots(data)).toEqual([])
      expect(answers.get(name) ?? given.text).toBe(given.text)
      answers.set(name, given.text)
    }
  )

  test('quotes stand in the document where they say', async () => {
    const documents = await answer(store, { query: '{ documents { nodes { text } } }' })
    const texts = (JSON.parse(documents.text) as Texts).data.documents.nodes
    const quotes = playground.flatMap((name) => quotesIn(JSON.parse(answers.get(name) ?? '{}')))
    expect(quotes.length).toBeGreaterThan(50)
    for (const { exact, start, end } of quotes) {
      expect(texts.some(({ text: whole }) => whole.slice(start, end) === exact)).toBe(true)
    }
  })
})
type Texts = Readonly<{ data: { documents: { nodes: readonly { text: string }[] } } }>

describeStores('the example extractor', (open) => {
  const AT = '2024-09-20T08:00:00.000Z'
  const tolls = new URL('extractor/tolls.js', EXAMPLES)
  const texts = [
    '12 people were killed in Ouallam on Friday.',
    'In the north 30 soldiers have been killed in Gao.'
  ]

  test('is an Extractor that the library loads with', async () => {
    const store = await open()
    const { extractor } = (await import(tolls.href)) as { extractor: Extractor }
    for (const given of texts) {
      const article = readArticle({ name: 'toll', text: given })
      expect(await load(store, article, { extractor, recordedAt: AT })).toMatchObject({
        status: 'new',
        claims: 2,
        places: 1
      })
    }
    const { text: told } = await answer(store, {
      query: '{ claims { nodes { predicate extractor quotes { exact } } } }'
    })
    expect(told).toContain('"tolls@1"')
    expect(told).toContain('"30 soldiers have been killed in Gao"')
  })

  test('as a program prints facts, and a quote that does not stand in its text keeps that one out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'griot-test-'))
    const paths = texts.map((given, i) => {
      writeFileSync(join(folder, `${i}.txt`), given)
      return join(folder, `${i}.txt`)
    })
    const { stdout } = spawnSync(process.execPath, [tolls.pathname, ...paths], { encoding: 'utf8' })
    const [first = '', second = ''] = stdout.trim().split('\n')
    const invented = first.replace('"exact":"12 people were', '"exact":"12 persons were')
    expect(() => readFacts(invented, 'tolls:1')).toThrow(
      expect.objectContaining({
        code: 'SPAN_MISMATCH',
        message: expect.stringMatching(/^tolls:1: .*“?12 persons were/) as string
      })
    )
    const store = await open()
    expect(await loadFacts(store, readFacts(second, 'tolls:2'), { recordedAt: AT })).toMatchObject({
      status: 'new',
      claims: 2
    })
  })
})

describeStores('the example programs', (open) => {
  let server: RunningServer
  beforeAll(async () => {
    const store = await open()
    await loadSeeds(store)
    server = await serve(store)
  })
  afterAll(() => server.close())

  const run = async (command: string, ...args: readonly string[]) => {
    const child = spawn(command, [...args, `${server.url}/graphql`])
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
    return { stdout, stderr }
  }
  const file = (path: string) => new URL(path, EXAMPLES).pathname

  test('the server answers the playground as the library does', async () => {
    for (const name of playground) {
      const { status, answer: given } = await ask(
        server.url,
        read(`playground/${name}`),
        variablesOf(name)
      )
      expect([name, status, given.errors]).toEqual([name, 200, undefined])
    }
  })

  test('analysis/speakers.js counts who says what', async () => {
    const { stdout, stderr } = await run(process.execPath, file('analysis/speakers.js'))
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^ +\d+ \(the document itself\) +.*KILLED/m)
    expect(stdout).toMatch(/^ +\d+ Group for the Support of Islam and Muslims /m)
  })

  test('client/attacks.ts asks with types', async () => {
    const { stdout, stderr } = await run(
      process.execPath,
      '--import',
      new URL('../node_modules/tsx/dist/loader.mjs', import.meta.url).href,
      file('client/attacks.ts')
    )
    expect(stderr).toBe('')
    expect(stdout).toMatch(/CLAIMED_RESPONSIBILITY_FOR Group for the Support of Islam and Muslims/)
  })

  const python = spawnSync('python3', ['--version']).status === 0
  if (!python && process.env.CI) throw new Error('CI must run the Python example: install python3')
  ;(python ? test : test.skip)('analysis/figures.py tells how far figures lie apart', async () => {
    const { stdout, stderr } = await run('python3', file('analysis/figures.py'))
    expect(stderr).toBe('')
    expect(stdout).toMatch(/: KILLED, \d+ figures/)
    expect(stdout).toMatch(/ {2}\S.* “/)
  })
})
