import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFacts } from '../../src/facts/readFacts.ts'
import { dumpLines, loadAll } from '../graphs/graph.ts'
import { describeStores } from '../stores.ts'

const FOLDER = new URL('./load/', import.meta.url)

/**
 * load/NAME/facts.json holds a list of Facts with their texts, graph.jsonl the whole graph they
 * become. `UPDATE_GOLDENS=1` writes what came out; read the difference before you keep it.
 */
describeStores('Facts become exactly the graph beside them', (open) => {
  test.each(readdirSync(FOLDER))('%s', async (name) => {
    const read = (file: string) => readFileSync(new URL(`${name}/${file}`, FOLDER), 'utf8')
    const given = JSON.parse(read('facts.json')) as readonly unknown[]
    const corpus = given.map((facts) => readFacts(JSON.stringify(facts), `${name}/facts.json`))
    const store = await open()
    await loadAll(store, corpus)
    const graph = `${(await dumpLines(store)).join('\n')}\n`
    if (process.env.UPDATE_GOLDENS === '1') {
      writeFileSync(new URL(`${name}/graph.jsonl`, FOLDER), graph)
    }
    expect(graph).toBe(read('graph.jsonl'))
  })
})
