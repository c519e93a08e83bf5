import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder, runCli } from './runCli.ts'

const QUERY = `
  query Named($name: String!) { actorsNamed(name: $name) { name } }
  query Documents { documents { totalCount } }
`

describe('griot query', () => {
  const cwd = newFolder()
  const ask = (...args: readonly string[]) => runCli(['query', ...args], { cwd, input: QUERY })

  beforeAll(async () => {
    writeFileSync(join(cwd, 'article.txt'), 'JNIM attacked a camp in Mali on 3 May 2021.\n')
    writeFileSync(join(cwd, 'query.graphql'), QUERY)
    await runCli(['load', 'article.txt'], { cwd })
  })

  test('answers the operation named, from a file', async () => {
    const { code, stdout } = await ask('query.graphql', '--operation', 'Documents')
    expect(code).toBe(0)
    expect(stdout).toBe(
      '{\n  "data": {\n    "documents": {\n      "totalCount": 1\n    }\n  }\n}\n'
    )
  })

  test('takes the document from stdin and variables as JSON, and answers in one line', async () => {
    const { stdout } = await ask(
      '-',
      '--json',
      '--operation',
      'Named',
      '--variables',
      '{"name":"jnim"}'
    )
    expect(stdout).toBe('{"data":{"actorsNamed":[{"name":"JNIM"}]}}\n')
  })

  test('errors in the answer are printed as the answer, with exit 1', async () => {
    const { code, stdout } = await ask('-', '--json', '--operation', 'Named')
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }]
    })
  })

  test.each([
    [['none.graphql'], /none\.graphql: cannot be read/],
    [['-', '--variables', '[1]'], /--variables takes a JSON object/],
    [['-', '--variables', '{'], /--variables takes a JSON object/]
  ])('%j is wrong usage', async (args, words) => {
    const { code, stderr } = await ask(...args)
    expect(code).toBe(2)
    expect(stderr).toMatch(words)
  })

  test('a graph that is not there is no store, and none is made', async () => {
    const empty = newFolder()
    for (const args of [['query', '-'], ['check']]) {
      const { code, stdout, stderr } = await runCli(args, { cwd: empty, input: QUERY })
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(/^griot: There is no graph at \.griot\/graph yet; .*griot load PATH/)
    }
    expect(readdirSync(empty)).toEqual([])
  })

  test('explain shows the one statement it becomes, in the dialect of the store named', async () => {
    const explain = (...args: readonly string[]) =>
      runCli(['explain', '-', '--operation', 'Named', '--variables', '{"name":"x"}', ...args], {
        cwd: newFolder(),
        input: QUERY
      })
    const { code, stdout } = await explain()
    expect(code).toBe(0)
    expect(stdout).toMatch(/MATCH /)
    expect(stdout).toMatch(/^\$p\d+ = .*"x"/m)
    const neo4j = await explain('--json', '--store', 'bolt://nowhere.example')
    expect(JSON.parse(neo4j.stdout)).toMatchObject({
      plan: expect.stringMatching(/^read\n/) as string,
      statement: expect.stringMatching(/MATCH /) as string
    })
  })

  test('explain --profile runs it, on a store that is there', async () => {
    const options = { cwd, input: '{ actorsNamed(name: "jnim") { name } }' }
    const { code, stdout } = await runCli(['explain', '-', '--profile'], options)
    expect(code).toBe(0)
    expect(stdout).toMatch(/rows=\d+[^]*\nTotal/)
    const elsewhere = { ...options, cwd: newFolder() }
    const { code: refused, stderr } = await runCli(['explain', '-', '--profile'], elsewhere)
    expect([refused, stderr]).toEqual([2, expect.stringContaining('There is no graph')])
  })

  test('explain says what is wrong with a document', async () => {
    const { code, stdout, stderr } = await runCli(['explain', '-'], { input: '{ nothing }' })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^refused Cannot query field "nothing"/)
  })
})
