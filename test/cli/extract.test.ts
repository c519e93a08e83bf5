import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Facts } from '../../src/model.ts'
import { newFolder, runCli, startCli } from './runCli.ts'

const ATTACK = 'Gunmen killed 12 people in Maiduguri, Nigeria, on 3 May 2021, the police said.\n'

const factsOf = (stdout: string): readonly Facts[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Facts)

describe('griot extract', () => {
  test('prints one Facts object a line, in the order given, and needs no store', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'b.txt'), ATTACK)
    writeFileSync(join(cwd, 'a.txt'), '')
    const { code, stdout, stderr } = await runCli(['extract', 'b.txt', 'a.txt', '--json'], { cwd })
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const [first, second] = factsOf(stdout)
    expect(first?.claims.length).toBeGreaterThan(0)
    expect(second?.claims).toEqual([])
    for (const { quotes } of first?.claims ?? []) {
      for (const { start, end, exact } of quotes) expect(ATTACK.slice(start, end)).toBe(exact)
    }
  })

  test('walks a folder in sorted order and takes a sidecar for what it is', async () => {
    const cwd = newFolder()
    mkdirSync(join(cwd, 'news/later'), { recursive: true })
    for (const [name, text] of Object.entries({
      'news/b.txt': 'Second text here.',
      'news/a.txt': 'First text here.',
      'news/a.meta.json': '{"publishedAt":"2021-05-04","publisher":"The Paper"}',
      'news/later/c.txt': 'Third text here.'
    })) {
      writeFileSync(join(cwd, name), text)
    }
    const { stdout } = await runCli(['extract', 'news'], { cwd })
    const documents = factsOf(stdout).map(({ document }) => document)
    expect(documents).toHaveLength(3)
    expect(documents[0]).toMatchObject({
      publisher: 'The Paper',
      publishedAt: { value: '2021-05-04', origin: 'METADATA' }
    })
    expect(documents[1]?.publisher).toBeNull()
  })

  test('reads stdin, dated by --published', async () => {
    const { code, stdout } = await runCli(['extract', '-', '--published', '2021-05-04'], {
      input: ATTACK
    })
    expect(code).toBe(0)
    expect(factsOf(stdout)[0]?.document.publishedAt.value).toBe('2021-05-04')
  })

  test('--trace says which steps made each claim', async () => {
    const { code, stdout } = await runCli(['extract', '-', '--trace'], { input: ATTACK })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ {2}c\d+ .* KILLED EQ 12 .*$/m)
    expect(stdout).toMatch(/^ +\[\d+,\d+\) “killed 12 people”\n(?: +\S+\/.*\n)+ +countVictims/m)
  })

  test('refuses a binary file with one line that names it, and reads the rest', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2]))
    writeFileSync(join(cwd, 'text.txt'), ATTACK)
    const { code, stdout, stderr } = await runCli(['extract', 'picture.txt', 'none', 'text.txt'], {
      cwd
    })
    expect(code).toBe(1)
    expect(factsOf(stdout)).toHaveLength(1)
    const lines = stderr.trim().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^refused picture\.txt: .*not text; /)
    expect(lines[1]).toMatch(/^refused none: no such file or folder; check the path/)
  })

  test('many articles come in the order given, whichever thread was first', async () => {
    const cwd = newFolder()
    // So many that two threads are worth it.
    const texts = Array.from(
      { length: 1210 },
      (_, i) => `Text ${i}. ${ATTACK.repeat(i % 40 ? 1 : 12)}`
    )
    const lines = texts.map((text) => JSON.stringify({ text }))
    writeFileSync(join(cwd, 'many.jsonl'), lines.join('\n'))
    const { code, stdout } = await runCli(['extract', 'many.jsonl'], { cwd })
    expect(code).toBe(0)
    const ids = factsOf(stdout).map(({ document }) => document.id)
    expect(ids).toEqual(texts.map((text) => createHash('sha256').update(text).digest('hex')))
  })

  test('reads a page at an address, and remembers where it came from', async () => {
    const html = `<!doctype html><title>News</title><article><h1>Attack in Maiduguri</h1><p>${ATTACK.repeat(9)}</p></article>`
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/news' ? 200 : 404
      response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const there = `http://127.0.0.1:${port}/news`
    const gone = `http://127.0.0.1:${port}/gone`
    const { code, stdout, stderr } = await runCli(['extract', there, gone])
    server.close()
    expect(code).toBe(1)
    expect(stderr).toBe(
      `refused ${gone}: answered 404 Not Found; open it in a browser, save the page and load the file\n`
    )
    const [facts] = factsOf(stdout)
    expect(facts?.document.url).toBe(there)
    expect(facts?.claims.length).toBeGreaterThan(0)
  })

  test('an address that cannot be fetched is refused with what to do instead', async () => {
    const { code, stderr } = await runCli(['extract', 'http://127.0.0.1:9/article.html'])
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^refused http:\/\/127\.0\.0\.1:9\/article\.html: cannot be fetched \(.*\).*save the page/
    )
  })

  test('a reader that goes away early is no error', async () => {
    const cwd = newFolder()
    writeFileSync(
      join(cwd, 'many.jsonl'),
      Array.from({ length: 400 }, (_, i) => JSON.stringify({ text: `${i} ${ATTACK}` })).join('\n')
    )
    const child = startCli(['extract', 'many.jsonl'], { cwd })
    let stderr = ''
    child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect([code, stderr]).toEqual([0, ''])
  })
})
