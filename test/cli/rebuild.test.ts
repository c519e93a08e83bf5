import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../src/store/open.ts'
import { newFolder, runCli } from './runCli.ts'

const ATTACK = 'Gunmen killed 12 people in Maiduguri, Nigeria, on 3 May 2021, the police said.\n'

describe('griot rebuild', () => {
  test('changes nothing on a store that is whole, and puts right what is not', async () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'a.txt'), ATTACK)
    await runCli(['load', 'a.txt'], { cwd })
    const graph = async () => (await runCli(['export', 'jsonl'], { cwd })).stdout
    const before = await graph()
    const healthy = await runCli(['rebuild'], { cwd })
    expect([healthy.code, healthy.stdout, healthy.stderr]).toEqual([
      0,
      '',
      'rebuilt from 1 documents: nothing had to change\n'
    ])
    const store = await openStore(`embedded:${join(cwd, '.griot/graph')}`)
    const cypher = 'MATCH (a)-[e:ROLE]->(b) SET e.claims = 99 RETURN count(*)'
    await store.run({ cypher, parameters: {} }, { mode: 'WRITE' })
    await store.close()
    expect((await runCli(['check'], { cwd })).code).toBe(1)
    const { code, stdout } = await runCli(['rebuild', '--json'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      documents: 1,
      restored: { nodes: 0, names: 0, claims: 0 },
      removed: { nodes: 0, edges: 0, names: 0 },
      damaged: []
    })
    expect(await graph()).toBe(before)
    expect((await runCli(['check'], { cwd })).code).toBe(0)
  })
})
