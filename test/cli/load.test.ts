import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder, runCli } from './runCli.ts'

const ATTACK = 'Gunmen killed 12 people in Maiduguri, Nigeria, on 3 May 2021, the police said.\n'
const AT = ['--recorded-at', '2024-09-20T08:00:00Z']

const reportOf = (stdout: string) => JSON.parse(stdout) as Record<string, unknown>

describe('griot load', () => {
  test('reads what it can, reports the rest, and says so by its exit code', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'good.txt'), ATTACK)
    writeFileSync(join(cwd, 'bad.json'), '{"text":')
    const { code, stdout, stderr } = await runCli(['load', 'good.txt', 'bad.json', 'none.txt'], {
      cwd
    })
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^3 documents: 1 new, 0 unchanged, 2 refused/m)
    expect(stderr).toMatch(/^ {2}brought \d+ claims? about 1 event, /m)
    expect(stderr).toMatch(/^ {2}refused bad\.json: /m)
    expect(stderr).toMatch(/^ {2}refused none\.txt: .*check the path/m)
  })

  test('loading twice changes nothing', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'a.txt'), ATTACK)
    const first = await runCli(['load', 'a.txt', '--json', ...AT], { cwd })
    expect(reportOf(first.stdout)).toMatchObject({
      documents: { new: 1, unchanged: 0, refused: 0 },
      refused: []
    })
    const second = await runCli(['load', '.', '--json'], { cwd })
    expect([second.code, second.stderr]).toEqual([0, ''])
    expect(reportOf(second.stdout)).toMatchObject({
      documents: { new: 0, unchanged: 1, refused: 0 },
      claims: 0,
      relations: 0
    })
  })

  test('a text can be read again on demand', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'a.txt'), ATTACK)
    await runCli(['load', 'a.txt', ...AT], { cwd })
    const { code, stdout } = await runCli(['load', 'a.txt', '--reread', '--json', ...AT], { cwd })
    expect(code).toBe(0)
    const report = reportOf(stdout)
    expect(report).toMatchObject({ documents: { new: 0, reread: 1 } })
    expect(report.claims).toBeGreaterThan(0)
  })

  test('what extract prints, load --from-facts takes, once the text is with it', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'a.txt'), ATTACK)
    const { stdout } = await runCli(['extract', 'a.txt'], { cwd })
    const facts = JSON.parse(stdout) as { document: object }
    const lines = [
      JSON.stringify({ ...facts, document: { ...facts.document, text: ATTACK } }),
      stdout.trim(),
      'no facts'
    ]
    const loaded = await runCli(['load', '--from-facts', '-', '--json', ...AT], {
      cwd,
      input: lines.join('\n')
    })
    expect(loaded.code).toBe(1)
    expect(reportOf(loaded.stdout)).toMatchObject({
      documents: { new: 1, unchanged: 0, refused: 2 },
      refused: [
        { place: '(stdin):2', code: 'FACTS_INVALID' },
        { place: '(stdin):3', code: 'FACTS_INVALID' }
      ]
    })
    const check = await runCli(['check'], { cwd })
    expect([check.code, check.stdout, check.stderr]).toEqual([0, '', 'the store keeps its rules\n'])
  })

  test('a store that does not answer is exit 2, and nothing was read', async () => {
    const { code, stderr } = await runCli(['load', 'x', '--store', 'bolt://127.0.0.1:9'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^griot: .*127\.0\.0\.1:9/)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
