import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder, runCli } from './runCli.ts'

const ATTACK = 'Gunmen killed 12 people in Maiduguri, Nigeria, on 3 May 2021, the police said.\n'
const OTHER = 'The army of Chad said on 4 May 2021 that a bomb wounded two soldiers in Mao.\n'

/** A folder with a graph of two articles. */
async function loaded(): Promise<string> {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'a.txt'), ATTACK)
  writeFileSync(join(cwd, 'b.txt'), OTHER)
  expect((await runCli(['load', 'a.txt', 'b.txt'], { cwd })).code).toBe(0)
  return cwd
}

describe('griot export jsonl', () => {
  test('writes what load reads back, from a file, a folder or a pipe', async () => {
    const cwd = await loaded()
    const { code, stdout, stderr } = await runCli(['export', 'jsonl'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n', 1)).toEqual(['{"griot":"export","version":1,"documents":2}'])
    mkdirSync(join(cwd, 'kept'))
    const saved = await runCli(['export', 'jsonl', '--out', 'kept/graph.jsonl', '--json'], { cwd })
    expect(JSON.parse(saved.stdout)).toEqual({
      file: 'kept/graph.jsonl',
      lines: stdout.split('\n').length - 1
    })
    expect(readFileSync(join(cwd, 'kept/graph.jsonl'), 'utf8')).toBe(stdout)
    for (const [path, input] of [['kept/graph.jsonl'], ['kept'], ['-', stdout]] as const) {
      const store = ['--store', `embedded:${join(newFolder(), 'other')}`]
      const report = await runCli(['load', path, '--json', ...store], {
        cwd,
        ...(input === undefined ? {} : { input })
      })
      expect([report.code, report.stderr]).toEqual([0, ''])
      expect(JSON.parse(report.stdout)).toMatchObject({ documents: { new: 2, refused: 0 } })
      expect((await runCli(['export', 'jsonl', ...store], { cwd })).stdout).toBe(stdout)
    }
  })

  test('a file that was cut off gives what it has, and says so', async () => {
    const cwd = await loaded()
    const { stdout } = await runCli(['export', 'jsonl'], { cwd })
    const [header = '', first = ''] = stdout.split('\n')
    writeFileSync(join(cwd, 'half.jsonl'), `${header}\n${first}\n`)
    writeFileSync(join(cwd, 'later.jsonl'), '{"griot":"export","version":99,"documents":0}\n')
    const store = ['--store', `embedded:${join(newFolder(), 'other')}`]
    const { code, stdout: json } = await runCli(
      ['load', 'half.jsonl', 'later.jsonl', '--json', ...store],
      { cwd }
    )
    expect(code).toBe(1)
    expect(JSON.parse(json)).toMatchObject({
      documents: { new: 1, refused: 2 },
      refused: [{ code: 'EXPORT_INCOMPLETE' }, { code: 'EXPORT_VERSION' }]
    })
  })

  test('as of an instant is what was written then', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'a.txt'), ATTACK)
    writeFileSync(join(cwd, 'b.txt'), OTHER)
    const then: string[] = []
    for (const [file, day] of [
      ['a.txt', '01'],
      ['b.txt', '02']
    ] as const) {
      await runCli(['load', file, '--recorded-at', `2024-10-${day}T08:00:00Z`], { cwd })
      then.push((await runCli(['export', 'jsonl'], { cwd })).stdout)
    }
    const asOf = (instant: string) => runCli(['export', 'jsonl', '--as-of', instant], { cwd })
    expect((await asOf('2024-10-01T10:00:00+02:00')).stdout).toBe(then[0])
    expect((await asOf('2024-10-02T08:00:00Z')).stdout).toBe(then[1])
    expect((await asOf('2024-09-30T00:00:00Z')).stdout).toBe(
      '{"griot":"export","version":1,"documents":0}\n'
    )
    const wrong = await asOf('yesterday')
    expect([wrong.code, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toMatch(/--as-of.*yesterday.*write an instant with its zone: 2024-/)
  })

  test('a history is loaded into a new store, with its past, and into no other', async () => {
    const cwd = await loaded()
    const { stdout: json } = await runCli(['export', 'jsonl'], { cwd })
    const { document } = JSON.parse(json.split('\n')[1] ?? '') as { document: { id: string } }
    await runCli(['retract', document.id, '--reason', 'withdrawn'], { cwd })
    const { stdout } = await runCli(['export', 'jsonl', '--history'], { cwd })
    const kinds = stdout.split('\n').map((line) => /"(?:kind|griot)":"(\w+)"/.exec(line)?.[1])
    expect(kinds).toEqual(['export', 'document', 'document', 'retraction', 'end', undefined])
    const store = ['--store', `embedded:${join(newFolder(), 'other')}`]
    const load = () => runCli(['load', '-', '--json', ...store], { cwd, input: stdout })
    const report = await load()
    expect([report.code, report.stderr]).toEqual([0, ''])
    expect(JSON.parse(report.stdout)).toMatchObject({ documents: { new: 2, refused: 0 } })
    expect((await runCli(['export', 'jsonl', '--history', ...store], { cwd })).stdout).toBe(stdout)
    const again = await load()
    expect(again.code).toBe(1)
    expect(JSON.parse(again.stdout)).toMatchObject({ refused: [{ code: 'HISTORY_EXISTS' }] })
  })

  test('a history that was cut off, or has a line that is none, says so', async () => {
    const cwd = await loaded()
    const { stdout } = await runCli(['export', 'jsonl', '--history'], { cwd })
    const [header = '', first = ''] = stdout.split('\n')
    writeFileSync(join(cwd, 'half.jsonl'), `${header}\n${first}\n{"kind":"retraction"}\n`)
    const store = ['--store', `embedded:${join(newFolder(), 'other')}`]
    const { code, stdout: json } = await runCli(['load', 'half.jsonl', '--json', ...store], { cwd })
    expect(code).toBe(1)
    expect(JSON.parse(json)).toMatchObject({
      documents: { new: 1, refused: 2 },
      refused: [{ place: 'half.jsonl:3', code: 'EXPORT_INVALID' }, { code: 'EXPORT_INCOMPLETE' }]
    })
  })

  test('what cannot be written is exit 2, and leaves no file', async () => {
    const cwd = await loaded()
    const failed = await runCli(['export', 'jsonl', '--out', 'none/graph.jsonl'], { cwd })
    expect([failed.code, failed.stdout]).toEqual([2, ''])
    expect(failed.stderr).toMatch(/^griot: none\/graph\.jsonl cannot be written/)
    expect(existsSync(join(cwd, 'none'))).toBe(false)
    const unknown = await runCli(['export', 'xml'], { cwd })
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringMatching(/choices.*jsonl/)])
  })

  test('an article on standard input is still read as one', async () => {
    const { code, stdout } = await runCli(['load', '-', '--json'], { input: ATTACK })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ documents: { new: 1 }, events: 1 })
  })
})
