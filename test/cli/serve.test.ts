import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { EXAMPLES, readKnown } from '../../src/cli/knownQueries.ts'
import { newFolder, runCli, startCli } from './runCli.ts'

describe('griot serve', () => {
  const cwd = newFolder()
  beforeAll(async () => {
    writeFileSync(join(cwd, 'article.txt'), 'JNIM attacked a camp in Mali on 3 May 2021.\n')
    await runCli(['load', 'article.txt'], { cwd })
  })

  /** Starts it on a free port and waits for its addresses. */
  async function serve() {
    const child = startCli(['serve', '--port', '0', '--json'], { cwd })
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    const stderr = text(child.stderr)
    const closed = once(child, 'close').then(([code]) => code as number | null)
    return { child, stderr, closed, addresses: JSON.parse(line.toString()) as Addresses }
  }
  type Addresses = Readonly<{ page: string; graphql: string; store: string }>

  test('prints its addresses, answers there, and ends in order when told to stop', async () => {
    const { child, addresses, stderr, closed } = await serve()
    expect(addresses.store).toBe('embedded:.griot/graph')
    const response = await fetch(addresses.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ actorsNamed(name: "JNIM") { name } }' })
    })
    expect(await response.json()).toEqual({ data: { actorsNamed: [{ name: 'JNIM' }] } })
    child.kill('SIGTERM')
    expect(await closed).toBe(0)
    expect(await stderr).toBe('stopping: running requests may end\n')
    await expect(fetch(addresses.page)).rejects.toThrow()
  })

  test('holds the embedded store, and says so to whoever else wants it', async () => {
    const { child, closed } = await serve()
    const { code, stderr } = await runCli(['load', 'article.txt'], { cwd })
    child.kill('SIGINT')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^griot: .*(another process|in use|locked)/i)
    expect(await closed).toBe(0)
  })

  test('a port that is taken ends it with a word on what to do', async () => {
    const { child, addresses, closed } = await serve()
    const { port } = new URL(addresses.page)
    const other = await runCli(['serve', '--port', port, '--store', 'embedded:other'], { cwd })
    child.kill('SIGTERM')
    expect(other.code).toBe(2)
    expect(other.stderr).toMatch(new RegExp(`Port ${port} .*--port ${Number(port) + 1}`))
    await closed
  })
})

describe('the documents that griot serve plans ahead', () => {
  const cwd = newFolder()

  test('are the operations of files and folders, with the variables beside them', async () => {
    writeFileSync(
      join(cwd, 'a.graphql'),
      'query A($n: Int) { events(first: $n) { totalCount } } query B { __typename }'
    )
    writeFileSync(join(cwd, 'a.variables.json'), '{ "n": 3 }')
    const known = await readKnown([cwd])
    expect(known.map(({ operationName, variables }) => [operationName, variables])).toEqual([
      ['A', { n: 3 }],
      ['B', { n: 3 }]
    ])
    expect((await readKnown([EXAMPLES])).length).toBeGreaterThan(5)
  })

  test('that cannot be read end it with their name', async () => {
    const { code, stderr } = await runCli(['serve', '--port', '0', '--documents', 'none.graphql'], {
      cwd
    })
    expect(code).toBe(2)
    expect(stderr).toContain('none.graphql')
  })
})
