import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder, runCli } from './runCli.ts'

const ATTACK = 'Gunmen killed 12 people in Maiduguri, Nigeria, on 3 May 2021, the police said.\n'
const OTHER = 'The army of Chad said on 4 May 2021 that a bomb wounded two soldiers in Mao.\n'
const WHY = ['--reason', 'The agency withdrew it', '--recorded-at', '2024-09-21T08:00:00Z']
const DOCUMENTS = '{ documents { nodes { id text } } }'

type Documents = { data: { documents: { nodes: { id: string; text: string }[] } } }

async function loaded() {
  const cwd = newFolder()
  writeFileSync(join(cwd, 'a.txt'), ATTACK)
  writeFileSync(join(cwd, 'b.txt'), OTHER)
  await runCli(['load', 'a.txt', 'b.txt'], { cwd })
  const ask = async (query: string): Promise<unknown> => {
    return JSON.parse((await runCli(['query', '-'], { cwd, input: query })).stdout)
  }
  const { nodes } = ((await ask(DOCUMENTS)) as Documents).data.documents
  const id = nodes.find(({ text }) => text === ATTACK)?.id ?? ''
  return { cwd, ask, id }
}

describe('griot retract', () => {
  test('takes a file for the document that was loaded from it', async () => {
    const { cwd, ask, id } = await loaded()
    const { code, stdout } = await runCli(['retract', 'a.txt', '--json', ...WHY], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ document: id, status: 'retracted' }] })
    expect(await ask(DOCUMENTS)).toMatchObject({
      data: { documents: { nodes: [{ text: OTHER }] } }
    })
  })

  test('takes a document back, keeps why, and loading it again restores the graph', async () => {
    const { cwd, ask, id } = await loaded()
    const graph = async () => (await runCli(['export', 'jsonl'], { cwd })).stdout
    const before = await graph()
    const { code, stdout } = await runCli(['retract', id, '--json', ...WHY], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      documents: [{ document: id, status: 'retracted' }],
      refused: []
    })
    expect(await graph()).not.toContain('Maiduguri')
    expect(await ask(DOCUMENTS)).toMatchObject({
      data: { documents: { nodes: [{ text: OTHER }] } }
    })
    const byId = `{ document(id: "${id}") { title retractedAt retractionReason } }`
    expect(await ask(byId)).toMatchObject({
      data: {
        document: {
          retractedAt: '2024-09-21T08:00:00.000Z',
          retractionReason: 'The agency withdrew it'
        }
      }
    })
    const again = await runCli(['load', 'a.txt', '--json'], { cwd })
    expect(JSON.parse(again.stdout)).toMatchObject({ documents: { new: 1, unchanged: 0 } })
    expect(await graph()).toBe(before)
    expect(await ask(byId)).toMatchObject({ data: { document: { retractedAt: null } } })
    expect((await runCli(['check'], { cwd })).code).toBe(0)
  })

  test('says what was retracted before, and refuses what it does not know', async () => {
    const { cwd, id } = await loaded()
    await runCli(['retract', id, ...WHY], { cwd })
    const unknown = '0'.repeat(64)
    const claim = `k${'0'.repeat(31)}`
    const { code, stdout, stderr } = await runCli(['retract', id, unknown, claim, ...WHY], { cwd })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(`${id}: already retracted at 2024-09-21T08:00:00.000Z (The agency`)
    expect(stderr).toContain(`refused ${unknown}: no such document`)
    expect(stderr).toContain(`refused ${claim}: is the id of no document`)
  })

  test.each([[['x']], [['x', '--reason', ' ']], [['--reason', 'why']]])(
    '%j is wrong usage: exit 2',
    async (args) => {
      const { code, stderr } = await runCli(['retract', ...args])
      expect(code).toBe(2)
      expect(stderr).toMatch(/reason|argument/)
    }
  )
})
