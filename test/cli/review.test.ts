import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blast } from '../graphs/reports/blasts.ts'
import { newFolder, runCli } from './runCli.ts'

const ONE = blast({ outlet: 'Agence Sahel', city: 'Ambara', front: 'Red Sand Front', dead: 12 })
const OTHER = blast({
  outlet: 'Radio Ennedi',
  city: 'Ambara',
  front: 'Lake Army',
  dead: 70,
  market: 'Old Harbour'
})
const AT = ['--recorded-at', '2024-09-21T08:00:00Z']
const WHY = ['--reason', 'both name the bridge', ...AT]

/** A folder with a graph in which one pair is undecided. */
async function loaded() {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'facts.jsonl'), [ONE, OTHER].map((one) => JSON.stringify(one)).join('\n'))
  expect((await runCli(['load', '--from-facts', 'facts.jsonl', ...AT], { cwd })).code).toBe(0)
  const run = async (...args: string[]) => runCli(['review', ...args], { cwd })
  const pairs = async () =>
    (await run('--json')).stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string })
  const events = async () => {
    const { stdout } = await runCli(['query', '-'], { cwd, input: '{ events { totalCount } }' })
    return (JSON.parse(stdout) as { data: { events: { totalCount: number } } }).data.events
      .totalCount
  }
  const check = async () => (await runCli(['check'], { cwd })).code
  return { cwd, run, pairs, events, check }
}

describe('griot review', () => {
  test('lists what is undecided with what both sides are', async () => {
    const { run, pairs } = await loaded()
    const { code, stdout, stderr } = await run()
    expect(code).toBe(0)
    expect(stdout).toContain('0.43 both bombing; on 2023-03-09; in ambara')
    expect(stdout.match(/BOMBING · 2023-03-09 · Ambara · v[0-9a-f]{31}/g)).toHaveLength(2)
    expect(stdout).toContain('(Agence Sahel)')
    expect(stdout).toContain('(Radio Ennedi)')
    expect(stderr).toContain('1 undecided')
    expect(await pairs()).toMatchObject([
      {
        score: 0.429,
        at: '2024-09-21T08:00:00.000Z',
        left: { kind: 'Event', eventType: 'BOMBING' },
        right: { kind: 'Event', places: { nodes: [{ name: 'Ambara' }] } }
      }
    ])
  })

  test('joins a pair, and parts it again', async () => {
    const { run, pairs, events, check } = await loaded()
    const [pair] = await pairs()
    const id = pair?.id ?? ''
    const { code, stdout } = await run('--same', id, ...WHY, '--by', 'Ada', '--json')
    expect(code).toBe(0)
    const made = JSON.parse(stdout) as { judgement: string; status: string }
    expect(made.status).toBe('new')
    expect([await events(), await pairs(), await check()]).toEqual([1, [], 0])
    const back = await run('--withdraw', made.judgement, ...WHY)
    expect([back.code, back.stderr]).toEqual([0, `${made.judgement}: withdrawn\n`])
    expect(await events()).toBe(2)
    expect(await pairs()).toMatchObject([{ id }])
    const again = await run('--withdraw', made.judgement, ...WHY)
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('was withdrawn at')])
    expect((await run('--different', id, ...WHY)).code).toBe(0)
    expect([await events(), await pairs()]).toEqual([2, []])
    expect((await run()).stderr).toContain('Nothing waits for a decision.')
  })

  test('keeps what people decided in an export, and what they withdrew of a comparison’s', async () => {
    const { cwd, run, pairs, events } = await loaded()
    const [pair] = await pairs()
    const id = pair?.id ?? ''
    await run('--same', id, ...WHY)
    await run('--withdraw', id, ...WHY)
    const { stdout } = await runCli(['export', 'jsonl'], { cwd })
    const lines = stdout.split('\n').filter((line) => line.startsWith('{"kind":"judgement"'))
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { verdict: 'UNSURE', by: 'griot', withdrawn: 'both name the bridge' },
      { verdict: 'SAME', by: 'reviewer', reason: 'both name the bridge' }
    ])
    writeFileSync(join(cwd, 'graph.jsonl'), stdout)
    const other = ['--store', `embedded:${join(newFolder(), 'other')}`]
    for (const _ of ['new', 'unchanged']) {
      const report = await runCli(['load', 'graph.jsonl', '--json', ...other, ...AT], { cwd })
      expect([report.code, report.stderr]).toEqual([0, ''])
      expect((await runCli(['export', 'jsonl', ...other], { cwd })).stdout).toBe(stdout)
    }
    expect(await events()).toBe(1)
  })

  test('takes two documents for one source, by their ids', async () => {
    const { cwd, run, check } = await loaded()
    const ids = [ONE, OTHER].map(({ document }) => document.id).join(',')
    expect((await run('--same', ids, ...WHY)).code).toBe(0)
    const input = '{ documents { nodes { lineage } } }'
    const { stdout } = await runCli(['query', '-'], { cwd, input })
    const { data } = JSON.parse(stdout) as { data: { documents: { nodes: { lineage: string }[] } } }
    expect(new Set(data.documents.nodes.map(({ lineage }) => lineage)).size).toBe(1)
    expect(await check()).toBe(0)
  })

  test('does not know every id', async () => {
    const { run } = await loaded()
    const { code, stderr } = await run('--same', 'nothing', ...WHY)
    expect([code, stderr]).toEqual([1, expect.stringContaining('There is no judgement nothing')])
  })

  test.each([
    [['--same', 'x'], /--same needs --reason/],
    [['--reason', 'why'], /--reason belongs to --same/],
    [['--same', 'x', '--different', 'x', '--reason', 'why'], /cannot be used with/],
    [['--same', 'x', '--reason', 'why', '--by', 'griot'], /--by names the person/]
  ])('%j is wrong usage: exit 2', async (args, words) => {
    const { code, stderr } = await runCli(['review', ...args])
    expect(code).toBe(2)
    expect(stderr).toMatch(words)
  })
})
